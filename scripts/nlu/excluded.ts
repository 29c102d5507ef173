import { readFileSync } from 'node:fs';
import { keyOf, normalise } from '../../device/ear/normalise.js';
import { once } from '../../device/ear/once.js';
import { byLanguage, type Language } from '../../locales/languages.js';
import { expand } from '../models/notation.js';
import { linesIn } from './phrases.js';

const PHRASE = /^<(?<name>[^<>]+)>\s*=\s*(?<pattern>.+)$/;

function patternsIn(text: string): string[] {
  const lines = linesIn(text);
  const phrases = Object.fromEntries(
    lines.flatMap((line) => {
      const { name, pattern } = PHRASE.exec(line)?.groups ?? {};
      return name === undefined || pattern === undefined ? [] : [[name, pattern] as const];
    }),
  );
  return lines.filter((line) => !PHRASE.test(line)).flatMap((line) => expand(line, phrases));
}

/** A device may be called by its name first. */
const WAKE_WORD = /^(?:(?:hey|hi|hej|okay|ok) )?(?:alexa|olly|siri|google|computer|mycroft),? /;
const PLEASE = /(?:^please | please$|^venligst | venligst$)/g;

const keyFor = (text: string, language: Language): string =>
  keyOf(
    normalise(
      `${text.toLowerCase().trim()} `.replace(WAKE_WORD, '').trim().replace(PLEASE, ''),
      language,
    ),
  );

const requests = byLanguage((language) =>
  once(() => {
    const text = readFileSync(new URL(`excluded/${language}.txt`, import.meta.url), 'utf8');
    return new Set(patternsIn(text).map((each) => keyFor(each, language)));
  }),
);

/**
 * Whether every assistant should accept the utterance, so that it says nothing about rejection:
 * stop, cancel, pause, yes, no, next, repeat, volume, speed, language, greetings, thanks, help, and
 * reminders that name no purpose. The whole utterance must match a pattern in `excluded/`; only the
 * wake word, "please" and fillers may be added. So "stop" is excluded and "stop the music" is not.
 */
export const isExcluded = (text: string, language: Language): boolean =>
  requests[language]().has(keyFor(text, language));
