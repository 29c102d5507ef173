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
 */
export async function leave(visit: Visit, heard: boolean, means: StoreMeans): Promise<void> {
  const sessionId = visit.session.id;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { profile, kept } = await recall(visit, means);
    if (kept === null) return;
    const left = leftOff(profile, { sessionId, now: visit.now }, heard);
    if (left === kept.profile || (await save(visit, kept, left, means)) !== 'lost') return;
  }
}
