import type { Language } from '../../lambda/coach/profile.js';
import { lineMs, numberMs, type VoiceTable } from '../../lambda/speech/voice.js';
import { NUMBERS } from '../../locales/index.js';
import { durationMs, type Sound } from '../audio/sound.js';
import { forEspeak, pause, synthesise } from './espeak.js';
import { plainText, spokenLines } from './lines.js';

const COUNT_TO = 20;
const SLOT = 1000;
const LINES = 30;
const BREAK_AFTER_LINE = 1500;

/** A count must keep its beat; a place in the lines is asked for in whole seconds. */
const ONSET_LIMIT = { count: 150, lines: 500 } as const;
const TOTAL_LIMIT = 0.01;

/** Of 32,768: the loudest sample that still counts as silence. */
const QUIET = 60;

interface Item {
  readonly text: string;
  /** What the table says. */
  readonly ms: number;
  readonly breakMs: number;
}

export interface Proof {
  readonly what: string;
  readonly plannedMs: number;
  readonly heardMs: number;
  /** The largest distance between the planned and the heard beginning of an item. */
  readonly worstOnsetMs: number;
  readonly holds: boolean;
}

/** Renders a count and a stream of lines as the table times them, and hears where they really are. */
export async function prove(table: VoiceTable): Promise<Proof[]> {
  return Promise.all([
    proof('count', count(table), table.language),
    proof('lines', lines(table), table.language),
  ]);
}

function count(table: VoiceTable): Item[] {
  return NUMBERS[table.language].numbers.slice(1, COUNT_TO + 1).map((text, i) => {
    const ms = numberMs(table, i + 1);
    return { text, ms, breakMs: SLOT - ms };
  });
}

/** Evenly picked, so that short calls and long explanations are among them. */
function lines(table: VoiceTable): Item[] {
  const all = spokenLines(table.language);
  const step = Math.max(1, Math.floor(all.length / LINES));
  return all
    .filter((_, i) => i % step === 0)
    .slice(0, LINES)
    .map((text) => ({ text, ms: lineMs(table, plainText(text)), breakMs: BREAK_AFTER_LINE }));
}

async function proof(
  what: keyof typeof ONSET_LIMIT,
  items: readonly Item[],
  language: Language,
): Promise<Proof> {
  const ssml = items
    .map(({ text, breakMs }) => forEspeak(text, language) + pause(breakMs))
    .join('');
  const sound = await synthesise(ssml, language);
  const plannedMs = items.reduce((sum, { ms, breakMs }) => sum + ms + breakMs, 0);
  const heardMs = Math.round(durationMs(sound));
  const worstOnsetMs = Math.round(worstOnset(sound, items));
  const holds =
    Math.abs(heardMs / plannedMs - 1) <= TOTAL_LIMIT && worstOnsetMs <= ONSET_LIMIT[what];
  return { what: `${what} of ${items.length}`, plannedMs, heardMs, worstOnsetMs, holds };
}

/**
 * Each item is looked for between the middle of the break before it and the middle of its own, so
 * that a pause inside a line is not taken for its beginning.
 */
function worstOnset({ samples, rate }: Sound, items: readonly Item[]): number {
  let start = 0;
  let before = 0;
  let worst = 0;
  for (const { ms, breakMs } of items) {
    const from = Math.round(((start - before / 2) * rate) / 1000);
    const loud = samples.subarray(from).findIndex((sample) => Math.abs(sample) > QUIET);
    const heard = ((from + loud) * 1000) / rate;
    worst = Math.max(worst, Math.abs(heard - start));
    start += ms + breakMs;
    before = breakMs;
  }
  return worst;
}
