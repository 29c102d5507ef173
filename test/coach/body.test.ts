import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../../lambda/coach/exercises.js';
import { CONDITIONS, FEELINGS, type Condition, type Feeling } from '../../lambda/coach/health.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Cue, Hold } from '../../lambda/coach/turn.js';
import type { Key } from '../../locales/keys.js';
import { deviceIn, Person, SECOND } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const sensation = (feeling: Feeling | null) => ({ kind: 'sensation', feeling }) as const;

const suitable = (condition: Condition | null, exercise: ExerciseId | null = null) =>
  ({ kind: 'suitable', condition, exercise }) as const;

const keysOf = ({ cues }: Person): readonly Key[] =>
  cues.flatMap((cue) => (cue.kind === 'say' ? [cue.key] : []));

const holdsOf = ({ cues }: Person): readonly (Cue & Hold)[] =>
  cues.flatMap((cue) => (cue.kind === 'hold' ? [cue] : []));

const tilting = (language: Language = 'en'): Person =>
  regularAt('pelvic-tilt', {}, deviceIn(language)).whileAt({ repetition: 4 });

/** The plank's hold, so many milliseconds after its first word. */
function holding(after: number): Person {
  const person = regularAt('plank');
  const done = person.marks.find(([, { phase }]) => phase === 'done')?.[0] ?? NaN;
  // "And down" takes two seconds behind the hold of thirty.
  return person.heardFor(done - 2_000 - 30_000 + after);
}

describe('a feeling', () => {
  /** The exercises in which each is meant to be felt. */
  const MEANT: Readonly<Record<Feeling, readonly ExerciseId[]>> = {
    back: ['knee-to-chest', 'cat-cow', 'superman'],
    effort: [],
    stomach: ['pelvic-tilt', 'plank', 'bird-dog'],
    buttocks: ['knee-to-chest', 'glute-bridge', 'superman', 'bird-dog'],
    legs: ['knee-to-chest', 'glute-bridge'],
    arms: ['plank'],
    stretch: ['knee-to-chest', 'cat-cow'],
  };
  const STRAIN: readonly ExerciseId[] = ['glute-bridge', 'plank', 'bird-dog'];

  const answerTo = (exercise: ExerciseId, feeling: Feeling | null): Key | undefined =>
    keysOf(regularAt(exercise).whileAt({ phase: 'repetition' }).say(sensation(feeling)))[0];

  it.each(EXERCISE_IDS)('in %s is good where it is meant, strain in the lower back', (exercise) => {
    for (const feeling of FEELINGS) {
      const strain = feeling === 'back' && STRAIN.includes(exercise);
      const other = strain ? 'feel.strain' : 'feel.muscles';
      const wanted = MEANT[feeling].includes(exercise) ? 'feel.good' : other;
      expect([feeling, answerTo(exercise, feeling)]).toEqual([feeling, wanted]);
    }
    expect(answerTo(exercise, null)).toBe('feel.muscles');
  });

  it.each([
    ['en', "Then come out of it, and rest. You shouldn't feel this one in your lower back."],
    ['da', 'Så kom ud af stillingen, og hvil. Du skal ikke kunne mærke den her i lænden.'],
  ] as const)('of strain stops the count, and the way back is told (%s)', (language, words) => {
    const bridge = regularAt('glute-bridge', {}, deviceIn(language)).whileAt({ repetition: 4 });
    const person = bridge.say(sensation('back'));
    expect(person.text().startsWith(words)).toBe(true);
    expect(person.asked).toBe('wayBack');
    expect(person.profile.leftOut).toEqual([]);
    expect(person.say('resume').place).toMatchObject({ exercise: 'glute-bridge', repetition: 4 });
  });

  it.each([
    ['en', "Good, that's where you should feel it. If it turns to pain, say: it hurts."],
    ['da', 'Godt, det er der, du skal mærke det. Bliver det til smerte, så sig: det gør ondt.'],
  ] as const)('that is meant is confirmed, and the count goes on (%s)', (language, words) => {
    const person = tilting(language).say(sensation('stomach'));
    expect(person.text().startsWith(words)).toBe(true);
    expect(person.asked).toBe('goOn');
    expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
  });

  it.each([...FEELINGS, null])('(%s) moves nobody ahead, and leaves nothing out', (feeling) => {
    for (const exercise of EXERCISE_IDS) {
      const inIt = (): Person => regularAt(exercise).whileAt({ phase: 'repetition' });
      const { place, leftOut, finished } = inIt().listens().moment().profile;
      const person = inIt().say(sensation(feeling));
      expect(person.place).toEqual(place);
      expect(person.profile).toMatchObject({ leftOut, finished });
    }
  });

  it('in the rest is judged by the exercise that was done', () => {
    const person = regularAt('superman').say(sensation('back'));
    expect(keysOf(person)[0]).toBe('feel.good');
    expect(person.asked).toBe('goOn');
    const strained = regularAt('plank').say(sensation('back'));
    expect(keysOf(strained)).not.toContain('feel.strain');
  });
});

