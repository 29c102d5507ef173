import { expect, test } from '@jest/globals';
import { at, line, silence } from '../../lambda/coach/cues.js';
import type { Place } from '../../lambda/coach/place.js';
import type { Cue } from '../../lambda/coach/turn.js';
import { FRAME_MS } from '../../lambda/sound/frames.js';
import { lacking, soundOf } from '../../lambda/sound/turn.js';
import { createSpeaker } from '../../lambda/speech/speak.js';
import { deskIn } from '../../scripts/walk/setting.js';
import { letters } from '../../scripts/sound/list.js';
import { ID_LENGTH } from '../../lambda/sound/script.js';
import { inventedSounds, timesOf } from '../support/sounds.js';

const place = (repetition: number): Place => ({
  exercise: 'plank',
  phase: 'repetition',
  repetition,
  side: null,
});

/** Lengths that no frame divides: in each, something is left over. */
const CUES: readonly Cue[] = Array.from({ length: 20 }, (_, i) => place(i + 1)).flatMap((where) => [
  ...at(where, line('secs', { seconds: 10 })),
  silence(where, 1_007),
  {
    kind: 'hold',
    seconds: 5,
    style: 'every',
    opening: line('secs', { seconds: 10 }),
    half: null,
    place: where,
  },
]);

const sounds = inventedSounds();
const { table } = deskIn('da').speakers.da.voice;
const speaker = createSpeaker('da', 'en', { table, polly: null, sounds });
const LINE = 'Ti sekunder tilbage.';

const sound = soundOf(CUES, speaker, sounds.clips);
if (sound === null) throw new Error('Everything has been invented.');

const msById = new Map(
  [LINE, 'to', 'tre', 'fire', 'fem'].flatMap((ssml) => {
    const clip = sounds.clips.get(ssml);
    return clip === undefined ? [] : [[clip.id, clip.ms] as const];
  }),
);
const lineId = letters(LINE, ID_LENGTH);

test('marks are where the sound is, to the frame, and nothing adds up', () => {
  const { begins, ms } = timesOf(sound.parts, (id) => msById.get(id) ?? NaN);
  expect(ms).toBe(sound.ms);
  const lines = sound.parts.flatMap((part, i) =>
    part.kind === 'clip' && part.id === lineId ? [begins[i] ?? NaN] : [],
  );
  // Each place begins with the line; the hold begins with it again.
  const beginnings = lines.filter((_, i) => i % 2 === 0);
  expect(sound.marks.map(([from]) => from)).toEqual(beginnings);
  const cycle = (msById.get(lineId) ?? NaN) + 300 + 1_007 + 5_000;
  sound.marks.forEach(([from], i) => {
    expect(Math.abs(from - i * cycle)).toBeLessThanOrEqual(FRAME_MS / 2);
  });
});

test('each counted second begins within half a frame of its time since the hold began', () => {
  const { begins } = timesOf(sound.parts, (id) => msById.get(id) ?? NaN);
  const five = letters('fem', ID_LENGTH);
  const holds = sound.parts.flatMap((part, i) =>
    part.kind === 'clip' && part.id === lineId ? [begins[i] ?? NaN] : [],
  );
  const fives = sound.parts.flatMap((part, i) =>
    part.kind === 'clip' && part.id === five ? [begins[i] ?? NaN] : [],
  );
  expect(fives).toHaveLength(20);
  fives.forEach((begin, i) => {
    expect(Math.abs(begin - (holds[2 * i + 1] ?? NaN) - 4_000)).toBeLessThanOrEqual(FRAME_MS);
  });
});

test('what is lacking is named, and there is no sound', () => {
  const { clips } = inventedSounds((ssml) => ssml === 'fem');
  expect(soundOf(CUES, speaker, clips)).toBeNull();
  expect(new Set(lacking(CUES, speaker, clips))).toEqual(new Set(['fem']));
});
