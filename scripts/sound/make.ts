import { Missing } from '../need/missing.js';
import { plainText } from '../voices/lines.js';
import type { Engine } from './engine.js';
import { encoded, ENCODING } from './ffmpeg.js';
import type { Sentence } from './list.js';
import { NoCredentials } from './polly.js';
import type { Shelf } from './shelf.js';

export interface Made {
  readonly fresh: number;
  /** Sentences that nobody says any more. */
  readonly removed: number;
  /** One sentence each: what could not be made, and why. */
  readonly failed: readonly string[];
}

export interface MakeOptions {
  readonly progress?: (done: number, of: number) => void;
  /** The sentences are not all that is ever said: what else is there stays. */
  readonly keepOld?: boolean;
}

/** With these, nothing else would succeed either. */
const hopeless = (error: unknown): boolean =>
  [Missing, NoCredentials].some((kind) => error instanceof kind);

/**
 * Speaks what the shelf lacks. What was made stays, however it ends: the next run goes on from there.
 *
 * @throws Missing, NoCredentials
 */
export async function make(
  sentences: readonly Sentence[],
  { name, voice, speak, atOnce }: Engine,
  shelf: Shelf,
  { progress = () => undefined, keepOld = false }: MakeOptions = {},
): Promise<Made> {
  await shelf.settle(`${name} ${voice} ${ENCODING}`);
  const there = await shelf.ids();
  const wanted = sentences.filter(({ id }) => !there.has(id));
  const failed: string[] = [];
  let done = 0;
  const queue = wanted.values();
  const worker = async (): Promise<void> => {
    for (const { id, ssml } of queue) {
      try {
        await shelf.put(id, await encoded(await speak(ssml)));
      } catch (error) {
        if (hopeless(error)) throw error;
        failed.push(`"${plainText(ssml)}": ${reasonOf(error)}`);
      }
      done += 1;
      progress(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const said = new Set(sentences.map(({ id }) => id));
  const old = keepOld ? [] : [...there].filter((id) => !said.has(id));
  await Promise.all(old.map((id) => shelf.remove(id)));
  return { fresh: wanted.length - failed.length, removed: old.length, failed };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}, ${error.message}` : String(error);
}
