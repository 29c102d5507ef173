import { describe, expect, it } from '@jest/globals';
import type { Device } from '../../lambda/coach/context.js';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { DAY, deviceIn, ECHO, HOUR, MINUTE, MONDAY, Person, SECOND } from '../support/person.js';
import { REGULAR, regularAt, toTheEnd } from './scenes.js';

const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

const occurrences = (text: string, of: RegExp): number => text.split(of).length - 1;

describe.each(EXERCISE_IDS)('the wording of %s', (exercise) => {
  const LONG = /[Ss]ay ready when you're in position\.$/;

  it('is long, with a question in between, until it has been finished once; then it is short', () => {
    const person = new Person().say(named(exercise));
    expect(person.text()).toMatch(LONG);
    person.say('ready');
    toTheEnd(person);
    expect(person.asked).toBe('offer');

    person.comesBackAfter(DAY).say(named(exercise));
    expect(person.profile.timesThrough).toEqual({});
    expect(person.text()).toMatch(LONG);
    person.say('ready');
    toTheEnd(person);
    person.say('stop');
    expect(person.profile.timesThrough).toEqual({ [exercise]: 1 });

    person.comesBackAfter(DAY).say(named(exercise));
    if (person.asked === 'inPosition') person.say('ready');
    expect(person.text()).toContain('Here we go. three two one');
  });

  it('stays long for the others', () => {
    const other = exercise === 'plank' ? 'cat-cow' : 'plank';
    const person = new Person({
      profile: { ...REGULAR, timesThrough: { [exercise]: 3 } },
    }).say(named(other));
    expect(person.text()).toMatch(LONG);
  });
});

describe('on the way through for the first time', () => {
  it('whoever stays in position is not asked whether they have arrived', () => {
    const person = new Person({ profile: { disclaimerHeard: true } }).say('startRoutine');
    person.say('ready').say('ready');
    expect(person.say('ready').text()).toMatch(/^Exercise two of seven: the pelvic tilt/);
    expect(person.text()).toContain('Stay on your back. Knees bent, feet flat on the floor.');
    expect(person.text()).toContain('Number one. Tilt.');
  });

  it('whoever has to turn over is told the way, and asked', () => {
    const person = new Person({
      profile: {
        disclaimerHeard: true,
        place: { exercise: 'glute-bridge', phase: 'rest', repetition: 1, side: null },
      },
    });
    person.say('resume').say('ready').waited(30_000).say('ready');
    expect(person.text()).toBe(
      'Roll onto your side, and push yourself up onto your hands and knees. Take your time. ' +
        'Exercise four of seven: cat and cow. It can help loosen a stiff back. ' +
        "Hands under your shoulders, knees under your hips. Say ready when you're in position.",
    );
  });

  it('Superman is told with its warning behind the position, and the gentle version with none', () => {
    const warning = 'This one bends your back slightly backwards.';
    const superman = (level: -1 | 0): string =>
      new Person({ profile: { disclaimerHeard: true, levels: { superman: level } } })
        .say(named('superman'))
        .text();
    expect(superman(0)).toContain(warning);
    expect(superman(0).indexOf('Lie face down')).toBeLessThan(superman(0).indexOf(warning));
    expect(superman(-1)).not.toContain(warning);
  });

  it('every exercise is announced with its number, and the last one as the last', () => {
    const person = new Person({ profile: { disclaimerHeard: true } }).say('startRoutine');
    const words = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const word of words) {
      expect(person.text()).toContain(`Exercise ${word} of seven: `);
      person.heardFor(3_000).say('next');
    }
    expect(person.text()).toContain('Last exercise: the bird-dog.');
  });
});

const TAUGHT = {
  wake: /If you want to say something while I count, start with Alexa\. For example: Alexa, pause\. If something hurts, say: Alexa, it hurts\. When I ask you to say something, you don't need to say Alexa\./,
  say: /While I count, you can always say pause\. If something hurts, say: it hurts\./,
  type: /While I count, you can always type pause\. If something hurts, type: it hurts\./,
};

