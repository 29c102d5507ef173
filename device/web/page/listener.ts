import type { Language } from '../../../lambda/coach/profile.js';

/** The part of the Web Speech API that is used; it stands in no standard library of types. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
}
interface RecognitionResults extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}
interface RecognitionFault extends Event {
  readonly error: string;
}
export type RecognitionMaker = new () => Recognition;

const LOCALES = { en: 'en-US', da: 'da-DK' } as const satisfies Record<Language, string>;

export interface Listener {
  readonly canListen: boolean;
  readonly listen: (language: Language) => void;
  readonly stop: () => void;
}

/** The browser's own speech recognition, for as long as it is wanted; it stops of itself again and again. */
export function listener(
  Maker: RecognitionMaker | undefined,
  heard: (words: string) => void,
  refused: () => void,
): Listener {
  let wanted: Recognition | null = null;
  const stop = (): void => {
    const recognition = wanted;
    wanted = null;
    recognition?.abort();
  };
  return {
    canListen: Maker !== undefined,
    stop,
    listen: (language) => {
      stop();
      if (Maker === undefined) return;
      const recognition = new Maker();
      wanted = recognition;
      recognition.lang = LOCALES[language];
      recognition.continuous = true;
      recognition.addEventListener('result', (event) => {
        const { results } = event as RecognitionResults;
        const words = results[results.length - 1]?.[0]?.transcript.trim();
        if (words !== undefined && words !== '') heard(words);
      });
      recognition.addEventListener('error', (event) => {
        const { error } = event as RecognitionFault;
        if (error !== 'not-allowed' && error !== 'service-not-allowed') return;
        wanted = null;
        refused();
      });
      recognition.addEventListener('end', () => {
        if (wanted === recognition) recognition.start();
      });
      recognition.start();
    },
  };
}
