import { factsOf, type Language } from '../../../locales/languages.js';

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

/** Why it has stopped listening. */
export type Deafness = 'refused' | 'noMicrophone' | 'noService';

const DEAFNESS: Readonly<Record<string, Deafness>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'noMicrophone',
  network: 'noService',
  'language-not-supported': 'noService',
};

export interface Listener {
  readonly canListen: boolean;
  readonly listen: (language: Language) => void;
  readonly stop: () => void;
}

/** The browser's own speech recognition, for as long as it is wanted; it stops of itself again and again. */
export function listener(
  Maker: RecognitionMaker | undefined,
  heard: (words: string) => void,
  deaf: (why: Deafness) => void,
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
      recognition.lang = factsOf(language).locale;
      recognition.continuous = true;
      recognition.addEventListener('result', (event) => {
        const { results } = event as RecognitionResults;
        const words = results[results.length - 1]?.[0]?.transcript.trim();
        if (words !== undefined && words !== '') heard(words);
      });
      recognition.addEventListener('error', (event) => {
        const why = DEAFNESS[(event as RecognitionFault).error];
        if (why === undefined || wanted !== recognition) return;
        wanted = null;
        deaf(why);
      });
      recognition.addEventListener('end', () => {
        if (wanted === recognition) recognition.start();
      });
      recognition.start();
    },
  };
}

/**
 * What was said to the coach: while it speaks, the microphone hears it as well, so that only what is
 * said after its name counts, as on an Echo. Null: nothing was.
 */
export function addressed(words: string, speaking: boolean): string | null {
  if (!speaking) return words;
  const [, after] = /\balexa\b[\s,.!]*(.*)$/i.exec(words) ?? [];
  return after === undefined || after === '' ? null : after;
}
