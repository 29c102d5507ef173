import type { Profile } from '../coach/profile.js';
import { StoreUnavailable, type Budget, type Kept, type Store } from '../store/store.js';
import type { Visit } from './visit.js';

export interface StoreMeans {
  readonly store: Store;
  readonly budget: Budget;
}

/**
 * Writes what follows on `kept`; a null profile is deleted. `lost`: somebody else wrote meanwhile.
 * `failed`: the store did not answer in time; nothing is known of the write.
 */
export async function save(
  visit: Visit,
  kept: Kept,
  profile: Profile | null,
  { store, budget }: StoreMeans,
): Promise<'saved' | 'lost' | 'failed'> {
  const { userId, person, requestId: id, now } = visit;
  if (userId === null) return 'failed';
  try {
    return profile === null
      ? await store.forget(userId, person, kept, { id, now }, budget)
      : await store.save(userId, person, kept, profile, { id, now }, budget);
  } catch (error) {
    if (error instanceof StoreUnavailable) return 'failed';
    throw error;
  }
}
