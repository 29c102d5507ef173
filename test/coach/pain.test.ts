import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Profile } from '../../lambda/coach/profile.js';
import { DAY, deviceIn, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const STOP = 'Stop. Ease out of the position slowly, and rest.';
const RED_FLAGS = "Get medical help at once if you're numb around your genitals or bottom";
const EMERGENCY = 'In an emergency, call your local emergency number.';
const DOCTOR = "If the pain doesn't go away, see a doctor or a physiotherapist.";

const hurtAt = (exercise: (typeof EXERCISE_IDS)[number]): Person =>
  regularAt(exercise).whileAt({ phase: 'repetition' }).say('pain');

describe('"it hurts"', () => {
  it.each(EXERCISE_IDS)('in %s stops at once, and says nothing before it', (exercise) => {
    const person = hurtAt(exercise);
    expect(person.text().startsWith(STOP)).toBe(true);
    expect(person.text()).toContain(`${EMERGENCY} We won't do this one any more today.`);
    expect(person.text()).not.toMatch(/\b(?:three two one|Hold|Number)\b/);
  });

  it.each(LANGUAGES)(
    'is answered in order: stop, red flags, emergency, what next (%s)',
    (language) => {
      const person = regularAt('pelvic-tilt', {}, deviceIn(language)).heardFor(20_000).say('pain');
      const lines =
        language === 'en'
          ? [STOP, RED_FLAGS, EMERGENCY, 'Say skip to go on, or say stop to finish.', DOCTOR]
          : [
              'Stop.',
              'i skridtet',
              'Er det akut, så ring ét, ét, to.',
              'Sig spring over, hvis du vil videre, eller sig stop, hvis du vil slutte.',
              'Går smerten ikke over, så tal med en læge eller fysioterapeut.',
            ];
      const found = lines.map((line) => person.text().indexOf(line));
      expect(found[0]).toBe(0);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found).not.toContain(-1);
      expect(person.asked).toBe('skipOrStop');
    },
  );

  it('asks about no symptom: one question, which way to go on', () => {
    expect(hurtAt('plank').text()).not.toContain('?');
  });

  it('a second time in the session does not tell the red flags again', () => {
    const person = hurtAt('pelvic-tilt').say('skip').heardFor(10_000).say('pain');
    expect(person.text()).toBe(
      `${STOP} We won't do this one any more today. Say skip to go on, or say stop to finish. ${DOCTOR}`,
    );
  });

  it('tells them again in another session', () => {
    const person = hurtAt('pelvic-tilt').say('stop').comesBackAfter(DAY).say('launch').say('yes');
    expect(person.heardFor(10_000).say('pain').text()).toContain(RED_FLAGS);
  });

  it('again while the first answer to it sounds, stops again and leaves out no second exercise', () => {
    const person = hurtAt('pelvic-tilt').heardFor(1_000).say('pain');
    expect(person.text().startsWith(STOP)).toBe(true);
    expect(person.profile.leftOut.map(({ exercise }) => exercise)).toEqual(['pelvic-tilt']);
  });

  it('in the last exercise closes the session and asks nothing', () => {
    const person = hurtAt('bird-dog');
    expect(person.text().startsWith(STOP)).toBe(true);
    expect(person.text()).toMatch(/It was the last one, so we'll stop here\. If the pain/);
    expect(person.asked).toBeNull();
    expect(person.place).toBeNull();
  });

  it('in the last exercise that is not left out closes too', () => {
    const until = Number.MAX_SAFE_INTEGER;
    const leftOut = [
      { exercise: 'superman', until },
      { exercise: 'bird-dog', until },
    ] as const;
    const person = regularAt('plank', { leftOut }).heardFor(20_000).say('pain');
    expect(person.text()).toContain('It was the last one');
    expect(person.asked).toBeNull();
  });

  it('in an exercise on its own closes, and says that it was only this one', () => {
    const person = regularAt('plank', { alone: true }).whileAt({ phase: 'repetition' }).say('pain');
    expect(person.text()).toContain(`${EMERGENCY} We won't do this one any more today. ${DOCTOR}`);
    expect([person.asked, person.place]).toEqual([null, null]);
  });

  it.each(['offer', 'finish'] as const)('after the end ("%s") leaves nothing out', (question) => {
    const person = ASKED[question]().say('pain');
    expect(person.text()).toContain(`${EMERGENCY} ${DOCTOR}`);
    expect([person.asked, person.place, person.profile.leftOut]).toEqual([null, null, []]);
  });

  it('at rest leaves nothing out, and offers to go on', () => {
    const person = regularAt('pelvic-tilt').say('pain');
    expect(person.text().startsWith(`${STOP} ${RED_FLAGS}`)).toBe(true);
    expect(person.text()).toContain(
      'Say continue to go on with the bridge, or say stop to finish.',
    );
    expect(person.profile.leftOut).toEqual([]);
    expect(person.say('resume').place?.exercise).toBe('glute-bridge');
  });

  it('before anything else is answered at once and closes', () => {
    const person = new Person().say('pain');
    expect(person.text().startsWith(`${STOP} ${RED_FLAGS}`)).toBe(true);
    expect(person.text().endsWith(DOCTOR)).toBe(true);
    expect(person.asked).toBeNull();
  });

  it('as the first words of a new session, in the middle of an exercise, leaves that one out', () => {
    const person = regularAt('plank').heardFor(20_000).say('stop').comesBackAfter(60_000);
    expect(person.say('pain').text().startsWith(STOP)).toBe(true);
    expect(person.profile.leftOut).toMatchObject([{ exercise: 'plank' }]);
  });

  it.each(['start', 'inPosition', 'paused', 'wayBack', 'resume', 'restart', 'forget'] as const)(
    'in answer to "%s" is never taken for an answer',
    (question) => {
      const person = ASKED[question]().say('pain');
      expect(person.text().startsWith(STOP)).toBe(true);
    },
  );
});

describe('after a pain', () => {
  it('"skip" goes on gently to the next exercise and leaves out no other', () => {
    const person = hurtAt('pelvic-tilt').say('skip');
    expect(person.text()).toMatch(
      /^OK, on to the bridge\. Go gently\. The bridge, slow and steady/,
    );
    expect(person.profile.leftOut.map(({ exercise }) => exercise)).toEqual(['pelvic-tilt']);
  });

  it('"stop" ends, and the place behind is kept', () => {
    const person = hurtAt('pelvic-tilt').say('stop');
    expect(person.asked).toBeNull();
    expect(person.place?.exercise).toBe('glute-bridge');
    const back = person.comesBackAfter(DAY).say('launch').text();
    expect(back).toContain('Last time you got to exercise three, the bridge.');
  });

  it('"no" stops', () => {
    expect(hurtAt('pelvic-tilt').say('no').asked).toBeNull();
  });

  it('what was not understood changes nothing, and names the two words', () => {
    const person = hurtAt('pelvic-tilt').say('fallback');
    expect(person.text()).toBe("Sorry, I didn't catch that. Say skip, or say stop.");
    expect(person.asked).toBe('skipOrStop');
  });

  it('the exercise counts as not done', () => {
    expect(hurtAt('pelvic-tilt').say('skip').profile.finished).toEqual([]);
  });

  it('whoever lies on their back is not told to come from hands and knees', () => {
    const yesterday = [{ exercise: 'bird-dog', at: 1, level: 0 }] as const;
    const person = regularAt('knee-to-chest', { finished: yesterday }).heardFor(20_000);
    person.say('pain').say('skip');
    expect(person.text()).toMatch(/^OK, on to pelvic tilt\. Go gently\./);
    expect(person.text()).not.toContain('Lie down on your side, and roll onto your back.');
  });

  it('whoever is on hands and knees is not told to come up from their back', () => {
    const minutesAgo = [{ exercise: 'glute-bridge', at: 1_772_434_000_000, level: 0 }] as const;
    const person = regularAt('cat-cow', { finished: minutesAgo }).heardFor(20_000);
    person.say('pain').say('skip');
    expect(person.text()).toMatch(/^OK, on to the plank\. Go gently\./);
    expect(person.text()).not.toContain('Roll onto your side');
  });
});

describe('of a pain nothing is kept', () => {
  const after = (word: 'pain' | 'skip'): Profile =>
    regularAt('pelvic-tilt').heardFor(20_000).say(word).heardFor(2_000).say('stop').profile;

  it('that a skip would not leave as well', () => {
    const kept = ({ leftOut, levels, finished, timesThrough, place }: Profile): object => {
      return { leftOut, levels, finished, timesThrough, exercise: place?.exercise };
    };
    expect(kept(after('pain'))).toEqual(kept(after('skip')));
  });

  it('in the place: it is the one that a skip leaves', () => {
    expect(after('pain').place).toEqual(after('skip').place);
  });

  it('by name: only the session, which ends, knows', () => {
    const person = hurtAt('pelvic-tilt');
    expect(JSON.stringify(person.profile)).not.toMatch(/pain|hurt|redFlag/i);
    expect(Object.keys(person.profile).sort()).toEqual(Object.keys(REGULAR).sort());
    expect(person.session.redFlagSaid).toBe(true);
  });

  it('also when it comes before anything has begun', () => {
    const before = new Person({ profile: REGULAR });
    const { running, ...rest } = new Person({ profile: REGULAR }).say('pain').profile;
    expect(running?.marks).toEqual([]);
    expect({ ...rest, running: null }).toEqual(before.profile);
  });
});

describe('a question about pain', () => {
  it('stops nothing, and leads back', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 });
    person.say({ kind: 'painQuestion', concern: null });
    expect(person.text()).not.toContain(STOP);
    expect(person.text()).toMatch(/Say continue, and we'll go on from number four\.$/);
    expect(person.profile.leftOut).toEqual([]);
  });
});

