import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAME_BYTES, unjoinable } from '../../lambda/sound/frames.js';
import { readPack, VERSION_LENGTH, type Pack } from '../../lambda/sound/pack.js';
import { letters, type Sentence } from './list.js';

/** What is told of a pack beside its clips. */
export type Head = Pick<Pack, 'language' | 'engine' | 'voice'>;

/** Where packs lie: one folder for each language and voice. */
export const PACKS = join('.data', 'packs');

export const folderOf = ({ language, voice }: Pick<Head, 'language' | 'voice'>): string =>
  `${language}-${voice.toLowerCase()}`;

/** One folder: a file for each clip while it is made, and the pack that is put together from them. */
export class Shelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Clips that were made in another way than `how` are no good any more, nor is their pack. */
  async settle(how: string): Promise<void> {
    const path = join(this.#folder, 'made-with.txt');
    const before = await readFile(path, 'utf8').catch(() => null);
    if (before === how) return;
    for (const old of ['pack.json', 'clips.mp3', 'clips']) {
      await rm(join(this.#folder, old), { recursive: true, force: true });
    }
    await mkdir(this.#folder, { recursive: true });
    await writeFile(path, how);
  }

  /** Ids of the clips that are whole. */
  async ids(): Promise<ReadonlySet<string>> {
    await mkdir(join(this.#folder, 'clips'), { recursive: true });
    const names = await readdir(join(this.#folder, 'clips'));
    return new Set(names.flatMap((name) => (name.endsWith('.mp3') ? [name.slice(0, -4)] : [])));
  }

  /** Named last, so that a clip that was broken off is no clip. */
  async put(id: string, frames: Uint8Array): Promise<void> {
    const path = this.#clip(id);
    await writeFile(`${path}.part`, frames);
    await rename(`${path}.part`, path);
  }

  async clip(id: string): Promise<Buffer> {
    const frames = await readFile(this.#clip(id));
    const wrong = unjoinable(frames);
    if (wrong !== null) throw new Error(`${this.#clip(id)} is damaged (${wrong}): delete it.`);
    return frames;
  }

  async remove(id: string): Promise<void> {
    await rm(this.#clip(id));
  }

  /** The pack, or null where none was put together yet. */
  async pack(): Promise<Pack | null> {
    try {
      return readPack(await readFile(join(this.#folder, 'pack.json'), 'utf8'));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Puts the pack together from sentences whose clips are all there. */
  async bind(head: Head, sentences: readonly Sentence[]): Promise<Pack> {
    const all: Buffer[] = [];
    const clips: Pack['clips'] = [];
    for (const { id, ssml } of sentences) {
      const frames = await this.clip(id);
      all.push(frames);
      clips.push({ id, frames: frames.length / FRAME_BYTES, ssml });
    }
    const sound = Buffer.concat(all);
    const version = letters(`${letters(sound, 12)} ${JSON.stringify(clips)}`, VERSION_LENGTH);
    const pack: Pack = { version, ...head, clips };
    await writeFile(join(this.#folder, 'clips.mp3'), sound);
    await writeFile(join(this.#folder, 'pack.json'), textOf(pack));
    return pack;
  }

  #clip(id: string): string {
    return join(this.#folder, 'clips', `${id}.mp3`);
  }
}

/** A clip a line. */
const textOf = ({ clips, ...head }: Pack): string =>
  `${JSON.stringify(head).slice(0, -1)},"clips":[\n${clips.map((clip) => JSON.stringify(clip)).join(',\n')}\n]}\n`;
