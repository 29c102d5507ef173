import { WORDS, type WordKey } from '../../locales/index.js';
import { SCREEN } from '../../locales/screen.js';
import { isLeading } from '../coach/context.js';
import type { ExerciseId } from '../coach/exercises.js';
import type { Language, Profile } from '../coach/profile.js';
import { doseOf, trainings, WEEK } from '../coach/routine.js';
import type { Question, Say, Turn } from '../coach/turn.js';
import type { Speaker } from '../speech/speak.js';
import { plain } from '../speech/words.js';
import { beatsOf, type Beat } from './beats.js';
import { pieces } from './caption.js';
import { ON_DARK } from './figure/colours.js';
import { figureOf } from './figure/poses.js';
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
  readonly tracks: readonly Track[];
}

export interface Seen {
  readonly turn: Turn;
  readonly profile: Profile;
  readonly now: number;
  readonly speaker: Speaker;
  /** The language that the device understands: what can be said is in it. */
  readonly heard: Language;
  /** The most letters of a caption that a screen has room for. */
  readonly room: number;
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
};

const quoted = (key: WordKey | undefined, heard: Language): string =>
  key === undefined ? '' : `“${WORDS[heard][key]}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A finished routine is shown as the week's trainings: one dot each, five to see. */
function week({ profile, now, speaker }: Seen): string {
  const done = trainings(profile).filter((begun) => begun > now - WEEK).length;
  const words = SCREEN[speaker.language];
  const dots = '●'.repeat(Math.min(done, 5)) + '○'.repeat(Math.max(0, 5 - done));
  return [words.finished, dots, words.week].join('<br>');
}

/** Movement lines lead to the end position, holds stay there, all others lie at the start. */
function target({ said, held }: Beat, last: 'back' | 'start' | 'end'): 'back' | 'start' | 'end' {
  if (held) return 'end';
  if (said === null || typeof said === 'number') return last;
  if (/\.(move|rep|last)$|^switch\./.test(said.key)) return 'end';
  return said.key.endsWith('.back') ? 'back' : 'start';
}

class Tracks {
  readonly all: Track[] = [];
  private readonly known = new Map<string, number>();

  index(exercise: ExerciseId, easy: boolean, side: 'right' | 'left' | null): number {
    const key = `${exercise} ${String(easy)} ${side ?? ''}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.all.push(trackOf(figureOf(exercise, easy, side), ON_DARK));
    this.known.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

const NOTHING: Omit<Step, 'at' | 'track' | 'from' | 'to' | 'ms' | 'paused'> = {
  title: '',
  count: '',
  side: '',
  detail: '',
  hint: '',
  caption: '',
};

/** Words in pieces that fit on the screen, each for its share of the line's time. */
function captions(
  beat: Beat,
  said: Say,
  { speaker, room }: Seen,
): readonly (readonly [number, string])[] {
  const all = pieces(plain(speaker.words(said)), room);
  const letters = all.join('').length;
  let heard = 0;
  return all.map((piece) => {
    const at = beat.at + Math.round((beat.ms * heard) / letters);
    heard += piece.length;
    return [at, piece];
  });
}

/** An answer in words: captions, and what can be said. */
function talk(beats: readonly Beat[], seen: Seen, hint: string, paused: boolean): readonly Step[] {
  const still = { ...NOTHING, hint, track: 0, from: 0, to: 0, ms: 1, paused };
  const complete = beats.some(
    ({ said }) => said !== null && typeof said === 'object' && said.key.startsWith('complete'),
  );
  if (complete) return [{ ...still, at: 0, hint: '', caption: week(seen) }];
  return beats.flatMap((beat) =>
    beat.said === null || typeof beat.said === 'number'
      ? []
      : captions(beat, beat.said, seen).map(([at, caption]) => ({ ...still, at, caption })),
  );
}

/** An exercise: figure, name, side, repetition and number. */
function exercise(
  beats: readonly Beat[],
  asked: number,
  seen: Seen,
  tracks: Tracks,
): readonly Step[] {
  const { profile, speaker, heard, turn } = seen;
  const words = WORDS[speaker.language];
  const question = turn.ending.kind === 'ask' ? turn.ending.question : null;
  let last: 'back' | 'start' | 'end' = 'start';
  return beats.flatMap((beat, i) => {
    if (beat.place === null) return [];
    const { exercise: id, phase, repetition, side } = beat.place;
    const dose = doseOf(profile, id);
    const track = tracks.index(
      id,
      dose.form === 'easy' || (id === 'glute-bridge' && profile.levels[id] === -1),
      side,
    );
    const frames = tracks.all[track];
    if (frames === undefined) return [];
    const from = frames[last];
    const resting = phase === 'rest';
    last = resting ? 'start' : target(beat, last);
    const said = typeof beat.said === 'number' ? String(beat.said) : '';
    const key = i >= asked && question !== null ? ANSWERS[question] : 'word.pause';
    const sideWord = side === null ? '' : words[`side.${side}`];
    return [
      {
        ...NOTHING,
        at: beat.at,
        title: capital(words[`${id}.name`]),
        count: said,
        side: resting ? SCREEN[speaker.language].next : sideWord,
        detail:
          phase === 'repetition' && dose.repetitions > 1 ? `${repetition}/${dose.repetitions}` : '',
        hint: quoted(key, heard),
        track,
        from: resting ? frames.start : from,
        to: resting ? frames.end : frames[last],
        ms: resting ? 0 : MOVE_MS,
        paused: false,
      },
    ];
  });
}

/** What is seen while an answer is heard. */
export function showOf(seen: Seen): Show {
  const { turn, speaker, heard } = seen;
  const { script, ending } = turn;
  const prompt = ending.kind === 'ask' ? ending.prompt : [];
  const beats = beatsOf([...script, ...prompt], speaker);
  const asked = beatsOf(script, speaker).length;
  const question = ending.kind === 'ask' ? ending.question : null;
  const tracks = new Tracks();
  const led = isLeading(question) ? exercise(beats, asked, seen, tracks) : [];
  if (led.length > 0) return { steps: led, tracks: tracks.all };
  const track = tracks.index('glute-bridge', false, null);
  const hint = quoted(question === null ? undefined : ANSWERS[question], heard);
  const greeting = beats.some(
    ({ said }) => said !== null && typeof said === 'object' && said.key.startsWith('welcome'),
  );
  if (greeting) {
    const end = tracks.all[track]?.end ?? 0;
    const title = SCREEN[speaker.language].title;
    const step = { ...NOTHING, at: 0, title, hint, track, from: 0, to: end, ms: 0, paused: true };
    return { steps: [step], tracks: tracks.all };
  }
  return { steps: talk(beats, seen, hint, question !== null), tracks: tracks.all };
}
