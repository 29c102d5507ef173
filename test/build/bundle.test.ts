import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { bundle, type Built } from '../../scripts/build/bundle.js';
import { zipped } from '../../scripts/build/zip.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = ({ files }: Built): void => {
  for (const { name, contents } of files) writeFileSync(join(folder, name), contents);
};

async function built(code: string, budget = 100_000): Promise<unknown> {
  writeFileSync(join(folder, 'skill.ts'), code);
  const made = await bundle(ROOT, { name: 'lambda', entry: join(folder, 'skill.ts'), budget });
  write(made);
  return import(pathToFileURL(join(folder, 'index.mjs')).href);
}

describe('the Lambda', () => {
  let lambda: Built;
  beforeAll(async () => {
    lambda = await bundle(ROOT, { name: 'lambda', entry: 'lambda/index.ts', budget: 250_000 });
  });

  const textOf = (name: RegExp): string =>
    lambda.files
      .filter((file) => name.test(file.name))
      .map(({ contents }) => Buffer.from(contents).toString())
      .join('\n');

  it('is an index and its parts, without a map', () => {
    const names = lambda.files.map(({ name }) => name);
    expect(names).toContain('index.mjs');
    expect(names.filter((name) => !/^(index|chunk-\w+)\.mjs$/.test(name))).toEqual([]);
    expect(lambda.maps.map(({ name }) => name)).toContain('index.mjs.map');
  });

  it('reads few files at a start', () => {
    const parts = textOf(/^index/).match(/\bfrom"\.\/chunk-\w+\.mjs"/g) ?? [];
    // What the SDK needs of itself, what the screens share with speech, and their join.
    expect(new Set(parts).size).toBeLessThanOrEqual(3);
  });

  it('brings all that it imports, and Node’s own modules not by import', () => {
    const imported = [...textOf(/mjs$/).matchAll(/\b(?:from|import\()\s*"([^"]+)"/g)];
    const foreign = imported
      .map(([, path]) => path)
      .filter((path) => !path?.startsWith('./chunk-'));
    expect(imported.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });

  it('keeps the chain of credentials', () => {
    for (const part of ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AssumeRole', 'sso_session']) {
      expect(textOf(/mjs$/)).toContain(part);
    }
    expect(textOf(/^index/)).not.toContain('sso_start_url');
  });
});

describe('a bundle', () => {
  it('exports what its entry exports, with Node’s modules and what is loaded late', async () => {
    const code = [
      "import { createHash } from 'node:crypto';",
      "import { sep as separator } from 'path';",
      "const digest = createHash('md5').update('').digest('hex');",
      "const late = await import('node:os').then(({ EOL, default: os }) => [EOL, os.EOL]);",
      'export { digest, late, separator };',
    ].join('\n');
    const digest = 'd41d8cd98f00b204e9800998ecf8427e';
    const late = ['\n', '\n'];
    expect(await built(code)).toMatchObject({ separator: '/', digest, late });
  });

  it('does not load fetch for a request', async () => {
    const code =
      "import { request } from 'node:http';\nexport const loaded = () => request.length;";
    await built(code);
    const look =
      'const { loaded } = await import(process.argv[1]); loaded(); console.log(process.moduleLoadList.some((each) => /undici/.test(each)));';
    const args = ['--input-type=module', '-e', look, pathToFileURL(join(folder, 'index.mjs')).href];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('false\n');
  });

  it('over its budget stops with one sentence', async () => {
    await expect(built('export const all = 1;', 100)).rejects.toThrow(
      /^dist\/lambda zipped is 0 KB, over its 0 KB: [^.]*scripts\/build\.ts\.$/,
    );
  });
});

describe('a zip', () => {
  const files = [
    { name: 'index.mjs', contents: Buffer.from('export const handler = 1;\n'.repeat(400)) },
    { name: 'clips.mp3', contents: Buffer.from('sound') },
  ];

  it('holds its files, and is the same whenever it is made', () => {
    const zip = zipped(files);
    expect(Object.entries(unzipSync(zip)).map(([name, { length }]) => [name, length])).toEqual(
      files.map(({ name, contents }) => [name, contents.length]),
    );
    jest.useFakeTimers({ now: Date.UTC(2031, 5, 1) });
    expect(Buffer.from(zipped(files)).equals(zip)).toBe(true);
    jest.useRealTimers();
  });

  it('lets everybody read them, as Lambda wants', () => {
    // Of a central header: the attributes, whose upper half is Unix's.
    const zip = Buffer.from(zipped(files));
    const at = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    expect(zip.readUInt32LE(at + 38) >>> 16).toBe(0o100644);
  });
});
