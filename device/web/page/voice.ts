import type { Language } from '../../../lambda/coach/profile.js';

/** The browser's own voices. */
export interface Speaker {
  readonly voices: (language: Language) => readonly SpeechSynthesisVoice[];
  readonly say: (text: string, voice: SpeechSynthesisVoice, isNumber: boolean) => void;
  readonly stop: () => void;
  readonly onVoices: (listener: () => void) => void;
}

/** The coach's plan counts on its own voice; a slower one catches up a little, and is not rushed. */
const RATE = 1.05;

/** Ends of speech that are no failure: the next words came. */
const CUT: readonly string[] = ['canceled', 'interrupted'];

/** Without voices everything is as before, only silent. `failed`: the voice could not speak. */
export function speaker(synthesis: SpeechSynthesis | undefined, failed: () => void): Speaker {
  return {
    voices: (language) =>
      (synthesis?.getVoices() ?? []).filter(({ lang }) => lang.toLowerCase().startsWith(language)),
    say: (text, voice, isNumber) => {
      if (synthesis === undefined) return;
      // A number stands for its second: what is still being said gives way to it.
      if (isNumber && synthesis.speaking) synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      utterance.addEventListener('error', ({ error }) => {
        if (!CUT.includes(error)) failed();
      });
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
    onVoices: (listener) => synthesis?.addEventListener('voiceschanged', listener),
  };
}
