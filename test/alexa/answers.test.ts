import { check } from 'ssml-check-core';
import { describe, expect, test } from '@jest/globals';

import { tokens } from '../../device/ssml.js';
import { createSkill, type SkillOptions } from '../../lambda/alexa/skill.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import {
  Caller,
  VOICES,
  recordOf,
  timesSaid,
  type Answer,
  type Bench,
  openBench,
} from '../support/skill.js';

let bench: Bench;
let caller: Caller;
let user: string;

freshFor('answers', (fresh) => {
  ({ bench, user, caller } = fresh);
});

/** Utterances that come upon every kind of ending, and the time before each. */
const TALK: readonly (readonly [intent: string, afterMs: number])[] = [
  ['StartRoutineIntent', 1_000],
  ['ReadyIntent', 30_000],
  ['HowOftenIntent', 40_000],
  ['AMAZON.ResumeIntent', 20_000],
  ['PainIntent', 15_000],
  ['SkipIntent', 15_000],
  ['AMAZON.RepeatIntent', 15_000],
  ['NobodyIntent', 15_000],
  ['StartRoutineIntent', 3_000],
  ['AMAZON.NoIntent', 9_000],
  ['ExerciseIntent', 9_000],
  ['ForgetMeIntent', 9_000],
  ['AMAZON.NoIntent', 9_000],
  ['ProgressIntent', 9_000],
  ['AMAZON.StopIntent', 9_000],
];

async function talk(with_: Caller): Promise<Answer[]> {
  const answers = [await with_.launch()];
  for (const [intent, after] of TALK) answers.push(await with_.say(intent, {}, after));
  return answers;
}

function expectLegal({ envelope, ssml, reprompt }: Answer): void {
  const { response } = envelope;
  expect(envelope.version).toBe('1.0');
  expect(response.outputSpeech?.type).toBe('SSML');
  expect(response.shouldEndSession).toBe(reprompt === null);
  expect(response.reprompt === undefined).toBe(reprompt === null);
  for (const each of reprompt === null ? [ssml] : [ssml, reprompt]) {
    expect(() => tokens(each)).not.toThrow();
    expect(each).toMatch(/^<speak>.+<\/speak>$/s);
    // `.speak()` puts its own root around what is given to it.
    expect(each.match(/<speak>/g)).toHaveLength(1);
    expect(each.length).toBeLessThanOrEqual(8_000);
  }
  expect(JSON.stringify(envelope).length).toBeLessThan(24_000);
}

describe.each(['en', 'da'] as const)('a conversation in %s', (heard) => {
  test('is legal from first to last, and open behind a question only', async () => {
    const answers = await talk(new Caller(bench, { user: `${user} ${heard}`, heard }));
    for (const answer of answers) {
      expectLegal(answer);
      expect((await check(answer.ssml, { platform: 'amazon' })) ?? []).toEqual([]);
    }
    expect(answers.map(({ open }) => open)).toEqual([...TALK.map(() => true), false]);
  });
});

function skillWith(voices: SkillOptions['voices']) {
  const { store } = bench;
  const log = () => undefined;
  const rest = { speaksAll: true, speaks: null, breakIn: 'wake', skillId: null } as const;
  return { ...bench, now: bench.now, handler: createSkill({ ...rest, store, log, voices }) };
}

describe('the voice', () => {
  test('is named around everything that is said in English, and nowhere else', async () => {
    for (const { ssml, reprompt } of await talk(caller)) {
      expect(ssml).toMatch(/^<speak><voice name="Matthew">.*<\/voice><\/speak>$/s);
      expect(ssml.match(/<voice/g)).toHaveLength(1);
      if (reprompt !== null) expect(reprompt).toMatch(/^<speak><voice name="Matthew">/);
    }
    const danish = await new Caller(bench, { user: `${user} da`, heard: 'da' }).launch();
    expect(danish.ssml).not.toContain('<voice');
  });

  test('is not named where none is set', async () => {
    const plain = skillWith({ ...VOICES, en: { ...VOICES.en, polly: null } });
    for (const { ssml, reprompt } of await talk(new Caller(plain, { user }))) {
      expect(ssml + (reprompt ?? '')).not.toContain('<voice');
    }
  });

  test('is named as it is set', async () => {
    const amy = skillWith({ ...VOICES, en: { ...VOICES.en, polly: 'Amy' } });
    expect((await new Caller(amy, { user }).launch()).ssml).toContain('<voice name="Amy">');
  });
});

