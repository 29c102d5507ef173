import { describe, expect, it } from '@jest/globals';
import type { EchoEvent } from '../../device/echo.js';
import { runConversation, spokenText } from '../support/conversation.js';
import { mismatch } from '../support/spoken.js';
import { asks, ends, lengthOf, listen, requests, script } from './desk.js';

const HOLD = '<s>Løft hoften op.</s><s>Hold.</s><break time="0.6s"/>to<break time="20s"/>Og slip.';

/** Runs lines against a skill that launches, holds and ends. */
async function converse(...lines: readonly string[]) {
  const skill = script(asks('Velkommen.', 'Er du der?'), asks(HOLD), ends('Farvel.'));
  const heads: unknown[] = [];
  const store: string[] = [];
  const failed = await runConversation('da/test.txt', lines.join('\n'), {
    skill: (head) => {
      heads.push(head);
      return skill.handler;
    },
    listen,
    lengthOf,
    store: (state) => void store.push(state),
    start: Date.UTC(2026, 2, 2, 7),
  }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { failed, asked: skill.asked, heads, store };
}

describe('a transcript', () => {
  it('is run as it stands, at its times', async () => {
    const { failed, asked, heads, store } = await converse(
      '# En prøve.',
      'lang: da',
      'user: Anna',
      '> Alexa, åbn back coach',
      '< Velkommen.',
      '= open',
      '',
      '> HoldIntent',
      '< Løft … op.',
      '<  Hold.  to',
      '< Og slip.',
      '~ 28 s',
      ':store down',
      '@ 5s > AMAZON.StopIntent',
      '< Farvel.',
      '= closed',
      ':store up',
    );
    expect(failed).toBeNull();
    expect(heads).toEqual([{ lang: 'da', heard: 'da' }]);
    expect(store).toEqual(['down', 'up']);
    expect(requests(asked)).toEqual([
      '07:00:01Z LaunchRequest',
      '07:00:04Z HoldIntent',
      '07:00:09Z AMAZON.StopIntent',
    ]);
  });

  it('hears what is asked again in silence, and lets a night pass', async () => {
    const { failed, asked } = await converse(
      '> open back coach',
      ':silence',
      '< Er du der?',
      '= closed',
      ':wait 20 timer',
      '> HoldIntent',
      '< …',
    );
    expect(failed).toBeNull();
    expect(requests(asked)).toEqual([
      '07:00:01Z LaunchRequest',
      '07:00:21Z SessionEndedRequest',
      '03:00:22Z HoldIntent',
    ]);
  });

  it('speaks to several Echos, accounts and voices', async () => {
    const { failed, asked } = await converse(
      'heard: en',
      '> open back coach',
      'echo: bedroom',
      'person: Anna',
      '> open back coach',
      'person: nobody',
      'user: Bo',
      '> open back coach',
    );
    expect(failed).toBeNull();
    const systems = asked.map(({ context }) => context.System);
    expect(new Set(systems.map(({ device }) => device?.deviceId)).size).toBe(3);
    expect(systems[0]?.user).toEqual(systems[1]?.user);
    expect(systems[2]?.user).not.toEqual(systems[1]?.user);
    expect(systems.map(({ person }) => person !== undefined)).toEqual([false, true, false]);
  });

  it.each([
    ['a wrong word', ['< Velkommen!'], '2: \n  expected: Velkommen!\n  was said: Velkommen.'],
    ['words left over', ['< …', '< Farvel.'], '3: \n  expected: Farvel.\n  was said: Velkommen.'],
    ['a wrong session', ['= closed'], '2: The session is open'],
    ['a wrong length', ['~ 5s'], '2: It lasts 2.0 s'],
    ['a line of no form', ['Velkommen.'], '2: Not understood: Velkommen.'],
  ])('fails at %s, with file and line', async (_, expected, message) => {
    const { failed } = await converse('> open back coach', ...expected);
    expect(failed).toBe(`da/test.txt:${message}`);
  });

  it('fails where more was said, where the skill fails, and where nothing was asked', async () => {
    const more = await converse('> open back coach', '> HoldIntent', '< Løft hoften op.');
    expect(more.failed).toBe(
      'da/test.txt:3: \n  expected: nothing more\n  was said: Hold. to Og slip.',
    );
    const words = ['> open back coach', '> HoldIntent', '> StopIntent', '> One'];
    expect((await converse(...words)).failed).toBe('The script has come to its end.');
    expect((await converse('< Velkommen.')).failed).toContain('test.txt:1: Nothing stands before');
    const late = await converse('> open back coach', 'lang: da');
    expect(late.failed).toBe('da/test.txt:2: lang belongs to the head');
  });
});

describe('comparing what was said', () => {
  it.each<[string[], string, ReturnType<typeof mismatch>]>([
    [[], 'anything', null],
    [['a b', 'c'], 'a  b c', null],
    [['…'], '', null],
    [['… c'], 'a b c', null],
    [['a … c … e'], 'a b c c d e', null],
    [['…', 'b a', '…'], 'b b b a c', null],
    [['a'], '', { index: 0, said: '' }],
    [['a', 'c'], 'a b', { index: 1, said: 'b' }],
    [['a'], 'a b', { index: 1, said: 'b' }],
    [['…', 'x y'], 'a x b', { index: 1, said: 'a x b' }],
  ])('%j with "%s"', (expected, said, result) => expect(mismatch(expected, said)).toEqual(result));
});

it('shows everything that the Echos do, and gives the text of any SSML', async () => {
  const kinds: EchoEvent['kind'][] = [];
  await runConversation('x.txt', '> open back coach\n:silence', {
    skill: () => script(asks('Hi.')).handler,
    listen,
    lengthOf,
    on: ({ kind }) => kinds.push(kind),
  });
  expect(kinds.slice(0, 4)).toEqual(['said', 'answered', 'played', 'microphone']);
  expect(kinds.at(-1)).toBe('over');
  expect(spokenText('<speak>One<break time="1s"/> two.</speak>')).toBe('One two.');
});
