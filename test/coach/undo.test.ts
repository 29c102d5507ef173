import { describe, expect, it } from '@jest/globals';
import { aim } from '../../lambda/coach/aim.js';
import type { Profile } from '../../lambda/coach/profile.js';
import type { Undo } from '../../lambda/coach/session.js';
import { DAY, deviceIn, Person, SECOND, type Spoken } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const UNDONE = "OK, I've changed it back.";
const NOTHING = "There's nothing to undo.";

/** What can be changed by a word, and put back. */
const settings = ({ levels, tempo, style, language }: Profile) => ({
  levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 0)),
  tempo,
  style,
  language,
});

const CHANGES = {
  slower: ['slower', { kind: 'tempo', tempo: 'normal' }],
  faster: ['faster', { kind: 'tempo', tempo: 'normal' }],
  counting: [
    { kind: 'counting', style: 'quiet' },
    { kind: 'style', style: 'every' },
  ],
  language: [
    { kind: 'language', language: 'da' },
    { kind: 'language', language: null },
  ],
} as const satisfies Record<string, readonly [Spoken, Undo]>;

/** Everywhere that somebody may change their mind. */
const STATES: Readonly<Record<string, () => Person>> = {
  'in a long hold': () => regularAt('knee-to-chest').whileAt({ repetition: 2, side: 'right' }),
  'in a short repetition': () => regularAt('pelvic-tilt').whileAt({ repetition: 4 }),
  'in the movement': () => regularAt('cat-cow').whileAt({ phase: 'movement' }),
  'asked for the position': ASKED.inPosition,
  'between two exercises': ASKED.goOn,
  'while paused': ASKED.paused,
  'after an answer': ASKED.wayBack,
  'after pain': ASKED.skipOrStop,
  'after one exercise alone': ASKED.offer,
  'after a look': ASKED.look,
  'at the end of the routine': ASKED.finish,
  'before the start': () => new Person({ profile: REGULAR }).say('launch'),
  'before anything was said to somebody new': () => new Person().say('launch'),
};

const states = Object.keys(STATES);
const changes = Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[];

const somebody = (state: string): Person => {
  const person = STATES[state]?.();
  if (person === undefined) throw new Error(state);
  return person;
};

describe.each(states)('"undo that" %s', (state) => {
  it.each(changes)('puts "%s" back, once, and moves nobody', (change) => {
    const [word, undo] = CHANGES[change];
    const person = somebody(state);
    const before = settings(person.profile);
    person.say(word);
    expect(settings(person.profile)).not.toEqual(before);
    expect(person.session.undo).toEqual(undo);

    const { place, finished } = person.listens().moment().profile;
    person.say('undo');
    expect(person.text()).toContain(UNDONE);
    expect(settings(person.profile)).toEqual(before);
    expect(person.session.undo).toBeNull();
    expect(person.place?.exercise).toBe(place?.exercise);
    expect(person.profile.finished).toEqual(finished);

    person.say('undo');
    expect(person.text()).toContain(NOTHING);
    expect(settings(person.profile)).toEqual(before);
  });

  it('has nothing to undo where nothing was changed', () => {
    const person = somebody(state);
    const before = settings(person.profile);
    const { place } = somebody(state).listens().moment().profile;
    person.say('undo');
    expect(person.text()).toContain(NOTHING);
    expect(settings(person.profile)).toEqual(before);
    expect(person.place).toEqual(place);
  });
});

/** Where there is an exercise whose level could be changed. */
const placed = states.filter((state) => somebody(state).place !== null);

describe.each(placed)('"undo that" %s', (state) => {
  it.each(['easier', 'harder'] as const)('puts the level back after "%s"', (word) => {
    const person = somebody(state);
    const before = settings(person.profile);
    const exercise = somebody(state).listens().moment().profile.place?.exercise;
    person.say(word);
    expect(settings(person.profile)).not.toEqual(before);
    expect(person.session.undo).toEqual({ kind: 'level', exercise, level: 0 });
    person.say('undo');
    expect(person.text()).toContain(UNDONE);
    expect(settings(person.profile)).toEqual(before);
    expect(person.say('undo').text()).toContain(NOTHING);
    expect(settings(person.profile)).toEqual(before);
  });
});

