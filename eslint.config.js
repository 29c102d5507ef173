import tseslint from 'typescript-eslint';

/** A folder's border: what it must not import, and why. */
const border = (files, patterns, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }],
  },
});

const clockAndChance = (object, property) => ({
  object,
  property,
  message: 'Coach, speech and screen are pure: now and chance are arguments.',
});

const COACH = 'coach/ decides what comes next and knows nothing of SDKs, speech, store or clock.';

/** Clocks, timers, chance, and the way round to them. */
const IMPURE = [
  'Date',
  'performance',
  'process',
  'crypto',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
];

/** A language's code, as a text or as a property. */
const NO_LANGUAGE = ['Literal[value=/^(en|da)$/]', 'Property[key.name=/^(en|da)$/]'].map(
  (selector) => ({
    selector,
    message: 'Code names no language: take its facts from locales/languages.ts.',
  }),
);

export default tseslint.config(
  {
    ignores: ['node_modules', 'dist', '.ask', '.cache', '.data', 'coverage', 'bench/baseline'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  // Generated.
  { files: ['locales/lines.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['lambda/coach/**', 'lambda/speech/**', 'lambda/screen/**'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-properties': ['error', clockAndChance('Math', 'random')],
    },
  },
  {
    files: ['lambda/**'],
    // The environment names a language for its voice.
    ignores: ['lambda/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_LANGUAGE] },
  },
  border(['lambda/coach/*.ts'], '^(?!\\./|\\.\\./\\.\\./locales/)', COACH),
  border(
    ['lambda/coach/*/*.ts'],
    '^(?!\\./|\\.\\./(?!\\.\\./)|\\.\\./\\.\\./\\.\\./locales/)',
    COACH,
  ),
  border(
    ['lambda/speech/**'],
    '^(?!\\./|\\.\\./coach/|\\.\\./\\.\\./locales/|i18next$)',
    'speech/ turns cues into sound and knows no SDK, store or clock.',
  ),
  border(
    ['lambda/sound/**'],
    '^(?!\\./|\\.\\./coach/|\\.\\./speech/|node:fs$|valibot$)',
    'sound/ joins what was spoken ahead of time and knows no SDK, store or Alexa.',
  ),
  border(
    ['lambda/screen/*.ts', 'lambda/screen/show/**'],
    '^(?!\\./|\\.\\./(coach|speech|figure)/|\\.\\./[a-z]+\\.js$|\\.\\./\\.\\./(coach|speech|locales)/|\\.\\./\\.\\./\\.\\./locales/|ask-sdk-model$)',
    'screen/ turns cues into pictures and knows no SDK, store or clock.',
  ),
  border(
    ['lambda/screen/figure/**'],
    '^(?!\\./|\\.\\./\\.\\./coach/)',
    'figure/ draws people and is for any screen: it knows no words and no Alexa.',
  ),
  border(
    ['lambda/store/**'],
    '^(?!\\./|\\.\\./coach/|@aws-sdk/|@smithy/|valibot$)',
    'store/ keeps profiles and knows neither words nor Alexa.',
  ),
  border(
    ['lambda/alexa/**'],
    '^(@aws-sdk/|\\.\\./screen/(?!touch\\.js$))',
    'Only store/ talks to DynamoDB; and what draws is imported when a screen asks for it.',
  ),
  border(
    ['lambda/*.ts'],
    '^(@aws-sdk/|ask-sdk-core)',
    'The wiring only wires: Alexa is behind alexa/, DynamoDB behind store/.',
  ),
  border(['locales/**'], '^(?!\\.\\.?/)', 'locales/ is words only.'),
);
