import type { WordKey } from '../../locales/keys.js';
import { isLeading } from '../coach/context.js';
import type { ExerciseId } from '../coach/exercises.js';
import type { Place, Side } from '../coach/place.js';
import type { Profile } from '../coach/profile.js';
import { doseOf, levelOf, nextInRoutine, trainings, WEEK } from '../coach/routine.js';
import { questionOf, type Question, type Say, type Turn } from '../coach/turn.js';
import type { Speaker } from '../speech/speak.js';
import { plain } from '../speech/words.js';
import { heardOf, type Beat, type Heard } from './beats.js';
import { pieces } from './caption.js';
import { ON_DARK } from './figure/colours.js';
import { figureOf } from './figure/poses.js';
import { countedRest } from './rest.js';
import { trackOf, type Track } from './figure/track.js';

/** What a screen shows from a moment on; an empty text is not shown. */
export interface Step {
  /** Milliseconds from the answer's beginning. */
  readonly at: number;
  readonly title: string;
  /** The number that is being spoken. */
  readonly count: string;
  readonly side: string;
  /** The repetition and how many there are. */
  readonly detail: string;
  /** What can be said. */
  readonly hint: string;
  /** Words instead of a figure. */
  readonly caption: string;
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** How long the movement takes; 0: to and fro, for as long as the step lasts. */
  readonly ms: number;
  readonly paused: boolean;
}

export interface Show {
  readonly steps: readonly Step[];
  /** When the document sends that it goes on, milliseconds from the answer's beginning; 0: never. */
  readonly goesOnAt: number;
  readonly tracks: readonly Track[];
}

export interface Seen {
  readonly turn: Turn;
  readonly profile: Profile;
  readonly now: number;
  readonly speaker: Speaker;
  /** The most letters of a caption that a screen has room for. */
  readonly room: number;
  /** When it goes on by itself, milliseconds from the answer's beginning; null: never. */
  readonly goesOnAt: number | null;
}

/** A movement on the screen takes as long as one on the floor. */
const MOVE_MS = 1_500;

/** What the open microphone waits for, where one word is the answer. */
const ANSWERS: Readonly<Partial<Record<Question, WordKey>>> = {
  start: 'word.start',
  inPosition: 'word.ready',
  goOn: 'word.ready',
  finish: 'word.ready',
  paused: 'word.continue',
  wayBack: 'word.continue',
  skipOrStop: 'word.skip',
  resume: 'word.yes',
  offer: 'word.next',
  look: 'word.continue',
};

