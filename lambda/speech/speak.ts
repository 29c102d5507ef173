import type { Language, Mark } from '../coach/profile.js';
import type { Countdown, Cue, Hold, Say } from '../coach/turn.js';
import { SLOT_MS, countsOf } from './counting.js';
import { breaks, escapeXml } from './ssml.js';
import { lineMs, numberMs, type Voice } from './voice.js';
import { createWords, numberWord, plain, type Segment, type Words } from './words.js';

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
  /** Lines made before: a turn is measured several times, and all that can be said is bounded. */
  readonly lines: Map<string, Stretch>;
}

/** Alexa's `<lang>` knows no Danish (`docs/danish.md`). */
const LANG_TAGS: Readonly<Record<Language, string | null>> = { en: 'en-US', da: null };

export function createSpeaker(spoken: Language, heard: Language, voice: Voice): Speaker {
  return {
    language: spoken,
    words: createWords(spoken, heard),
    voice,
    foreignTag: LANG_TAGS[heard],
    lines: new Map(),
  };
}

const pause = (ms: number): Stretch => ({ ssml: null, ms: Math.round(ms) });

function segmentSsml({ text, foreign }: Segment, { foreignTag }: Speaker): string {
  const escaped = escapeXml(text);
  return foreign && foreignTag !== null
    ? `<lang xml:lang="${foreignTag}">${escaped}</lang>`
    : escaped;
}

const ssmlOfLine = (parts: readonly Segment[], speaker: Speaker): string =>
  parts.map((part) => segmentSsml(part, speaker)).join('');

/** A line as it stands in an answer: what it is known by among `Sounds`. */
export const lineSsml = (say: Say, speaker: Speaker): string =>
  ssmlOfLine(speaker.words(say), speaker);

/** What has been spoken ahead of time is exact. */
const clipMs = (ssml: string, { voice }: Speaker): number | undefined =>
  voice.sounds?.clips.get(ssml)?.ms;

function spokenLine(say: Say, speaker: Speaker): Stretch {
  const key = `${say.key} ${say.form ?? ''} ${JSON.stringify(say.params)}`;
  const known = speaker.lines.get(key);
  if (known !== undefined) return known;
  const parts = speaker.words(say);
  const ssml = ssmlOfLine(parts, speaker);
  const stretch = { ssml, ms: clipMs(ssml, speaker) ?? lineMs(speaker.voice.table, plain(parts)) };
  speaker.lines.set(key, stretch);
  return stretch;
}

function spokenNumber(n: number, speaker: Speaker): Stretch {
  const ssml = numberWord(speaker.language, n);
  return { ssml, ms: clipMs(ssml, speaker) ?? numberMs(speaker.voice.table, n) };
}

const spoken = (said: Say | number, speaker: Speaker): Stretch =>
  typeof said === 'number' ? spokenNumber(said, speaker) : spokenLine(said, speaker);

/** Speech, each piece begun at its time and silence in between, up to `end`; milliseconds. */
function laidOut(pieces: readonly { at: number; piece: Stretch }[], end: number): Stretch[] {
  return pieces.flatMap(({ at, piece }, i) => {
    const until = pieces[i + 1]?.at ?? end;
    return [piece, pause(Math.max(0, until - at - piece.ms))];
  });
}

function holdStretches(hold: Hold, speaker: Speaker): Stretch[] {
  const counts = countsOf(hold, (said) => spoken(said, speaker).ms);
  const pieces = counts.map(({ second, said }) => ({
    at: second * SLOT_MS,
    piece: spoken(said, speaker),
  }));
  return laidOut(pieces, hold.seconds * SLOT_MS);
}

function countdownStretches({ from, slotMs }: Countdown, speaker: Speaker): Stretch[] {
  const pieces = Array.from({ length: from }, (_, i) => ({
    at: i * slotMs,
    piece: spokenNumber(from - i, speaker),
  }));
  return laidOut(pieces, from * slotMs);
}

export function stretches(cue: Cue, speaker: Speaker): readonly Stretch[] {
  switch (cue.kind) {
    case 'say':
      return [spokenLine(cue, speaker), pause(LINE_GAP_MS)];
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