describe('"call an ambulance"', () => {
  const CALL =
    "I can't make calls. Call your local emergency number now. If it isn't urgent, call your doctor.";
  const callAt = (exercise: (typeof EXERCISE_IDS)[number]): Person =>
    regularAt(exercise).whileAt({ phase: 'repetition' }).say('emergency');

  it.each(EXERCISE_IDS)('in %s is answered with the number first, and stops', (exercise) => {
    const person = callAt(exercise);
    expect(person.text().startsWith(CALL)).toBe(true);
    expect(person.text()).not.toMatch(/\b(?:three two one|Hold|Number)\b/);
    expect(person.text()).not.toContain(RED_FLAGS);
    expect(person.profile.leftOut.map((each) => each.exercise)).toEqual([exercise]);
  });

  it('leaves the session open, with one question', () => {
    const person = callAt('plank');
    expect(person.text()).toBe(
      `${CALL} I've stopped the exercise. Say skip to go on, or say stop to finish.`,
    );
    expect(person.asked).toBe('skipOrStop');
    expect(person.say('skip').place?.exercise).toBe('superman');
  });

  it('a second time leaves out no further exercise', () => {
    const person = callAt('plank').heardFor(1_000).say('emergency');
    expect(person.text()).toBe(
      `${CALL} Say continue to go on with Superman, or say stop to finish.`,
    );
    expect(person.profile.leftOut.map(({ exercise }) => exercise)).toEqual(['plank']);
  });

  it('closes the session where nothing is left to do', () => {
    const last = callAt('bird-dog');
    expect(last.text()).toBe(
      `${CALL} I've stopped the exercise. It was the last one, so we'll stop here.`,
    );
    const alone = regularAt('plank', { alone: true }).whileAt({ phase: 'repetition' });
    expect(alone.say('emergency').text()).toBe(`${CALL} I've stopped the exercise.`);
    expect(new Person().say('emergency').text()).toBe(CALL);
    expect([last.asked, alone.asked]).toEqual([null, null]);
  });

  it('does not use up the red flags, which the next pain brings', () => {
    expect(callAt('plank').heardFor(1_000).say('pain').text()).toContain(RED_FLAGS);
  });

  it('names the Danish number', () => {
    const person = regularAt('pelvic-tilt', {}, deviceIn('da')).heardFor(20_000).say('emergency');
    expect(person.text().startsWith('Jeg kan ikke ringe op. Ring ét, ét, to nu.')).toBe(true);
  });
});
