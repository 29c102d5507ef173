import { isDeepStrictEqual } from 'node:util';
import type { Alarm } from '../../../lambda/coach/aim.js';
import type { PlainCommand } from '../../../lambda/coach/command.js';
import { isLeading } from '../../../lambda/coach/context.js';
import type { Place } from '../../../lambda/coach/place.js';
import type { Profile } from '../../../lambda/coach/profile.js';
import { fitted } from '../../../lambda/coach/routine.js';
import type { Key } from '../../../locales/keys.js';
import { isMeasured, type Setting } from '../../../scripts/walk/setting.js';
import { placeName, type Situation, type Step } from '../../../scripts/walk/step.js';

import { order, successor } from './doses.js';

/** What must be so of all that can be said in one situation; null when it is. */
export type SituationRule = (steps: readonly Step[], setting: Setting) => string | null;

const said = (steps: readonly Step[], kind: PlainCommand): Step | undefined =>
  steps.find(({ command }) => command.kind === kind);

/** Whoever speaks into an answer is where they had heard up to: never ahead, and here not behind. */
const whereTheyWere: SituationRule = ([first]) => {
  const { situation, moment } = first ?? {};
  const heard = situation?.heardUpTo ?? null;
  const found = moment?.profile.place ?? null;
  if (heard === null || heard.phase === 'done') return null;
  if (found !== null && order(found) === order(heard)) return null;
  return `heard up to ${placeName(heard)}, found at ${found === null ? 'none' : placeName(found)}`;
};

/** Without evidence that an exercise was heard to its end, another session finds it undone. */
const doneOnlyWhenHeard: SituationRule = ([first]) => {
  if (first === undefined) return null;
  const { situation, moment } = first;
  const heard = situation.heardUpTo;
  if (heard?.phase !== 'done') return null;
  const counted = moment.profile.finished.length - situation.profile.finished.length;
  const wanted = situation.entry === 'cutIn' || situation.profile.place?.phase === 'done' ? 0 : 1;
  return counted === wanted ? null : `${counted} counted as done instead of ${wanted}`;
};

/** Questions behind which "continue" goes back into the repetition. */
const BACK: readonly (string | null)[] = ['paused', 'wayBack', 'resume', 'goOn', null];

/** The repetition in which "continue" was said. */
function repetitionAt({ situation: { heardUpTo }, moment }: Step): Place | null {
  const { question } = moment.session;
  if (!isLeading(question) && !BACK.includes(question)) return null;
  const place = heardUpTo ?? moment.profile.place;
  return place?.phase === 'repetition' ? place : null;
}

/** Where the length of what was heard is only estimated, one further is forgiven. */
const backIntoTheRepetition: SituationRule = (steps, setting) => {
  const step = said(steps, 'resume');
  const place = step === undefined ? null : repetitionAt(step);
  if (step === undefined || place === null) return null;
  const { profile } = step.moment;
  const wanted = fitted(profile, place);
  const marks = step.profile.running?.marks ?? [];
  const first = marks.find(([, { phase }]) => phase === 'repetition')?.[1] ?? null;
  const further = successor(profile, wanted);
  const forgiven = !isMeasured(setting, step.language);
  if (forgiven && (further === null || (first && order(first) === order(further)))) return null;
  if (first !== null && order(first) === order(wanted)) return null;
  const found = first === null ? 'nowhere' : placeName(first);
  return `from ${placeName(wanted)}, continue leads to ${found}`;
};

/** The last repetition of an answer: behind it stand only its last words and its question. */
function isLastIn({ profile }: Situation, place: Place): boolean {
  const last = profile.running?.marks.at(-2)?.[1];
  return last !== undefined && order(last) === order(place);
}

/**
 * Whoever asks something in the middle of a set is told the way back into it. Where the length of
 * what was heard is only estimated, the last repetition may be taken for over.
 */
