import type { CountingStyle, Language } from '../../lambda/coach/profile.js';
import type { IntentName } from '../../locales/asks.js';
import type { Concept } from '../../locales/meanings.js';
import type { Span } from './lexicon.js';
import type { Meaning } from './meaning.js';
import type { Heard, HeardSlot } from './patterns.js';
import type { Reading } from './reading.js';

const LANGUAGES: Readonly<Partial<Record<Concept, Language>>> = { ENGLISH: 'en', DANISH: 'da' };
/** "Out loud" says how, and only then also that every second is meant. */
const STYLES: Readonly<Partial<Record<Concept, CountingStyle>>> = {
  NOW_AND_THEN: 'sparse',
  QUIET: 'quiet',
  EVERY_SECOND: 'every',
  ALOUD: 'every',
};

const lengthOf = ({ start, end }: Span): number => end - start;

/** What the longest wording tells; of equally long ones the one that `ids` has first. */
function told(
  { words, spans }: Reading,
  ids: Readonly<Partial<Record<Concept, string>>>,
): HeardSlot | null {
  const order = Object.keys(ids);
  const [best] = spans
    .filter(({ concept }) => ids[concept] !== undefined)
    .sort(
      (a, b) => lengthOf(b) - lengthOf(a) || order.indexOf(a.concept) - order.indexOf(b.concept),
    );
  if (best === undefined) return null;
  return { value: words.slice(best.start, best.end).join(' '), id: ids[best.concept] ?? null };
}

/** A name was meant that the coach does not know: it asks which. */
const unknownExercise = (reading: Reading): HeardSlot | null =>
  reading.concepts.has('UNKNOWN_EXERCISE') ? { value: reading.words.join(' '), id: null } : null;

function filled(name: string, slot: HeardSlot | null): Heard['slots'] {
  return slot === null ? {} : { [name]: slot };
}

/** The slots of an intent that was understood by its meaning. */
export function slotsOf(intent: IntentName, reading: Reading, meaning: Meaning): Heard['slots'] {
  const named = meaning.facts.has('NAMED') ? (meaning.named?.slot ?? null) : null;
  switch (intent) {
    case 'ExerciseIntent':
      return filled('exercise', named ?? unknownExercise(reading));
    case 'ExplainIntent':
      return filled('exercise', named);
    case 'SwitchLanguageIntent':
      return filled('language', told(reading, LANGUAGES));
    case 'CountingIntent':
      return filled('style', told(reading, STYLES));
    default:
      return {};
  }
}
