import { isDeepStrictEqual } from 'node:util';
import { tokens } from '../../../device/ssml.js';
import type { Place } from '../../../lambda/coach/place.js';
import { doseOf } from '../../../lambda/coach/routine.js';
import {
  cuesOf,
  type Cue,
  type Hold,
  type Question,
  type Say,
} from '../../../lambda/coach/turn.js';
import { speak, type Speaker } from '../../../lambda/speech/speak.js';
import type { Key } from '../../../locales/keys.js';
import { readRecord, writeRecord } from '../../../lambda/store/record.js';
import type { Setting } from '../../../scripts/walk/setting.js';
import { placeName, type Step } from '../../../scripts/walk/step.js';
import { firstOf, successor } from './doses.js';

/** What must be so of an answer; null when it is, else what is wrong. */
export type Rule = (step: Step, setting: Setting) => string | null;

const MOST_CHARACTERS = 7_500;
const MOST_MS = 200_000;
const MOST_MARKS = 60;
const LONGEST_REPROMPT = 90_000;
/** Longer than this nobody knows whether the coach is still there; no break may be longer either. */
const LONGEST_SILENCE = 10_000;
/** Up to this many seconds "every second" counts every second. */
const COUNTED_EACH = 20;

const samePlace = (one: Place, other: Place): boolean =>
  one.exercise === other.exercise &&
  one.phase === other.phase &&
  one.repetition === other.repetition &&
  one.side === other.side;

const spokenCues = ({ turn }: Step): readonly Cue[] => cuesOf(turn);

function changesOfPlace(cues: readonly Cue[]): number {
  const places = cues.flatMap(({ place }) => place ?? []);
  return places.filter((place, i) => {
    const before = places[i - 1];
    return before === undefined || !samePlace(before, place);
  }).length;
}

const bounded: Rule = (step) => {
  const { speech, reprompt } = step.rendered;
  const places = changesOfPlace(spokenCues(step));
  if (speech.length > MOST_CHARACTERS) return `${speech.length} characters`;
  if ((reprompt ?? '').length > MOST_CHARACTERS) return `a reprompt of ${reprompt?.length ?? 0}`;
  if (step.ms > MOST_MS) return `${step.ms} ms`;
  if (places > MOST_MARKS) return `${places} places`;
  if (step.repromptMs > LONGEST_REPROMPT) return `a reprompt of ${step.repromptMs} ms`;
  return null;
};

/** Silence in a row; speech ends it, tags do not. */
function longestSilence(ssml: string): number {
  let silent = 0;
  let longest = 0;
  for (const token of tokens(`<speak>${ssml}</speak>`)) {
    if (token.kind === 'text') silent = 0;
    if (token.kind === 'open' && token.name === 'break')
      silent += breakMs(token.attributes['time']);
    longest = Math.max(longest, silent);
  }
  return longest;
}

function breakMs(time = ''): number {
  const [, number = 'NaN', unit] = /^(\d+)(ms|s)$/.exec(time) ?? [];
  return Number(number) * (unit === 's' ? 1_000 : 1);
}

const isSparse = (cue: Cue): cue is Cue & Hold =>
  cue.kind === 'hold' && (cue.style !== 'every' || cue.seconds > COUNTED_EACH);

/** What stands between the holds that are meant to be quiet. */
function betweenSparseHolds(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const parts: Cue[][] = [[]];
  for (const cue of cues) {
    if (isSparse(cue)) parts.push([]);
    else parts.at(-1)?.push(cue);
  }
  return parts;
}

const neverSilent = (cues: readonly Cue[], speaker: Speaker): string | null => {
  const longest = Math.max(
    ...betweenSparseHolds(cues).map((part) => longestSilence(speak(part, speaker).ssml)),
  );
  return longest > LONGEST_SILENCE ? `${longest} ms of silence` : null;
};

const filled: Rule = (step, { speakers }) => {
  const { ending } = step.turn;
  const speaker = speakers[step.language];
  return (
    neverSilent(spokenCues(step), speaker) ??
    neverSilent(ending.kind === 'ask' ? ending.reprompt : [], speaker)
  );
};

const breaksAllowed: Rule = ({ rendered: { speech, reprompt } }) => {
  const found = [...tokens(speech), ...(reprompt === null ? [] : tokens(reprompt))];
  const breaks = found.flatMap((token) =>
    token.kind === 'open' && token.name === 'break' ? breakMs(token.attributes['time']) : [],
  );
  const wrong = breaks.find((ms) => !(ms > 0 && ms <= LONGEST_SILENCE));
  return wrong === undefined ? null : `a break of ${wrong} ms`;
};

const marked: Rule = ({ profile }) => {
  const marks = profile.running?.marks ?? [];
  if (marks.length > 0 && marks[0]?.[0] !== 0) return `the first mark at ${marks[0]?.[0] ?? '?'}`;
  const back = marks.some(([ms], i) => ms <= (marks[i - 1]?.[0] ?? -1));
  return back ? `marks not ascending: ${marks.map(([ms]) => ms).join(' ')}` : null;
};

