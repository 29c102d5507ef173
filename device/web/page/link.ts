import type { Message } from '../message.js';

/** A tab keeps its name when it is loaded again, and with it its Echo. */
export function tabName(storage: Storage): string {
  const known = storage.getItem('tab');
  if (known !== null) return known;
  const name = crypto.randomUUID();
  storage.setItem('tab', name);
  return name;
}

export interface Link {
  /** False where the device does not answer. */
  readonly say: (words: string) => Promise<boolean>;
}

/** To the device and back. `again`: it tells anew all that is going on. */
export function link(
  tab: string,
  on: { message: (message: Message) => void; again: () => void; lost: () => void },
): Link {
  const events = new EventSource(`/events?tab=${tab}`);
  events.addEventListener('hello', on.again);
  events.addEventListener('error', on.lost);
  events.addEventListener('message', ({ data }) => on.message(JSON.parse(String(data)) as Message));
  return {
    say: async (words) => {
      try {
        const { ok } = await fetch('/say', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ tab, words }),
        });
        return ok;
      } catch {
        return false;
      }
    },
  };
}
