import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listen } from '../../../device/ear.js';
import { LANGUAGES } from '../../../lambda/coach/profile.js';
import { INTENT_NAMES } from '../../../locales/asks.js';
import { saidFolder, saidIn } from '../../../scripts/learn/said.js';
import { phrasesIn } from '../../../scripts/nlu/phrases.js';

describe.each(LANGUAGES)('what people said, in %s', (language) => {
  const said = saidIn(saidFolder(language));

  it('has an intent that there is, and every intent has something', () => {
    const intents = new Set(said.map(({ intent }) => intent));
    const home = 'AMAZON.NavigateHomeIntent';
    expect([...intents].sort()).toEqual(INTENT_NAMES.filter((name) => name !== home).sort());
  });

  it('is never labelled in two ways', () => {
    const labels = new Map<string, string>();
    const twice = said.filter(({ text, intent }) => {
      const before = labels.get(text);
      labels.set(text, intent);
      return before !== undefined && before !== intent;
    });
    expect(twice.map(({ text }) => text)).toEqual([]);
  });

  it('can be left out file by file', () => {
    const [file = ''] = readdirSync(saidFolder(language));
    const phrases = phrasesIn(readFileSync(new URL(file, saidFolder(language)), 'utf8'));
    expect(saidIn(saidFolder(language), file)).toHaveLength(said.length - phrases.length);
  });

  it('was learnt: nearly all of it is understood', () => {
    const some = said.filter((_, index) => index % 5 === 0);
    const right = some.filter(({ text, intent }) => listen(text, language).intent === intent);
    expect(right.length / some.length).toBeGreaterThan(0.95);
  });
});
