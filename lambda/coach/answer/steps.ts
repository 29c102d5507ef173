import { carryOn, questionAgain } from './again.js';
import { isPlaced, wasLed, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, line, silence } from '../cues.js';
import { EXERCISES } from '../exercises.js';
import { CHANGE_POSITION, getReadyCues } from '../lead/leadin.js';
import { complete } from './finish.js';
import { said, type Outcome } from '../outcome.js';
import { fromMovement, fromPosition, repetitions, bodyAt } from '../lead/perform.js';
import type { Place } from '../place.js';
import { pausedQuestion } from '../questions.js';
import { goOnFromPlace, hasLeftPosition, intoRepetition } from '../lead/resume.js';
import { doseOf, fitted, startOf } from '../routine.js';
import type { Cue, Say, Turn } from '../turn.js';

/** "Ready", "continue", "yes": on from the place, by what was asked there. */
export function proceed(moment: PlacedMoment): Outcome {
  const { place, alone } = moment.profile;
  if (place.phase !== 'done') return said(goOn(moment));
  return alone ? said(asking([], questionAgain(moment))) : complete(moment);
}

function goOn(moment: PlacedMoment): Turn {
  const { profile, session } = moment;
  const { place } = profile;
  const led = wasLed(moment);
  const afterPain = session.question === 'skipOrStop';
  if (afterPain) return gently(moment);
  switch (place.phase) {
    case 'rest':
      return led || session.question === 'goOn' ? afterRest(moment) : goOnFromPlace(moment);
    case 'position':
      return led || session.question === 'inPosition'
        ? fromMovement(moment, place.exercise)
        : goOnFromPlace(moment, lead(moment));
    case 'movement':
      return led ? straightOn(moment, { ...place, phase: 'repetition' }) : goOnFromPlace(moment);
    case 'repetition':
      return session.question === 'goOn' && !led
        ? nextPart(moment)
        : goOnFromPlace(moment, lead(moment));
    case 'done':
      return goOnFromPlace(moment);
  }
}

const lead = ({ session, profile }: PlacedMoment): readonly Cue[] =>
  session.question === 'paused' || session.question === 'resume'
    ? at(profile.place, line('resume'))
    : [];

/** "Ready" ends a rest at once. */
const afterRest = (moment: PlacedMoment): Turn =>
  fromPosition(moment, moment.profile.place.exercise, { from: bodyAt(moment) });

/** A get-ready and nothing more: the person is in position and waits. */
function straightOn(moment: PlacedMoment, from: Place, lead: readonly Cue[] = []): Turn {
  const place = fitted(moment.profile, from);
  return repetitions(moment, [...lead, ...getReadyCues(moment, place)], place);
}

/**
 * The next part of an exercise. Away from the back the person may have left the position in the
 * break; a screen starts the part without being asked, so the position is always named there.
 */
function nextPart(moment: PlacedMoment): Turn {
  const { place } = moment.profile;
  const moves = EXERCISES[place.exercise].position !== 'back';
  const named = moves || moment.context.device.goesOn ? positionAgain(moment) : [];
  return straightOn(moment, place, [...named, ...(moves ? [silence(place, CHANGE_POSITION)] : [])]);
}

function gently(moment: PlacedMoment): Turn {
  const { place } = moment.profile;
  const words = at(startOf(place.exercise), line('pain.goon', { name: place.exercise }));
  // Out of the position that hurt, and at rest: nobody knows how they lie.
  return fromPosition(moment, place.exercise, { from: null, lead: words });
}

/** The step again: position, movement and this repetition, not the whole answer. */
export function repeat(moment: Moment): Outcome {
  if (!isPlaced(moment)) return said(asking(at(null, line('repeat')), questionAgain(moment)));
  const { place } = moment.profile;
  const again = at(place, line('repeat'));
  switch (place.phase) {
    case 'repetition':
      return said(intoRepetition(moment, [...again, ...stepCues(moment)]));
    case 'movement':
      return said(fromMovement(moment, place.exercise, [...again, ...positionAgain(moment)]));
    case 'position':
      return said(fromPosition(moment, place.exercise, { from: null, lead: again }));
    case 'rest':
    case 'done':
      return said(asking(again, questionAgain(moment)));
  }
}

const positionAgain = ({ profile }: PlacedMoment): readonly Cue[] => {
  const { place } = profile;
  const { form } = doseOf(profile, place.exercise);
  return at(place, line(`${place.exercise}.short.pos`, {}, form));
};

function stepCues(moment: PlacedMoment): readonly Cue[] {
  const { place } = moment.profile;
  const { form } = doseOf(moment.profile, place.exercise);
  const move = line(`${place.exercise}.move`, { side: place.side ?? 'right' }, form);
  // Otherwise the way back into the position names it.
  const position = hasLeftPosition(moment, place.exercise) ? [] : positionAgain(moment);
  return [...position, ...at(place, move)];
}

/** Out of the position first, where there is one to come out of. */
export function pause(moment: Moment): Outcome {
  const { question, led } = moment.session;
  if (!isPlaced(moment) || moment.profile.place.phase === 'done' || question === 'skipOrStop') {
    return said(asking([], questionAgain(moment)));
  }
  const { place } = moment.profile;
  const already = question === 'paused';
  // Whoever has only just come back is in no position yet.
  const ease = led && place.phase === 'repetition' ? [line('pause.inhold')] : [];
  const words: readonly Say[] = already ? [line('pause.already')] : [line('pause'), ...ease];
  return said(asking(at(place, ...words), pausedQuestion(place)));
}

/** "Continue" in the middle of a repetition: it goes on from its beginning. */
export function running(moment: PlacedMoment): Outcome {
  return said(carryOn(moment, at(moment.profile.place, line('resume.already'))));
}

/** "Not yet." Between the parts of an exercise the question itself leaves them time. */
export function wait(moment: Moment): Outcome {
  const { question } = moment.session;
  const { place } = moment.profile;
  if (question === 'goOn' && place?.phase === 'repetition') {
    return said(asking([], questionAgain(moment)));
  }
  const words = question === 'inPosition' ? 'ready.wait' : 'rest.take';
  return said(asking(at(place, line(words)), questionAgain(moment)));
}
