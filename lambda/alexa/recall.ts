import { newProfile, type Profile } from '../coach/profile.js';
import type { Session } from '../coach/session.js';
import { StoreUnavailable, type Kept } from '../store/store.js';
import type { Notice } from './attributes.js';
import type { StoreMeans } from './save.js';
import type { Visit } from './visit.js';

/** What is known of a person at the beginning of a request. */
export interface Recalled {
  readonly profile: Profile;
  /** What the store holds, for the write; null: it could not be read, or must not be written. */
  readonly kept: Kept | null;
  /** What has to be told about it, unless it has been. */
  readonly notice: Notice | null;
  /** Names the record in the store as last known. */
  readonly base: string;
  /** The session, as far as it has to do with this person. */
  readonly session: Session;
}

/**
 * Names no record: the session began while the store was away, so what it carries is nobody's. As
 * soon as there is a record, that one counts.
 */
export const UNREAD = 'unread';

/**
 * Names a record by its last answer: every answer that is saved leaves another name, so an
 * unchanged one means that nobody has trained on this record meanwhile. The end of a session
 * empties its marks.
 */
const nameOf = ({ running }: Profile): string =>
  running === null ? 'none' : `${running.sessionId}@${running.startedAt}/${running.marks.length}`;

/** The session's own copy is newer while nobody else has trained on what it follows on. */
function newest(kept: Kept, { carried, session }: Visit): Profile {
  if (carried === null || carried.unsaved === null || carried.unsaved === UNREAD) {
    return kept.profile;
  }
  // A write whose answer was lost may have arrived: what it left is this session's, too.
  const arrived = kept.profile.running?.sessionId === session.id;
  const unchanged = carried.unsaved === nameOf(kept.profile);
  return arrived || unchanged ? carried.profile : kept.profile;
}

/** A question that was asked of nobody in particular is not one that this person has to answer. */
function sessionOf({ carried, session }: Visit): Session {
  return carried?.unsaved === UNREAD ? { ...session, question: null, about: null } : session;
}

/**
 * Reads what is kept. Where the store does not answer, or holds what a newer version wrote, the
 * session goes on from what it carries along.
 */
export async function recall(visit: Visit, { store, budget }: StoreMeans): Promise<Recalled> {
  const { session } = visit;
  const unread = { profile: visit.carried?.profile ?? newProfile(), kept: null, session };
  if (visit.userId === null) return { ...unread, notice: null, base: 'nobody' };
  try {
    const kept = await store.read(visit.userId, visit.person, visit.now, budget);
    if (kept.state === 'newer') return { ...unread, notice: 'store.newer', base: 'newer' };
    return {
      profile: newest(kept, visit),
      kept,
      notice: kept.damaged ? 'store.damaged' : null,
      base: nameOf(kept.profile),
      session: sessionOf(visit),
    };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const base =
      visit.carried === null ? UNREAD : (visit.carried.unsaved ?? nameOf(unread.profile));
    return { ...unread, notice: 'store.save', base };
  }
}
