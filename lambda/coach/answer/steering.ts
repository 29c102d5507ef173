import { answered, carryOn } from './again.js';
import {
  canSpeak,
  isPlaced,
  spokenLanguage,
  wasLed,
  type Moment,
  type PlacedMoment,
} from '../context.js';
import { asking, at, line } from '../cues.js';
import type { ExerciseId, Level } from '../exercises.js';
import { levelLine } from '../lead/leadin.js';
import { said, type Outcome } from '../outcome.js';
import type { CountingStyle, Language, Profile, Tempo } from '../profile.js';
import { choiceQuestion } from '../questions.js';
import { doseOf, fitted, levelOf } from '../routine.js';
import type { Key, KeyNeeding } from '../../../locales/keys.js';
import type { Undo } from '../session.js';
import type { Cue } from '../turn.js';

/**
 * A setting has changed: it is confirmed, and everything goes on in its manner.
 *
 * @param undo the setting as it was before
 */
function changed(
  moment: Moment,
  change: Partial<Profile>,
  script: readonly Cue[],
  undo: Undo | null,
): Outcome {
  const profile: Profile = { ...moment.profile, ...change };
  return { turn: carryOn({ ...moment, profile }, script), profile, session: { undo } };
}

function levelWords(moment: PlacedMoment, exercise: ExerciseId, up: boolean): readonly Cue[] {
  const { place } = moment.profile;
  const level = levelOf(moment.profile, exercise);
  const usual: Key = up ? 'harder' : 'easier';
  const dose = doseOf(moment.profile, exercise);
  // Lines of the harder levels hold the dose already, and the movement tells it in a moment.
  const tellsDose = level > 0 || (place.phase !== 'repetition' && wasLed(moment));
  const amount = line(`dose.${dose.words}`, {
    times: dose.repetitions,
    seconds: dose.hold || dose.cycle,
  });
  return [
    ...at(place, line(level === 0 ? 'level.usual' : usual)),
    ...levelLine(moment, exercise, place),
    ...at(place, ...(tellsDose ? [] : [amount]), line('level.kept')),
  ];
}

/** Easier or harder moves one exercise, and is remembered. */
export function level(
  moment: PlacedMoment,
  to: { readonly exercise: ExerciseId; readonly level: Level; readonly up: boolean },
): Outcome {
  const { profile } = moment;
  const { place } = profile;
  if (levelOf(profile, to.exercise) === to.level) {
    const edge = at(place, line(to.up ? 'hardest' : 'easiest'));
    return said(carryOn(moment, edge));
  }
  const levels = { ...profile.levels, [to.exercise]: to.level };
  const fitting = fitted({ ...profile, levels }, place);
  const then: PlacedMoment = {
    ...moment,
    relevelled: true,
    profile: { ...profile, levels, place: fitting },
  };
  const undo = {
    kind: 'level',
    exercise: to.exercise,
    level: levelOf(profile, to.exercise),
  } as const;
  return changed(then, {}, levelWords(then, to.exercise, to.up), undo);
}

function tempoKeys(moment: Moment, tempo: Tempo, up: boolean): readonly KeyNeeding[] {
  if (moment.profile.tempo === tempo) return [up ? 'tempo.fastest' : 'tempo.slowest'];
  if (tempo === 'normal') return ['tempo.usual'];
  const holds = isPlaced(moment) && doseOf(moment.profile, moment.profile.place.exercise).hold > 0;
  return [up ? 'faster' : 'slower', ...(holds ? (['tempo.holds'] as const) : [])];
}

/** The pace of movement and gaps; a single hold has none that could be changed. */
export function tempo(moment: Moment, to: Tempo, up: boolean): Outcome {
  const { place } = moment.profile;
  if (place !== null && doseOf(moment.profile, place.exercise).repetitions === 1) {
    return said(carryOn(moment, at(place, line('tempo.none'))));
  }
  const script = at(place, ...tempoKeys(moment, to, up).map((key) => line(key)));
  const { tempo: was } = moment.profile;
  const undo = was === to ? moment.session.undo : ({ kind: 'tempo', tempo: was } as const);
  return changed(moment, { tempo: to }, script, undo);
}

export function counting(moment: Moment, style: CountingStyle | null): Outcome {
  const { place, style: was } = moment.profile;
  if (style === null) return said(asking([], choiceQuestion('counting', place)));
  const undo = was === style ? moment.session.undo : ({ kind: 'style', style: was } as const);
  return changed(moment, { style }, at(place, line(`count.${style}`)), undo);
}

/** Spoken and heard are kept apart: where they differ, the words to say are named. */
export function language(moment: Moment, wanted: Language | null): Outcome {
  const { profile, context } = moment;
  const { device } = context;
  const { place } = profile;
  if (wanted === null) return said(asking([], choiceQuestion('language', place)));
  if (!canSpeak(device, wanted)) {
    return said(answered(moment, at(place, line('lang.unable'))));
  }
  if (spokenLanguage(profile, device) === wanted) {
    const words = at(place, line('lang.already'));
    return changed(moment, { language: wanted }, words, moment.session.undo);
  }
  const words = line(wanted === device.heard ? 'lang' : 'lang.heard');
  const undo = { kind: 'language', language: profile.language } as const;
  return changed(moment, { language: wanted }, at(place, words), undo);
}

/** The setting put back, in a profile. */
function putBack(profile: Profile, undo: Undo): Partial<Profile> {
  switch (undo.kind) {
    case 'level': {
      const levels = { ...profile.levels, [undo.exercise]: undo.level };
      const { place } = profile;
      return { levels, place: place === null ? null : fitted({ ...profile, levels }, place) };
    }
    case 'tempo':
      return { tempo: undo.tempo };
    case 'style':
      return { style: undo.style };
    case 'language':
      return { language: undo.language };
  }
}

/** "Undo that": the last change of level, tempo, counting or language, in this session. */
export function undo(moment: Moment, last: Undo | null): Outcome {
  if (last === null) {
    return said(carryOn(moment, at(moment.profile.place, line('undo.none'))));
  }
  const profile = { ...moment.profile, ...putBack(moment.profile, last) };
  const { place } = profile;
  const here = last.kind === 'level' && place?.exercise === last.exercise;
  const then: Moment = { ...moment, profile, relevelled: here };
  const level = here && isPlaced(then) ? levelLine(then, last.exercise, then.profile.place) : [];
  return changed(then, {}, [...at(place, line('undo')), ...level], null);
}
