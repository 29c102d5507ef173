import { describe, expect, it } from '@jest/globals';
import { virtualClock } from '../../device/clock.js';
import { heardOut, leap, playTo, playUntil, silent } from '../../device/household.js';
import { asks, desk, ends, happened, listen, requests, respond, script, START } from './desk.js';

const SPEECH = 'Lie down.<break time="3s"/>Ready?';

describe('the session rule', () => {
  it('speaks, listens, asks again, listens, and gives up', async () => {
    const skill = script(asks(SPEECH));
    const { echo, clock, events } = desk(skill.handler);
    await echo.say('Alexa, open back coach');
    await playUntil(silent(echo), [echo], clock);
    expect(happened(events)).toEqual([
      '0 > Alexa, open back coach',
      '0 answered',
      '0 Lie down.',
      '2000 … 3000',
      '5000 Ready?',
      '7000 microphone',
      '15000 reprompt',
      '15000 Are you there?',
      '17000 microphone',
      '25000 over: EXCEEDED_MAX_REPROMPTS',
    ]);
    expect(requests(skill.asked)).toEqual([
      '07:00:00Z LaunchRequest',
      '07:00:25Z SessionEndedRequest',
    ]);
    expect(skill.asked[1]?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(echo.sessionOpen).toBe(false);
  });

  it('gives up after one microphone where there is no reprompt', async () => {
    const { echo, clock, events } = desk(script(asks('Hello.', null)).handler);
    await echo.say('open back coach');
    await playUntil(silent(echo), [echo], clock);
    expect(happened(events).slice(3)).toEqual([
      '2000 microphone',
      '10000 over: EXCEEDED_MAX_REPROMPTS',
    ]);
  });

  it.each([
    ['true', ends('Goodbye.')],
    ['missing', respond({}, { outputSpeech: { type: 'PlainText', text: 'Goodbye.' } })],
  ])('is over after the speech when shouldEndSession is %s', async (_, answer) => {
    const skill = script(answer);
    const { echo, clock, events } = desk(skill.handler);
    await echo.say('open back coach');
    expect([echo.sessionOpen, echo.state]).toEqual([false, 'speaking']);
    await playUntil(silent(echo), [echo], clock);
    expect(happened(events).slice(2)).toEqual(['0 Goodbye.', '2000 over: closed']);
    expect(requests(skill.asked)).toEqual(['07:00:00Z LaunchRequest']);
  });

  it('carries the attributes from answer to request, and starts a session with none', async () => {
    const place = { place: 'bro', nr: 3 };
    const skill = script(asks('One.', null, place), asks('Two.', null), ends('Three.'));
    const { echo } = desk(skill.handler);
    for (const words of ['open back coach', 'AMAZON.NextIntent', 'AMAZON.StopIntent']) {
      await echo.say(words);
    }
    const sessions = skill.asked.map(({ session }) => session);
    expect(sessions.map((session) => session?.attributes)).toEqual([{}, place, {}]);
    expect(sessions.map((session) => session?.new)).toEqual([true, false, false]);
    expect(new Set(sessions.map((session) => session?.sessionId)).size).toBe(1);
    expect(new Set(skill.asked.map(({ request }) => request.requestId)).size).toBe(3);
  });
});

describe('breaking in', () => {
  it('stops the answer and asks with the whole second of that moment', async () => {
    const skill = script(asks(SPEECH), asks('Paused.'));
    const { echo, clock, events } = desk(skill.handler);
    await echo.say('open back coach');
    await playTo(echo.answeredAt + 4_700, [echo], clock);
    await echo.say('Alexa, AMAZON.PauseIntent');
    await playUntil(heardOut(echo), [echo], clock);
    expect(happened(events).slice(2)).toEqual([
      '0 Lie down.',
      '2000 … 3000',
      '4700 > Alexa, AMAZON.PauseIntent (breaks in)',
      '4700 answered',
      '4700 Paused.',
      '6700 microphone',
    ]);
    expect(requests(skill.asked)[1]).toBe('07:00:05Z AMAZON.PauseIntent');
  });

  it('on closing words begins a new session: the old one is over', async () => {
    const skill = script(ends('Goodbye.'), asks('Next.'));
    const { echo } = desk(skill.handler);
    await echo.say('open back coach');
    await echo.say('AMAZON.NextIntent');
    expect(skill.asked[1]?.session?.new).toBe(true);
  });
});

describe('what begins and ends a session', () => {
  it('launching in an open session begins a new one and tells the old one nothing', async () => {
    const skill = script(asks('One.', null, { old: true }), asks('Two.'));
    const { echo } = desk(skill.handler);
    await echo.say('open back coach');
    await echo.say('Alexa, åbn Back Coach');
    expect(requests(skill.asked)).toEqual(['07:00:00Z LaunchRequest', '07:00:00Z LaunchRequest']);
    const [first, second] = skill.asked.map(({ session }) => session);
    expect(second).toMatchObject({ new: true, attributes: {} });
    expect(second?.sessionId).not.toBe(first?.sessionId);
  });

  it('anything else first is a direct request', async () => {
    const skill = script(asks('Stop.'));
    await desk(skill.handler).echo.say('Alexa, ask back coach to PainIntent');
    expect(requests(skill.asked)).toEqual(['07:00:00Z PainIntent']);
    expect(skill.asked[0]?.session?.new).toBe(true);
  });

  it('"exit" ends the session at once, and without one it is nothing', async () => {
    const skill = script(asks('Hello.'));
    const { echo, clock, events } = desk(skill.handler);
    await echo.say('exit');
    await echo.say('open back coach');
    await playTo(START + 1_000, [echo], clock);
    await echo.say('Exit.');
    expect(skill.asked.map(({ request }) => request)).toMatchObject([
      { type: 'LaunchRequest' },
      { type: 'SessionEndedRequest', reason: 'USER_INITIATED', timestamp: '2026-03-02T07:00:01Z' },
    ]);
    expect(happened(events).at(-1)).toBe('1000 over: USER_INITIATED');
    expect(echo.due).toBeNull();
  });

  it('the wake word alone asks nothing', async () => {
    const skill = script();
    await desk(skill.handler).echo.say('Alexa');
    expect(skill.asked).toEqual([]);
  });
});

describe('an answer that cannot be played', () => {
  it.each([
    ['the handler rejects', new Error('Out of order')],
    ['the SSML is broken', asks('One <break time="1s">')],
  ])('ends the session as an error when %s, and the Echo goes on', async (_, answer) => {
    const skill = script(answer, asks('Hello.'));
    const { echo, events } = desk(skill.handler);
    await echo.say('open back coach');
    expect(happened(events)).toEqual(['0 > open back coach', '0 failed', '0 over: ERROR']);
    expect(skill.asked[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
    await echo.say('open back coach');
    expect(echo.state).toBe('speaking');
  });

  it('shares nothing with the skill but JSON', async () => {
    const attributes = { list: [1], none: undefined };
    const skill = script(asks('One.', null, attributes), asks('Two.'));
    const { echo } = desk(skill.handler);
    await echo.say('open back coach');
    attributes.list.push(2);
    await echo.say('AMAZON.NextIntent');
    expect(skill.asked[1]?.session?.attributes).toStrictEqual({ list: [1] });
  });
});

describe('the language that it hears', () => {
  const locales = async (heardFixed: boolean, answer = asks('Ja.')): Promise<unknown[]> => {
    const skill = script(asks('Hello.'), answer, asks('Så.'));
    const { echo } = desk(skill.handler, { heardFixed });
    await echo.say('open back coach');
    await echo.say('SwitchLanguageIntent language=da');
    await echo.say('AMAZON.YesIntent');
    const spoken = skill.asked.filter(({ request }) => request.type !== 'SessionEndedRequest');
    return spoken.map(({ request }) => ('locale' in request ? request.locale : null));
  };

  it('follows a switch of language', async () => {
    expect(await locales(false)).toEqual(['en-US', 'da-DK', 'da-DK']);
  });

  it('stays where its ear is fixed, or where the switch got no answer', async () => {
    expect(await locales(true)).toEqual(['en-US', 'en-US', 'en-US']);
    const broken = respond({}, { outputSpeech: { type: 'SSML', ssml: 'broken' } });
    expect(await locales(false, broken)).toEqual(['en-US', 'da-DK', 'en-US']);
  });

  it("understands the other language's words for switching, and no others", async () => {
    const skill = script(asks('Ja.'), asks('Hvad?'));
    const danish = new Map([
      ['tal engelsk', 'SwitchLanguageIntent language=en'],
      ['næste', 'AMAZON.NextIntent'],
    ]);
    const { echo } = desk(skill.handler, {
      listen: (words, language) => listen((language === 'da' && danish.get(words)) || 'unknown'),
    });
    await echo.say('tal engelsk');
    await echo.say('næste');
    expect(requests(skill.asked)).toEqual([
      '07:00:00Z SwitchLanguageIntent',
      '07:00:00Z AMAZON.FallbackIntent',
    ]);
  });
});

describe('two Echos', () => {
  it('share one time, each with its own session', async () => {
    const clock = virtualClock(START);
    const skill = script(asks('Kitchen.', null), asks('Bedroom.', null));
    const kitchen = desk(skill.handler, { clock, owner: { user: 'a', echo: 'kitchen' } });
    const bedroom = desk(skill.handler, { clock, owner: { user: 'a', echo: 'bedroom' } });
    const both = [kitchen.echo, bedroom.echo];
    await kitchen.echo.say('open back coach');
    await playTo(START + 9_000, both, clock);
    await bedroom.echo.say('open back coach');
    await playUntil(silent(bedroom.echo), both, clock);
    expect(requests(skill.asked)).toEqual([
      '07:00:00Z LaunchRequest',
      '07:00:09Z LaunchRequest',
      '07:00:10Z SessionEndedRequest',
      '07:00:19Z SessionEndedRequest',
    ]);
    const systems = skill.asked.map(({ context }) => context.System);
    expect(new Set(systems.map(({ user }) => user.userId)).size).toBe(1);
    expect(new Set(systems.map(({ device }) => device?.deviceId)).size).toBe(2);
  });

  it('can leap over a night, with all that happens in it', async () => {
    const skill = script(asks('Hello.'));
    const { echo, clock } = desk(skill.handler);
    await echo.say('open back coach');
    await playTo(START + 72_000_000, [echo], leap(clock));
    expect(clock.now()).toBe(START + 72_000_000);
    expect(requests(skill.asked)[1]).toBe('07:00:20Z SessionEndedRequest');
  });
});
