import {
  measureWith,
  speakersFor,
  toleranceWith,
  type Speakers,
} from '../../lambda/alexa/voices.js';
import type { Context, Device, Measure, Size } from '../../lambda/coach/context.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Cue } from '../../lambda/coach/turn.js';
import { holdId, lineId } from '../../lambda/speech/speak.js';
import { voiceTable, type Voice } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import matthew from '../../lambda/speech/voices/matthew.json' with { type: 'json' };
import { isMeasured } from '../voices/measured.js';

/** A device and the voices that it speaks with. */
export interface Setting {
  readonly name: string;
  readonly device: Device;
  readonly speakers: Speakers;
  readonly measure: Measure;
}

const DANISH: Voice = { table: voiceTable(espeakDa), polly: null };

/** As the Lambda speaks, and as the desk does. */
const VOICES = {
  echo: speakersFor({ en: { table: voiceTable(matthew), polly: 'Matthew' }, da: DANISH }),
  desk: speakersFor({ en: { table: voiceTable(espeakEn), polly: null }, da: DANISH }),
} as const;

export function settingOf(where: keyof typeof VOICES, device: Device): Setting {
  const speakers = VOICES[where][device.heard];
  const name = `${where}, hears ${device.heard}, speaks ${device.speaks}`;
  return { name, device, speakers, measure: remembering(measureWith(speakers)) };
}

/** An Echo that hears English and could speak Danish. */
export const ECHO = settingOf('echo', {
  heard: 'en',
  speaks: 'en',
  speaksAll: true,
  breakIn: 'wake',
  goesOn: false,
});

/** The desk: it hears what it speaks, and is typed to. */
export const deskIn = (language: Language): Setting =>
  settingOf('desk', {
    heard: language,
    speaks: language,
    speaksAll: true,
    breakIn: 'type',
    goesOn: false,
  });

function cueKey(cue: Cue): string {
  switch (cue.kind) {
    case 'say':
      return lineId(cue);
    case 'hold':
      return `hold ${holdId(cue)}`;
    case 'countdown':
      return `countdown ${cue.from} ${cue.slotMs}`;
    case 'silence':
      return `silence ${cue.ms}`;
  }
}

/** A walk measures the same cues a thousand times over. */
function remembering(measure: Measure): Measure {
  const sizes = new Map<string, Size>();
  return (cues, language) => {
    let id: string = language;
    for (const cue of cues) id += `\n${cueKey(cue)}`;
    const size = sizes.get(id) ?? measure(cues, language);
    sizes.set(id, size);
    return size;
  };
}

/** Whether the lengths of what it speaks are measured, and neither fitted nor estimated. */
export const isExact = ({ speakers }: Setting, language: Language): boolean =>
  isMeasured(speakers[language].voice.table);

export const contextAt = (now: number, setting: Setting): Context => ({
  now,
  measure: setting.measure,
  device: setting.device,
  tolerance: toleranceWith(setting.speakers),
});
