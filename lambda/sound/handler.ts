import { readSync } from 'node:fs';
import { FRAME_BYTES } from './frames.js';
import { join, lengthOf } from './join.js';
import { placesOf, VERSION_LENGTH, type Pack } from './pack.js';
import { MOST_FRAMES, readScript, type Part } from './script.js';

/** What is used of an event of an HTTP API or a function URL (payload format 2.0). */
export interface HttpEvent {
  readonly rawPath?: string;
  readonly rawQueryString?: string;
}

export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** Two parameters at most: Node 24 on Lambda refuses handlers that take a callback. */
export type SoundHandler = (event: HttpEvent) => Promise<HttpResult>;

const ADDRESS = new RegExp(`^/([A-Za-z]{${VERSION_LENGTH}})/([A-Za-z0-9]+)\\.mp3$`);

const REFUSED: HttpResult = {
  statusCode: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'This is not the address of a sound.',
  isBase64Encoded: false,
};

/** A year: an address names the version of the pack, and so always means the same bytes. */
const FOREVER = 'public, max-age=31536000, immutable';

interface Asked {
  readonly version: string;
  readonly parts: readonly Part[];
}

/** What an address of any pack asks for, or null: it is none. */
function readAddress({ rawPath = '', rawQueryString = '' }: HttpEvent): Asked | null {
  const [, version = '', script = ''] = ADDRESS.exec(rawPath) ?? [];
  const parts = rawQueryString === '' ? readScript(script) : null;
  return parts === null ? null : { version, parts };
}

/**
 * The bytes of an address's sound, or null.
 *
 * @throws Error where it is an address of another version
 */
export type Joiner = (event: HttpEvent) => Uint8Array | null;

/** Joins sounds of a pack whose frames lie in an open file. */
export function createJoiner(pack: Pack, file: number): Joiner {
  const places = placesOf(pack);
  const copy = (id: string, into: Uint8Array, at: number): void => {
    const place = places.get(id);
    if (place === undefined) return;
    const bytes = place.frames * FRAME_BYTES;
    // Only what is asked for is read: a start does not wait for the whole pack.
    const read = readSync(file, into, at, bytes, place.at * FRAME_BYTES);
    if (read !== bytes) throw new Error('clips.mp3 is shorter than pack.json says.');
  };
  const framesOf = (id: string): number | undefined => places.get(id)?.frames;
  return (event) => {
    const asked = readAddress(event);
    if (asked === null) return null;
    const { version, parts } = asked;
    // The skill has another pack than we, and every Echo stays silent: only an error raises the alarm.
    if (version !== pack.version) throw new Error(`This is ${pack.version}, not ${version}.`);
    if ((lengthOf(parts, framesOf) ?? Infinity) > MOST_FRAMES) return null;
    return join(parts, framesOf, copy);
  };
}

const resultOf = (sound: Uint8Array | null): HttpResult =>
  sound === null
    ? REFUSED
    : {
        statusCode: 200,
        headers: { 'content-type': 'audio/mpeg', 'cache-control': FOREVER },
        body: Buffer.from(sound.buffer).toString('base64'),
        isBase64Encoded: true,
      };

/**
 * The joiner behind HTTPS. Nothing is signed and nothing is secret: an address can say only what the
 * pack says anyway, in any order, for 200 seconds.
 */
export const createSoundHandler =
  (joiner: Joiner): SoundHandler =>
  (event) =>
    Promise.resolve(event).then(joiner).then(resultOf);