const wayBackIsTold: SituationRule = (steps, setting) => {
  const step = said(steps, 'whereAmI');
  const place = step?.situation.heardUpTo;
  if (step?.situation.entry !== 'brokeIn' || place?.phase !== 'repetition') return null;
  if (!isLeading(step.moment.session.question)) return null;
  if (!isMeasured(setting, step.language) && isLastIn(step.situation, place)) return null;
  const asked = step.session.question ?? 'nothing';
  return asked === 'wayBack' ? null : `an answer at ${placeName(place)} ends in “${asked}”`;
};

/** Telling something, and pausing, move nobody. */
const STAYING: readonly PlainCommand[] = ['pause', 'help', 'whereAmI', 'howMuchLeft', 'fallback'];

const answersMoveNobody: SituationRule = (steps) => {
  const moved = STAYING.flatMap((kind) => {
    const step = said(steps, kind);
    const before = step?.moment.profile.place ?? null;
    const after = step?.profile.place ?? null;
    return isDeepStrictEqual(before, after) ? [] : kind;
  });
  return moved.length === 0 ? null : `${moved.join(', ')} moves the place`;
};

/** What leads on from every question. */
const WAYS_ON: readonly PlainCommand[] = ['ready', 'resume', 'yes', 'startRoutine'];

function leadsOn({ moment, turn, session, profile }: Step): boolean {
  if (turn.ending.kind === 'end' || session.question !== moment.session.question) return true;
  const last = profile.running?.marks.at(-1)?.[1] ?? null;
  return !isDeepStrictEqual(last, moment.profile.place);
}

const wayOn: SituationRule = (steps) =>
  WAYS_ON.some((kind) => steps.some((step) => step.command.kind === kind && leadsOn(step)))
    ? null
    : 'none of ready, continue, yes and start leads on';

/** What is kept of somebody, but for where they are and what they are hearing. */
const kept = (profile: Profile): Profile => ({
  ...profile,
  place: null,
  running: null,
  alone: false,
});

/** What must be the first words of an answer. */
const FIRST_WORDS = { pain: 'pain.1', emergency: 'call' } as const satisfies Record<Alarm, Key>;

const ALARMS = ['pain', 'emergency'] as const satisfies readonly Alarm[];

/** Nothing about anyone's health: what is kept after an alarm is what a skip would have left. */
const alarmLeavesNoTrace = (alarm: Alarm, steps: readonly Step[]): string | null => {
  const pain = said(steps, alarm);
  const skip = said(steps, 'skip');
  if (pain === undefined || skip === undefined) return `${alarm} was not tried`;
  const { profile } = pain.moment;
  const phase = profile.place?.phase ?? 'done';
  const inExercise = phase !== 'rest' && phase !== 'done';
  const stopped = pain.moment.session.question === 'skipOrStop';
  const wanted = inExercise && !stopped ? skip.profile : profile;
  return isDeepStrictEqual(kept(pain.profile), kept(wanted)) ? null : `${alarm} leaves a trace`;
};

/** The first words of all stop what is going on. */
const alarmComesFirst = (alarm: Alarm, steps: readonly Step[]): string | null => {
  const first = said(steps, alarm)?.turn.script[0];
  return first?.kind === 'say' && first.key === FIRST_WORDS[alarm]
    ? null
    : `something is said before the answer to ${alarm}`;
};

/** A rule for pain and for a call for help. */
const atAlarms =
  (rule: (alarm: Alarm, steps: readonly Step[]) => string | null): SituationRule =>
  (steps) =>
    ALARMS.map((alarm) => rule(alarm, steps)).find((fault) => fault !== null) ?? null;

export const SITUATION_RULES = {
  'finds whoever speaks into an answer where they were': whereTheyWere,
  'counts as done what was heard to its end in the same session': doneOnlyWhenHeard,
  'leads back into the very repetition and side': backIntoTheRepetition,
  'tells the way back into the repetition that was broken into': wayBackIsTold,
  'moves nobody who only asks or pauses': answersMoveNobody,
  'has a way on': wayOn,
  'keeps of an alarm what it keeps of a skip': atAlarms(alarmLeavesNoTrace),
  'answers an alarm before anything else': atAlarms(alarmComesFirst),
} as const satisfies Record<string, SituationRule>;
