import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName, SlotName } from '../../locales/asks.js';
import type { LanguageModel } from './model.js';
import { foldedWords } from './normalise.js';

/** A sample of the model, cut where its slot stands; words normalised and folded, softeners kept. */
export interface Sample {
  readonly intent: IntentName;
  readonly text: string;
  readonly slot: { readonly name: SlotName; readonly type: string } | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const SLOT = /^(.*)\{(\w+)\}(.*)$/;

/** All samples of the model, each normalised once: there are thousands, and a device starts often. */
export function samplesIn(model: LanguageModel, language: Language): Sample[] {
  return model.intents.flatMap(({ name: intent, slots, samples }) =>
    samples.map((text): Sample => {
      const cut = text.includes('{') ? SLOT.exec(text) : null;
      const [, before = text, name, after = ''] = cut ?? [];
      return {
        ...{ intent, text },
        slot: slots.find((slot) => slot.name === name) ?? null,
        before: foldedWords(before, language),
        after: after === '' ? [] : foldedWords(after, language),
      };
    }),
  );
}
