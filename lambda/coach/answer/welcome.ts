import { offerCues } from './again.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, line } from '../cues.js';
import { minutesLeft } from '../lead/estimate.js';
import type { Place } from '../place.js';
import { resumeQuestion, startQuestion } from '../questions.js';
import { TOTAL } from '../routine.js';
import type { Cue, Turn } from '../turn.js';

/** Who comes back within this time needs no second greeting. */
const JUST_LEFT = 10 * 60_000;

/** Whoever has not heard it hears the disclaimer before anything else begins. */
export function disclaimer(moment: Moment, place: Place | null): readonly Cue[] {
  return moment.profile.disclaimerHeard ? [] : at(place, line('disclaimer'));
}

function first(moment: Moment): Turn {
  const welcome = line('welcome', { exercises: TOTAL, minutes: minutesLeft(moment, null) });
  return asking(at(null, welcome, line('disclaimer')), startQuestion(true));
}

function offer(moment: PlacedMoment): Turn {
  const { place, running } = moment.profile;
  const since = moment.context.now - (running?.startedAt ?? 0) - (running?.end ?? 0);
  const greeting =
    since < JUST_LEFT ? [] : at(place, line('welcome.back'), line('disclaimer.short'));
  return asking([...greeting, ...offerCues(moment)], resumeQuestion(place));
}

/** "Open back coach": the disclaimer, and the place that was kept. */
export function welcome(moment: Moment): Turn {
  if (!moment.profile.disclaimerHeard) return first(moment);
  if (isPlaced(moment)) return offer(moment);
  return asking(at(null, line('welcome.back'), line('disclaimer.short')), startQuestion());
}
