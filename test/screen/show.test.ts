import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { heardOf } from '../../lambda/screen/beats.js';
import { pieces } from '../../lambda/screen/caption.js';
import { SMALLEST } from '../../lambda/screen/show/layouts.js';
import { TOKEN, TOUCHES } from '../../lambda/screen/touch.js';
import { heardIn } from '../../lambda/alexa/heard.js';
import { speak } from '../../lambda/speech/speak.js';
import { deviceIn, Person } from '../support/person.js';
import { SCENES, shown, showIn } from '../support/screen/scenes.js';

const doses = LANGUAGES.flatMap((language) =>
  EXERCISE_IDS.flatMap((exercise) => LEVELS.map((level) => [language, exercise, level] as const)),
);

const doing = ([language, exercise, level]: (typeof doses)[number]): Person =>
  new Person({
    device: deviceIn(language),
    profile: {
      disclaimerHeard: true,
      levels: { [exercise]: level },
      timesThrough: { [exercise]: 2 },
    },
  }).say({ kind: 'exercise', exercise });

/** Alexa refuses more than 120 kB; speech and session need a part of it. */
const ROOM_FOR_PICTURES = 90_000;

describe('what is shown', () => {
  it('follows the speech: as long, and in its order', () => {
    for (const dose of doses) {
      const person = doing(dose);
      const speaker = person.speakers[person.language];
      const { beats } = heardOf(person.turn, speaker);
      const sum = beats.reduce((total, { ms }) => total + ms, 0);
      expect(Math.abs(sum - speak(person.cues, speaker).ms)).toBeLessThan(5);
      const times = showIn(shown(person)).steps.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('has room in the answer', () => {
    for (const dose of doses) {
      expect(JSON.stringify(shown(doing(dose))).length).toBeLessThan(ROOM_FOR_PICTURES);
    }
  });

  it('has no letters that are smaller than what is read from three metres', () => {
    const { document } = SCENES.welcome('en', false).directive;
    const sizes = [...JSON.stringify(document).matchAll(/"fontSize":"\$\{u \* \((\d+)/g)];
    expect(sizes.length).toBeGreaterThan(8);
    for (const [, size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('breaks captions between words and after sentences', () => {
    expect(pieces('One two three. Four five', 8)).toEqual(['One two', 'three.', 'Four', 'five']);
  });
});

describe('a touch', () => {
  const event = (token: string, ...args: string[]) =>
    heardIn({
      type: 'Alexa.Presentation.APL.UserEvent',
      requestId: 'r',
      timestamp: '2026-03-02T07:00:00Z',
      token,
      arguments: args,
    });

  it.each(TOUCHES)('%s is the command of that name', (touch) => {
    expect(event(TOKEN, 'touch', touch)).toEqual({ kind: 'command', command: { kind: touch } });
  });

  it('on something else is nothing', () => {
    expect(event('other', 'touch', 'next')).toEqual({ kind: 'other' });
    expect(event(TOKEN, 'touch', 'forgetMe')).toEqual({ kind: 'other' });
    expect(event(TOKEN)).toEqual({ kind: 'other' });
  });
});
