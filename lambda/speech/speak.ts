import { factsOf } from '../../locales/languages.js';
import type { Size } from '../coach/context.js';
import type { Language, Mark } from '../coach/profile.js';
import type { Countdown, Cue, Hold, Say } from '../coach/turn.js';
import { SLOT_MS, countsOf } from './counting.js';
import { breaks, escapeXml } from './ssml.js';
import { lineMs, numberMs, type Voice } from './voice.js';
import { createWords, plain, type Segment, type Words } from './words.js';

/** Between two lines; it stands after every line, so that its length is the measured one. */
const LINE_GAP_MS = 300;

/** A stretch of the answer: speech, or silence where `ssml` is null. */
export interface Stretch {
  readonly ssml: string | null;
  readonly ms: number;
}

/** Who speaks: words in one language, naming commands in another, in a voice with known lengths. */
export interface Speaker {
  readonly language: Language;
  readonly words: Words;
  readonly voice: Voice;
  /** SSML's tag for the language that is heard, or null where Alexa speaks none such. */
  readonly foreignTag: string | null;
  /** Made before: a turn is measured several times, and all that can be said is bounded. */
  readonly lines: Map<string, Stretch>;
  readonly holds: Map<string, readonly Stretch[]>;
}

export function createSpeaker(spoken: Language, heard: Language, voice: Voice): Speaker {
  return {
    language: spoken,
    words: createWords(spoken, heard),
    voice,
    foreignTag: factsOf(heard).alexaSpeech,
    lines: new Map(),
    holds: new Map(),
  };
}

const pause = (ms: number): Stretch => ({ ssml: null, ms: Math.round(ms) });

function segmentSsml({ text, foreign }: Segment, { foreignTag }: Speaker): string {
  const escaped = escapeXml(text);
  return foreign && foreignTag !== null
    ? `<lang xml:lang="${foreignTag}">${escaped}</lang>`
    : escaped;
}

function remembered<T>(made: Map<string, T>, id: string, make: () => T): T {
  const known = made.get(id);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(id, fresh);
  return fresh;
}

/** Of two lines the same if and only if they say the same. */
export function lineId({ key, form, params = {} }: Say): string {
  let id = form === undefined || form === null ? key : `${key} ${form}`;
  const slots: Readonly<Record<string, string | number>> = params;
  for (const name in slots) id += ` ${name} ${slots[name] ?? ''}`;
  return id;
}

const ssmlOfLine = (parts: readonly Segment[], speaker: Speaker): string =>
  parts.map((part) => segmentSsml(part, speaker)).join('');

/** A line as it stands in an answer: what it is known by among `Sounds`. */
export const lineSsml = (say: Say, speaker: Speaker): string =>
  ssmlOfLine(speaker.words.line(say), speaker);

/** What has been spoken ahead of time is exact. */
const clipMs = (ssml: string, { voice }: Speaker): number | undefined =>
  voice.sounds?.clips.get(ssml)?.ms;

const spokenLine = (say: Say, speaker: Speaker): Stretch =>
  remembered(speaker.lines, lineId(say), () => {
    const parts = speaker.words.line(say);
    const ssml = ssmlOfLine(parts, speaker);
    return { ssml, ms: clipMs(ssml, speaker) ?? lineMs(speaker.voice.table, plain(parts)) };
  });

function spokenNumber(n: number, speaker: Speaker): Stretch {
  const ssml = speaker.words.number(n);
  return { ssml, ms: clipMs(ssml, speaker) ?? numberMs(speaker.voice.table, n) };
}

const spoken = (said: Say | number, speaker: Speaker): Stretch =>
  typeof said === 'number' ? spokenNumber(said, speaker) : spokenLine(said, speaker);

/** How long a line or a number sounds, milliseconds; the gap behind a line not counted. */
export const soundingMs = (said: Say | number, speaker: Speaker): number =>
  spoken(said, speaker).ms;

