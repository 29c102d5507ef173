import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from '@jest/globals';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The project's own rules, without those that need types: no snippet here stands in a program. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

const BORDERS = [
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
];

/** What the borders say to some code, as if it stood in that file. */
async function told(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${ROOT}/${file}` });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId !== null && BORDERS.includes(ruleId))
    .map(({ message }) => message);
}

const importing = (path: string): string =>
  `import * as it from '${path}';\nexport const all = it;`;

/** Which paths a file there may import, and which it may not. */
const IMPORTS: [file: string, allowed: string[], forbidden: string[]][] = [
  [
    'lambda/coach/snippet.ts',
    ['./turn.js', '../../locales/index.js'],
    [
      'ask-sdk-core',
      '@aws-sdk/client-dynamodb',
      'i18next',
      'valibot',
      'node:fs',
      'crypto',
      '../speech/speak.js',
      '../store/store.js',
      '../alexa/skill.js',
      '../environment.js',
      '../../device/clock.js',
    ],
  ],
  [
    'lambda/speech/snippet.ts',
    ['./ssml.js', '../coach/turn.js', '../../locales/index.js', 'i18next'],
    [
      'ask-sdk-core',
      '@aws-sdk/client-dynamodb',
      'valibot',
      'node:crypto',
      '../store/store.js',
      '../alexa/skill.js',
    ],
  ],
  [
    'lambda/sound/snippet.ts',
    ['./frames.js', '../coach/turn.js', '../speech/speak.js', 'valibot', 'node:fs'],
    ['ask-sdk-core', '@aws-sdk/client-polly', '../alexa/skill.js', '../store/store.js'],
  ],
  [
    'lambda/store/snippet.ts',
    ['./item.js', '../coach/profile.js', '@aws-sdk/client-dynamodb', 'valibot'],
    [
      'ask-sdk-core',
      'i18next',
      '../alexa/skill.js',
      '../speech/speak.js',
      '../../locales/index.js',
    ],
  ],
  [
    'lambda/alexa/snippet.ts',
    ['./visit.js', 'ask-sdk-core', '../coach/turn.js', '../store/store.js', '../speech/speak.js'],
    ['@aws-sdk/client-dynamodb', '@aws-sdk/util-dynamodb'],
  ],
  [
    'lambda/index.ts',
    ['./alexa/skill.js', './store/store.js'],
    ['@aws-sdk/client-dynamodb', 'ask-sdk-core'],
  ],
  ['lambda/environment.ts', ['./alexa/log.js'], ['@aws-sdk/client-dynamodb', 'ask-sdk-core']],
  ['locales/snippet.ts', ['./same.js', './en/index.js'], ['i18next', 'node:fs', 'ask-sdk-core']],
  ['locales/da/snippet.ts', ['./faq.js', '../same.js'], ['i18next', '@aws-sdk/client-dynamodb']],
];

describe.each(IMPORTS)('%s', (file, allowed, forbidden) => {
  test.each(allowed)('may import %s', async (path) => {
    expect(await told(file, importing(path))).toEqual([]);
  });

  test.each(forbidden)('may not import %s', async (path) => {
    const messages = await told(file, importing(path));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(path);
    expect(messages[0]).toMatch(/\.$/);
  });

  test.each(forbidden)('nor pass on %s', async (path) => {
    expect(await told(file, `export * from '${path}';`)).toHaveLength(1);
  });
});

/** What only a file outside the pure folders may look at. */
const WORLD: [what: string, code: string][] = [
  ['the clock', 'export const now = Date.now();'],
  ['a new date', 'export const now = new Date();'],
  ['the other clock', 'export const now = performance.now();'],
  ['chance', 'export const chance = Math.random();'],
  ['chance by another name', 'export const { random } = Math;'],
  ['chance from elsewhere', 'export const id = crypto.randomUUID();'],
  ['the clock by a detour', 'export const now = globalThis.Date.now();'],
  ['a timer', 'setTimeout(() => undefined, 1);'],
  ['the process', 'export const table = process.env.TABLE_NAME;'],
];

describe.each(['lambda/coach/snippet.ts', 'lambda/speech/snippet.ts'])('%s is pure', (file) => {
  test.each(WORLD)('it may not look at %s', async (_, code) => {
    expect(await told(file, code)).toHaveLength(1);
  });

  test('it may count', async () => {
    const code = 'export const most = (now: number) => Math.max(now, Math.round(2.5), 7);';
    expect(await told(file, code)).toEqual([]);
  });
});

test.each(['lambda/alexa/snippet.ts', 'lambda/store/snippet.ts', 'device/snippet.ts'])(
  '%s is not: it may look at the world',
  async (file) => {
    for (const [, code] of WORLD) expect(await told(file, code)).toEqual([]);
  },
);

describe('the name of a language', () => {
  const FILE = 'lambda/coach/snippet.ts';

  test.each([`export const language = 'da';`, `export const voices = { en: 1 };`])(
    'is refused in %s',
    async (code) => {
      expect(await told(FILE, code)).toEqual([
        'Code names no language: take its facts from locales/languages.ts.',
      ]);
    },
  );

  test('is allowed where the environment names a language', async () => {
    expect(await told('lambda/index.ts', `export const voices = { en: 1 };`)).toEqual([]);
  });
});
