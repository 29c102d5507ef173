import { NUMBERS } from '../../locales/index.js';
import { lineMs, numberMs, type VoiceTable } from '../../lambda/speech/voice.js';
import { plainText } from '../support/person.js';

/** Something heard: from when to when, milliseconds. */
export interface Heard {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  readonly heard: readonly Heard[];
  readonly ms: number;
  /** The silences as they are written, milliseconds. */
  readonly breaks: readonly number[];
}

/** Plays SSML in a voice: the silences as they are written, the words as long as the table has them. */
export function play(ssml: string, table: VoiceTable): Timeline {
  const heard: Heard[] = [];
  const breaks: number[] = [];
  let ms = 0;
  for (const piece of ssml.split(/(<break time="[^"]*"\/>)/).filter((part) => part !== '')) {
    const [, amount, unit] = /^<break time="(\d+)(ms|s)"\/>$/.exec(piece) ?? [];
    if (amount !== undefined) {
      const silence = Number(amount) * (unit === 's' ? 1_000 : 1);
      breaks.push(silence);
      ms += silence;
    } else {
      const text = plainText(piece);
      const to = ms + textMs(text, table);
      heard.push({ text, from: ms, to });
      ms = to;
    }
  }
  return { heard, ms, breaks };
}

function textMs(text: string, table: VoiceTable): number {
  const n = NUMBERS[table.language].numbers.indexOf(text);
  return n < 0 ? lineMs(table, text) : numberMs(table, n);
}
