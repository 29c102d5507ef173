import { slotsIn } from '../models/keys.js';
import { remember } from './remember.js';
import type { Intent, LanguageModel, SlotType } from './skill.js';

/** What is said of a sample before its slot and after. */
interface Carrier {
  readonly slot: string;
  readonly before: string;
  readonly after: string;
}

const lower = (text: string): string => text.toLowerCase();

const plainOf = remember(
  ({ samples }: Intent): ReadonlySet<string> =>
    new Set(samples.filter((sample) => slotsIn(sample).length === 0).map(lower)),
);

const carriersOf = remember(({ samples }: Intent): readonly Carrier[] =>
  samples
    .filter((sample) => slotsIn(sample).length === 1)
    .map((sample) => {
      const [before = '', after = ''] = sample.split(/\{[^{}]*\}/).map(lower);
      return { slot: slotsIn(sample).join(), before, after };
    }),
);

const valuesOf = remember(
  ({ values }: SlotType): ReadonlySet<string> =>
    new Set(values.flatMap(({ name: { value, synonyms } }) => [value, ...synonyms]).map(lower)),
);

function isOf(said: string, intent: Intent, { types }: LanguageModel): boolean {
  if (plainOf(intent).has(said)) return true;
  return carriersOf(intent).some(({ slot, before, after }) => {
    if (!said.startsWith(before) || !said.endsWith(after)) return false;
    const value = said.slice(before.length, said.length - after.length);
    const type = intent.slots.find(({ name }) => name === slot)?.type;
    return types.some((each) => each.name === type && valuesOf(each).has(value));
  });
}

/** @param said in small letters @returns whether it is a sample, its slot filled if it has one */
export const isSaid = (said: string, model: LanguageModel): boolean =>
  model.intents.some((intent) => isOf(said, intent, model));