describe('a feeling in the middle of a hold', () => {
  it.each([
    [1_000, 25],
    [5_000, 21],
    [10_000, 16],
    [18_000, 8],
  ])('after %i ms goes on with the seconds that are left, about %i', (after, left) => {
    const person = holding(after).say(sensation('effort'));
    expect(keysOf(person)[0]).toBe('feel.muscles');
    expect(keysOf(person)).not.toContain('getready');
    const [hold] = holdsOf(person);
    expect(Math.abs((hold?.seconds ?? NaN) - left)).toBeLessThanOrEqual(2);
    expect(hold?.half).toBeNull();
  });

  it('near its end ends it: less than three seconds are no hold', () => {
    const person = holding(26_000).say(sensation('effort'));
    expect(holdsOf(person)).toEqual([]);
    expect(person.text()).toMatch(
      /it hurts\. And put your knees down\. Well done\. Lie down on your stomach\./,
    );
  });

  it('leaves the later holds as they are', () => {
    const person = regularAt('knee-to-chest');
    const mark = person.marks.find(([, { phase }]) => phase === 'repetition')?.[0] ?? NaN;
    person.heardFor(mark + 8 * SECOND);
    const [first, ...later] = holdsOf(person.say(sensation('stretch')));
    expect(first?.seconds).toBeLessThan(20);
    expect(later.length).toBeGreaterThan(1);
    expect(new Set(later.map(({ seconds }) => seconds))).toEqual(new Set([20]));
  });

  it('never makes it longer, however often it is told of', () => {
    const person = holding(4_000).say(sensation('effort'));
    const [first] = holdsOf(person);
    person.heardFor(7_000).say(sensation('effort'));
    const [second] = holdsOf(person);
    expect(second?.seconds ?? 0).toBeLessThan((first?.seconds ?? NaN) - 3);
  });

  it('begins no hold where the person is still on the way back into the position', () => {
    const person = holding(5_000).say('pause').say('resume').heardFor(9_000);
    const [hold] = holdsOf(person.say(sensation('effort')));
    expect(keysOf(person)).toContain('getready.again');
    expect(hold?.seconds).toBe(30);
  });

  it('of a movement with the breath, which has none, is led on from its beginning', () => {
    const person = regularAt('cat-cow').whileAt({ repetition: 3 }).say(sensation('stretch'));
    expect(person.text()).toContain('We were on number three. On we go.');
  });
});

describe('a question whether the exercises suit', () => {
  /** The line for each condition, and a word of it in both languages. */
  const TOLD: Readonly<Record<Condition, readonly [Key, string, string]>> = {
    fracture: ['condition.fracture', 'begin with a physiotherapist', 'hos en fysioterapeut'],
    'heart-condition': ['condition.heart', 'ask your doctor first', 'spørg din læge først'],
    stroke: ['condition.heart', 'ask your doctor first', 'spørg din læge først'],
    operated: ['condition.operated', 'ask the hospital first', 'spørg hospitalet først'],
    'new-hip': ['condition.joint', 'leave out knee to chest', 'vent med knæ til bryst'],
    'new-knee': ['condition.joint', 'ask the hospital first', 'spørg hospitalet først'],
    pregnant: ['condition.pregnant', 'doctor or midwife', 'læge eller jordemoder'],
    osteoporosis: ['condition.osteoporosis', 'skip knee to chest', 'Spring knæ til bryst over'],
    'slipped-disc': ['condition.leg', 'further down your leg', 'længere ned i benet'],
    sciatica: ['condition.leg', 'further down your leg', 'længere ned i benet'],
    'leg-pain': ['condition.leg', 'further down your leg', 'længere ned i benet'],
    hernia: ['condition.hernia', 'the bulge', 'brokket'],
    'high-blood-pressure': ['condition.pressure', 'hold your breath', 'hold aldrig vejret'],
  };

  it.each(CONDITIONS)('of %s has the advice for it, in both languages', (condition) => {
    const [key, english, danish] = TOLD[condition];
    const inEnglish = new Person({ profile: REGULAR }).say('launch').say(suitable(condition));
    const inDanish = new Person({ profile: REGULAR, device: deviceIn('da') }).say('launch');
    expect(keysOf(inEnglish)[0]).toBe(key);
    expect(inEnglish.text()).toContain(english);
    expect(inDanish.say(suitable(condition)).text()).toContain(danish);
    expect(inEnglish.asked).toBe('start');
  });

  it('without a condition is answered in general', () => {
    expect(keysOf(tilting().say(suitable(null)))).toContain('faq.suitable');
  });

  it.each([suitable(null), suitable('pregnant'), suitable('pregnant', 'plank')])(
    'in the middle of an exercise brings the person out of it first (%j)',
    (command) => {
      expect(keysOf(tilting().say(command))[0]).toBe('pause.inhold');
      expect(keysOf(ASKED.paused().say(command))[0]).not.toBe('pause.inhold');
      const moving = regularAt('plank').whileAt({ phase: 'movement' });
      expect(keysOf(moving.say(command))[0]).not.toBe('pause.inhold');
    },
  );

  it('without an exercise leads back into the one under way', () => {
    const person = tilting().say(suitable('hernia'));
    expect(person.asked).toBe('wayBack');
    expect(person.say('resume').text()).toContain('We were on number four.');
  });

  it('leaves nothing behind: neither in the record nor in the session', () => {
    for (const condition of CONDITIONS) {
      const asked = tilting().say(suitable(condition));
      const plain = tilting().say(suitable(null));
      const kept = ({ profile, session }: Person): object => ({
        profile: { ...profile, running: null },
        session,
      });
      expect(kept(asked)).toEqual(kept(plain));
    }
  });
});

