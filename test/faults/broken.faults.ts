import { afterEach, describe, expect, test, vi } from 'vitest';

import type * as Recall from '../../lambda/alexa/recall.js';
import type * as Save from '../../lambda/alexa/save.js';
import type * as Visit from '../../lambda/alexa/visit.js';
import type * as Whereabouts from '../../lambda/coach/whereabouts.js';
import type { Place } from '../../lambda/coach/place.js';

/** A coach that finds people at another repetition or side than they were. */
function misplaced(change: (place: Place) => Place): void {
  vi.doMock('../../lambda/coach/whereabouts.js', async (original) => {
    const real = await original<typeof Whereabouts>();
    const arrive: typeof real.arrive = (profile, evidence) => {
      const arrived = real.arrive(profile, evidence);
      const { place } = arrived;
      return place?.phase === 'repetition' ? { ...arrived, place: change(place) } : arrived;
    };
    return { ...real, arrive };
  });
}

const BROKEN: Readonly<Record<string, () => void>> = {
  'one repetition ahead': () =>
    misplaced((place) => ({ ...place, repetition: place.repetition + 1 })),

  'the other side': () =>
    misplaced((place) =>
      place.side === null ? place : { ...place, side: place.side === 'left' ? 'right' : 'left' },
    ),

  'a save claimed but lost': () => {
    vi.doMock('../../lambda/alexa/save.js', async (original) => {
      const real = await original<typeof Save>();
      let saves = 0;
      const save: typeof real.save = (...all) =>
        saves++ % 5 === 4 ? Promise.resolve('saved') : real.save(...all);
      return { ...real, save };
    });
  },

  'a retried command applied twice': () => {
    vi.doMock('../../lambda/alexa/recall.js', async (original) => {
      const real = await original<typeof Recall>();
      const recall: typeof real.recall = async (...all) => {
        const recalled = await real.recall(...all);
        const { kept } = recalled;
        return kept === null ? recalled : { ...recalled, kept: { ...kept, lastRequestId: null } };
      };
      return { ...real, recall };
    });
  },

  "another person's place": () => {
    vi.doMock('../../lambda/alexa/visit.js', async (original) => {
      const real = await original<typeof Visit>();
      const visitOf: typeof real.visitOf = (envelope) => ({
        ...real.visitOf(envelope),
        person: 'household',
      });
      return { ...real, visitOf };
    });
  },
};

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../lambda/coach/whereabouts.js');
  vi.doUnmock('../../lambda/alexa/save.js');
  vi.doUnmock('../../lambda/alexa/recall.js');
  vi.doUnmock('../../lambda/alexa/visit.js');
});

describe('a coach broken on purpose is found out:', () => {
  test.each(Object.entries(BROKEN))('%s', { timeout: 300_000 }, async (name, breakIt) => {
    vi.resetModules();
    breakIt();
    const { talkAll } = await import('./field.js');
    const run = { conversations: 20, killed: 0, scale: 0.3, requests: 12, atOnce: 10 };
    for (let seed = 1; seed < 400; seed += 20) {
      const { lost } = await talkAll({ ...run, seed });
      if (lost.length === 0) continue;
      console.info(`${name}: ${lost[0] ?? ''}`);
      return;
    }
    expect.fail('Nobody noticed.');
  });
});
