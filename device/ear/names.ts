import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import type { Concept } from '../../locales/meanings.js';
import type { Span } from './lexicon.js';
import type { HeardSlot } from './patterns.js';
import type { Reading } from './reading.js';

/** An exercise by what it looks like or where it stands: the concepts that tell it, and how surely. */
const DESCRIPTIONS: Readonly<Record<ExerciseId, readonly (readonly [number, ...Concept[]])[]>> = {
  'knee-to-chest': [
    [3, 'ONE'],
    [3, 'KNEE', 'CHEST'],
    [2, 'LEG', 'CHEST'],
    [2, 'KNEE', 'PULL'],
    [2, 'LEG', 'PULL'],
  ],
  'pelvic-tilt': [
    [3, 'TWO'],
    [3, 'PELVIS', 'TILT'],
    [3, 'HIPS', 'TILT'],
    [2, 'PELVIS'],
    [2, 'SPINE', 'FLATTEN'],
    [2, 'TILT', 'SPINE'],
    [2, 'TILT'],
  ],
  'glute-bridge': [
    [3, 'THREE'],
    [3, 'BRIDGE'],
    [3, 'HIPS', 'LIFT'],
    [3, 'PELVIS', 'LIFT'],
  ],
  'cat-cow': [
    [3, 'FOUR'],
    [4, 'CAT', 'COW'],
    [2.5, 'CAT'],
    [2.5, 'COW'],
    [3, 'SPINE', 'ROUND'],
    [2, 'FOURS', 'SPINE'],
    [2, 'ROUND', 'FOURS'],
  ],
  plank: [
    [3, 'FIVE'],
    [3, 'PLANK'],
    [3, 'ELBOW', 'STRAIGHT'],
    [2, 'ELBOW'],
    [2, 'STRAIGHT'],
  ],
  superman: [
    [3, 'SIX'],
    [3, 'HERO'],
    [2.5, 'FLY'],
    [3.6, 'BELLY', 'LIFT'],
    [3, 'BELLY'],
  ],
  'bird-dog': [
    [3, 'SEVEN'],
    [4, 'BIRD', 'DOG'],
    [2.5, 'DOG'],
    [2.5, 'BIRD'],
    [3.5, 'OPPOSITE', 'ARM'],
    [3, 'OPPOSITE', 'LEG'],
    [3, 'FOURS', 'ARM'],
    [2.5, 'ARM', 'LEG'],
    [2.2, 'OPPOSITE'],
  ],
};

/** Names that are also everyday words. */
const EVERYDAY: readonly Concept[] = ['CAT', 'COW', 'DOG', 'BIRD', 'BRIDGE'];

interface Candidate {
  readonly id: ExerciseId;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

function described(id: ExerciseId, spans: readonly Span[]): Candidate[] {
  return DESCRIPTIONS[id].flatMap(([weight, ...concepts]): Candidate[] => {
    const told = concepts.map((concept) => spans.findLast((span) => span.concept === concept));
    const found = told.filter((span) => span !== undefined);
    if (found.length < concepts.length) return [];
    const start = Math.min(...found.map((span) => span.start));
    return [{ id, weight, start, end: Math.max(...found.map(({ end }) => end)) }];
  });
}

/** The names of the model, wherever they stand in what is said. */
function named(words: readonly string[], names: ReadonlyMap<string, ExerciseId>): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + 7); end++) {
      const id = names.get(words.slice(start, end).join(' '));
      if (id !== undefined) found.push({ id, weight: 3 + (end - start) / 10, start, end });
    }
  }
  return found;
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;

/** The names that are said, from left to right; of names that overlap, the longest. */
function namesSaid(words: readonly string[], names: ReadonlyMap<string, ExerciseId>): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of named(words, names).sort((a, b) => b.weight - a.weight)) {
    if (!kept.some((other) => overlaps(each, other))) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The exercise whose name comes first; null where no name is said. */
export function firstNamed(
  { words }: Reading,
  names: ReadonlyMap<string, ExerciseId>,
): HeardSlot | null {
  const [first] = namesSaid(words, names);
  return first === undefined
    ? null
    : { value: words.slice(first.start, first.end).join(' '), id: first.id };
}

/** How many words may stand between two names that are joined: "the bridge and then the plank". */
const JOINED_WITHIN = 3;

/** Whether two exercises are named side by side, joined by "and", "or" or the like. */
export function namesTwo(
  { words, spans }: Reading,
  names: ReadonlyMap<string, ExerciseId>,
): boolean {
  const said = namesSaid(words, names);
  return said.some((second, at) => {
    const first = said[at - 1];
    if (first === undefined || first.id === second.id) return false;
    const isJoined = spans.some(
      ({ concept, start, end }) =>
        concept === 'AND' && start >= first.end && end <= second.start + 1,
    );
    return isJoined && second.start - first.end <= JOINED_WITHIN;
  });
}

export interface Named {
  readonly slot: HeardSlot;
  /** Told by a name or a number, not by a body part or an animal alone. */
  readonly sure: boolean;
  /** Where it stands among the words. */
  readonly start: number;
  readonly end: number;
}

/** The exercise that is talked about: the surest telling, of equal ones the last. */
export function exerciseIn(
  { words, spans }: Reading,
  names: ReadonlyMap<string, ExerciseId>,
): Named | null {
  const candidates = [
    ...EXERCISE_IDS.flatMap((id) => described(id, spans)),
    ...named(words, names),
  ];
  const [best] = candidates.sort((a, b) => b.weight - a.weight || b.start - a.start);
  if (best === undefined) return null;
  const value = words.slice(best.start, best.end).join(' ');
  const isEveryday = spans.some(
    ({ concept, start, end }) =>
      EVERYDAY.includes(concept) && end === best.end && best.end - best.start <= end - start + 1,
  );
  const { id, start, end, weight } = best;
  return { slot: { value, id }, sure: weight >= 3 && !isEveryday, start, end };
}
