import { ALWAYS, LABELS, loreIn, type Lore, type Part } from '../../device/ear/learnt.js';
import { mindOf } from '../../device/ear/mind.js';
import { readModel } from '../../device/ear/model.js';
import { samplesIn } from '../../device/ear/samples.js';
import type { Language } from '../../lambda/coach/profile.js';
import { intentExamples, slotExamples } from './examples.js';
import { framesOf, type Said, samplesOf } from './said.js';
import { train, type Trained } from './train.js';

function linesOf(part: Part, { labels, bias, traits }: Trained<string>): string[] {
  const head = labels.map((label, at) => `${label}:${bias[at] ?? 0}`).join(' ');
  const entries = [[ALWAYS, head] as const, ...traits];
  return entries.map(([trait, weights]) => `${part}\t${trait}\t${weights}\n`);
}

/**
 * What is learnt from what was said, and from the samples: one trait a line, `part<TAB>trait<TAB>
 * weights`, in the order of their code units, so that the device can look them up as they lie.
 */
export function loreText(language: Language, said: readonly Said[]): string {
  const model = readModel(language);
  const mind = mindOf(model, samplesIn(model, language), language);
  const all = [...said, ...samplesOf(model, language)];
  const slotted = [...all, ...framesOf(model, language)];
  const { exercise, language: languages, style } = LABELS;
  return [
    ...linesOf('intent', train(LABELS.intent, intentExamples(all, mind))),
    ...linesOf('exercise', train(exercise, slotExamples('exercise', exercise, slotted, mind))),
    ...linesOf('language', train(languages, slotExamples('language', languages, slotted, mind))),
    ...linesOf('style', train(style, slotExamples('style', style, slotted, mind))),
  ]
    .sort((a, b) => (a < b ? -1 : 1))
    .join('');
}

export const loreOf = (language: Language, said: readonly Said[]): Lore =>
  loreIn(loreText(language, said));
