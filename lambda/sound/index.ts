import { openSync, readFileSync } from 'node:fs';
import { createJoiner, createSoundHandler, type SoundHandler } from './handler.js';
import { readPack } from './pack.js';

const beside = (name: string): URL => new URL(name, import.meta.url);

/** The second Lambda: its pack lies beside it (`npm run build:sound`). */
export const handler: SoundHandler = createSoundHandler(
  createJoiner(
    readPack(readFileSync(beside('pack.json'), 'utf8')),
    openSync(beside('clips.mp3'), 'r'),
  ),
);
