import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, test } from '@jest/globals';
import { INTENT_NAMES } from '../../locales/asks.js';
import { FIGURE_NAMES, figuresOf, resultOf, share, spelt } from '../../scripts/nlu/figures.js';
import { phrasesIn } from '../../scripts/nlu/phrases.js';
import { alreadyKnown } from '../../scripts/nlu/unseen.js';
import { expectWithMessage } from '../support/expect.js';

const FOLDER = new URL('phrases/', import.meta.url);
/** Here a smaller share is the better one. */
const CEILINGS: readonly string[] = ['painMissed', 'falsePain'];

const Floors = v.record(v.string(), v.record(v.picklist(FIGURE_NAMES), v.number()));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const floors = v.parse(Floors, JSON.parse(read('floors.json')));

const files = (['en', 'da'] as const).flatMap((language) =>
  readdirSync(new URL(`${language}/`, FOLDER))
    .filter((file) => /^strangers-\d+\.tsv$/.test(file))
    .map((file) => [`${language}/${file}`, language] as const),
);

it('has floors for every set of phrases, and for no other', () => {
  expect(Object.keys(floors).sort()).toEqual(files.map(([name]) => name).sort());
});

describe.each(files)('%s', (name, language) => {
  const phrases = phrasesIn(read(name));
  const figures = figuresOf(phrases.map((phrase) => resultOf(phrase, language)));

  it('names only intents that there are', () => {
    const unknown = phrases.filter(({ intent }) => !INTENT_NAMES.some((known) => known === intent));
    expect(unknown).toEqual([]);
  });

  it('has no phrase that stands among the samples or was learnt from, fillers aside', () => {
    expect(alreadyKnown(phrases, language).map(({ text }) => text)).toEqual([]);
  });

  test.each(Object.entries(floors[name] ?? {}))('%s keeps within %d', (figure, bound) => {
    const known = FIGURE_NAMES.find((each) => each === figure);
    const reached = figures[known ?? 'intent'];
    const told = `${name}: ${figure} is ${spelt(reached)}, its bound ${(bound * 100).toFixed(0)} %; docs/understanding.md, "Floors", tells what to do`;
    if (CEILINGS.includes(figure))
      expectWithMessage(share(reached), told).toBeLessThanOrEqual(bound);
    else expectWithMessage(share(reached), told).toBeGreaterThanOrEqual(bound);
  });
});
