import { listen } from '../../../device/ear.js';
import { intentRequest } from '../../../device/envelope.js';
import { invocation } from '../../../device/invocation.js';
import { heardIn } from '../../../lambda/alexa/heard.js';
import type { Command } from '../../../lambda/coach/command.js';
import type { Language } from '../../../lambda/coach/profile.js';
import { createWords, plain } from '../../../lambda/speech/words.js';
import type { WordKey } from '../../../locales/keys.js';

/** What each word that a prompt asks for must be to the coach. */
export const MEANT: Readonly<Record<string, Command>> = {
  'word.ready': { kind: 'ready' },
  'word.start': { kind: 'startRoutine' },
  'word.next': { kind: 'next' },
  'word.back': { kind: 'previous' },
  'word.repeat': { kind: 'repeat' },
  'word.pause': { kind: 'pause' },
  'word.continue': { kind: 'resume' },
  'word.skip': { kind: 'skip', exercise: null },
  'word.easier': { kind: 'easier' },
  'word.harder': { kind: 'harder' },
  'word.slower': { kind: 'slower' },
  'word.faster': { kind: 'faster' },
  'word.stop': { kind: 'stop' },
  'word.help': { kind: 'help' },
  'word.yes': { kind: 'yes' },
  'word.no': { kind: 'no' },
  'word.hurts': { kind: 'pain', symptom: null },
  'word.left': { kind: 'howMuchLeft' },
  'word.over': { kind: 'startOver' },
  'word.routine': { kind: 'startRoutine' },
  'word.week': { kind: 'progress' },
  'word.often': { kind: 'question', topic: 'often' },
  'word.counting': { kind: 'counting', style: null },
  'word.every': { kind: 'counting', style: 'every' },
  'word.sparse': { kind: 'counting', style: 'sparse' },
  'word.quiet': { kind: 'counting', style: 'quiet' },
  'word.forget': { kind: 'forgetMe' },
  'word.english': { kind: 'language', language: 'en' },
  'word.danish': { kind: 'language', language: 'da' },
  'word.open': { kind: 'launch' },
  'word.number': { kind: 'exercise', exercise: 'glute-bridge' },
  'word.bridge': { kind: 'exercise', exercise: 'glute-bridge' },
  'word.plank': { kind: 'exercise', exercise: 'plank' },
};

/** What a device that hears this language makes of a word that a prompt asks for. */
export function understood(word: WordKey, heard: Language): Command | null {
  const { line } = createWords(heard, heard);
  const text = plain(line({ kind: 'say', key: word, params: { no: 3 } })).toLowerCase();
  const called = invocation(text);
  if (called.kind === 'launch') return { kind: 'launch' };
  if (called.kind !== 'request') return null;
  const request = intentRequest(listen(called.words, heard), heard, '2026-03-02T07:00:00Z');
  const found = heardIn(request);
  return found.kind === 'command' ? found.command : null;
}