/** Slots that were not filled, and what marks the other language (`lambda/speech/words.ts`). */
const LEFT_IN = /[{}]|\p{Co}|undefined|NaN|\[object|\s\s|<speak>\s*<\/speak>/u;

const plain: Rule = ({ rendered: { speech, reprompt } }) => {
  const found = LEFT_IN.exec(`${speech}${reprompt ?? ''}`);
  return found === null ? null : `“${found[0]}” in what is said`;
};

const endsAsMeant: Rule = ({ turn: { script, ending }, rendered: { reprompt } }) => {
  if (ending.kind === 'end') return script.length > 0 && reprompt === null ? null : 'says nothing';
  if (ending.kind === 'goOn') return reprompt === null ? null : 'asks where it goes on by itself';
  const empty = [ending.prompt, ending.reprompt].some((cues) => cues.length === 0);
  return empty ? 'asks without words' : null;
};

const survivesTheStore: Rule = ({ profile }) => {
  const raw: unknown = JSON.parse(JSON.stringify(writeRecord(profile)));
  const read = readRecord(raw);
  const same = !read.damaged && isDeepStrictEqual(read.profile, profile);
  return same ? null : 'the profile does not survive the store';
};

/** An answer leaves out no repetition and no side, and is not done before the last. */
const inOrder: Rule = (step) => {
  const { profile } = step;
  const places = spokenCues(step).flatMap(({ place }) => place ?? []);
  for (const [i, place] of places.entries()) {
    const before = places[i - 1];
    if (before === undefined || samePlace(before, place)) continue;
    const wanted =
      before.phase === 'repetition' ? successor(profile, before) : firstOf(profile, place);
    if (place.phase === 'repetition' && (wanted === null || !samePlace(wanted, place))) {
      return `${placeName(before)} is followed by ${placeName(place)}`;
    }
    if (place.phase === 'done' && wanted !== null) return `done after ${placeName(before)}`;
  }
  return null;
};

/** A remark in the middle of a hold shortens that hold, the first of the answer, and no other. */
const holdsItsDose: Rule = ({ command, turn: { script }, profile }) => {
  const holds = script.flatMap((cue) => (cue.kind === 'hold' ? [cue] : []));
  const wrong = holds.find(({ place, seconds }, i) => {
    const dose = place === null ? 0 : doseOf(profile, place.exercise).hold;
    const remarked = command.kind === 'sensation' && i === 0;
    return remarked ? seconds > dose : seconds !== dose;
  });
  return wrong === undefined ? null : `a hold of ${wrong.seconds} s`;
};

/** Questions that are answered with yes or no. */
const YES_NO: readonly (Question | null)[] = ['resume', 'restart', 'leftOut', 'anyway', 'forget'];

const asksForYesOrNo: Rule = ({ turn, session }) => {
  const asked = cuesOf(turn).some(
    (cue) => cue.kind === 'say' && (cue.key === 'yesno' || cue.key === 'hint.yesno'),
  );
  if (!asked || YES_NO.includes(session.question)) return null;
  return `asks for yes or no at the question “${session.question ?? 'none'}”`;
};

/** The form cues of an answer's set, alone or in the half-way line of a set or a hold. */
const formCues = (cues: readonly Cue[]): readonly Key[] =>
  cues.flatMap((cue) => {
    const say = cue.kind === 'hold' ? cue.half : cue;
    if (say?.kind !== 'say' || cue.place?.phase !== 'repetition') return [];
    return /\.cue\.\d$/.test(say.key) ? [say.key] : [say.params?.cue ?? []].flat();
  });

const variesItsCues: Rule = ({ turn: { script } }) => {
  const cues = formCues(script);
  const again = cues.find((key, i) => key === cues[i - 1]);
  return again === undefined ? null : `${again} twice in a row`;
};

/** From this repetition on, few words are enough. */
const SHORT_FROM = 3;

/** What begins a repetition or its second side; the last one announces itself. */
const BEGINS = /^(?:switch\.|(?!resume\.)[\w-]+\.(?:short\.)?rep$)/;

/** Only the first repetition of an answer is described in full again. */
const isBriefFromTheThirdOn: Rule = ({ turn: { script } }) => {
  const begun = script.filter(
    (cue): cue is Cue & Say => cue.kind === 'say' && cue.place?.phase === 'repetition',
  );
  const begins = begun.filter(({ key }) => BEGINS.test(key) || key.endsWith('.last'));
  const wrong = begins.find(({ key, place }, i) => {
    if (key.endsWith('.last')) return false;
    const isShort = key.includes('short.');
    const late = (place?.repetition ?? 0) >= SHORT_FROM;
    return isShort ? !late : late && i > 0;
  });
  return wrong === undefined ? null : `“${wrong.key}” at number ${wrong.place?.repetition ?? 0}`;
};

/** A reprompt is the last thing before Alexa closes the session. */
const tellsHowToComeBack: Rule = ({ turn: { ending } }) => {
  if (ending.kind !== 'ask') return null;
  const last = ending.reprompt.at(-1);
  return last?.kind === 'say' && last.key === 'comeback' ? null : 'a reprompt without “comeback”';
};

/** By the name under which the tests tell of them. */
export const RULES = {
  'is bounded': bounded,
  'is never silent for more than ten seconds, but in a hold that is': filled,
  'has no break that Alexa would refuse': breaksAllowed,
  'is marked from its first moment on, in order': marked,
  'leads through every repetition and side in turn': inOrder,
  'holds for as long as the dose says, or for the rest of it after a remark': holdsItsDose,
  'tells no form cue twice in a row': variesItsCues,
  'describes a repetition in full up to the second, and the first of an answer':
    isBriefFromTheThirdOn,
  'asks for yes or no only where that is the question': asksForYesOrNo,
  'tells in each reprompt how to come back': tellsHowToComeBack,
  'is filled and plain': plain,
  'asks one question, or is closed and says something': endsAsMeant,
  'leaves a profile that survives the store': survivesTheStore,
} as const satisfies Record<string, Rule>;
