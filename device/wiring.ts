import { createLog, LOG_LEVELS } from '../lambda/alexa/log.js';
import { createSkill } from '../lambda/alexa/skill.js';
import type { Language } from '../lambda/coach/profile.js';
import { lineMs, numberMs, voiceTable, type VoiceTable } from '../lambda/speech/voice.js';
import danishFile from '../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import englishFile from '../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import { createClient, createStore } from '../lambda/store/store.js';
import { NUMBERS } from '../locales/index.js';
import type { Handler } from './echo.js';
import type { LengthOf } from './playback.js';
import { DESK_CREDENTIALS, DESK_REGION, TABLE_NAME, openTable } from './table.js';

export interface WireOptions {
  /** What the coach speaks to somebody new. */
  readonly language: Language;
  readonly heard: Language;
  readonly user: string;
  /** The folder in which the embedded DynamoDB keeps its files. */
  readonly dataPath: string;
  readonly log: (line: string) => void;
}

export interface Wired {
  readonly handler: Handler;
  readonly close: () => Promise<void>;
}

/** The desk speaks with the voices that have been measured: what it plays lasts what is planned. */
export const DESK_VOICES: Readonly<Record<Language, VoiceTable>> = {
  en: voiceTable(englishFile),
  da: voiceTable(danishFile),
};

const knows = (language: Language, text: string): boolean =>
  Object.hasOwn(DESK_VOICES[language].sentences, text) ||
  NUMBERS[language].numbers.indexOf(text) > 0;

/** The language that knows more of what is said; no answer mixes them but for single words. */
export function languageOf(answer: readonly string[], otherwise: Language = 'en'): Language {
  const known = (language: Language): number =>
    answer.filter((text) => knows(language, text)).length;
  if (known('da') === known('en')) return otherwise;
  return known('da') > known('en') ? 'da' : 'en';
}

/** How long the desk's voices take, as the skill planned it with the same tables. */
export const lengthOf: LengthOf = (text, answer) => {
  const language = languageOf(answer);
  const n = NUMBERS[language].numbers.indexOf(text);
  return n > 0 ? numberMs(DESK_VOICES[language], n) : lineMs(DESK_VOICES[language], text);
};

/** The whole skill on an embedded DynamoDB. Throws `DataInUse` where another has the data open. */
export async function wire(options: WireOptions): Promise<Wired> {
  const table = await openTable(options.dataPath);
  const client = createClient(
    {},
    { endpoint: table.endpoint, region: DESK_REGION, credentials: DESK_CREDENTIALS },
  );
  const level = LOG_LEVELS.find((each) => each === process.env['LOG_LEVEL']) ?? 'silent';
  const handler = createSkill({
    store: createStore({ client, table: TABLE_NAME }),
    voices: {
      en: { table: DESK_VOICES.en, polly: null },
      da: { table: DESK_VOICES.da, polly: null },
    },
    speaksAll: true,
    speaks: options.language,
    breakIn: 'type',
    skillId: null,
    log: createLog(level, options.log),
  });
  return {
    handler,
    async close() {
      client.destroy();
      await table.close();
    },
  };
}
