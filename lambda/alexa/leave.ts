import { leftOff } from '../coach/whereabouts.js';
import { recall } from './recall.js';
import { save, type StoreMeans } from './save.js';
import type { Visit } from './visit.js';

/** A lost race is read again at most so often: then the answer before stands as it was saved. */
const TRIES = 3;

/**
 * The session is over by silence, a word or an error, and nothing can be said any more. What was
 * heard to its end is done; the place is where they left. What cannot be saved now stays as the
 * answer before left it.
 *
 * @param heard false: that answer was not played
 * @returns for the log: `unsaved` where something should have been written
 */
export async function leave(
  visit: Visit,
  heard: boolean,
  means: StoreMeans,
): Promise<'silent' | 'unsaved'> {
  const sessionId = visit.session.id;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { profile, kept } = await recall(visit, means);
    if (kept === null) return 'unsaved';
    const left = leftOff(profile, { sessionId, now: visit.now }, heard);
    if (left === kept.profile) return 'silent';
    const written = await save(visit, kept, left, means);
    if (written !== 'lost') return written === 'saved' ? 'silent' : 'unsaved';
  }
  return 'unsaved';
}
