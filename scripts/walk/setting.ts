import { measureWith, speakersFor, type Speakers } from '../../lambda/alexa/voices.js';
import type { Context, Device } from '../../lambda/coach/context.js';
import type { Language } from '../../lambda/coach/profile.js';
import { voiceTable, type Voice } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import joanna from '../../lambda/speech/voices/joanna.json' with { type: 'json' };

/** A device and the voices that it speaks with. */
export interface Setting {
  readonly name: string;
  readonly device: Device;
  readonly speakers: Speakers;
}

const DANISH: Voice = { table: voiceTable(espeakDa), polly: null };

/** As the Lambda speaks, and as the desk does. */
const VOICES = {
  echo: speakersFor({ en: { table: voiceTable(joanna), polly: 'Joanna' }, da: DANISH }),
  desk: speakersFor({ en: { table: voiceTable(espeakEn), polly: null }, da: DANISH }),
} as const;

export function settingOf(where: keyof typeof VOICES, device: Device): Setting {
  return {
    name: `${where}, hears ${device.heard}, speaks ${device.speaks}`,
    device,
    speakers: VOICES[where][device.heard],
  };
}

/** An Echo that hears English and could speak Danish. */
export const ECHO = settingOf('echo', {
  heard: 'en',
  speaks: 'en',
  danish: true,
  breakIn: 'wake',
});

/** The desk: it hears what it speaks, and is typed to. */
export const deskIn = (language: Language): Setting =>
  settingOf('desk', { heard: language, speaks: language, danish: true, breakIn: 'type' });

export const contextAt = (now: number, { speakers, device }: Setting): Context => ({
  now,
  measure: measureWith(speakers),
  device,
});
