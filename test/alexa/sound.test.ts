import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readAttributes } from '../../lambda/alexa/attributes.js';
import { readScript } from '../../lambda/sound/script.js';
import { voiceTable } from '../../lambda/speech/voice.js';
import danish from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import joanna from '../../lambda/speech/voices/joanna.json' with { type: 'json' };
import { path } from '../../lambda/alexa/fields.js';
import { WORDS } from '../../locales/index.js';
import { inventedSounds, SOUND_BASE } from '../support/sounds.js';
import {
  Caller,
  onScreen,
  openBench,
  recordOf,
  type Answer,
  type Bench,
} from '../support/skill.js';

/** Danish that the pack lacks, if any. */
let without = (ssml: string): boolean => ssml === '';
let bench: Bench;
let caller: Caller;
let users = 0;

beforeAll(async () => {
  bench = await openBench({
    skill: {
      voices: {
        en: { table: voiceTable(joanna), polly: 'Joanna' },
        da: {
          table: voiceTable(danish),
          polly: null,
          sounds: inventedSounds((ssml) => without(ssml)),
        },
      },
    },
  });
});
afterAll(() => bench.close());
beforeEach(() => {
  users += 1;
  without = () => false;
  bench.fate = () => 'through';
  caller = new Caller(bench, { user: `sound-${users}` });
});

const itemOf = ({ userId }: Caller) => bench.table.raw(userId);

const AUDIO = new RegExp(`^<speak><audio src="${SOUND_BASE}/([A-Za-z0-9]+)\\.mp3"/></speak>$`);

const scriptOf = (ssml: string | null) => readScript(AUDIO.exec(ssml ?? '')?.[1] ?? '');

const cardOf = ({ envelope }: Answer): string | null => {
  const { card } = envelope.response;
  return card?.type === 'Simple' ? (card.content ?? null) : null;
};

const danishPlease = (): Promise<Answer> =>
  caller.say('SwitchLanguageIntent', { language: { value: 'danish', id: 'da' } });

