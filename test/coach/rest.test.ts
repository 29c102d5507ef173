import { describe, expect, it } from '@jest/globals';
import { isPlaced } from '../../lambda/coach/context.js';
import { restCues, restOwed } from '../../lambda/coach/lead/leadin.js';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { speak } from '../../lambda/speech/speak.js';
import { deviceIn, Person, SECOND } from '../support/person.js';
import { play } from '../speech/timeline.js';
import { REGULAR, regularAt } from './scenes.js';

/** A regular who has just heard the last word of the pelvic tilt, resting. */
const tilted = (language: Language = 'en'): Person =>
  regularAt('pelvic-tilt', {}, deviceIn(language));

/** When the tilt was done, milliseconds into the answer. */
const doneAt = (person: Person): number =>
  person.marks.find(([, { phase }]) => phase === 'done')?.[0] ?? 0;

/** Says ready when the question has been waiting for so long. */
const readyAfter = (ms: number, language: Language = 'en'): Person =>
  tilted(language).waited(ms).say('ready');

/** The rest that the answer begins with, milliseconds. */
function restOf({ marks }: Person): number {
  const rest = marks.findIndex(([, { phase }]) => phase === 'rest');
  return rest < 0 ? 0 : (marks[rest + 1]?.[0] ?? 0) - (marks[rest]?.[0] ?? 0);
}

describe('between two exercises there are twenty seconds of rest', () => {
  it.each([
    [0, 20],
    [1, 20],
    [4_999, 20],
    [5_000, 15],
    [9_999, 15],
    [10_000, 10],
    [15_000, 5],
    [19_999, 5],
    [20_000, 0],
    [60_000, 0],
    [Infinity, 0],
  ])('of which, %i ms after it was done, so many seconds are left: %i', (since, seconds) => {
    expect(restOwed(since)).toBe(seconds * SECOND);
  });

  it.each([500, 2_000, 4_000, 6_000, 8_000])(
    'together with those that passed before "ready" was said, %i ms after the question',
    (ms) => {
      const before = tilted();
      const over = (before.profile.running?.startedAt ?? 0) + doneAt(before);
      const person = before.waited(ms).say('ready');
      const passed = person.now - over;
      expect(restOf(person) % (5 * SECOND)).toBe(0);
      expect(passed + restOf(person)).toBeGreaterThanOrEqual(20 * SECOND);
      expect(passed + restOf(person)).toBeLessThan(25 * SECOND);
    },
  );

  it('told in words, with the seconds that are left', () => {
    expect(readyAfter(1_000).text()).toMatch(
      /^Rest for fifteen seconds\. Breathe calmly\. The bridge, slowly/,
    );
    expect(readyAfter(5_000, 'da').text()).toMatch(/^Hvil i ti sekunder\. Broen, roligt/);
  });

  it('and none for whoever has waited as long', () => {
    expect(readyAfter(20_000).text()).toMatch(/^The bridge, slowly up/);
    expect(restOf(readyAfter(20_000))).toBe(0);
  });
});

describe.each(LANGUAGES)('while resting (%s)', (language) => {
  it('there is a word at least every ten seconds', () => {
    const person = tilted(language);
    const moment = person.moment();
    if (!isPlaced(moment)) throw new Error('They are nowhere');
    for (const owed of [5_000, 10_000, 15_000, 20_000]) {
      const cues = restCues(moment, 'glute-bridge', owed);
      const { ssml, ms } = speak(cues, person.speakers[language]);
      const { heard } = play(ssml, person.speakers[language].voice.table);
      expect(ms).toBe(owed);
      const words = [...heard.map(({ from, to }) => [from, to] as const), [owed, owed] as const];
      expect(words[0]?.[0]).toBe(0);
      for (const [i, [from]] of words.slice(1).entries()) {
        expect(from - (words[i]?.[1] ?? 0)).toBeLessThan(10_000);
      }
    }
  });

  it('the question waits with words, not in silence', () => {
    const person = tilted(language);
    const { ending } = person.turn;
    const silences = (ending.kind === 'ask' ? ending.reprompt : []).flatMap((cue) =>
      cue.kind === 'silence' ? [cue.ms] : [],
    );
    expect(silences.length).toBeGreaterThan(0);
    for (const ms of silences) expect(ms).toBeLessThan(10_000);
    expect(person.reprompt()).toMatch(
      language === 'en'
        ? /I'm keeping your place\. Say ready, or come back later\.$/
        : /Jeg husker, hvor vi er\. Sig klar, eller kom igen senere\.$/,
    );
  });
});

describe('"ready"', () => {
  it('during the rest skips what is left of it', () => {
    const person = readyAfter(1_000);
    expect(person.text()).toMatch(/^Rest for/);
    person.heardFor(2_500).say('ready');
    expect(person.text()).toMatch(/^The bridge, slowly up and slowly down\./);
  });

  it('over the last words of an exercise answers the question that they end with', () => {
    const person = tilted();
    person.heardFor(doneAt(person) + 2_500).say('ready');
    expect(person.text()).toMatch(/^Rest for twenty seconds\./);
  });
});

describe('a routine', () => {
  it('begins without a rest', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine');
    expect(person.text()).toMatch(/^Knee to chest, right leg first\./);
  });

  it('goes on without a rest after a skip: there was nothing to rest from', () => {
    const person = regularAt('pelvic-tilt').heardFor(5_000).say('skip');
    expect(person.text()).toMatch(/^OK, we'll skip this one\. The bridge/);
  });
});
