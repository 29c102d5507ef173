import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const MAIN = fileURLToPath(new URL('stub-main.ts', import.meta.url));

const start = (...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', MAIN, ...args]);

async function device(args: readonly string[], ...lines: readonly string[]) {
  const child = start(...args);
  child.stdin.end(lines.join('\n'));
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, err, code: child.exitCode };
}

const FAST = ['--fast', '--lang', 'da'];

describe('the device on a pipe', () => {
  it('writes the conversation to standard output, the rest to standard error', async () => {
    const { out, err, code } = await device(FAST, 'Åbn back coach', '', 'HoldIntent', 'StopIntent');
    expect(out.split('\n')).toEqual([
      '> Åbn back coach',
      'Velkommen.',
      '> HoldIntent',
      'Løft hoften. Lav en lige linje.',
      '… 3 s',
      'Hold. to tre',
      'Og slip.',
      '… 12 s',
      'Færdig?',
      '> StopIntent',
      'Farvel.',
      '',
    ]);
    expect(err.split('\n')).toEqual([
      'Skriv "åbn back coach", og derefter det, du ville sige. :quit slutter.',
      '(Sessionen er slut.)',
      'closed',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('breaks in where it is told to, with every line known at once', async () => {
    const { out } = await device(FAST, 'HoldIntent', '@8s StopIntent');
    expect(out.split('\n').slice(2, -1)).toEqual(['… 3 s', 'Hold. to', '> StopIntent', 'Farvel.']);
  });

  it('asks again and gives up in silence, and leaves at :quit', async () => {
    const { out, err } = await device(FAST, 'open back coach', ':silence', ':quit', 'HoldIntent');
    expect(out.split('\n')).toEqual(['> open back coach', 'Velkommen.', 'Are you there?', '']);
    expect(err).toContain('(Sessionen er slut.)');
  });

  it('gives each answer as one line of raw response, too', async () => {
    const { out } = await device([...FAST, '--json'], 'open back coach', ':silence', 'StopIntent');
    const answers = out.split('\n').filter((line) => line.startsWith('{'));
    expect(answers.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        response: { shouldEndSession: false, outputSpeech: { ssml: '<speak>Velkommen.</speak>' } },
      },
      { response: { shouldEndSession: true } },
    ]);
  });

  it('plays on while no line comes, and still breaks in where it is told to', async () => {
    const child = start('--fast', '--json');
    child.stdin.write('HoldIntent\n');
    let out = '';
    for await (const chunk of child.stdout) {
      out += String(chunk);
      // The answer has been heard to its end: only then comes the line that breaks into it.
      if (out.includes('\nFærdig?') && !child.stdin.writableEnded)
        child.stdin.end('@8s StopIntent');
    }
    const times = [...out.matchAll(/"asked":(\d+)/g)].map(([, at]) => Number(at));
    expect(times[1]).toBe((times[0] ?? 0) + 8_000);
  });

  it('goes on after an answer that failed and a line that it does not know', async () => {
    const { out, err, code } = await device(['--fast'], 'PainIntent', ':leave', 'StopIntent');
    expect(out.split('\n')).toEqual(['> PainIntent', '> StopIntent', 'Farvel.', '']);
    expect(err).toContain(
      'The skill gave no answer that an Echo could play: Error, Out of order.\n',
    );
    expect(err).toContain('":leave" is no line of mine');
    expect(code).toBe(0);
  });

  it('says why it cannot start: 2 for an option, 1 for data in use', async () => {
    const unknown = await device(['--louder']);
    expect(unknown).toMatchObject({ out: '', code: 2 });
    expect(unknown.err.split('\n')).toEqual([expect.stringMatching(/^Unknown option.*\.$/), '']);
    expect(await device(['--user', 'busy'])).toEqual({
      out: '',
      err: 'Somebody else is using it.\n',
      code: 1,
    });
  });

  it('keeps real time, and closes and leaves when it is interrupted', async () => {
    const child = start();
    child.stdin.write('HoldIntent\n');
    const seen: string[] = [];
    const began = Date.now();
    for await (const chunk of child.stdout) {
      seen.push(String(chunk));
      if (seen.join('').includes('… 3 s')) break;
    }
    expect(Date.now() - began).toBeGreaterThan(1_900);
    const err = text(child.stderr);
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    expect(await err).toMatch(/\nclosed\n$/);
    expect(seen.join('')).not.toContain('Hold.');
  });
});
