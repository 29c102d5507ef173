import { isDeepStrictEqual } from 'node:util';
import type { Command, PlainCommand } from '../../../lambda/coach/command.js';
import { isLeading, wasLed } from '../../../lambda/coach/context.js';
import { SYMPTOMS, type Symptom } from '../../../lambda/coach/health.js';
import type { Place } from '../../../lambda/coach/place.js';
import { fitted, isLeftOut } from '../../../lambda/coach/routine.js';
import type { Question } from '../../../lambda/coach/turn.js';
import type { Key } from '../../../locales/keys.js';
import { nameOf } from '../../../scripts/walk/commands.js';
import { isExact } from '../../../scripts/walk/setting.js';
import { placeName, type Situation, type Step } from '../../../scripts/walk/step.js';

import { apologisesInTurn, changesCanBeUndone, kept, undoOnlyPutsBack } from './changes.js';
import { order, successor } from './doses.js';
import { said, type SituationRule } from './rule.js';

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
  // Heard to its end, the question after a look leads back to the routine.
  if (question === 'look' && heardUpTo === null) return null;
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
  const forgiven = !isExact(setting, step.language);
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
  if (!isExact(setting, step.language) && isLastIn(step.situation, place)) return null;
  const asked = step.session.question ?? 'nothing';
  return asked === 'wayBack' ? null : `an answer at ${placeName(place)} ends in “${asked}”`;
};

/** Telling something, a remark, and pausing move nobody. */
const STAYING: readonly Command['kind'][] = [
  'pause',
  'help',
  'whereAmI',
  'howMuchLeft',
  'whatNext',
  'listExercises',
  'duration',
  'thanks',
  'volume',
  'fallback',
  'suitable',
  'painQuestion',
  'sensation',
  'practical',
  'breathing',
  'feel',
];

const answersMoveNobody: SituationRule = (steps) => {
  const staying = steps.filter(({ command }) => STAYING.includes(command.kind));
  const moved = staying.filter(
    ({ moment, profile }) => !isDeepStrictEqual(moment.profile.place, profile.place),
  );
  if (moved.length === 0) return null;
  return `${moved.map(({ command }) => nameOf(command)).join(', ')} moves the place`;
};

/** What becomes of these is asked about; only "yes" does it. */
const ONLY_YES: readonly (Question | null)[] = ['restart', 'leftOut', 'anyway', 'forget'];

const onlyYesDoesIt: SituationRule = (steps) => {
  const others = (['ready', 'resume'] as const).flatMap((kind) => said(steps, kind) ?? []);
  const moved = others.filter(
    ({ moment, profile }) =>
      ONLY_YES.includes(moment.session.question) &&
      !wasLed(moment) &&
      !isDeepStrictEqual(moment.profile.place, profile.place),
  );
  if (moved.length === 0) return null;
  return `${moved.map(({ command }) => command.kind).join(', ')} means yes`;
};

/** After a look at another exercise, "continue" leads to where the routine waits. */
const backFromALook: SituationRule = (steps) => {
  const step = said(steps, 'resume');
  const { profile, session } = step?.moment ?? {};
  const waiting = profile?.returnTo ?? null;
  if (step === undefined || profile === undefined || waiting === null) return null;
  if (session?.question !== 'look' || wasLed(step.moment)) return null;
  const wanted = waiting.phase === 'repetition' ? fitted(profile, waiting) : waiting;
  const first = step.profile.running?.marks[0]?.[1] ?? null;
  const there =
    first?.exercise === wanted.exercise &&
    (wanted.phase !== 'repetition' || order(first) === order(wanted));
  const course = !step.profile.alone && step.profile.returnTo === null;
  if (there && course) return null;
  const found = first === null ? 'nowhere' : placeName(first);
  return `from a look, continue leads to ${found} instead of ${placeName(wanted)}`;
};

/** What asks each of these by itself, however often. */
const ASKING: Readonly<Partial<Record<Question, readonly Command['kind'][]>>> = {
  which: ['exercise', 'explain'],
  language: ['language'],
  counting: ['counting'],
  resume: ['launch'],
  restart: ['startRoutine'],
  leftOut: ['exercise'],
  anyway: ['suitable'],
  forget: ['forgetMe'],
};

const MOST_ASKED = 2;

const askedTwiceAtMost: SituationRule = (steps) => {
  const worn = steps.find(({ command, session: { question, asked } }) => {
    const asking = question === null ? undefined : ASKING[question];
    return asking !== undefined && asked > MOST_ASKED && !asking.includes(command.kind);
  });
  if (worn === undefined) return null;
  const { question, asked } = worn.session;
  return `${nameOf(worn.command)} asks “${question ?? ''}” for the ${asked}th time`;
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

/** What stops everything: pain, by its symptom, and a call for help. */
type Alarm = Symptom | 'unknown' | 'call';

const ALARMS: readonly Alarm[] = [...SYMPTOMS, 'unknown', 'call'];

/** What must be the first words of an answer. */
const FIRST_WORDS: Readonly<Record<Alarm, Key>> = {
  'red-flag': 'pain.1',
  emergency: 'urgent',
  fall: 'fall',
  dizzy: 'dizzy',
  back: 'pain.1',
  neck: 'pain.1',
  hip: 'pain.1',
  knee: 'pain.1',
  wrist: 'pain.1',
  elsewhere: 'pain.1',
  unknown: 'pain.1',
  call: 'call',
};

function alarmed(alarm: Alarm, steps: readonly Step[]): Step | undefined {
  if (alarm === 'call') return said(steps, 'emergency');
  const symptom = alarm === 'unknown' ? null : alarm;
  return steps.find(({ command }) => command.kind === 'pain' && command.symptom === symptom);
}

/** Nothing about anyone's health: what is kept after an alarm is what a skip would have left. */
const alarmLeavesNoTrace = (alarm: Alarm, steps: readonly Step[]): string | null => {
  const pain = alarmed(alarm, steps);
  const skip = steps.find(({ command }) => command.kind === 'skip' && command.exercise === null);
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
  const first = alarmed(alarm, steps)?.turn.script[0];
  return first?.kind === 'say' && first.key === FIRST_WORDS[alarm]
    ? null
    : `something is said before the answer to ${alarm}`;
};

/** The exercise that follows an alarm is not one that is left out. */
const alarmLeadsOn = (alarm: Alarm, steps: readonly Step[]): string | null => {
  const step = alarmed(alarm, steps);
  const place = step?.profile.place ?? null;
  if (step === undefined || place === null) return null;
  if (place.exercise === step.moment.profile.place?.exercise) return null;
  const out = isLeftOut(step.profile, place.exercise, step.moment.context.now);
  return out ? `${alarm} leads to ${place.exercise}, which is left out` : null;
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
  'starts nothing new without a yes': onlyYesDoesIt,
  'goes back to the routine after a look': backFromALook,
  'asks nothing optional more than twice': askedTwiceAtMost,
  'has a way on': wayOn,
  'puts back by undo what was changed last, and nothing else': undoOnlyPutsBack,
  'can undo every change of a setting': changesCanBeUndone,
  'answers what it does not understand in turn': apologisesInTurn,
  'keeps of an alarm what it keeps of a skip': atAlarms(alarmLeavesNoTrace),
  'answers an alarm before anything else': atAlarms(alarmComesFirst),
  'leads from an alarm to no exercise that is left out': atAlarms(alarmLeadsOn),
} as const satisfies Record<string, SituationRule>;
