import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FRAME_BYTES, FRAME_MS, framesOf } from '../../lambda/sound/frames.js';
import type { HttpEvent, SoundHandler } from '../../lambda/sound/handler.js';
import type { Pack } from '../../lambda/sound/pack.js';
import { ID_LENGTH, LONGEST_MS, scriptText, type Part } from '../../lambda/sound/script.js';
import { bundle } from '../../scripts/build/bundle.js';
import { soundCost } from '../../scripts/cost/bill.js';
import { readStackFiles, stackIn } from '../../scripts/lint-stack/stack.js';
import { node24 } from '../../scripts/need/node24.js';
import { letters } from '../../scripts/sound/list.js';
import { smallPack, smallPackBytes } from '../../test/support/sounds.js';
import { coldStart } from '../cold/process.js';
import { median, quantile, row, type Row } from '../row.js';
import { routineSteps } from '../turns.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As many clips as Danish has, each as long as they are on average: what is in them costs nothing. */
const CLIPS = 1_300;
const CLIP_MS = 3_300;

const COLD_STARTS = 15;
const WARM_TIMES = 300;

function largePack(): { pack: Pack; bytes: Buffer } {
  const frames = framesOf(CLIP_MS);
  const ids = Array.from({ length: CLIPS }, (_, i) => letters(`clip ${i}`, ID_LENGTH));
  const clips = ids.map((id) => ({ id, frames, ssml: id }));
  const bytes = Buffer.alloc(CLIPS * frames * FRAME_BYTES, smallPackBytes());
  return { pack: { ...smallPack(), clips }, bytes };
}

/** A sound of that length: clips with a second between them. */
function eventOf({ version, clips }: Pack, ms: number): HttpEvent {
  const pause: Part = { kind: 'silence', frames: framesOf(1_000) };
  const count = Math.floor(ms / (CLIP_MS + 1_000));
  const parts = clips.slice(0, count).flatMap(({ id }): Part[] => [{ kind: 'clip', id }, pause]);
  return { rawPath: `/${version}/${scriptText(parts)}.mp3` };
}

async function built(
  folder: string,
  { pack, bytes }: ReturnType<typeof largePack>,
): Promise<string> {
  const { files } = await bundle(ROOT, {
    name: 'sound',
    entry: 'lambda/sound/index.ts',
    budget: Infinity,
  });
  for (const { name, contents } of files) await writeFile(join(folder, name), contents);
  await writeFile(join(folder, 'pack.json'), JSON.stringify(pack));
  await writeFile(join(folder, 'clips.mp3'), bytes);
  return join(folder, 'index.mjs');
}

async function warmTimes(file: string, event: HttpEvent): Promise<readonly number[]> {
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: SoundHandler };
  const times: number[] = [];
  for (let i = 0; i < WARM_TIMES; i += 1) {
    const since = performance.now();
    await handler(event);
    times.push(performance.now() - since);
  }
  return times;
}

/** What it takes to join an answer out of a pack as large as the Danish one. */
export async function sound(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sound-'));
  try {
    const large = largePack();
    const file = await built(folder, large);
    const runner = { node: await node24(), environment: {} };
    const longest = eventOf(large.pack, LONGEST_MS);
    const cold: number[] = [];
    for (let i = 0; i < COLD_STARTS; i += 1) {
      cold.push((await coldStart(runner, file, longest, '"statusCode":200')).ms);
    }
    const warm = await warmTimes(file, longest);
    const answers = routineSteps().map(({ ms }) => ms);
    const usual = answers.reduce((sum, ms) => sum + ms, 0) / answers.length;
    const times = await warmTimes(file, eventOf(large.pack, usual));
    const memory = Number(stackIn(readStackFiles(ROOT)).Parameters['Memory']?.Default);
    const bytes = (usual / FRAME_MS) * FRAME_BYTES;
    return [
      row('200 s of Danish sound, from a new process', median(cold), 'ms'),
      row('200 s of Danish sound, joined, p50', quantile(warm, 0.5), 'ms'),
      row('200 s of Danish sound, joined, p99', quantile(warm, 0.99), 'ms'),
      row('Danish sound of a usual answer, length', usual / 1_000, 's'),
      row('a thousand usual answers of it', 1_000 * soundCost(median(times), memory, bytes), '$'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
