import type { Language } from '../../../lambda/coach/profile.js';

/** Which of the browser's voices speaks; null: none, captions only. */
export interface Speaker {
  readonly voices: (language: Language) => readonly SpeechSynthesisVoice[];
  readonly choose: (name: string | null) => void;
  readonly say: (text: string, language: Language, isNumber: boolean) => void;
  readonly stop: () => void;
  readonly onVoices: (listener: () => void) => void;
}

/** The coach's plan counts on its own voice; a slower one catches up a little, and is not rushed. */
const RATE = 1.05;

/** The browser's own voices. Without them everything is as before, only silent. */
export function speaker(synthesis: SpeechSynthesis | undefined): Speaker {
  let chosen: string | null | undefined;
  const voices = (language: Language): SpeechSynthesisVoice[] =>
    (synthesis?.getVoices() ?? []).filter(({ lang }) => lang.toLowerCase().startsWith(language));
  return {
    voices,
    choose: (name) => {
      chosen = name;
      synthesis?.cancel();
    },
    say: (text, language, isNumber) => {
      if (synthesis === undefined || chosen === null) return;
      const own = voices(language);
      const voice = own.find(({ name }) => name === chosen) ?? own[0];
      if (voice === undefined) return;
      // A number stands for its second: what is still being said gives way to it.
      if (isNumber && synthesis.speaking) synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
    onVoices: (listener) => synthesis?.addEventListener('voiceschanged', listener),
  };
}
