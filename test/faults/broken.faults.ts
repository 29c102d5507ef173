import { afterEach, describe, jest, test } from '@jest/globals';

import type { Place } from '../../lambda/coach/place.js';

/** A coach that finds people at another repetition or side than they were. */
async function misplaced(change: (place: Place) => Place): Promise<void> {
  const real = await import('../../lambda/coach/whereabouts.js');
  jest.unstable_mockModule('../../lambda/coach/whereabouts.js', () => {
    const arrive: typeof real.arrive = (profile, evidence) => {
      const arrived = real.arrive(profile, evidence);
      const { place } = arrived;
      return place?.phase === 'repetition' ? { ...arrived, place: change(place) } : arrived;
    };
    return { ...real, arrive };
  });
}

const BROKEN: Readonly<Record<string, () => Promise<void>>> = {
  'one repetition ahead': () =>
    misplaced((place) => ({ ...place, repetition: place.repetition + 1 })),

  'the other side': () =>
    misplaced((place) =>
      place.side === null ? place : { ...place, side: place.side === 'left' ? 'right' : 'left' },
    ),

  'a save claimed but lost': async () => {
    const real = await import('../../lambda/alexa/save.js');
    jest.unstable_mockModule('../../lambda/alexa/save.js', () => {
      let saves = 0;
      const save: typeof real.save = (...all) =>
        saves++ % 5 === 4 ? Promise.resolve('saved') : real.save(...all);
      return { ...real, save };
    });
  },

  'a retried command applied twice': async () => {
    const real = await import('../../lambda/alexa/recall.js');
    jest.unstable_mockModule('../../lambda/alexa/recall.js', () => {
      const recall: typeof real.recall = async (...all) => {
        const recalled = await real.recall(...all);
        const { kept } = recalled;
        return kept === null ? recalled : { ...recalled, kept: { ...kept, lastRequestId: null } };
      };
      return { ...real, recall };
    });
  },

  "another person's place": async () => {
    const real = await import('../../lambda/alexa/visit.js');
    jest.unstable_mockModule('../../lambda/alexa/visit.js', () => {
      const visitOf: typeof real.visitOf = (envelope) => ({
        ...real.visitOf(envelope),
        person: 'household',
      });
      return { ...real, visitOf };
    });
  },
};

afterEach(() => {
  jest.resetModules();
  jest.unstable_unmockModule('../../lambda/coach/whereabouts.js');
  jest.unstable_unmockModule('../../lambda/alexa/save.js');
  jest.unstable_unmockModule('../../lambda/alexa/recall.js');
  jest.unstable_unmockModule('../../lambda/alexa/visit.js');
});

describe('a coach broken on purpose is found out:', () => {
  test.each(Object.entries(BROKEN))(
    '%s',
    async (name, breakIt) => {
      jest.resetModules();
      await breakIt();
      const { talkAll } = await import('./field.js');
      const run = { conversations: 20, killed: 0, scale: 0.3, requests: 12, atOnce: 10 };
      for (let seed = 1; seed < 400; seed += 20) {
        const { lost } = await talkAll({ ...run, seed });
        if (lost.length === 0) continue;
        console.info(`${name}: ${lost[0] ?? ''}`);
        return;
      }
      throw new Error('No conversation showed the fault.');
    },
    300_000,
  );
});
