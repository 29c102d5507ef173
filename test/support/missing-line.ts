import { TRANSLATIONS } from '../../lambda/speech/translations.js';

// A line without text, or a slot that nothing fills, fails the test that says it.
TRANSLATIONS.i18n.on('missingKey', (_languages: readonly string[], file: string, key: string) => {
  throw new Error(`There is no text for ${key} (${file}).`);
});
