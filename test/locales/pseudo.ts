import type { Resources } from '../../locales/keys.js';
import { RESOURCES } from '../../locales/resources.js';
import type { Speakers } from '../../lambda/alexa/voices.js';
import { createSpeaker, type Speaker } from '../../lambda/speech/speak.js';
import { createTranslations } from '../../lambda/speech/translations.js';
import { voiceTable } from '../../lambda/speech/voice.js';
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import { createWords } from '../../lambda/speech/words.js';

/** Romanian has three plural forms: one, a few (2 to 19), and all others. */
export const PSEUDO = 'ro';

/** A letter that marks each plural form, so that a test can see which one was said. */
export const FORMS = { one: 'ı', few: 'ƒ', other: 'ŏ' } as const;

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áḅćďéḟǵḥíĵḱĺḿńóṕɋŕśťúṽẃẋýź';

const accent = (letter: string): string => {
  const found = ACCENTED[PLAIN.indexOf(letter.toLowerCase())] ?? letter;
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
};

/** Accents every letter and makes the text 30 % longer; slots stay as they are. */
function pseudo(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\})/);
  const accented = parts
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[a-z]/gi, accent)))
    .join('');
  const padding = 'ẅ'.repeat(Math.ceil(text.length * 0.3));
  const end = /[.!?:]?$/.exec(accented)?.[0] ?? '';
  return `${accented.slice(0, accented.length - end.length)}${padding}${end}`;
}

type Texts = Readonly<Record<string, string>>;

/** English has two plural forms; the pseudo-locale says its second one in two ways. */
function withThreeForms(key: string, text: string): readonly (readonly [string, string])[] {
  if (key.endsWith('_one')) return [[key, `${text}${FORMS.one}`]];
  if (!key.endsWith('_other')) return [[key, text]];
  return [
    [key.replace('_other', '_few'), `${text}${FORMS.few}`],
    [key, `${text}${FORMS.other}`],
  ];
}

const translated = <T extends Texts>(texts: T): T =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => withThreeForms(key, pseudo(text))),
  ) as T;

const { lines, numbers, screen } = RESOURCES.en;
const TEXTS: Resources = {
  lines: translated(lines),
  numbers: translated(numbers),
  screen: translated(screen),
};

const speaker: Speaker = {
  ...createSpeaker('en', 'en', { table: voiceTable(espeakEn), polly: null }),
  words: createWords(PSEUDO, PSEUDO, createTranslations({ [PSEUDO]: TEXTS })),
};

/** Says and shows everything in the pseudo-locale. */
export const PSEUDO_SPEAKERS: Speakers = { en: speaker, da: speaker };
