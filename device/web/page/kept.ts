/** What the person chose, as long as the browser keeps it; where it may not, until the page is closed. */
export interface Kept {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

const PREFIX = 'back-coach.';

export function kept(storage: () => Storage): Kept {
  const here = new Map<string, string>();
  return {
    get: (key) => {
      const known = here.get(key);
      if (known !== undefined) return known;
      try {
        return storage().getItem(PREFIX + key);
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      here.set(key, value);
      try {
        storage().setItem(PREFIX + key, value);
      } catch {
        // A private window or a full store: kept in `here`.
      }
    },
  };
}
