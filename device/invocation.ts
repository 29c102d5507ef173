/** What words mean to the device itself, before any skill is asked. */
export type Invocation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'launch' }
  /** `named`: the skill was called by name, which begins a new session. */
  | { readonly kind: 'request'; readonly words: string; readonly named: boolean }
  /** Alexa keeps these two for herself: no skill can handle them. */
  | { readonly kind: 'exit' };

const NAME = String.raw`back\s?coach`;
const WAKE_WORD = /^(?:(?:hey|hej)\s+)?alexa\b[\s,.!:]*/i;
const LAUNCH = new RegExp(`^(?:(?:open|launch|start|run|begin|åbn|aabn|begynd)\\s+)?${NAME}$`, 'i');
const EXIT = /^(?:exit|quit)$/i;

/** "ask back coach to …", "bed back coach om at …": the request without its invocation. */
const ONE_SHOT = new RegExp(
  `^(?:` +
    `(?:ask|tell)\\s+${NAME}(?:\\s+(?:to|for|about|that))?` +
    `|(?:open|launch|start)\\s+${NAME}\\s+and` +
    `|(?:bed|spørg|spoerg)\\s+${NAME}(?:\\s+om)?(?:\\s+at)?` +
    `|(?:sig\\s+til|fortæl)\\s+${NAME}(?:[\\s,]+at)?` +
    `|(?:åbn|aabn|start)\\s+${NAME}\\s+og` +
    `)(?:[\\s,:]+(?<words>.*))?$`,
  'is',
);

/** Words as they were typed, with or without the wake word, in either language. */
export function invocation(typed: string): Invocation {
  const words = typed.normalize('NFC').trim().replace(WAKE_WORD, '').trim();
  const bare = words.replace(/[\s.!?,]+$/, '');
  if (bare === '') return { kind: 'nothing' };
  if (LAUNCH.test(bare)) return { kind: 'launch' };
  if (EXIT.test(bare)) return { kind: 'exit' };
  const oneShot = ONE_SHOT.exec(words);
  if (oneShot === null) return { kind: 'request', words, named: false };
  const rest = oneShot.groups?.['words']?.trim() ?? '';
  return rest === '' ? { kind: 'launch' } : { kind: 'request', words: rest, named: true };
}
