import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../locales/languages.js';

export interface DeviceOptions {
  /** Spoken, and heard unless `heard` says otherwise. */
  readonly lang: Language;
  readonly heard: Language;
  /** `--heard` was given: the ear does not follow a switch of language. */
  readonly heardFixed: boolean;
  readonly fast: boolean;
  readonly json: boolean;
  readonly user: string;
  /** Of the page; 0: any that is free. Null where none was asked for. */
  readonly port: number | null;
  readonly web: boolean;
  /** The MP3 to write what was played to; null: none. */
  readonly sound: string | null;
}

/** Options that the device does not know; the message is one sentence for the person. */
export class UnknownOption extends Error {
  override readonly name = 'UnknownOption';
}

const KNOWN =
  '--lang en|da, --heard en|da, --fast, --json, --user NAME, --port N, --no-web and --sound FILE';

/** Throws `UnknownOption`. */
export function optionsOf(args: readonly string[]): DeviceOptions {
  const { lang, heard, fast, json, user, port, 'no-web': noWeb, sound = null } = parse(args);
  const spoken = language('--lang', lang);
  return {
    lang: spoken,
    heard: heard === undefined ? spoken : language('--heard', heard),
    heardFixed: heard !== undefined,
    fast,
    json,
    user,
    port: port === undefined ? null : portOf(port),
    web: !noWeb,
    sound,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: DEFAULT_LANGUAGE },
        heard: { type: 'string' },
        fast: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        user: { type: 'string', default: 'desk' },
        port: { type: 'string' },
        'no-web': { type: 'boolean', default: false },
        sound: { type: 'string' },
      },
    }).values;
  } catch (error) {
    // Node's own messages are several sentences long; their first names the option.
    const [reason = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new UnknownOption(`${reason}: the device takes ${KNOWN}.`);
  }
}

function language(option: string, value: string): Language {
  const known = LANGUAGES.find((language) => language === value);
  if (known === undefined) {
    throw new UnknownOption(`${option} is en or da, not "${value}".`);
  }
  return known;
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new UnknownOption(`--port is a number from 0 to 65535, not "${value}".`);
  }
  return port;
}
