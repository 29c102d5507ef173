import { describe, expect, it } from '@jest/globals';
import { duration } from '../../device/duration.js';
import { invocation } from '../../device/invocation.js';
import { lineOf } from '../../device/lines.js';
import { optionsOf } from '../../device/options.js';

describe('a duration', () => {
  it.each([
    ['45s', 45_000],
    ['45 s', 45_000],
    ['1m20s', 80_000],
    ['1 min 20 sek', 80_000],
    ['20 h', 72_000_000],
    ['20 t', 72_000_000],
    ['1 time', 3_600_000],
    ['20 timer', 72_000_000],
    ['2 hours 5 minutes', 7_500_000],
    ['5 minutter', 300_000],
    ['1 minut', 60_000],
    ['0,5 t', 1_800_000],
    ['2 dage', 172_800_000],
  ])('%s', (text, ms) => expect(duration(text)).toBe(ms));

  it.each(['', '45', 's', '45 stop', '1 måned', '-5 s', 'soon'])('not "%s"', (text) =>
    expect(duration(text)).toBeNull(),
  );
});

describe('a line', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['  \t', { kind: 'nothing' }],
    [' gå videre ', { kind: 'words', words: 'gå videre', atMs: null }],
    ['ga\u030A', { kind: 'words', words: 'gå', atMs: null }],
    ['@45s pause', { kind: 'words', words: 'pause', atMs: 45_000 }],
    ['@45 s stop', { kind: 'words', words: 'stop', atMs: 45_000 }],
    ['@1m20s Alexa, it hurts', { kind: 'words', words: 'Alexa, it hurts', atMs: 80_000 }],
    ['@45 stop', { kind: 'unclear', line: '@45 stop' }],
    ['@45s', { kind: 'unclear', line: '@45s' }],
    [':silence', { kind: 'silence' }],
    [':wait 20 h', { kind: 'wait', ms: 72_000_000 }],
    [':wait', { kind: 'unclear', line: ':wait' }],
    [':wait a while', { kind: 'unclear', line: ':wait a while' }],
    [':QUIT', { kind: 'quit' }],
    [':leave', { kind: 'unclear', line: ':leave' }],
  ])('%s', (typed, line) => expect(lineOf(typed)).toEqual(line));

  it('of any length or script is words', () => {
    const long = 'å😀'.repeat(5_000);
    expect(lineOf(long)).toEqual({ kind: 'words', words: long, atMs: null });
  });
});

describe('an invocation', () => {
  it.each([
    'open back coach',
    'Alexa, open Back Coach.',
    'launch back coach',
    'start back coach',
    'åbn back coach',
    'Alexa ÅBN back coach',
    'back coach',
    'ask back coach',
  ])('launches: %s', (words) => expect(invocation(words)).toEqual({ kind: 'launch' }));

  it.each([
    ['start my back routine', 'start my back routine', false],
    ['Alexa, næste øvelse', 'næste øvelse', false],
    ['alexander', 'alexander', false],
    ['open the back coach door', 'open the back coach door', false],
    ['exit the plank', 'exit the plank', false],
    ['Alexa, ask back coach to start the plank', 'start the plank', true],
    ['ask back coach how often I should train', 'how often I should train', true],
    ['bed back coach om at starte planken', 'starte planken', true],
    ['sig til back coach, at det gør ondt', 'det gør ondt', true],
    ['open back coach and start the plank', 'start the plank', true],
  ])('asks: %s', (typed, words, named) =>
    expect(invocation(typed)).toEqual({ kind: 'request', words, named }),
  );

  it('leaves, or is nothing', () => {
    expect(invocation('Alexa, exit!')).toEqual({ kind: 'exit' });
    expect(invocation('quit')).toEqual({ kind: 'exit' });
    expect(invocation('Alexa ...')).toEqual({ kind: 'nothing' });
  });
});

describe('the options', () => {
  const none = {
    lang: 'en',
    heard: 'en',
    heardFixed: false,
    fast: false,
    json: false,
    user: 'desk',
    port: null,
    web: true,
    sound: null,
  };

  it.each([
    [[], none],
    [['--lang', 'da'], { ...none, lang: 'da', heard: 'da' }],
    [['--lang', 'da', '--heard', 'en'], { ...none, lang: 'da', heardFixed: true }],
    [['--fast', '--json', '--user', 'Åse'], { ...none, fast: true, json: true, user: 'Åse' }],
    [['--lang=da'], { ...none, lang: 'da', heard: 'da' }],
    [['--port', '0', '--no-web'], { ...none, port: 0, web: false }],
    [['--sound', 'a.mp3'], { ...none, sound: 'a.mp3' }],
  ])('%j', (args, options) => expect(optionsOf(args)).toEqual(options));

  it.each([
    [['--louder'], /^Unknown option '--louder': the device takes --lang [^.]*\.$/],
    [['hello'], /^Unexpected argument 'hello'[^.]*: the device takes [^.]*\.$/],
    [['--lang', 'de'], /^--lang is en or da, not "de"\.$/],
    [['--heard', ''], /^--heard is en or da, not ""\.$/],
    [['--port', '70000'], /^--port is a number from 0 to 65535, not "70000"\.$/],
    [['--user'], /--user[^.]*: the device takes [^.]*\.$/],
  ])('%j is one sentence', (args, sentence) => {
    expect(() => optionsOf(args)).toThrow(sentence);
  });
});
