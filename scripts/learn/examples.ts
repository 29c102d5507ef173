import { LABELS, NONE, type Part } from '../../device/ear/learnt.js';
import { factsOf } from '../../device/ear/meaning.js';
import type { Mind } from '../../device/ear/mind.js';
import { exerciseIn } from '../../device/ear/names.js';
import { read } from '../../device/ear/reading.js';
import { ofRules, slotTraitsOf, type Trait, traitsOf } from '../../device/ear/traits.js';
import type { IntentName } from '../../locales/asks.js';
import type { Said } from './said.js';

/** An utterance to learn from. */
export interface Example<Label extends string> {
  readonly label: Label;
  readonly traits: readonly Trait[];
  /** How much it counts; 1 for what somebody said. */
  readonly weight: number;
}

function parsed(text: string, mind: Mind) {
  const reading = read(text, mind.language, mind.lexicon, mind.spelling);
  return { reading, named: exerciseIn(reading, mind.names) };
}

/** @throws where a phrase is labelled with an intent that there is not */
export function intentExamples(all: readonly Said[], mind: Mind): Example<IntentName>[] {
  return all.map(({ text, intent, weight, isFree }) => {
    const label = LABELS.intent.find((known) => known === intent);
    if (label === undefined) throw new Error(`"${text}" has no intent called "${intent}".`);
    const { reading, named } = parsed(text, mind);
    const facts = factsOf(reading, named);
    const rules = isFree ? ofRules(facts) : [];
    return { label, traits: [...traitsOf(reading, named, facts), ...rules], weight };
  });
}

/** The slots whose values are learnt; the others are found by their spellings. */
type LearntSlot = Exclude<Part, 'intent'>;

/** In which intents a slot is looked for. */
const ASKED_IN: Readonly<Record<LearntSlot, readonly string[]>> = {
  exercise: ['ExerciseIntent', 'ExplainIntent'],
  language: ['SwitchLanguageIntent'],
  style: ['CountingIntent'],
};

/** What fills one slot. */
export function slotExamples<Label extends string>(
  slot: LearntSlot,
  labels: readonly Label[],
  all: readonly Said[],
  mind: Mind,
): Example<Label>[] {
  return all
    .filter(({ intent }) => ASKED_IN[slot].includes(intent))
    .flatMap(({ text, id, weight }) => {
      const label = labels.find((known) => known === (id ?? NONE));
      const { reading, named } = parsed(text, mind);
      return label === undefined
        ? []
        : [{ label, traits: [...slotTraitsOf(reading, named)], weight }];
    });
}
