import { join } from 'node:path';
import type { Language } from '../../lambda/coach/profile.js';
import { espeak } from '../../scripts/sound/engine.js';
import { sentenceOf } from '../../scripts/sound/list.js';
import { make } from '../../scripts/sound/make.js';
import { bestPack } from '../../scripts/sound/packs.js';
import { folderOf, Shelf } from '../../scripts/sound/shelf.js';
import { NUMBERS } from '../../locales/index.js';
import type { ClipOf } from './sound.js';

/** A language's clips: the best pack's, and espeak-ng's, which are made when they are wanted. */
interface Clips {
  readonly theirs: { readonly shelf: Shelf; readonly ids: ReadonlySet<string> };
  readonly ours: Shelf;
}

async function clipsIn(packs: string, language: Language): Promise<Clips> {
  const found = await bestPack(packs, language);
  const engine = espeak(language);
  const ours = new Shelf(join(packs, folderOf({ language, voice: engine.voice })));
  // Clips of another version are thrown away before the first one is wanted.
  await make([], engine, ours, { keepOld: true });
  return {
    theirs: {
      shelf: found === null ? ours : new Shelf(found.folder),
      ids: new Set(found?.pack.clips.map(({ id }) => id)),
    },
    ours,
  };
}

/** The joiner's voice, as far as it has spoken, and the desk's own for the rest. */
export class Voices {
  readonly #packs: string;
  readonly #clips = new Map<Language, Promise<Clips>>();
  /** Two tabs may want the same at once. */
  readonly #making = new Map<string, Promise<Uint8Array>>();

  /** @param packs the folder in which packs of sounds lie */
  constructor(packs: string) {
    this.#packs = packs;
  }

  /** Frames of a sentence; rejects where it has not been spoken and cannot be. */
  readonly clip: ClipOf = (ssml, language) => {
    const { id } = sentenceOf(ssml, language);
    const known = this.#making.get(id);
    if (known !== undefined) return known;
    const making = this.#clip(id, ssml, language).finally(() => this.#making.delete(id));
    this.#making.set(id, making);
    return making;
  };

  /** Whether it can speak a language: the first number is what every pack has. */
  async canSpeak(language: Language): Promise<boolean> {
    try {
      await this.clip(NUMBERS[language].numbers[1] ?? '', language);
      return true;
    } catch {
      return false;
    }
  }

  async #clip(id: string, ssml: string, language: Language): Promise<Uint8Array> {
    const clips = this.#clips.get(language) ?? clipsIn(this.#packs, language);
    this.#clips.set(language, clips);
    const { theirs, ours } = await clips;
    if (theirs.ids.has(id)) return theirs.shelf.clip(id);
    const { failed } = await make([{ id, ssml }], espeak(language), ours, { keepOld: true });
    if (failed[0] !== undefined) throw new Error(`espeak-ng cannot say ${failed[0]}.`);
    return ours.clip(id);
  }
}
