import { describe, expect, it, test } from '@jest/globals';
import { foundIn, foundSlotOf, type FoundSlot, isFoundSlot } from '../../device/ear/found.js';
import { read } from '../../device/ear/reading.js';
import { languageSections } from '../../scripts/learn/file/language-sections.js';
import { mindFrom } from '../../scripts/learn/lore.js';

const mind = mindFrom(languageSections('en'), 'en');

function idIn(slot: FoundSlot, utterance: string): string | null {
  const reading = read(utterance, 'en', mind.lexicon, mind.spelling);
  return foundIn(slot, reading, mind.values, 'en')?.id ?? null;
}

describe('a slot that is found', () => {
  test.each([
    ['symptom', 'my elbow hurts', 'elsewhere'],
    ['symptom', 'Oh, my HIP!', 'hip'],
    ['symptom', 'my knee and my back hurt', 'back'],
    ['symptom', 'my back hurts and I lost control of my bladder', 'red-flag'],
    ['symptom', 'both my legs have gone weak', 'red-flag'],
    ['symptom', 'tingling all the way down my leg', 'back'],
    ['symptom', 'it hurts', null],
    ['symptom', 'it hurts when I go back', null],
    ['symptom', 'it hurts when I am lying on my back', null],
    ['symptom', 'backwards hurts', null],
    ['condition', "I've got a herniated disc", 'slipped-disc'],
    ['condition', 'pregnant, and I had a stroke', 'stroke'],
    ['condition', 'pain down my leg for years', 'leg-pain'],
    ['condition', 'I have scoliosis', null],
    ['feeling', 'my thighs are burning', 'effort'],
    ['feeling', 'in my bottom', 'buttocks'],
    ['topic', 'may I do it on my bed', 'bed'],
    ['topic', 'is it all right just before bed', 'time-of-day'],
    ['topic', 'can I put a cushion on the sofa', 'bed'],
    ['topic', 'how do I ever get myself up off the floor', 'up'],
    ['topic', 'which mattress is the best', 'other'],
    ['topic', 'ibuprofen, and then a bath', 'painkillers'],
    ['topic', 'is that so', null],
    ['concern', 'is soreness normal', 'soreness'],
    ['concern', 'my hip clicks', 'cracking'],
  ] as const)('%s in "%s" is %s', (slot, utterance, id) => {
    expect(idIn(slot, utterance)).toBe(id);
  });

  it('holds the longest spelling of its id', () => {
    const reading = read('my lower back hurts', 'en', mind.lexicon, mind.spelling);
    expect(foundIn('symptom', reading, mind.values, 'en')).toEqual({
      value: 'lower back',
      id: 'back',
    });
  });

  it('belongs to one intent', () => {
    expect(foundSlotOf('PainIntent')).toBe('symptom');
    expect(foundSlotOf('SkipIntent')).toBeUndefined();
    expect(isFoundSlot('exercise')).toBe(false);
  });
});