const quoted = (key: WordKey | undefined, { words }: Speaker): string =>
  key === undefined ? '' : `“${words.command(key)}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Letters of a caption that leave room for three lines below one another. */
const ROOMY = 30;

/** A finished routine is shown as the week's trainings: one dot each, five to see. */
function week({ profile, now, speaker, room }: Seen): string {
  const done = trainings(profile).filter((begun) => begun > now - WEEK).length;
  const { label } = speaker.words;
  const dots = '●'.repeat(Math.min(done, 5)) + '○'.repeat(Math.max(0, 5 - done));
  // That it was well done is heard anyway.
  const above = room < ROOMY ? [] : [label('finished')];
  return [...above, dots, label('week')].join('<br>');
}

type Position = 'back' | 'start' | 'end';

/**
 * Movement lines lead to the end position, holds stay there, form cues change nothing, and all
 * others lie at the start.
 */
function target({ said, held }: Beat, last: Position): Position {
  if (held) return 'end';
  if (said === null || typeof said === 'number') return last;
  if (/\.(move|rep|last)$|^switch\./.test(said.key)) return 'end';
  if (/\.cue\.\d$|^half/.test(said.key)) return last;
  return said.key.endsWith('.back') ? 'back' : 'start';
}

/** The movements of an answer, each once. */
class Tracks {
  readonly all: Track[] = [];
  readonly #known = new Map<string, number>();

  of(id: ExerciseId, easy: boolean, side: Side | null): { index: number; track: Track } {
    const key = `${id} ${easy ? 'easy' : 'usual'} ${side ?? 'both'}`;
    const index = this.#known.get(key) ?? this.all.length;
    const track = this.all[index] ?? trackOf(figureOf(id, easy, side), ON_DARK);
    this.all[index] = track;
    this.#known.set(key, index);
    return { index, track };
  }
}

type Labels = Pick<Step, 'title' | 'count' | 'side' | 'detail' | 'caption'>;

const NOTHING: Labels & Pick<Step, 'hint'> = {
  title: '',
  count: '',
  side: '',
  detail: '',
  hint: '',
  caption: '',
};

const says = ({ said }: Beat, key: string): boolean =>
  said !== null && typeof said === 'object' && said.key.startsWith(key);

/** Words in pieces that fit on the screen, each for its share of the line's time. */
function captions(
  beat: Beat,
  said: Say,
  { speaker, room }: Seen,
): readonly (readonly [number, string])[] {
  const all = pieces(plain(speaker.words.line(said)), room);
  const letters = all.join('').length;
  let heard = 0;
  return all.map((piece) => {
    const at = beat.at + Math.round((beat.ms * heard) / letters);
    heard += piece.length;
    return [at, piece];
  });
}

/** An answer in words: captions, and what can be said. */
function talk(beats: readonly Beat[], seen: Seen, hint: string, track: number): readonly Step[] {
  const paused = questionOf(seen.turn) !== null;
  const still = { ...NOTHING, hint, track, from: 0, to: 0, ms: 1, paused };
  if (beats.some((beat) => says(beat, 'complete'))) {
    return [{ ...still, at: 0, hint: '', caption: week(seen) }];
  }
  return beats.flatMap((beat) =>
    beat.said === null || typeof beat.said === 'number'
      ? []
      : captions(beat, beat.said, seen).map(([at, caption]) => ({ ...still, at, caption })),
  );
}

/** What a beat finds the person doing; waiting for the next exercise, they see that one. */
function shownAt(place: Place, question: Question | null, { profile, now }: Seen): Place {
  if (place.phase !== 'done' || question !== 'goOn') return place;
  const next = nextInRoutine(profile, place.exercise, now);
  return next === null ? place : { exercise: next, phase: 'rest', repetition: 1, side: null };
}

/** Name, side, repetition and number. */
function labels(beat: Beat, { exercise, phase, repetition, side }: Place, seen: Seen): Labels {
  const { words } = seen.speaker;
  const { repetitions } = doseOf(seen.profile, exercise);
  const sideWord = side === null ? '' : words.text(`side.${side}`);
  return {
    caption: '',
    title: capital(words.text(`${exercise}.name`)),
    count: typeof beat.said === 'number' ? String(beat.said) : '',
    side: phase === 'rest' ? words.label('next') : sideWord,
    detail: phase === 'repetition' && repetitions > 1 ? `${repetition}/${repetitions}` : '',
  };
}

/** What can be said while somebody is led: an answer to the question, else that they pause. */
function hintAt(waiting: Question | null, { turn, speaker }: Seen): string {
  const asked = turn.ending.kind === 'ask' ? waiting : null;
  return quoted(asked === null ? 'word.pause' : ANSWERS[asked], speaker);
}

/** An exercise: a figure that does what is said, and what can be said. */
function led({ beats, askedAt }: Heard, seen: Seen, tracks: Tracks): readonly Step[] {
  const { profile } = seen;
  const question = questionOf(seen.turn);
  let last: Position = 'start';
  return beats.flatMap((beat) => {
    if (beat.place === null) return [];
    const waiting = beat.at >= askedAt ? question : null;
    const place = shownAt(beat.place, waiting, seen);
    const easy = levelOf(profile, place.exercise) < 0;
    const { index, track } = tracks.of(place.exercise, easy, place.side);
    const resting = place.phase === 'rest';
    const from = resting ? 'start' : last;
    last = resting ? 'start' : target(beat, last);
    return [
      {
        ...labels(beat, place, seen),
        at: beat.at,
        hint: hintAt(waiting, seen),
        track: index,
        from: track[from],
        to: track[resting ? 'end' : last],
        ms: resting ? 0 : MOVE_MS,
        paused: false,
      },
    ];
  });
}

/** The name and a figure that moves, until somebody says where to begin. */
function welcome({ speaker }: Seen, hint: string, tracks: Tracks): Step {
  const { index, track } = tracks.of('glute-bridge', false, null);
  const title = speaker.words.label('title');
  const moving = { track: index, from: track.start, to: track.end, ms: 0 };
  return { ...NOTHING, ...moving, at: 0, title, hint, paused: true };
}

/** What is seen while an answer is heard. */
export function showOf(seen: Seen): Show {
  const heard = heardOf(seen.turn, seen.speaker);
  const { beats } = heard;
  const question = questionOf(seen.turn);
  const tracks = new Tracks();
  const goesOnAt = seen.goesOnAt ?? 0;
  const steps = isLeading(question) ? led(heard, seen, tracks) : [];
  if (steps.length > 0) {
    return { steps: [...steps, ...countedRest(steps, seen)], tracks: tracks.all, goesOnAt };
  }
  const hint = quoted(question === null ? undefined : ANSWERS[question], seen.speaker);
  const greeting = beats.some((beat) => says(beat, 'welcome'));
  const shown = greeting
    ? [welcome(seen, hint, tracks)]
    : talk(beats, seen, hint, tracks.of('glute-bridge', false, null).index);
  return { steps: shown, tracks: tracks.all, goesOnAt };
}
