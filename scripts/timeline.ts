/**
 * `npm run timeline -- [--lang da] [--later]` prints a whole routine as it is heard: what is said
 * when, in seconds from the beginning of each answer. It ends with a table of the time between the
 * description of each exercise and its first command, in the desk's voices and an Echo's words.
 */
import { parseArgs } from 'node:util';
import { EXERCISE_IDS, type ExerciseId } from '../lambda/coach/exercises.js';
import { newProfile } from '../lambda/coach/profile.js';
import { cuesOf, type Cue } from '../lambda/coach/turn.js';
import { measure, type Speaker } from '../lambda/speech/speak.js';
import { plain } from '../lambda/speech/words.js';
import { LANGUAGES } from '../locales/languages.js';
import { command } from './command.js';
import { REGULAR, routineSteps } from './walk/routine.js';
import { deskIn } from './walk/setting.js';
import type { Step } from './walk/step.js';

/** A cue and when it begins, milliseconds from the beginning of its answer. */
interface Event {
  readonly ms: number;
  readonly cue: Cue;
}

/** How long people take to answer, milliseconds. */
const REPLY = 3_000;

const secondsOf = (ms: number): string => (ms / 1_000).toFixed(1).padStart(6);

function eventsOf({ turn }: Step, speaker: Speaker): readonly Event[] {
  let ms = 0;
  return cuesOf(turn).map((cue) => {
    const event = { ms, cue };
    ms += measure([cue], speaker).ms;
    return event;
  });
}

function textOf(cue: Cue, { words }: Speaker): string {
  switch (cue.kind) {
    case 'say':
      return plain(words.line(cue));
    case 'hold':
      return `${plain(words.line(cue.opening))} (counted for ${cue.seconds} s)`;
    case 'countdown':
      return `(counts down from ${cue.from})`;
    case 'silence':
      return `(${secondsOf(cue.ms).trim()} s of silence)`;
  }
}

/** When the description of the movement begins and ends, and when the first command comes. */
function gapOf(events: readonly Event[], id: ExerciseId, speaker: Speaker): readonly number[] {
  const described = events.find(({ cue }) => cue.kind === 'say' && /\.move$/.test(cue.key));
  const commanded = events.find(({ cue }) => cue.kind === 'say' && /\.(rep|last)$/.test(cue.key));
  if (described?.cue.place?.exercise !== id || commanded === undefined) return [];
  const end = described.ms + measure([described.cue], speaker).ms;
  return [commanded.ms - described.ms, commanded.ms - end];
}

await command(() => {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: LANGUAGES[0] },
      later: { type: 'boolean', default: false },
    },
  });
  const language = LANGUAGES.find((each) => each === values.lang);
  if (language === undefined) throw new Error(`--lang must be one of ${LANGUAGES.join(', ')}.`);
  const desk = deskIn(language);
  const setting = { ...desk, device: { ...desk.device, breakIn: 'wake' as const } };
  const speaker = setting.speakers[language];
  const gaps: string[] = [];
  const steps = routineSteps(values.later ? REGULAR : newProfile(), setting, REPLY);
  for (const [i, step] of steps.entries()) {
    if (i > 0) console.log(`\n> ${step.command.kind}`);
    const events = eventsOf(step, speaker);
    for (const { ms, cue } of events) console.log(`${secondsOf(ms)}  ${textOf(cue, speaker)}`);
    for (const id of EXERCISE_IDS) {
      const [begun, ended] = gapOf(events, id, speaker);
      if (begun === undefined || ended === undefined) continue;
      gaps.push(
        `${id.padEnd(15)} ${secondsOf(begun)} s after it begins, ${secondsOf(ended)} s after it ends`,
      );
    }
  }
  console.log(`\nFirst command after the description of the movement:\n${gaps.join('\n')}`);
});
