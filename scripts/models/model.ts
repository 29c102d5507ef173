import type { Language } from '../../lambda/coach/profile.js';
import { SLOT_NAMES, type Asks, type SlotName } from '../../locales/asks.js';
import { checkIntents, checkLegal, checkValues } from './checks.js';
import { slotsIn } from './keys.js';
import {
  spellIntents,
  spellPhrases,
  spellSlots,
  type SpeltIntent,
  type SpeltSlots,
} from './spelt.js';

const INVOCATION_NAME = 'back coach';

/**
 * How readily Alexa gives up and answers with AMAZON.FallbackIntent. Above its default, LOW, because
 * an exercise's bare name is a sample, and such a sample draws in what was never meant.
 */
const FALLBACK_SENSITIVITY = 'MEDIUM';

const TYPES: Readonly<Record<SlotName, string>> = {
  exercise: 'Exercise',
  language: 'SpokenLanguage',
  style: 'CountingStyle',
  condition: 'Condition',
  symptom: 'Symptom',
  feeling: 'Feeling',
  concern: 'Concern',
  topic: 'Topic',
};

function intentOf({ name, samples }: SpeltIntent): object {
  const texts = samples.map(({ text }) => text);
  const used = new Set(texts.flatMap(slotsIn));
  const slots = SLOT_NAMES.filter((slot) => used.has(slot));
  return {
    name,
    slots: slots.map((slot) => ({ name: slot, type: TYPES[slot] })),
    samples: texts,
  };
}

function typeOf(slot: SlotName, slots: SpeltSlots): object {
  const values = slots[slot].map(({ id, words }) => {
    const [value = id, ...synonyms] = words.map(({ text }) => text);
    return { id, name: { value, synonyms } };
  });
  return { name: TYPES[slot], values };
}

/**
 * @param folder where `asks` comes from, such as `locales/en`, for messages
 * @returns an Alexa interaction model as the text of its file
 * @throws ModelFault where Alexa would refuse the model or the coach could not rely on it
 */
export function modelText(asks: Asks, language: Language, folder: string): string {
  checkLegal(spellPhrases(folder, asks), 0);
  const intents = spellIntents(folder, asks);
  const slots = spellSlots(folder, asks);
  for (const { samples } of intents) checkLegal(samples, 1);
  checkValues(slots, language);
  checkIntents(intents, slots, language);
  const languageModel = {
    invocationName: INVOCATION_NAME,
    intents: intents.map(intentOf),
    types: SLOT_NAMES.map((slot) => typeOf(slot, slots)),
    modelConfiguration: { fallbackIntentSensitivity: { level: FALLBACK_SENSITIVITY } },
  };
  return `${JSON.stringify({ interactionModel: { languageModel } }, null, 2)}\n`;
}