/** Speech, each piece begun at its time and silence in between, up to `end`; milliseconds. */
function laidOut(pieces: readonly { at: number; piece: Stretch }[], end: number): Stretch[] {
  return pieces.flatMap(({ at, piece }, i) => {
    const until = pieces[i + 1]?.at ?? end;
    return [piece, pause(Math.max(0, until - at - piece.ms))];
  });
}

/** Of two holds the same if and only if they are counted alike. */
export const holdId = ({ seconds, style, opening, half }: Hold): string =>
  `${seconds} ${style} ${lineId(opening)} ${half === null ? '' : lineId(half)}`;

const holdStretches = (hold: Hold, speaker: Speaker): readonly Stretch[] =>
  remembered(speaker.holds, holdId(hold), () => {
    const counts = countsOf(hold, (said) => soundingMs(said, speaker));
    const pieces = counts.map(({ second, said }) => ({
      at: second * SLOT_MS,
      piece: spoken(said, speaker),
    }));
    return laidOut(pieces, hold.seconds * SLOT_MS);
  });

function countdownStretches({ from, slotMs }: Countdown, speaker: Speaker): Stretch[] {
  const pieces = Array.from({ length: from }, (_, i) => ({
    at: i * slotMs,
    piece: spokenNumber(from - i, speaker),
  }));
  return laidOut(pieces, from * slotMs);
}

const LINE_GAP = pause(LINE_GAP_MS);

export function stretches(cue: Cue, speaker: Speaker): readonly Stretch[] {
  switch (cue.kind) {
    case 'say':
      return [spokenLine(cue, speaker), LINE_GAP];
    case 'silence':
      return [pause(cue.ms)];
    case 'hold':
      return holdStretches(cue, speaker);
    case 'countdown':
      return countdownStretches(cue, speaker);
  }
}

/** Adjacent silences are one, so that an answer spends no characters on them. */
function ssmlOf(all: readonly Stretch[]): string {
  let text = '';
  let silent = 0;
  for (const { ssml, ms } of all) {
    if (ssml === null) silent += ms;
    else {
      text += breaks(silent) + ssml;
      silent = 0;
    }
  }
  return text + breaks(silent);
}

/** What cues become: SSML without its root, its length, and where it finds the person when. */
export interface Spoken {
  readonly ssml: string;
  readonly ms: number;
  readonly marks: readonly Mark[];
}

export function speak(cues: readonly Cue[], speaker: Speaker): Spoken {
  const all: Stretch[] = [];
  const marks: Mark[] = [];
  let ms = 0;
  for (const cue of cues) {
    if (cue.place !== null && !samePlace(marks.at(-1)?.[1], cue.place)) marks.push([ms, cue.place]);
    for (const stretch of stretches(cue, speaker)) {
      all.push(stretch);
      ms += stretch.ms;
    }
  }
  return { ssml: ssmlOf(all), ms, marks };
}

/** The length of what `speak` makes of cues, in milliseconds and in characters of SSML. */
export function measure(cues: readonly Cue[], speaker: Speaker): Size {
  let ms = 0;
  let characters = 0;
  let silent = 0;
  for (const cue of cues) {
    for (const stretch of stretches(cue, speaker)) {
      ms += stretch.ms;
      if (stretch.ssml === null) silent += stretch.ms;
      else {
        characters += breaks(silent).length + stretch.ssml.length;
        silent = 0;
      }
    }
  }
  return { ms, characters: characters + breaks(silent).length };
}

export function samePlace(a: Mark[1] | undefined, b: Mark[1]): boolean {
  return (
    a?.exercise === b.exercise &&
    a.phase === b.phase &&
    a.repetition === b.repetition &&
    a.side === b.side
  );
}

/** The whole of an answer's speech, in the voice's own tag where it has one. */
export function document(ssml: string, { voice }: Speaker): string {
  const inner = voice.polly === null ? ssml : `<voice name="${voice.polly}">${ssml}</voice>`;
  return `<speak>${inner}</speak>`;
}
