import {
  isPlaced,
  spokenLanguage,
  wasLed,
  type Moment,
  type PlacedMoment,
} from '../../lambda/coach/context.js';
import { mustTeach } from '../../lambda/coach/lead/leadin.js';
import type { Place } from '../../lambda/coach/place.js';
import type { Profile } from '../../lambda/coach/profile.js';
import {
  doneNow,
  doseOf,
  followerOf,
  knows,
  levelOf,
  nextInRoutine,
} from '../../lambda/coach/routine.js';

/** First, middle or last: repetitions between the first and the last are alike. */
export function repetitionClass(profile: Profile, place: Place): string {
  if (place.phase !== 'repetition') return '-';
  const { repetitions } = doseOf(profile, place.exercise);
  if (place.repetition >= repetitions) return 'last';
  return place.repetition === 1 ? 'first' : 'middle';
}

/** Questions that an exercise leads through or comes back from; the others turn on no dose. */
const ON_THE_WAY: readonly string[] = [
  'led',
  'inPosition',
  'goOn',
  'finish',
  'offer',
  'paused',
  'wayBack',
  'skipOrStop',
  'resume',
  'new',
];

/** Questions that are asked alike in either wording. */
const ASIDE: readonly string[] = ['paused', 'wayBack', 'resume', 'new'];

/** After so many misunderstandings in a row the coach closes at the next. */
const MOST_MISUNDERSTOOD = 3;

/** Questions of somebody who only follows. */
const NATURAL: readonly string[] = ['inPosition', 'goOn', 'finish'];

const askedOf = (moment: Moment): string =>
  wasLed(moment) ? 'led' : (moment.session.question ?? 'new');

/** Where in which dose, in which wording, before which question: what the coach turns on most. */
function dosed({ profile }: PlacedMoment, asked: string): readonly string[] {
  if (!ON_THE_WAY.includes(asked)) return [];
  const { exercise, phase, side } = profile.place;
  const wording = knows(profile, exercise) ? 'short' : 'long';
  const level = levelOf(profile, exercise);
  const at = repetitionClass(profile, profile.place);
  const where = [exercise, phase, at, side ?? '-', level, asked];
  return ASIDE.includes(asked)
    ? [['dose', ...where].join(' '), ['wording', exercise, phase, asked, wording].join(' ')]
    : [['dose', ...where, wording].join(' ')];
}

function following({ profile, context }: PlacedMoment): string {
  const { exercise } = profile.place;
  const next = nextInRoutine(profile, exercise, context.now);
  if (next === null) return 'none';
  return next === followerOf(exercise) ? 'next' : 'later';
}

/** In the routine, alone, or alone while the routine waits. */
function courseOf({ alone, returnTo }: Profile): string {
  if (!alone) return 'routine';
  return returnTo === null ? 'alone' : 'look';
}

function placed(moment: PlacedMoment, asked: string): readonly string[] {
  const { profile, session } = moment;
  const { exercise, phase } = profile.place;
  const alone = courseOf(profile);
  return [
    ...dosed(moment, asked),
    ['exercise', exercise, phase, asked, alone].join(' '),
    ['follower', phase, asked, alone, following(moment)].join(' '),
    ['led', phase, asked, session.led].join(' '),
    ['taught', phase, mustTeach(moment)].join(' '),
    ['remarked', phase, asked, session.remarked].join(' '),
  ];
}

/** How much of a training is done, and whether what is under way has been. */
function training({ profile, context }: Moment, asked: string): readonly string[] {
  const { place, finished } = profile;
  const done = doneNow(profile, context.now);
  if (place === null) return [['done', done].join(' ')];
  const again = finished.some(({ exercise }) => exercise === place.exercise);
  return NATURAL.includes(asked) ? [['done', asked, place.phase, done, again].join(' ')] : [];
}

/** What "undo" would put back, and whether that is the level of what is under way. */
function undoable({ profile, session: { undo } }: Moment): string {
  if (undo?.kind !== 'level') return undo?.kind ?? '-';
  return undo.exercise === profile.place?.exercise ? 'level here' : 'level elsewhere';
}

/**
 * What decides what happens next, as facets: a situation is worth trying everything in when one of
 * its facets is new. All of them crossed would be a hundred times as many.
 */
export function facetsOf(moment: Moment): readonly string[] {
  const { profile, session, context } = moment;
  const asked = askedOf(moment);
  const where = isPlaced(moment) ? 'placed' : 'nowhere';
  const out = profile.leftOut.some(({ until }) => until > context.now);
  return [
    ...(isPlaced(moment) ? placed(moment, asked) : []),
    ['question', asked, where, Math.min(session.misunderstood, MOST_MISUNDERSTOOD)].join(' '),
    ['heard', asked, where, profile.disclaimerHeard].join(' '),
    ['flags', asked, session.redFlagSaid].join(' '),
    ['undo', asked, where, undoable(moment)].join(' '),
    ['out', asked, where, out].join(' '),
    ['speaks', asked, where, spokenLanguage(profile, context.device)].join(' '),
    ...training(moment, asked),
    ['settings', profile.style, profile.tempo].join(' '),
  ];
}
