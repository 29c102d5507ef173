import * as v from 'valibot';

const COUNTS = ['conversations', 'requests', 'unanswered', 'kills', 'killed', 'retried'] as const;
const MAPS = ['states', 'intents', 'faults', 'outcomes'] as const;

const pairs = v.array(v.tuple([v.string(), v.number()]));
const written = v.object({
  ...v.entriesFromList([...COUNTS, 'slowest'], v.number()),
  ...v.entriesFromList(MAPS, pairs),
  ...v.entriesFromList(['lost', 'illegal'], v.array(v.string())),
});

/** What a run met and found. */
export class Tally {
  conversations = 0;
  requests = 0;
  unanswered = 0;
  kills = 0;
  /** Conversations with a kill. */
  killed = 0;
  retried = 0;
  /** The slowest answer, milliseconds. */
  slowest = 0;
  states = new Map<string, number>();
  intents = new Map<string, number>();
  faults = new Map<string, number>();
  outcomes = new Map<string, number>();
  /** Each with the conversation's seed. */
  lost: string[] = [];
  illegal: string[] = [];

  add(other: Tally): void {
    for (const name of COUNTS) {
      this[name] += other[name];
    }
    this.slowest = Math.max(this.slowest, other.slowest);
    for (const name of MAPS) {
      for (const [key, n] of other[name]) count(this[name], key, n);
    }
    this.lost.push(...other.lost);
    this.illegal.push(...other.illegal);
  }

  get lines(): string[] {
    const all = (of: ReadonlyMap<string, number>): string =>
      [...of]
        .sort(([, a], [, b]) => b - a)
        .map(([key, n]) => `${key} ${n}`)
        .join(', ');
    return [
      `conversations     ${this.conversations}`,
      `requests          ${this.requests}`,
      `never answered    ${this.unanswered}, sent again: ${this.retried}`,
      `processes killed  ${this.kills}, in ${this.killed} conversations`,
      `faults            ${all(this.faults)}`,
      `outcomes          ${all(this.outcomes)}`,
      `state classes     ${this.states.size}: ${all(this.states)}`,
      `intents           ${this.intents.size}: ${all(this.intents)}`,
      `slowest answer    ${Math.round(this.slowest)} ms`,
      `places lost       ${this.lost.length}`,
      `illegal answers   ${this.illegal.length}`,
      ...[...this.lost, ...this.illegal].slice(0, 20).map((each) => `  ${each}`),
    ];
  }

  /** As one process hands it to another. */
  toJSON(): object {
    return {
      ...Object.fromEntries(Object.entries(this)),
      ...Object.fromEntries(MAPS.map((name) => [name, [...this[name]]])),
    };
  }

  static from(json: string): Tally {
    const raw = v.parse(written, JSON.parse(json));
    const tally = new Tally();
    Object.assign(tally, raw, Object.fromEntries(MAPS.map((name) => [name, new Map(raw[name])])));
    return tally;
  }
}

export const count = (of: Map<string, number>, key: string, n = 1): void => {
  of.set(key, (of.get(key) ?? 0) + n);
};
