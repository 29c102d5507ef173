import fc from 'fast-check';
import { check } from 'ssml-check-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../lambda/alexa/heard.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { MAX_TURN_CHARACTERS } from '../../lambda/coach/lead/parts.js';
import { COUNTING_STYLES, LANGUAGES } from '../../lambda/coach/profile.js';
import { Caller, openBench, type Answer, type Bench } from '../support/skill.js';

const SLOT_IDS = { exercise: EXERCISE_IDS, style: COUNTING_STYLES, language: LANGUAGES } as const;

const slots = fc
  .constantFrom('exercise', 'style', 'language' as const)
  .chain((name) =>
    fc
      .option(fc.constantFrom<string>(...SLOT_IDS[name]))
      .map((id) => ({ [name]: { value: id ?? 'something', id } })),
  );

/** Something that is said so many seconds after the answer before began; null: a new session. */
const words = fc.record({
  intent: fc.option(fc.constantFrom(...INTENTS), { freq: 12 }),
  slots,
  after: fc.integer({ min: 1, max: 240 }),
});

const conversation = fc.record({
  heard: fc.constantFrom(...LANGUAGES),
  said: fc.array(words, { minLength: 5, maxLength: 25 }),
});

/** Alexa refuses more; the voice's tag and the root stand around what the coach may say. */
const AROUND = 100;

async function isLegal({ ssml, reprompt, open, said }: Answer): Promise<void> {
  expect(ssml.length).toBeLessThanOrEqual(MAX_TURN_CHARACTERS + AROUND);
  expect(await check(ssml, { platform: 'amazon' })).toBeUndefined();
  expect(open).toBe(reprompt !== null);
  expect(said).not.toMatch(/[{}\uE000\uE001]|Something went wrong|Noget gik galt/u);
}

describe('any conversation, through the door and the store', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it('gets a legal answer to everything, and no error', async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
    console.info(`conversations through the door: seed ${seed}`);
    let user = 0;
    await fc.assert(
      fc.asyncProperty(conversation, async ({ heard, said }) => {
        user += 1;
        const caller = new Caller(bench, { user: `anyone ${user}`, heard });
        await isLegal(await caller.launch());
        for (const { intent, slots: named, after } of said) {
          bench.now += after * 1_000;
          await isLegal(
            await (intent === null ? caller.launch() : caller.say(intent, named, after * 1_000)),
          );
        }
      }),
      { seed, numRuns: 40 },
    );
    expect(bench.lines.filter((line) => line.includes('"failed"'))).toEqual([]);
  }, 120_000);
});