describe('an exercise that is wished for in spite of a condition', () => {
  const asking = (): Person => tilting().say(suitable('osteoporosis', 'knee-to-chest'));

  it.each([
    ['en', 'Do you want to start knee to chest now?'],
    ['da', 'Vil du begynde på knæ til bryst nu?'],
  ] as const)('is asked about after the advice (%s)', (language, question) => {
    const person = tilting(language).say(suitable('osteoporosis', 'knee-to-chest'));
    expect(keysOf(person).slice(-2)).toEqual(['condition.osteoporosis', 'condition.ask']);
    expect(person.text().endsWith(question)).toBe(true);
    expect(person.asked).toBe('anyway');
    expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
  });

  it('is started by "yes"', () => {
    const person = asking().say('yes');
    expect(person.place?.exercise).toBe('knee-to-chest');
    expect(person.profile).toMatchObject({ alone: true, returnTo: { exercise: 'pelvic-tilt' } });
  });

  it.each(['no', 'resume', 'ready', 'whereAmI', 'thanks', 'help', 'fallback', 'repeat'] as const)(
    'is not started by "%s"',
    (word) => {
      const person = asking().say(word);
      expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
      const places = person.cues.flatMap((cue) => cue.place?.exercise ?? []);
      expect(places).not.toContain('knee-to-chest');
    },
  );

  it('is started by "yes" also before anything has begun, with the disclaimer', () => {
    const person = new Person().say(suitable('pregnant', 'plank'));
    expect([person.asked, person.place]).toEqual(['anyway', null]);
    person.say('yes');
    expect(person.place?.exercise).toBe('plank');
    expect(keysOf(person)[0]).toBe('disclaimer');
  });

  it('is forgotten after "no" before anything has begun', () => {
    const person = new Person({ profile: REGULAR }).say('launch').say(suitable('stroke', 'plank'));
    expect(person.say('no').asked).toBe('start');
    expect(person.place).toBeNull();
  });

  it('keeps only its name, and only while it is asked about', () => {
    const person = asking();
    expect(person.session.about).toBe('knee-to-chest');
    expect(JSON.stringify(person.session)).not.toMatch(/osteoporosis|condition/);
    expect(JSON.stringify(person.profile)).not.toMatch(/osteoporosis|condition/);
  });
});

describe('a question about pain', () => {
  it.each([
    [null, 'faq.pain'],
    ['soreness', 'faq.soreness'],
    ['cracking', 'faq.cracking'],
  ] as const)('(%s) is answered in its own words, and leads back', (concern, key) => {
    const person = tilting().say({ kind: 'painQuestion', concern });
    expect(keysOf(person)).toEqual([key, 'wayback.rep']);
    expect(person.profile.leftOut).toEqual([]);
    expect(person.say('resume').text()).toContain('We were on number four.');
  });
});

it('every exercise has a place where it is meant to be felt', () => {
  for (const exercise of EXERCISE_IDS) expect(EXERCISES[exercise].felt).not.toEqual([]);
});
