import type { Params, Say } from '../../../lambda/coach/turn.js';
import { WORDS } from '../../../locales/index.js';
import { slotsIn } from '../../../scripts/locales/faults.js';

const TEXTS: Readonly<Record<string, string>> = WORDS.en;

/** The entry that is said: a variant, a plural, or the line itself. */
function entryOf({ key, form, params }: Say): string {
  if (form !== null && form !== undefined && `${key}_${form}` in TEXTS) return `${key}_${form}`;
  const plural = params?.n === 1 ? `${key}_one` : `${key}_other`;
  return plural in TEXTS ? plural : key;
}

const UNITS = ['times', 'seconds', 'minutes', 'exercises', 'days', 'weeks'] as const;

/** The entries that fill a line's slots. */
function filling(params: Params): readonly string[] {
  const { name, next, intro, cue, side, where } = params;
  return [
    ...UNITS.flatMap((unit) => {
      const n = params[unit];
      return n === undefined ? [] : `${unit}_${n === 1 ? 'one' : 'other'}`;
    }),
    ...(name === undefined ? [] : [`${name}.name`]),
    ...(next === undefined ? [] : [`${next}.name`]),
    ...(intro === undefined ? [] : [`${intro}.intro`]),
    ...(cue === undefined ? [] : [cue]),
    ...(side === undefined ? [] : ['side.right', 'side.left']),
    ...(where === undefined ? [] : [`where.${where}`]),
  ];
}

/** Every entry of `locales/` that stands in a line when it is said. */
export function entriesIn(say: Say): readonly string[] {
  const entry = entryOf(say);
  const words = slotsIn(TEXTS[entry] ?? '').flatMap((slot) => {
    const [name = '', format] = slot.split(', ');
    return format === 'command' ? [`word.${name}`] : [];
  });
  return [entry, ...words, ...filling(say.params ?? {})];
}

export const ENTRIES: readonly string[] = Object.keys(TEXTS);
