import type { IntentName, SlotName } from '../../locales/asks.js';
import { type Learnt, likelihoods, type Lore, NONE } from './learnt.js';
import type { Meaning } from './meaning.js';
import type { Heard, HeardSlot } from './patterns.js';
import type { Reading } from './reading.js';
import { slotTraitsOf } from './traits.js';

/** What is less likely than that is asked for. */
const SURE_FROM = 0.5;

/** The likeliest value of a slot; null where none is likely enough. */
function told<Label extends string>(
  learnt: Learnt<Label>,
  reading: Reading,
  meaning: Meaning,
): Label | null {
  const best = likelihoods(learnt, slotTraitsOf(reading, meaning.named)).at(0);
  return best === undefined || best.label === NONE || best.likelihood < SURE_FROM
    ? null
    : best.label;
}

function filled(name: SlotName, value: string, id: string | null): Heard['slots'] {
  const slot: HeardSlot = { value, id };
  return id === null ? {} : { [name]: slot };
}

/** A name or a number that was found where nothing else was likely. */
const surelyNamed = ({ named }: Meaning): string | null =>
  named?.sure === true ? named.slot.id : null;

/** As it was said, where a name or a description was found; else all that was said. */
function valueOf(id: string | null, { words }: Reading, { named }: Meaning): string {
  return named !== null && named.slot.id === id ? named.slot.value : words.join(' ');
}

/** The slots of an intent that was understood by its meaning; what is not known is left out. */
export function slotsOf(
  intent: IntentName,
  reading: Reading,
  meaning: Meaning,
  lore: Lore,
): Heard['slots'] {
  const all = reading.words.join(' ');
  switch (intent) {
    case 'ExerciseIntent':
    case 'ExplainIntent': {
      const id = told(lore.exercise, reading, meaning) ?? surelyNamed(meaning);
      return filled('exercise', valueOf(id, reading, meaning), id);
    }
    case 'SwitchLanguageIntent':
      return filled('language', all, told(lore.language, reading, meaning));
    case 'CountingIntent':
      return filled('style', all, told(lore.style, reading, meaning));
    default:
      return {};
  }
}
