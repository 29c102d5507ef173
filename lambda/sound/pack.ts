import * as v from 'valibot';
import { LANGUAGES } from '../coach/profile.js';
import type { Clip, Sounds } from '../speech/voice.js';
import { FRAME_MS } from './frames.js';
import { ID_LENGTH } from './script.js';

/** Letters of a version. */
export const VERSION_LENGTH = 6;

const schema = v.object({
  /** Of everything in the pack; it stands in each address, so that caches never hold what is old. */
  version: v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z]{${VERSION_LENGTH}}$`))),
  language: v.picklist(LANGUAGES),
  engine: v.string(),
  voice: v.string(),
  /** In the order in which their frames follow each other in `clips.mp3`. */
  clips: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z]{${ID_LENGTH}}$`))),
      frames: v.pipe(v.number(), v.integer(), v.minValue(1)),
      ssml: v.string(),
    }),
  ),
});

/** `pack.json`: what a voice has spoken ahead of time. The sound itself is `clips.mp3` beside it. */
export type Pack = v.InferOutput<typeof schema>;

/** @throws Error, one sentence, where a text is no pack's */
export function readPack(json: string): Pack {
  const found = v.safeParse(schema, JSON.parse(json));
  if (!found.success) {
    throw new Error('This is no sound pack: make it anew with npm run sound-pack.');
  }
  return found.output;
}

/** A pack's sentences by what they say. */
export const clipsOf = ({ clips }: Pack): ReadonlyMap<string, Clip> =>
  new Map(clips.map(({ id, frames, ssml }) => [ssml, { id, ms: frames * FRAME_MS }]));

/** A pack as the skill speaks with it, joined behind that address. */
export const soundsOf = (pack: Pack, url: string): Sounds => ({
  clips: clipsOf(pack),
  base: `${url}/${pack.version}`,
});

/** Where each clip lies in `clips.mp3`, in frames. */
export function placesOf({ clips }: Pack): ReadonlyMap<string, { at: number; frames: number }> {
  let at = 0;
  return new Map(
    clips.map(({ id, frames }) => {
      const place = { at, frames };
      at += frames;
      return [id, place];
    }),
  );
}