describe('"undo that" in an exercise', () => {
  it('goes on from the repetition, and says what the level means again', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 3 }).say('easier');
    person.whileAt({ repetition: 4 }).say('undo');
    expect(person.text()).toMatch(
      /^OK, I've changed it back\. You lift to a straight line, from your shoulders to your knees\. We were on number four\. On we go\./,
    );
    expect(person.place).toMatchObject({ exercise: 'glute-bridge', repetition: 4 });
  });

  it('leads back to a repetition that the level has', () => {
    const person = regularAt('glute-bridge', { levels: { 'glute-bridge': 1 } });
    person.whileAt({ repetition: 7 }).say('harder');
    expect(person.whileAt({ repetition: 13 }).say('undo').place).toMatchObject({ repetition: 10 });
    expect(person.text()).toMatch(/We were on number ten\. On we go\. three two one Last one\./);
  });

  it('brings back both sides', () => {
    const person = regularAt('superman').whileAt({ repetition: 2 }).say('easier');
    expect(person.place).toMatchObject({ repetition: 2, side: 'right' });
    person.whileAt({ repetition: 3, side: 'left' }).say('undo');
    expect(person.place).toMatchObject({ repetition: 3, side: null });
    expect(person.text()).toMatch(/We were on number three\. On we go\./);
  });

  it('takes back the level of another exercise, and says nothing of it here', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('harder').say('next');
    const { levels } = person.whileAt({ repetition: 2 }).say('undo').profile;
    expect(levels).toEqual({ 'pelvic-tilt': 0 });
    expect(person.place).toMatchObject({ exercise: 'glute-bridge', repetition: 2 });
    expect(person.text()).toMatch(/^OK, I've changed it back\. We were on number two\./);
  });

  it('in Danish', () => {
    const person = regularAt('pelvic-tilt', {}, deviceIn('da')).whileAt({ repetition: 4 });
    expect(person.say('slower').say('undo').text()).toMatch(/^Okay, jeg har lavet det om igen\. /);
    expect(person.say('undo').text()).toMatch(/^Der er ikke noget at fortryde\. /);
  });
});

describe('"undo that" takes back the last change', () => {
  it('and not the one before', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 2 }).say('slower');
    person.heardFor(SECOND).say('easier').heardFor(SECOND);
    person.say({ kind: 'counting', style: 'sparse' }).heardFor(SECOND).say('undo');
    expect(settings(person.profile)).toMatchObject({ style: 'every', tempo: 'slow' });
    expect(person.profile.levels).toEqual({ 'pelvic-tilt': -1 });
    expect(person.say('undo').text()).toContain(NOTHING);
    expect(person.profile.tempo).toBe('slow');
  });

  it('by one step, where it was changed by two', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 1 }).say('harder');
    person.heardFor(SECOND).say('harder').heardFor(SECOND);
    expect(person.say('undo').profile.levels).toEqual({ 'glute-bridge': 1 });
  });

  it.each([
    ['an answer', 'whereAmI'],
    ['a pause', 'pause'],
    ['a question that was not understood', 'fallback'],
    ['the next exercise', 'next'],
    ['pain', 'pain'],
  ] as const)('also after %s', (_what, word) => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 2 }).say('slower').say(word);
    expect(person.say('undo').profile.tempo).toBe('normal');
  });

  it.each([
    ['the level', { levels: { 'glute-bridge': 2 } }, 'harder'],
    ['the level, easier', { levels: { 'glute-bridge': -1 } }, 'easier'],
    ['the pace', { tempo: 'slow' }, 'slower'],
    ['the pace, faster', { tempo: 'fast' }, 'faster'],
    ['the language', {}, { kind: 'language', language: 'en' }],
  ] as const)('which stays the last where %s could not be changed', (_what, profile, word) => {
    const person = regularAt('glute-bridge', profile).whileAt({ repetition: 2 });
    person.say({ kind: 'counting', style: 'quiet' }).heardFor(SECOND).say(word);
    person.heardFor(SECOND).say('undo');
    expect(person.profile.style).toBe('every');
  });

  it('which stays the last where the counting style was that already', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 2 }).say('slower');
    person.heardFor(SECOND).say({ kind: 'counting', style: 'every' }).heardFor(SECOND).say('undo');
    expect(person.profile.tempo).toBe('normal');
  });

  it('of this session only', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 2 }).say('slower').say('stop');
    person.comesBackAfter(DAY).say('launch').say('undo');
    expect(person.text()).toContain(NOTHING);
    expect(person.profile.tempo).toBe('slow');
  });

  it('never what was skipped, and never what was deleted', () => {
    const skipped = regularAt('pelvic-tilt').whileAt({ repetition: 2 }).say('skip');
    const { leftOut } = skipped.profile;
    expect(skipped.heardFor(4_000).say('undo').profile.leftOut).toEqual(leftOut);
    expect(skipped.text()).toContain(NOTHING);
  });
});

describe('an undo that is worked out a second time', () => {
  const changed = (): Person =>
    regularAt('glute-bridge').whileAt({ repetition: 3 }).say('harder').whileAt({ repetition: 5 });

  it('names what it puts back', () => {
    const person = changed().listens();
    expect(aim(person.moment(), { kind: 'undo' })).toEqual({
      kind: 'undo',
      last: { kind: 'level', exercise: 'glute-bridge', level: 0 },
    });
  });

  it('moves nothing', () => {
    const person = changed().listens();
    const wanted = aim(person.moment(), { kind: 'undo' });
    const once = person.do(wanted).profile;
    const twice = person.do(wanted).profile;
    expect([twice.place, settings(twice)]).toEqual([once.place, settings(once)]);
  });

  it('on a record that another Echo has moved on sets the level, and moves nobody', () => {
    const person = changed().listens();
    const wanted = aim(person.moment(), { kind: 'undo' });
    const place = { exercise: 'plank', phase: 'repetition', repetition: 1, side: null } as const;
    person.profile = { ...person.profile, place, running: null };
    person.do(wanted);
    expect(person.place).toMatchObject({ exercise: 'plank' });
    expect(person.profile.levels).toEqual({ 'glute-bridge': 0 });
    expect(person.text()).not.toContain('You lift to a straight line');
  });
});
