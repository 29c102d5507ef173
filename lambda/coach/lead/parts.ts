import type { PlacedMoment, Size } from '../context.js';
import type { Dose } from '../exercises.js';
import type { Place } from '../place.js';
import { placesFrom, repetitionCues } from './repetitions.js';
import type { Cue } from '../turn.js';

/** Alexa refuses more than 8,000 characters of speech; a tenth is kept for what stands around it. */
export const MAX_TURN_CHARACTERS = 7_500;

/** The person gets a word in at least this often; sound on an Echo ends at 240 s anyway. */
export const MAX_TURN_MS = 200_000;

/** Room for the last line of an exercise, the rest after it and the question. */
const TAIL: Size = { ms: 25_000, characters: 800 };

const fits = (size: Size): boolean =>
  size.ms + TAIL.ms <= MAX_TURN_MS && size.characters + TAIL.characters <= MAX_TURN_CHARACTERS;

const plus = (a: Size, b: Size): Size => ({
  ms: a.ms + b.ms,
  characters: a.characters + b.characters,
});

/** How many of the sets, from the first on, fit behind what is said before them. */
function fitting(before: Size, sets: readonly Size[]): number {
  let size = before;
  const tooMany = sets.findIndex((set) => {
    size = plus(size, set);
    return !fits(size);
  });
  return tooMany < 0 ? sets.length : tooMany;
}

/**
 * How many sets the first part takes: as few parts as fit, evened out, so that no part is a scrap.
 * A set is a repetition, with both sides where there are two.
 */
export function firstPart(lead: Size, laterLead: Size, sets: readonly Size[]): number {
  const first = fitting(lead, sets);
  if (first === sets.length) return first;
  const later = Math.max(1, fitting(laterLead, sets.slice(first)), first);
  const parts = 1 + Math.ceil((sets.length - first) / later);
  return Math.max(1, Math.min(first, Math.floor(sets.length / parts)));
}

/** The repetitions from a place on, in sets. */
export function setsFrom(
  moment: PlacedMoment,
  from: Place,
  dose: Dose,
): readonly (readonly Cue[])[] {
  const places = placesFrom(dose, from);
  const numbers = [...new Set(places.map(({ repetition }) => repetition))];
  const last = places.at(-1);
  return numbers.map((number) =>
    places
      .filter(({ repetition }) => repetition === number)
      .flatMap((place) =>
        repetitionCues(moment, place, { first: place === places[0], last: place === last }),
      ),
  );
}
