import { describe, expect, it } from '@jest/globals';
import type { Device } from '../../lambda/coach/context.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import type { Cue } from '../../lambda/coach/turn.js';
import { speak } from '../../lambda/speech/speak.js';
import { play } from '../speech/timeline.js';
import { deviceIn, ECHO, Person } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

const SHOW: Device = { ...ECHO, goesOn: true };

/** A regular who has just heard the last word of the pelvic tilt, and what comes with it. */
const tilted = (language: Language = 'en'): Person =>
  regularAt('pelvic-tilt', {}, deviceIn(language));

/** When the tilt was done, milliseconds into the answer. */
const doneAt = (person: Person): number =>
  person.marks.find(([, { phase }]) => phase === 'done')?.[0] ?? NaN;

/** What is heard of the answer from the first word of the rest on. */
function restOf(person: Person): readonly Cue[] {
  const begins = person.cues.findIndex((cue) => cue.kind === 'say' && cue.key === 'rest');
  return person.cues.slice(begins);
}

const RESTS = {
  en: /Good\. Let your back relax\. Rest for ten seconds\. Next exercise: the bridge\. Say ready when you want to go on\.$/,
  da: /Hvil lige ti sekunder\. Næste øvelse: broen\. Sig klar, når du vil videre\.$/,
};

const BRIDGE = { en: /^The bridge, slow and steady\./, da: /^Broen, stille og roligt\./ };

describe.each(LANGUAGES)('after an exercise (%s)', (language) => {
  const { table } = tilted(language).speakers[language].voice;
  const heardOf = (cues: readonly Cue[]) =>
    play(speak(cues, tilted(language).speakers[language]).ssml, table).heard;

  it('the rest is told first, then what comes next, and then the question', () => {
    expect(tilted(language).text()).toMatch(RESTS[language]);
    expect(tilted(language).asked).toBe('goOn');
  });

  it.each(EXERCISE_IDS.slice(0, -1))('it takes ten seconds (%s)', (exercise) => {
    const person = regularAt(exercise, {}, deviceIn(language));
    while (Number.isNaN(doneAt(person))) person.say('ready');
    const heard = heardOf(restOf(person));
    const announced = heard.findIndex(({ text }) => /Next exercise|Næste øvelse/.test(text));
    expect(heard[announced]?.from).toBe(10_000);
  });

  it('there is a word at least every ten seconds', () => {
    const ends = heardOf(restOf(tilted(language)));
    expect(ends.length).toBeGreaterThan(2);
    for (const [i, { from }] of ends.slice(1).entries()) {
      expect(from - (ends[i]?.to ?? 0)).toBeLessThan(10_000);
    }
  });

  it('the question waits with words, not in silence', () => {
    const { ending } = tilted(language).turn;
    const silences = (ending.kind === 'ask' ? ending.reprompt : []).flatMap((cue) =>
      cue.kind === 'silence' ? [cue.ms] : [],
    );
    expect(silences.length).toBeGreaterThan(0);
    for (const ms of silences) expect(ms).toBeLessThan(10_000);
    expect(tilted(language).reprompt()).toMatch(
      language === 'en'
        ? /I'm keeping your place\. Say ready to go on\. To come back, say: Alexa, open back coach\.$/
        : /Sig klar, .*Alexa.*\.$/,
    );
  });

  it.each([0, 5_000, 60_000])(
    '"ready", %i ms after the question, begins no other rest',
    (later) => {
      const person = tilted(language).waited(later).say('ready');
      expect(person.text()).toMatch(BRIDGE[language]);
      expect(person.text()).not.toMatch(/^.{0,40}(?:Rest for|Hvil lige)/);
      expect(person.place).toMatchObject({ exercise: 'glute-bridge', phase: 'position' });
    },
  );

  it('"ready" during the rest ends it at once', () => {
    const person = tilted(language);
    person.heardFor(doneAt(person) + 6_000).say('ready');
    expect(person.text()).toMatch(BRIDGE[language]);
    expect(person.profile.finished).toMatchObject([{ exercise: 'pelvic-tilt' }]);
  });

  it('"no" leaves time, and asks again without a rest', () => {
    const person = tilted(language).say('no');
    expect(person.asked).toBe('goOn');
    expect(person.text()).not.toMatch(/Rest for|Hvil lige/);
  });
});

describe('between the parts of a long exercise', () => {
  it.each([
    [
      'en',
      "Take a short break. After that, we'll do five more on each side. Say ready when you want to go on.",
    ],
    [
      'da',
      'Nu holder vi en lille pause. Bagefter tager vi fem gange til på hver side. Sig klar, når du vil videre.',
    ],
  ] as const)(
    'nothing is counted, and the position is named at the next one (%s)',
    (language, words) => {
      const person = regularAt('bird-dog', {}, deviceIn(language));
      expect(person.text().endsWith(words)).toBe(true);
      expect(restOf(person).some((cue) => cue.kind === 'say' && cue.key === 'rest')).toBe(false);
      expect(person.say('ready').text()).toMatch(
        /^(?:Hands under your shoulders, .*On we go|Hænderne under skuldrene, .*Så fortsætter vi)\. /,
      );
    },
  );
});

describe('on a screen', () => {
  const shown = (): Person => {
    const person = regularAt('pelvic-tilt', {}, SHOW);
    person.tolerance = 0;
    return person;
  };

  it('ten seconds of the rest are counted there, and no question is asked', () => {
    expect(shown().text()).toMatch(/Next exercise: the bridge\. Rest for ten seconds\.$/);
    expect(shown().text()).not.toContain('Say ready');
  });

  it('it goes on without a second rest', () => {
    const person = shown();
    person.heardFor(person.goesOnAt ?? NaN).say('goesOn');
    expect(person.text()).toMatch(BRIDGE.en);
  });

  it('"ready" before the ten seconds are over does the same', () => {
    expect(shown().waited(3_000).say('ready').text()).toMatch(BRIDGE.en);
  });

  it('names the position before the next part of an exercise, which begins unasked', () => {
    const person = regularAt('bird-dog', {}, SHOW);
    person.heardFor(person.goesOnAt ?? NaN).say('goesOn');
    expect(person.text()).toMatch(
      /^Hands under your shoulders, knees under your hips\. On we go\. three two one Number six\./,
    );
  });
});

describe('a routine', () => {
  it('begins without a rest', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine');
    expect(person.text()).toMatch(/^Knee to chest, an easy stretch\./);
  });

  it('goes on without a rest after a skip: there was nothing to rest from', () => {
    const person = regularAt('pelvic-tilt').heardFor(5_000).say('skip');
    expect(person.text()).toMatch(/^OK, we'll skip this one\. The bridge/);
  });

  it('ends without a rest after the last exercise', () => {
    const person = regularAt('bird-dog').say('ready');
    expect([person.asked, restOf(person).length]).toEqual(['finish', 1]);
  });
});
