import { check } from 'ssml-check-core';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXERCISES, EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { PHASES } from '../../lambda/coach/place.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import type { WordKey } from '../../locales/keys.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import { sentencesOf } from '../../scripts/sound/list.js';
import { linesOf, plainText } from '../../scripts/voices/lines.js';
import { COMMANDS } from '../../scripts/walk/commands.js';
import { hearTheRest } from '../../scripts/walk/everything.js';
import { ECHO } from '../../scripts/walk/setting.js';
import { tryAll, walk, type Walked } from '../../scripts/walk/walk.js';
import { RULES } from './walk/answers.js';
import { ENTRIES, entriesIn } from './walk/keys.js';
import { MEANT, understood } from './walk/meant.js';
import { PAIRS, pairedWith, pairsIn, ROWS, settingFor } from './walk/pairs.js';
import { SITUATION_RULES } from './walk/situations.js';
import { Survey } from './walk/survey.js';
import { expectWithMessage } from '../support/expect.js';

/** About as many as were found when this was last looked at: with fewer, something is lost. */
const CLASSES = 3_900;
const ANSWERS = 25_500;

/** Of the answers without a line of their own, every so many goes through ssml-check-core, too. */
const EVERY = 25;

const PLURAL = 'a number has both its forms, whether or not it is ever one';
const PART = 'every exercise has all its parts, also those that its dose never comes to';

/** Entries of `locales/` that nobody can hear, and why they are there. */
const UNHEARD: Readonly<Record<string, string>> = {
  seconds_one: PLURAL,
  days_one: PLURAL,
  weeks_one: PLURAL,
  'togo.legs_one': PLURAL,
  'rep.sides_one': PLURAL,
  'knee-to-chest.pos': PART,
  'cat-cow.hold': PART,
  'plank.short.rep': PART,
  'plank.short.back': PART,
  'plank.last': PART,
  'plank.last_easy': PART,
};

const found = new Survey();
const paired = new Survey();
let walked: Walked;

/** The same with all settings, two by two. */
function tryPairs(): number {
  let transitions = 0;
  for (const [situation, row] of pairedWith(walked.situations)) {
    const steps = tryAll(situation, settingFor(row));
    transitions += steps.length;
    paired.visit(steps, settingFor(row));
  }
  return transitions;
}

beforeAll(() => {
  const since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 1_000);
  walked = walk(ECHO, (steps) => found.visit(steps, ECHO));
  console.log(
    `${walked.classes.size} classes in ${walked.situations.length} situations, ` +
      `${COMMANDS.length} commands, ${walked.transitions} transitions, ` +
      `${found.answers.size} distinct answers; ${seconds()} s`,
  );
  const transitions = tryPairs();
  console.log(
    `${ROWS.length} rows of settings: ${transitions} transitions, ` +
      `${paired.answers.size} distinct answers; ${seconds()} s in all`,
  );
}, 400_000);

describe('the walk', () => {
  it('finds no less than it did', () => {
    expect(walked.classes.size).toBeGreaterThanOrEqual(CLASSES);
    expect(found.answers.size).toBeGreaterThanOrEqual(ANSWERS);
  });

  it('reaches every exercise, level, side and phase of the dose table', () => {
    const wanted = EXERCISE_IDS.flatMap((exercise) =>
      LEVELS.flatMap((level) =>
        PHASES.flatMap((phase) => {
          // Nothing comes before the first exercise that one could rest from.
          if (phase === 'rest' && exercise === EXERCISE_IDS[0]) return [];
          const { pair } = EXERCISES[exercise].doses[level];
          const sides = phase === 'repetition' && pair !== null ? ['right', 'left'] : ['-'];
          return sides.map((side) => [exercise, level, phase, side].join(' '));
        }),
      ),
    );
    expect(wanted.filter((place) => !found.places.has(place))).toEqual([]);
  });

  it('comes to the short wording by finishing, and to a whole training', () => {
    const known = EXERCISE_IDS.filter((exercise) =>
      walked.situations.some(({ profile }) => (profile.timesThrough[exercise] ?? 0) > 0),
    );
    expect(known).toEqual(EXERCISE_IDS);
    expect([...walked.classes]).toContain(`done ${EXERCISE_IDS.length}`);
  });
});

describe('every answer', () => {
  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(found.faults(rule)).toEqual([]);
    expect(paired.faults(rule)).toEqual([]);
  });

  it('asks nothing but in its end', () => {
    expect([...found.told].filter(([key]) => found.asking.has(key))).toEqual([]);
  });

  it('passes ssml-check-core', async () => {
    const answers = [...found.answers.values(), ...paired.answers.values()];
    const chosen = answers.filter(({ newLine }, i) => newLine || i % EVERY === 0);
    console.log(`ssml-check-core: ${chosen.length} of ${answers.length} answers`);
    const wrong: string[] = [];
    for (const { speech, reprompt } of chosen) {
      for (const ssml of reprompt === null ? [speech] : [speech, reprompt]) {
        const errors = await check(ssml, { platform: 'amazon' });
        if (errors !== undefined) wrong.push(`${JSON.stringify(errors)}: ${ssml}`);
      }
    }
    expect(chosen.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('every situation', () => {
  it.each(Object.keys(SITUATION_RULES))('%s', (rule) => {
    expect(found.faults(rule)).toEqual([]);
    expect(paired.faults(rule)).toEqual([]);
  });
});

it('has every two settings together in some row', () => {
  expect(pairsIn(ROWS)).toBe(PAIRS);
});

describe('all that is said', () => {
  const said = new Set<string>();

  beforeAll(() => {
    hearTheRest(found.says, walked.situations);
    for (const entry of found.says.all.flatMap(entriesIn)) said.add(entry);
  }, 60_000);

  it('uses every entry of the words', () => {
    const unheard = ENTRIES.filter((entry) => !said.has(entry));
    expect(unheard).toEqual(ENTRIES.filter((entry) => entry in UNHEARD));
    expect(Object.keys(UNHEARD).filter((entry) => !ENTRIES.includes(entry))).toEqual([]);
  });

  it.each(LANGUAGES)('asks for no word that is not understood as meant (%s)', (heard) => {
    const words = [...said].filter((entry) => entry.startsWith('word.'));
    expect(words.length).toBeGreaterThan(20);
    const meant = Object.fromEntries(words.map((word) => [word, MEANT[word]]));
    const taken = Object.fromEntries(
      words.map((word) => [word, understood(word as WordKey, heard)]),
    );
    expect(taken).toEqual(meant);
  });

  it.each([espeakEn, espeakDa])('has its length in $name', ({ name, language, sentences }) => {
    const spoken = LANGUAGES.find((each) => each === language) ?? 'en';
    const lines = new Set(linesOf(found.says.all, spoken).map(plainText));
    console.log(`${name}: ${lines.size} distinct lines`);
    const lacking = [...lines].filter((line) => !Object.hasOwn(sentences, line));
    expectWithMessage(lacking, 'npm run voices:measure').toEqual([]);
    expect(Object.keys(sentences).filter((line) => !lines.has(line))).toEqual([]);
  });

  it('in Danish needs no sound that is not listed for the packs', () => {
    const listed = new Set(sentencesOf(found.says.all, 'da').map(({ ssml }) => ssml));
    const needed = new Set([...found.danish, ...paired.danish]);
    expect(needed.size).toBeGreaterThan(500);
    expect([...needed].filter((ssml) => !listed.has(ssml))).toEqual([]);
  });
});
