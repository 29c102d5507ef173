import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../../lambda/coach/profile.js';
import { fitted } from '../../../lambda/coach/routine.js';
import type { Undo } from '../../../lambda/coach/session.js';
import { cuesOf, type Turn } from '../../../lambda/coach/turn.js';
import type { Key } from '../../../locales/keys.js';
import { nameOf } from '../../../scripts/walk/commands.js';
import { said, type SituationRule } from './rule.js';

/** What is kept of somebody, but for where they are and what they are hearing. */
export const kept = (profile: Profile): Profile => ({
  ...profile,
  place: null,
  running: null,
  alone: false,
  returnTo: null,
});
/** What can be changed and put back; a level that was never changed is the usual one. */
const settings = ({ levels, tempo, style, language }: Profile) => ({
  levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 0)),
  tempo,
  style,
  language,
});

const unset = (profile: Profile): Profile => ({
  ...kept(profile),
  levels: {},
  tempo: 'normal',
  style: 'every',
  language: null,
});

/** The profile with a setting as it was. */
function putBack(profile: Profile, undo: Undo | null): Profile {
  switch (undo?.kind) {
    case undefined:
      return profile;
    case 'level':
      return { ...profile, levels: { ...profile.levels, [undo.exercise]: undo.level } };
    case 'tempo':
      return { ...profile, tempo: undo.tempo };
    case 'style':
      return { ...profile, style: undo.style };
    case 'language':
      return { ...profile, language: undo.language };
  }
}

/** "Undo" puts the last change back, if there was one, and does nothing else. */
export const undoOnlyPutsBack: SituationRule = (steps) => {
  const step = said(steps, 'undo');
  if (step === undefined) return 'undo was not tried';
  const { profile, session } = step.moment;
  const wanted = putBack(profile, session.undo);
  const place = profile.place === null ? null : fitted(wanted, profile.place);
  if (!isDeepStrictEqual(settings(step.profile), settings(wanted))) return 'undo changes otherwise';
  if (!isDeepStrictEqual(unset(step.profile), unset(profile))) return 'undo changes more';
  if (!isDeepStrictEqual(step.profile.place, place)) return 'undo moves the place';
  return step.session.undo === null ? null : 'undo can be undone';
};

const isSaid = (turn: Turn, key: Key): boolean =>
  cuesOf(turn).some((cue) => cue.kind === 'say' && cue.key === key);

/** What has been changed by a word can be put back by the next. */
export const changesCanBeUndone: SituationRule = (steps) => {
  const wrong = steps.find(({ command, moment, profile, session, turn }) => {
    const changed = !isDeepStrictEqual(settings(profile), settings(moment.profile));
    if (!changed || command.kind === 'undo' || !profile.disclaimerHeard) return false;
    if (moment.session.question === 'forget' && session.question === null) return false;
    // Wished for where it is spoken already, a language is kept without anything to put back.
    if (command.kind === 'language' && isSaid(turn, 'lang.already')) return false;
    const back = putBack(profile, session.undo);
    return !isDeepStrictEqual(settings(back), settings(moment.profile));
  });
  return wrong === undefined ? null : `${nameOf(wrong.command)} cannot be undone`;
};

/** How the answers to what is not understood begin to differ: hint, words, pause, end. */
const APOLOGIES: readonly RegExp[] = [
  /^(?:hint\.|pick\.unclear$|lang\.ask$|count\.ask$)/,
  /^try\.(?!pause$)/,
  /^(?:try\.pause|fallback\.end)$/,
  /^fallback\.end$/,
];

export const apologisesInTurn: SituationRule = (steps) => {
  const step = said(steps, 'fallback');
  if (step === undefined) return 'fallback was not tried';
  const nth = step.moment.session.misunderstood;
  const wanted = APOLOGIES[Math.min(nth, APOLOGIES.length - 1)];
  const keys = cuesOf(step.turn).flatMap((cue) => (cue.kind === 'say' ? [cue.key] : []));
  const found = keys.filter((key) => wanted?.test(key));
  return found.length === 1 ? null : `misunderstood ${nth} times before: ${keys.join(', ')}`;
};
