import type { Mark } from '../coach/profile.js';
import { cuesOf, type Cue, type Turn } from '../coach/turn.js';
import { scriptText } from '../sound/script.js';
import { lacking, soundOf } from '../sound/turn.js';
import { document, speak, type Speaker } from '../speech/speak.js';
import { plain } from '../speech/words.js';

/** Cues as Alexa plays them. */
export interface Voiced {
  /** SSML with its root: the text, or one sound. */
  readonly speech: string;
  readonly ms: number;
  readonly marks: readonly Mark[];
}

/** Spoken by the device, or where the voice has sounds, one of them; to the frame as long. */
export function voiced(cues: readonly Cue[], speaker: Speaker): Voiced {
  const { sounds } = speaker.voice;
  const sound = sounds === undefined ? null : soundOf(cues, speaker, sounds.clips);
  if (sounds === undefined || sound === null) {
    const { ssml, ms, marks } = speak(cues, speaker);
    return { speech: document(ssml, speaker), ms, marks };
  }
  const address = `${sounds.base}/${scriptText(sound.parts)}.mp3`;
  return { ...sound, speech: `<speak><audio src="${address}"/></speak>` };
}

/** Somebody speaks in sounds, and one for these cues is lacking. */
export function lacksAny(cues: readonly Cue[], speaker: Speaker): boolean {
  const { sounds } = speaker.voice;
  return sounds !== undefined && lacking(cues, speaker, sounds.clips).length > 0;
}

/** Somebody speaks in sounds, and one for this answer or its reprompt is lacking. */
export function lacksSound(turn: Turn, speaker: Speaker): boolean {
  const { ending } = turn;
  const again = ending.kind === 'ask' ? ending.reprompt : [];
  return lacksAny([...cuesOf(turn), ...again], speaker);
}

/** What a sound says, to be read: without numbers that are counted. */
export function readable(cues: readonly Cue[], { words }: Speaker): string {
  const lines = cues.flatMap((cue) => {
    if (cue.kind === 'say') return [plain(words.line(cue))];
    return cue.kind === 'hold' ? [plain(words.line(cue.opening))] : [];
  });
  return lines.join('\n');
}