describe('Danish', () => {
  test('letters survive from the words to the answer', async () => {
    const danish = new Caller(bench, { user, heard: 'da' });
    await danish.launch();
    const { ssml } = await danish.say('PainIntent');
    expect(ssml).toMatch(/[æøå]/);
    expect(ssml).not.toMatch(/&#|\\u|Ã|\uFFFD/);
    expect(WORDS.da['pain.1'].split(' ').every((word) => ssml.includes(word))).toBe(true);
  });

  test('is kept once it is chosen, over sessions, and named in the store', async () => {
    await caller.launch();
    const switched = await caller.say('SwitchLanguageIntent', {
      language: { value: 'danish', id: 'da' },
    });
    expect(switched.said).toMatch(/dansk/i);
    const later = await new Caller(bench, { user }).launch();
    expect(later.said).toMatch(/^Velkommen/);
    expect(recordOf(await bench.table.raw(caller.userId))?.['language']).toEqual({ S: 'da' });
  });

  test('is declined in English where it is off', async () => {
    const off = await openBench({ skill: { speaksAll: false } });
    const there = new Caller(off, { user });
    await there.launch();
    const language = { language: { value: 'danish', id: 'da' } };
    const declined = await there.say('SwitchLanguageIntent', language);
    expect(declined.said).not.toMatch(/[æøå]/);
    expect(declined.said).toMatch(/Danish/);
    expect(declined.open).toBe(true);
    await off.close();
  });
});

describe('the person', () => {
  const key = (anna: Caller): string => {
    const id = anna.launching().context.System.person?.personId ?? '';
    return `person:${id}`;
  };

  test('whose voice is recognised has a record of their own', async () => {
    await caller.launch();
    await caller.say('FasterIntent');
    caller.person = 'Anna';
    const anna = key(caller);
    expect((await caller.launch()).said).toMatch(/^Welcome/);
    await caller.say('SlowerIntent');
    const item = await bench.table.raw(caller.userId);
    expect(recordOf(item)?.['tempo']).toEqual({ S: 'fast' });
    expect(recordOf(item, anna)?.['tempo']).toEqual({ S: 'slow' });
    expect(Object.keys(item?.['people']?.M ?? {}).sort()).toEqual(['household', anna].sort());
  });

  test.each([
    ['Anna', null],
    ['Anna', 'Bo'],
    [null, 'Bo'],
  ])('is chosen when the session starts: %s, then %s', async (first, then) => {
    caller.person = first;
    const chosen = first === null ? 'household' : key(caller);
    await caller.launch();
    caller.person = then;
    await caller.say('StartRoutineIntent');
    await caller.say('FasterIntent', {}, 5_000);
    caller.person = first;
    await caller.say('AMAZON.PauseIntent', {}, 5_000);
    const item = await bench.table.raw(caller.userId);
    expect(Object.keys(item?.['people']?.M ?? {})).toEqual([chosen]);
    expect(recordOf(item, chosen)?.['tempo']).toEqual({ S: 'fast' });
  });

  test('is the one of the session when it ends in silence, too', async () => {
    caller.person = 'Anna';
    const chosen = key(caller);
    await caller.launch();
    await caller.say('StartRoutineIntent');
    caller.person = null;
    bench.now += 60_000;
    await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
    const item = await bench.table.raw(caller.userId);
    expect(Object.keys(item?.['people']?.M ?? {})).toEqual([chosen]);
  });

  test("is asked anew in the next session, and Anna's place is not Bo's", async () => {
    caller.person = 'Anna';
    await caller.launch();
    await caller.say('StartRoutineIntent');
    caller.person = 'Bo';
    const bo = await caller.launch();
    expect(bo.said).toMatch(/^Welcome/);
    expect(timesSaid(bo, 'resume.offer.ask')).toBe(0);
    caller.person = 'Anna';
    const anna = await caller.launch();
    expect(timesSaid(anna, 'resume.offer.ask')).toBe(1);
  });
});
