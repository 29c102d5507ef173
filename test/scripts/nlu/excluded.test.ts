import { describe, expect, test } from '@jest/globals';
import { isExcluded } from '../../../scripts/nlu/excluded.js';

describe('requests that every assistant should accept', () => {
  test.each([
    ['stop', 'en'],
    ['Alexa, stop', 'en'],
    ['hey computer turn the volume up please', 'en'],
    ['remind me tomorrow', 'en'],
    ['thank you', 'en'],
    ['skru ned for lyden', 'da'],
    ['hej alexa, tal langsommere', 'da'],
    ['mind mig om det', 'da'],
  ] as const)('"%s" (%s) is excluded', (text, language) => {
    expect(isExcluded(text, language)).toBe(true);
  });

  test.each([
    ['stop the music', 'en'],
    ['next song', 'en'],
    ['remind me to buy milk', 'en'],
    ['cancel my appointment', 'en'],
    ['', 'en'],
    ['stop musikken', 'da'],
    ['mind mig om mødet', 'da'],
    ['stop', 'da'],
  ] as const)('"%s" (%s) is measured unless it is the bare command', (text, language) => {
    expect(isExcluded(text, language)).toBe(text === 'stop');
  });
});
