import { countsOf } from '../../lambda/speech/counting.js';
import { cuesOf, type Cue, type Say, type Turn } from '../../lambda/coach/turn.js';

const NO_TIME = (): number => 0;

/** The lines of a cue; a hold's calls are lines, its numbers are not. */
function saysOf(cue: Cue): readonly Say[] {
  switch (cue.kind) {
    case 'say':
      return [cue];
    case 'hold':
      return countsOf(cue, NO_TIME).flatMap(({ said }) => (typeof said === 'number' ? [] : [said]));
    case 'silence':
    case 'countdown':
      return [];
  }
}

/** All that an answer may make heard, its reprompt with it. */
export function everyCue(turn: Turn): readonly Cue[] {
  const { ending } = turn;
  return [...cuesOf(turn), ...(ending.kind === 'ask' ? ending.reprompt : [])];
}

/** Lines by what they are, whatever language they are said in. */
export class Says {
  readonly #all = new Map<string, Say>();

  add({ kind, key, params = {}, form = null }: Say): void {
    const id = `${key} ${form ?? ''} ${Object.entries(params).flat().join(' ')}`;
    if (!this.#all.has(id)) this.#all.set(id, { kind, key, params, form });
  }

  /** All that an answer and its reprompt say. */
  hear(turn: Turn): void {
    for (const cue of everyCue(turn)) for (const say of saysOf(cue)) this.add(say);
  }

  get size(): number {
    return this.#all.size;
  }

  get all(): readonly Say[] {
    return [...this.#all.values()];
  }
}
