import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../lambda/sound/pack.js';
import type { Language } from '../../lambda/coach/profile.js';
import { Shelf } from './shelf.js';

export interface Found {
  readonly folder: string;
  readonly pack: Pack;
}

/** The desk's own voice stands in where no better one has spoken. */
const byQuality = (a: Found, b: Found): number =>
  Number(a.pack.engine === 'espeak') - Number(b.pack.engine === 'espeak');

/** The pack of a language to use, or null: none has been made. */
export async function bestPack(packs: string, language: Language): Promise<Found | null> {
  const names = await readdir(packs).catch(() => []);
  const found: Found[] = [];
  for (const name of names) {
    const folder = join(packs, name);
    const pack = await new Shelf(folder).pack();
    if (pack?.language === language) found.push({ folder, pack });
  }
  return found.toSorted(byQuality)[0] ?? null;
}