describe('an Echo that speaks Danish', () => {
  test('plays one sound an answer, another for the reprompt, and shows the text', async () => {
    await caller.launch();
    await danishPlease();
    const answer = await caller.say('StartRoutineIntent');
    expect(scriptOf(answer.ssml)).not.toBeNull();
    expect(scriptOf(answer.reprompt)).not.toBeNull();
    expect(answer.open).toBe(true);
    expect(answer.envelope.response.card).toMatchObject({ type: 'Simple', title: 'Back Coach' });
    expect(cardOf(answer)).toMatch(/[æøå]/);
    expect(cardOf(answer)).not.toMatch(/[<>&]/);
  });

  test('knows to the frame when it is over, and keeps marks at frames', async () => {
    await caller.launch();
    await danishPlease();
    await caller.say('StartRoutineIntent');
    await caller.say('ReadyIntent', {}, 200_000);
    const running = recordOf(await itemOf(caller))?.['running']?.M;
    const marks = running?.['marks']?.L ?? [];
    const times = marks.map((mark) => Number(mark.L?.[0]?.N));
    expect(times.length).toBeGreaterThan(2);
    for (const ms of [...times, Number(running?.['end']?.N)]) expect(ms % 24).toBe(0);
  });

  test('speaks English with its own voice, without a card', async () => {
    const { ssml, envelope } = await caller.launch();
    expect(ssml).toMatch(/^<speak><voice name="Joanna">/);
    expect(envelope.response.card).toBeUndefined();
  });

  test('says in English what has not been spoken in Danish, and once that it does', async () => {
    await caller.launch();
    await danishPlease();
    const missing = WORDS.da['knee-to-chest.name'].toLowerCase();
    without = (ssml) => ssml.toLowerCase().includes(missing);
    const first = await caller.say('StartRoutineIntent');
    expect(first.said).toContain(WORDS.en['sound.lacking']);
    expect(first.said).not.toMatch(/[æøå]/);
    expect(first.open).toBe(true);
    const place = recordOf(await itemOf(caller))?.['place']?.M;
    expect(place?.['exercise']?.S).toBe('knee-to-chest');
    const second = await caller.say('AMAZON.RepeatIntent');
    expect(second.said).not.toBe('');
    expect(second.said).not.toContain(WORDS.en['sound.lacking']);
    without = () => false;
    expect(scriptOf((await caller.say('AMAZON.RepeatIntent')).ssml)).not.toBeNull();
  });

  test.each([
    ['after the answer was made', ['PutItem']],
    ['before it', ['GetItem', 'PutItem']],
  ])('leaves out a notice that has not been spoken, of what failed %s', async (_, failing) => {
    const heard = async (fails: readonly string[]) => {
      caller = new Caller(bench, { user: `sound-${users}-${fails.length}` });
      await caller.launch();
      await danishPlease();
      await caller.say('StartRoutineIntent');
      bench.fate = ({ operation }) => (fails.includes(operation) ? 'throttle' : 'through');
      const { ssml, said, envelope } = await caller.say('ReadyIntent', {}, 200_000);
      bench.fate = () => 'through';
      const marks = readAttributes(envelope.sessionAttributes, '')?.profile.running?.marks;
      return { ssml, said, marks };
    };
    const notice = WORDS.da['store.save'];
    without = (ssml) => notice.startsWith(ssml);
    const saved = await heard([]);
    bench.lines.length = 0;
    const unsaved = await heard(failing);
    expect(scriptOf(unsaved.ssml)).not.toBeNull();
    expect(unsaved).toEqual(saved);
    expect(bench.lines.at(-1)).toContain('"outcome":"unsaved"');
  });

  test('answers pain first, in whatever language it can', async () => {
    await caller.launch();
    await danishPlease();
    await caller.say('StartRoutineIntent');
    without = () => true;
    const { said } = await caller.say('PainIntent');
    expect(said.startsWith(WORDS.en['pain.1'].slice(0, 10))).toBe(true);
    expect(said).not.toContain(WORDS.en['sound.lacking']);
  });

  test('a device that hears Danish is answered in text', async () => {
    caller = new Caller(bench, { user: `sound-${users}`, heard: 'da' });
    const { ssml } = await caller.launch();
    expect(ssml).not.toContain('<audio');
    expect(ssml).toMatch(/[æøå]/);
  });
});

describe('an Echo Show that speaks Danish', () => {
  const seen = ({ envelope }: Answer): unknown =>
    path(envelope.response.directives?.[0], 'datasources', 'coach');

  const shown = (intent: string): Promise<Answer> => caller.send(onScreen(caller.asking(intent)));

  const led = async (): Promise<Answer> => {
    await caller.launch();
    await danishPlease();
    await shown('StartRoutineIntent');
    return shown('ReadyIntent');
  };

  test('goes on by itself, without a microphone', async () => {
    const answer = await led();
    expect(scriptOf(answer.ssml)).not.toBeNull();
    expect(answer.reprompt).toBeNull();
    expect(Number(path(seen(answer), 'goesOnAt'))).toBeGreaterThan(0);
  });

  test('asks, and shows English, where the pack lacks a sentence and English is spoken', async () => {
    await led();
    const [rest = ''] = WORDS.da.rest.split('{');
    without = (ssml) => ssml.startsWith(rest);
    const answer = await shown('AMAZON.RepeatIntent');
    expect(answer.said).toContain(WORDS.en['sound.lacking']);
    expect(answer.said).toMatch(/Say ready when you want to go on\.$/);
    expect(answer.reprompt).not.toBeNull();
    expect(answer.envelope.response.shouldEndSession).toBe(false);
    expect(seen(answer)).toMatchObject({ goesOnAt: 0 });
    expect(path(seen(answer), 'steps', '0', 'title')).toBe('Knee to chest');
  });
});
