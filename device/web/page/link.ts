import type { Language } from '../../../lambda/coach/profile.js';
import type { Touch } from '../../../lambda/screen/touch.js';
import type { Message } from '../message.js';

/** A tab keeps its name when it is loaded again, and with it its Echo. */
export function tabName(storage: Storage): string {
  const known = storage.getItem('tab');
  if (known !== null) return known;
  const name = crypto.randomUUID();
  storage.setItem('tab', name);
  return name;
}

export type Said = { readonly words: string } | { readonly touch: Touch };

export interface Link {
  /** False where the device does not answer. */
  readonly say: (said: Said & { readonly heard: number | undefined }) => Promise<boolean>;
  /** Whether the joiner has a voice for a language. */
  readonly hasVoice: (language: Language) => Promise<boolean>;
}

const AGAIN_MS = 2_000;

interface Told {
  readonly message: (message: Message) => void;
  /** It tells anew all that is going on. */
  readonly again: () => void;
  readonly lost: () => void;
}

function follow(tab: string, on: Told): void {
  const events = new EventSource(`/events?tab=${tab}`);
  events.addEventListener('hello', on.again);
  events.addEventListener('message', ({ data }) => on.message(JSON.parse(String(data)) as Message));
  events.addEventListener('error', () => {
    on.lost();
    // A browser that was refused does not try again by itself.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => follow(tab, on), AGAIN_MS);
  });
}

/** To the device and back. */
export function link(tab: string, on: Told): Link {
  follow(tab, on);
  const ok = async (path: string, init?: RequestInit): Promise<boolean> => {
    try {
      return (await fetch(path, init)).ok;
    } catch {
      return false;
    }
  };
  return {
    hasVoice: (language) => ok(`/voice?lang=${language}`),
    say: (said) =>
      ok('/say', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tab, ...said }),
      }),
  };
}
