import { LOG_LEVELS, type LogLevel } from './alexa/log.js';

/** What the skill takes from its environment; a wrong value stops it at start, with a sentence. */
export interface Environment {
  readonly table: string;
  readonly skillId: string | null;
  /** A Polly voice for English on an Echo; null: Alexa's own, which cannot be measured. */
  readonly englishVoice: string | null;
  /** Polly's engine that speaks as Matthew on an Echo; Amazon does not say which. */
  readonly englishEngine: 'standard' | 'neural';
  /** Where an English device gets Danish from: nowhere, its own voice (tests), joined sounds. */
  readonly danish: 'off' | 'text' | 'sound';
  /** Where sounds are joined, without a slash at the end; null unless `danish` is `sound`. */
  readonly soundUrl: string | null;
  readonly logLevel: LogLevel;
}

/** Alexa's English `<voice name>`s, as its SSML checker knows them (ssml-check-core 0.3.9). */
const ENGLISH_VOICES = [
  'Ivy',
  'Joanna',
  'Joey',
  'Justin',
  'Kendra',
  'Kimberly',
  'Matthew',
  'Salli',
  'Nicole',
  'Russell',
  'Amy',
  'Brian',
  'Emma',
  'Aditi',
  'Raveena',
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

function oneOf<T extends string>(
  variables: Variables,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const wanted = variables[name] ?? fallback;
  const found = allowed.find((each) => each === wanted);
  if (found === undefined) {
    const named = allowed.filter((each) => each !== '').join(', ');
    throw new Error(`${name} is "${wanted}"; it must be one of ${named}.`);
  }
  return found;
}

/** Alexa plays sounds from HTTPS only. */
function soundUrlOf(variables: Variables): string {
  const url = variables['SOUND_URL'] ?? '';
  if (!/^https:\/\/[^/?#"<&\s]+(?:\/[^?#"<&\s]*)?$/.test(url)) {
    throw new Error(
      `SOUND_URL is "${url}"; with DANISH=sound it must be the https address of the joiner.`,
    );
  }
  return url.replace(/\/+$/, '');
}

/** @throws Error that names the variable and what it may be */
export function readEnvironment(variables: Variables): Environment {
  const table = variables['TABLE_NAME'];
  if (table === undefined || table === '') {
    throw new Error('TABLE_NAME is missing: it names the DynamoDB table that keeps the places.');
  }
  const voice = oneOf(variables, 'ENGLISH_VOICE', ['', ...ENGLISH_VOICES], 'Matthew');
  const skillId = variables['SKILL_ID'] ?? '';
  const danish = oneOf(variables, 'DANISH', ['off', 'text', 'sound'] as const, 'off');
  return {
    table,
    skillId: skillId === '' ? null : skillId,
    englishVoice: voice === '' ? null : voice,
    englishEngine: oneOf(variables, 'ENGLISH_ENGINE', ['standard', 'neural'] as const, 'standard'),
    danish,
    soundUrl: danish === 'sound' ? soundUrlOf(variables) : null,
    logLevel: oneOf(variables, 'LOG_LEVEL', LOG_LEVELS, 'info'),
  };
}
