/** A person's settings, as an answer tells them; a change names its field and what it is set to. */
export type Settings = Readonly<Record<string, string | null>>;

export interface Operation {
  readonly change: Settings;
  /** All of the settings, as the answer has them. */
  readonly answered: Settings;
  /** When it was asked and when the answer was there, milliseconds. */
  readonly from: number;
  readonly to: number;
}

const fits = (state: Settings, { change, answered }: Operation): Settings | null => {
  const after = { ...state, ...change };
  return Object.keys(answered).every((key) => after[key] === answered[key]) ? after : null;
};

/**
 * Whether the operations can be put in one order, each after all that had been answered before it
 * was asked, in which every answer is what a single record would have said (Wing and Gong).
 */
export function isLinear(history: readonly Operation[], begin: Settings): boolean {
  const tried = new Set<string>();
  const search = (open: readonly Operation[], state: Settings): boolean => {
    if (open.length === 0) return true;
    const key = `${open.map((each) => history.indexOf(each)).join()} ${JSON.stringify(state)}`;
    if (tried.has(key)) return false;
    tried.add(key);
    const earliest = Math.min(...open.map(({ to }) => to));
    return open.some((each) => {
      const after = each.from <= earliest ? fits(state, each) : null;
      return (
        after !== null &&
        search(
          open.filter((other) => other !== each),
          after,
        )
      );
    });
  };
  return search(history, begin);
}