describe('how to break in is taught', () => {
  it.each(['wake', 'say', 'type'] as const)(
    'once, before the first count of a first session (%s)',
    (breakIn) => {
      const device: Device = { ...ECHO, breakIn };
      const person = new Person({ device }).say('launch').say('startRoutine');
      let heard = person.text();
      while (!person.profile.finished.some(({ exercise }) => exercise === 'glute-bridge')) {
        heard += ` ${person.say('ready').text()}`;
      }
      expect(heard).toMatch(TAUGHT[breakIn]);
      const [before = ''] = heard.split('three two one');
      expect(before).toMatch(TAUGHT[breakIn]);
      expect(occurrences(heard, /while I count/i)).toBe(1);
    },
  );

  it('once also to whoever starts the exercise over', () => {
    const person = new Person().say('launch').say('startRoutine').say('ready');
    expect(person.text()).toMatch(/while I count/i);
    person.heardFor(60_000).say('startOver').say('ready');
    expect(person.text()).not.toMatch(/while I count/i);
  });

  it.each(['say', 'type'] as const)('once also where there is no wake word (%s)', (breakIn) => {
    const person = new Person({ device: { ...ECHO, breakIn } }).say('launch').say('startRoutine');
    person.say('ready').heardFor(60_000).say('startOver').say('ready');
    expect(person.text()).not.toMatch(/while I count/i);
  });

  it('again in the second session of somebody who has finished nothing', () => {
    const person = new Person().say('launch').say('startRoutine').say('ready');
    person.heardFor(60_000).say('stop').comesBackAfter(DAY);
    person.say('launch').say('no').say('ready');
    expect(person.text()).toMatch(TAUGHT.wake);
  });

  it('before the first count to whoever comes back into the middle of their first exercise', () => {
    const person = new Person().say('launch').say('startRoutine');
    person.comesBackAfter(DAY).say('launch').say('yes');
    const text = person.asked === 'inPosition' ? person.say('ready').text() : person.text();
    expect(text.split('three two one')[0]).toMatch(TAUGHT.wake);
  });

  it('not to whoever has finished an exercise before', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine');
    expect(person.text()).not.toMatch(/while I count/i);
  });

  it('in Danish with the words that the device understands', () => {
    const danish = new Person({ device: deviceIn('da') }).say('launch').say('startRoutine');
    expect(danish.say('ready').text()).toContain(
      'Vil du sige noget, mens jeg tæller, så begynd med Alexa. For eksempel: Alexa, pause. Hvis noget gør ondt, så sig: Alexa, det gør ondt.',
    );
    const echo = new Person({ profile: { language: 'da' } }).say('launch').say('startRoutine');
    expect(echo.say('ready').text()).toContain('Hvis noget gør ondt, så sig: Alexa, it hurts.');
  });
});

describe('the welcome', () => {
  it('is long the first time, with the disclaimer, and asks one thing', () => {
    const text = new Person().say('launch').text();
    expect(text).toMatch(/^Welcome\. I'll guide you through seven exercises/);
    expect(text).toContain("I don't diagnose");
    expect(text).toMatch(/Say start when you're ready\.$/);
  });

  it('tells about how long it takes', () => {
    const minutes = /It takes about (\w+) minutes/.exec(new Person().say('launch').text())?.[1];
    expect(['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one']).toContain(
      minutes,
    );
  });

  it('is short later, with the place that was kept', () => {
    const person = regularAt('plank').heardFor(4_000).say('stop').comesBackAfter(DAY);
    expect(person.say('launch').text()).toBe(
      'Welcome back. I give general guidance, not medical advice. If anything hurts, stop. ' +
        'Last time you got to exercise five, the plank. Do you want to continue from there?',
    );
  });

  it('is left out for whoever comes back within ten minutes of the last word', () => {
    const back = (ms: number): string => {
      const person = regularAt('plank').heardFor(4_000).say('pause');
      return person
        .comesBackAfter(person.lasts + ms)
        .say('launch')
        .text();
    };
    expect(back(10 * MINUTE - SECOND)).toMatch(/^Last time you got to exercise five, the plank\./);
    expect(back(10 * MINUTE)).toMatch(/^Welcome back\./);
  });

  it('asks what to do where nothing was begun', () => {
    const person = new Person({ profile: REGULAR }).say('launch');
    expect(person.text()).toBe(
      'Welcome back. I give general guidance, not medical advice. If anything hurts, stop. ' +
        'Say start, or name an exercise.',
    );
    expect(person.now).toBeLessThan(MONDAY + HOUR);
  });
});

describe.each(LANGUAGES)('the same moment (%s)', (language) => {
  it('is told in the same words, however often', () => {
    const once = (): string => regularAt('superman', {}, deviceIn(language)).text();
    expect(once()).toBe(once());
  });
});
