import { describe, expect, it } from '@jest/globals';
import { learntIn, likelihoods } from '../../../device/ear/learnt.js';
import type { Example } from '../../../scripts/learn/examples.js';
import { type Classifier, weightsSection } from '../../../scripts/learn/file/weights-section.js';
import { train } from '../../../scripts/learn/train.js';

const LABELS = ['stop', 'go', 'wait', 'skip'] as const;
type Label = (typeof LABELS)[number];

const example = (label: Label, ...traits: string[]): Example<Label> => ({
  label,
  traits,
  weight: 1,
});
const EXAMPLES = [
  example('stop', 'word:enough', 'word:now'),
  example('stop', 'word:enough', 'word:please'),
  example('go', 'word:run', 'word:now'),
  example('go', 'word:run', 'word:please'),
  example('wait', 'word:moment', 'word:now'),
  example('wait', 'word:moment', 'word:please'),
];

const judged = (learnt: Classifier, ...said: string[]) =>
  likelihoods(learntIn(weightsSection(learnt), LABELS), new Set(said));
const best = (learnt: Classifier, ...said: string[]) => judged(learnt, ...said)[0];
const namesIn = ({ features }: Classifier): string[] => features.map(([name]) => name);

describe('learning', () => {
  const learnt = train(LABELS, EXAMPLES);

  it('tells apart what the examples tell apart, whatever else is said', () => {
    expect(best(learnt, 'word:enough', 'word:sofa')?.label).toBe('stop');
    expect(best(learnt, 'word:run', 'word:now', 'word:sofa')?.label).toBe('go');
  });

  it('knows no label that has no example', () => {
    expect(learnt.labels.map((label) => LABELS[label])).toEqual(['stop', 'go', 'wait']);
  });

  it('leaves out what one example alone has, and what tells nothing', () => {
    const more = train(LABELS, [...EXAMPLES, example('go', 'word:once')]);
    expect(namesIn(more)).not.toContain('word:once');
    expect(namesIn(learnt)).not.toContain('word:now');
  });

  it('gives the same weights again', () => {
    expect(train(LABELS, EXAMPLES)).toEqual(learnt);
  });

  it('believes, of two that contradict each other, the one that weighs more', () => {
    const doubted = example('skip', 'word:enough', 'word:now');
    const against = (weight: number) => train(LABELS, [...EXAMPLES, { ...doubted, weight }]);
    expect(best(against(0.1), 'word:enough', 'word:now')?.label).toBe('stop');
    expect(best(against(10), 'word:enough', 'word:now')?.label).toBe('skip');
  });

  it('gives reasons: the traits that speak for a label, the strongest first', () => {
    expect(best(learnt, 'word:run', 'word:sofa')?.because).toEqual(['word:run']);
  });

  it('makes likelihoods that add up to one', () => {
    const all = judged(learnt, 'word:run', 'word:enough');
    expect(all.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1);
  });
});
