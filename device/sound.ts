import { writeFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { FRAME_BYTES, FRAME_MS, framesOf } from '../lambda/sound/frames.js';
import { join } from '../lambda/sound/join.js';
import type { Part } from '../lambda/sound/script.js';
import type { Language } from '../lambda/coach/profile.js';
import { NUMBERS } from '../locales/index.js';
import { espeak } from '../scripts/sound/engine.js';
import { compared, sentenceOf } from '../scripts/sound/list.js';
import { make } from '../scripts/sound/make.js';
import { bestPack } from '../scripts/sound/packs.js';
import { folderOf, Shelf } from '../scripts/sound/shelf.js';
import { plainText } from '../scripts/voices/lines.js';
import type { Heard } from './recording.js';
import { languageOf } from './wiring.js';

interface Spoken extends Heard {
  readonly language: Language;
}

/** A number alone may be of either language: it is of what was said before it. */
function withLanguages(heard: readonly Heard[]): readonly Spoken[] {
  let language: Language = 'en';
  return heard.map((each) => {
    const text = plainText(each.ssml);
    const isNumber = NUMBERS[language].numbers.includes(text);
    if (!isNumber) language = languageOf([text], language);
    return { ...each, language };
  });
}

/** Frames of each sentence: the best pack's, and of what it lacks espeak-ng's, made now. */
async function framesFor(spoken: readonly Spoken[], language: Language, packs: string) {
  const wanted = new Map(
    spoken
      .filter((each) => each.language === language)
      .map(({ ssml }) => [ssml, sentenceOf(ssml, language)] as const),
  );
  const found = await bestPack(packs, language);
  const { lacking } = compared([...wanted.values()], found?.pack.clips ?? []);
  const engine = espeak(language);
  const ours = new Shelf(joinPath(packs, folderOf({ language, voice: engine.voice })));
  const { failed } = await make(lacking, engine, ours, { keepOld: true });
  if (failed[0] !== undefined) throw new Error(`espeak-ng cannot say ${failed[0]}.`);
  const theirs = found === null ? ours : new Shelf(found.folder);
  const frames = new Map<string, Buffer>();
  for (const { id } of wanted.values()) {
    const shelf = lacking.some((each) => each.id === id) ? ours : theirs;
    frames.set(id, await shelf.clip(id));
  }
  return frames;
}

/** So many frames of the sentence were heard. */
function heardFrames({ at, cutAt }: Heard, frames: Buffer): Buffer {
  const most = cutAt === null ? Infinity : framesOf(cutAt - at);
  return frames.subarray(0, Math.min(frames.length, most * FRAME_BYTES));
}

interface Laid {
  readonly parts: readonly Part[];
  readonly clips: ReadonlyMap<string, Buffer>;
}

/** Each sentence at its frame since the first; one that is late does not make the next ones late. */
function laidOut(spoken: readonly Spoken[], frames: ReadonlyMap<string, Buffer>): Laid {
  const parts: Part[] = [];
  const clips = new Map<string, Buffer>();
  let end = 0;
  for (const each of spoken) {
    const due = framesOf(each.at - (spoken[0]?.at ?? 0));
    const silence = Math.max(0, due - end);
    if (silence > 0) parts.push({ kind: 'silence', frames: silence });
    const { id } = sentenceOf(each.ssml, each.language);
    const clip = heardFrames(each, frames.get(id) ?? Buffer.alloc(0));
    const name = `${id} ${clip.length}`;
    clips.set(name, clip);
    parts.push({ kind: 'clip', id: name });
    end += silence + clip.length / FRAME_BYTES;
  }
  return { parts, clips };
}

/**
 * Writes what an Echo would have played as one MP3, put together by the joiner.
 *
 * @param data the folder of the desk's data; packs lie in it
 * @returns one sentence about it
 * @throws Error, one sentence, where what it needs is not installed
 */
export async function writeSound(
  heard: readonly Heard[],
  file: string,
  data: string,
): Promise<string> {
  const spoken = withLanguages(heard);
  if (spoken.length === 0) throw new Error('nothing was said.');
  const packs = joinPath(data, 'packs');
  const frames = new Map([
    ...(await framesFor(spoken, 'en', packs)),
    ...(await framesFor(spoken, 'da', packs)),
  ]);
  const { parts, clips } = laidOut(spoken, frames);
  const length = (id: string): number => (clips.get(id)?.length ?? 0) / FRAME_BYTES;
  const sound = join(parts, length, (id, into, at) => into.set(clips.get(id) ?? [], at));
  if (sound === null) throw new Error('nothing was said.');
  await writeFile(file, sound);
  const seconds = Math.round(((sound.length / FRAME_BYTES) * FRAME_MS) / 1000);
  return `${file}: ${seconds} seconds of what was played.`;
}
