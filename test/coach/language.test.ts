import { describe, expect, it } from '@jest/globals';
import type { Device } from '../../lambda/coach/context.js';
import { speak } from '../../lambda/speech/speak.js';
import { deviceIn, ECHO, Person } from '../support/person.js';
import { regularAt } from './scenes.js';

const danish = { kind: 'language', language: 'da' } as const;
const english = { kind: 'language', language: 'en' } as const;

const bridging = (device: Device = ECHO): Person =>
  regularAt('glute-bridge', {}, device).whileAt({ repetition: 4 });

describe('the language, changed in the middle of an exercise', () => {
  it('is confirmed in the new one, and the same repetition goes on', () => {
    const person = bridging().say(danish);
    expect(person.profile.language).toBe('da');
    expect(person.text()).toMatch(/^Vi fortsætter på dansk\./);
    expect(person.text()).toMatch(
      /Vi var nået til nummer fire\. Så fortsætter vi\. tre to en Nummer fire\./,
    );
    expect(person.place).toMatchObject({ exercise: 'glute-bridge', repetition: 4 });
  });

  it('names the words to say where the ear stays English', () => {
    expect(bridging().say(danish).text()).toContain(
      'Jeg forstår dig kun på engelsk her, så sig kommandoerne på engelsk: next, repeat, pause.',
    );
    expect(bridging(deviceIn('da')).say(english).text()).toMatch(
      /^We'll continue in English\. I still listen in Danish, so say the commands in Danish: næste, gentag, pause\./,
    );
  });

  it('is only confirmed where the ear speaks it too', () => {
    const person = bridging(deviceIn('da')).say(english).heardFor(20_000).say(danish);
    expect(person.text()).toMatch(/^Vi fortsætter på dansk\. Vi var nået til nummer/);
  });

  it('is measured in the new one: every movement takes its time in Danish', () => {
    const person = bridging().say(danish);
    const { script } = person.turn;
    const back = script.flatMap((cue, i) => {
      const next = script[i + 1];
      return cue.kind === 'say' &&
        /^glute-bridge\.(?:short\.)?back$/.test(cue.key) &&
        next?.kind === 'silence'
        ? [speak([cue, next], person.speakers.da).ms]
        : [];
    });
    expect(back).toHaveLength(7);
    expect(new Set(back)).toEqual(new Set([2_000]));
    const { marks } = person;
    const starts = marks.filter(([, { phase }]) => phase === 'repetition').map(([ms]) => ms);
    expect(speak(person.cues, person.speakers.da).ms).toBe(person.lasts);
    expect(starts.at(-1)).toBeLessThan(person.lasts);
  });

  it('finds whoever breaks in afterwards at the repetition that they hear in Danish', () => {
    const person = bridging().say(danish).whileAt({ repetition: 6 }).say('pause');
    expect(person.place?.repetition).toBe(6);
    expect(person.say('resume').text()).toContain('Vi var nået til nummer seks.');
  });

  it('is declined in English where Danish cannot be spoken, and nothing changes', () => {
    const person = bridging({ ...ECHO, speaksAll: false }).say(danish);
    expect(person.text()).toMatch(
      /^I can't speak Danish on this device yet\. We'll go on in English\./,
    );
    expect(person.profile.language).toBeNull();
    const next = person.say('resume').text();
    expect(next).toContain('We were on number four.');
    // Once: nothing more is said of it.
    expect(next).not.toContain('Danish');
  });

  it('that is spoken already is said to be, and remembered as a wish', () => {
    const person = bridging().say(english);
    expect(person.text()).toMatch(/^We're already speaking English\. We were on/);
    expect(person.profile.language).toBe('en');
    const withoutDanish = bridging({ ...ECHO, speaksAll: false }).say(english);
    expect(withoutDanish.text()).toMatch(/^We're already speaking English\./);
    expect(bridging(deviceIn('da')).say(danish).text()).toMatch(
      /^Vi taler allerede dansk\. Vi var/,
    );
  });

  it('that was not understood is asked for, and the answer leads back', () => {
    const person = bridging().say({ kind: 'language', language: null });
    expect(person.text()).toBe('I speak English and Danish. Say speak English or speak Danish.');
    expect(person.say(danish).text()).toMatch(/Sig continue, så fortsætter vi fra nummer fire\.$/);
  });
});

describe('the language', () => {
  it('is remembered, and English where Danish was chosen on a device that cannot speak it', () => {
    const person = bridging().say(danish).say('stop').comesBackAfter(1_000);
    expect(person.say('whereAmI').text()).toMatch(/^Du er i gang med øvelse/);
    person.device = { ...ECHO, speaksAll: false };
    person.say('whereAmI');
    expect(speak(person.cues, person.speakers.en).ms).toBe(person.lasts);
    expect(person.profile.language).toBe('da');
  });

  it('is Danish on a device that understands Danish, whatever it was set to', () => {
    const device = { ...deviceIn('da'), speaksAll: false };
    const person = new Person({ device }).say('launch');
    expect(speak(person.cues, person.speakers.da).ms).toBe(person.lasts);
  });

  it('of a new person is that of the device', () => {
    expect(new Person({ device: deviceIn('da') }).say('launch').text()).toMatch(/^Velkommen\./);
    const echo = { ...ECHO, speaks: 'da' } as const;
    expect(new Person({ device: echo }).say('launch').text()).toMatch(
      /Sig start, når du er klar\.$/,
    );
  });
});
