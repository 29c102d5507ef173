import { readFileSync, openSync } from 'node:fs';
import { FRAME_MS } from '../../lambda/sound/frames.js';
import { ID_LENGTH, type Part } from '../../lambda/sound/script.js';
import { readPack, type Pack } from '../../lambda/sound/pack.js';
import type { Clip, Sounds } from '../../lambda/speech/voice.js';
import { letters } from '../../scripts/sound/list.js';

const FIXTURE = new URL('../sound/pack/', import.meta.url);

/** A pack of a few sentences and numbers, as `npm run sound-pack` makes them. */
export const smallPack = (): Pack => readPack(readFileSync(new URL('pack.json', FIXTURE), 'utf8'));

export const smallPackBytes = (): Buffer => readFileSync(new URL('clips.mp3', FIXTURE));

export const openSmallPack = (): number => openSync(new URL('clips.mp3', FIXTURE), 'r');

/** As if everything had been spoken, but for what is left out: each clip as long as its text. */
class Invented extends Map<string, Clip> {
  readonly #without: (ssml: string) => boolean;

  constructor(without: (ssml: string) => boolean) {
    super();
    this.#without = without;
  }

  override get(ssml: string): Clip | undefined {
    if (this.#without(ssml)) return undefined;
    const frames = 8 + ssml.length * 2;
    return { id: letters(ssml, ID_LENGTH), ms: frames * FRAME_MS };
  }

  override has(ssml: string): boolean {
    return !this.#without(ssml);
  }
}

export const SOUND_BASE = 'https://sound.example.org/PackVe';

export const inventedSounds = (without: (ssml: string) => boolean = () => false): Sounds => ({
  clips: new Invented(without),
  base: SOUND_BASE,
});

/** When each part of a script begins, milliseconds, and when it is over. */
export function timesOf(
  parts: readonly Part[],
  msOf: (id: string) => number,
): { readonly begins: readonly number[]; readonly ms: number } {
  const begins: number[] = [];
  let ms = 0;
  for (const part of parts) {
    begins.push(ms);
    ms += part.kind === 'clip' ? msOf(part.id) : part.frames * FRAME_MS;
  }
  return { begins, ms };
}
