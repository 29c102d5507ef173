import { describe, expect, it } from '@jest/globals';
import type { Understood } from '../../../device/ear.js';
import type { IntentName } from '../../../locales/asks.js';
import { byIntent, rejectionOf, utterancesIn } from '../../../scripts/nlu/rejection.js';
import { rejectionReport } from '../../../scripts/nlu/rejection-report.js';

const INTENTS: Readonly<Record<string, IntentName>> = {
  'clear my schedule': 'ForgetMeIntent',
  'next song': 'AMAZON.NextIntent',
  'next episode': 'AMAZON.NextIntent',
  'paint the wall': 'PainIntent',
};

const engine = (text: string): Understood => ({
  heard: { intent: INTENTS[text] ?? 'AMAZON.FallbackIntent', slots: {} },
  ...{ how: 'meaning', reading: null, guesses: [] },
});

const UTTERANCES = [
  'next song',
  'stop',
  'paint the wall',
  'play jazz',
  'clear my schedule',
  'next episode',
];

describe('rejection of other domains', () => {
  const rejection = rejectionOf(UTTERANCES, 'en', engine);

  it('leaves out what every assistant should accept', () => {
    expect([rejection.of, rejection.excluded]).toEqual([5, 1]);
  });

  it('puts harmful intents first', () => {
    expect(rejection.accepted.map(({ text }) => text)).toEqual([
      'clear my schedule',
      'paint the wall',
      'next song',
      'next episode',
    ]);
    expect(byIntent(rejection)[0]).toEqual(['AMAZON.NextIntent', 2]);
  });

  it('reports the rate of each intent and the utterances', () => {
    const report = rejectionReport('set.txt', rejection);
    expect(report.slice(0, 3)).toEqual([
      'set.txt',
      '  accepted                  4/5 80.0 %',
      '  AMAZON.NextIntent         2/5 40.0 %',
    ]);
    expect(report).toContain('clear my schedule\tForgetMeIntent\t1.00');
  });
});

it('reads utterances one a line, without notes and empty lines', () => {
  expect(utterancesIn('# music\r\nplay jazz\n\n  next song \n')).toEqual([
    'play jazz',
    'next song',
  ]);
});
