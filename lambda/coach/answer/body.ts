import { answered, carryOn, carryOnInHold, stopFirst } from './again.js';
import { tell } from './answers.js';
import type { Moment } from '../context.js';
import { asking, at, line } from '../cues.js';
import { EXERCISES, type ExerciseId } from '../exercises.js';
import type { Concern, Condition, Feeling } from '../health.js';
import { said, type Outcome } from '../outcome.js';
import type { Profile } from '../profile.js';
import { anywayQuestion } from '../questions.js';
import type { KeyNeeding } from '../../../locales/keys.js';
import type { Say } from '../turn.js';

/** Whom to ask first, by condition. */
const CONDITION_LINES: Readonly<Record<Condition, KeyNeeding>> = {
  fracture: 'condition.fracture',
  'heart-condition': 'condition.heart',
  stroke: 'condition.heart',
  operated: 'condition.operated',
  'new-hip': 'condition.joint',
  'new-knee': 'condition.joint',
  pregnant: 'condition.pregnant',
  osteoporosis: 'condition.osteoporosis',
  'slipped-disc': 'condition.leg',
  sciatica: 'condition.leg',
  'leg-pain': 'condition.leg',
  hernia: 'condition.hernia',
  'high-blood-pressure': 'condition.pressure',
};

/**
 * Whether the exercises suit somebody. Nothing about the condition is kept.
 *
 * @param exercise what they want to start all the same: the coach asks before it does
 */
export function suitable(
  moment: Moment,
  condition: Condition | null,
  exercise: ExerciseId | null,
): Outcome {
  const { place } = moment.profile;
  const advice = condition === null ? 'faq.suitable' : CONDITION_LINES[condition];
  const script = at(place, line(advice));
  if (exercise === null) return said(answered(moment, script, stopFirst(moment)));
  return {
    turn: asking([...stopFirst(moment), ...script], anywayQuestion(place, exercise)),
    session: { about: exercise },
  };
}

/** Whether it should hurt; soreness and cracking are questions of their own. */
export const painQuestion = (moment: Moment, concern: Concern | null): Outcome =>
  tell(moment, line(concern === null ? 'faq.pain' : `faq.${concern}`));

/** The exercise that is felt: in the rest before the next one, the one that was done last. */
function exerciseFelt({ place, finished }: Profile): ExerciseId | null {
  return (place?.phase === 'rest' ? finished.at(-1) : place)?.exercise ?? null;
}

/**
 * What an exercise feels like. What it is meant to feel like, and working muscles, are no reason to
 * stop; a lower back that works where it should not, is one.
 */
export function sensation(moment: Moment, feeling: Feeling | null): Outcome {
  const { place } = moment.profile;
  const exercise = exerciseFelt(moment.profile);
  if (exercise === null) return painQuestion(moment, null);
  if (feeling === null) return inHold(moment, line('feel.muscles'));
  const { felt, spared } = EXERCISES[exercise];
  if (felt.includes(feeling)) return inHold(moment, line('feel.good'));
  if (spared.includes(feeling) && place?.phase === 'repetition') {
    return said(answered(moment, at(place, line('feel.strain')), []));
  }
  return inHold(moment, line('feel.muscles'));
}

/** A remark, and on within the hold. */
const inHold = (moment: Moment, remark: Say): Outcome => ({
  turn: carryOnInHold(moment, at(moment.profile.place, remark)),
  session: { remarked: true },
});

/** Thanks and greetings, and wishes that the device itself fulfils: a sentence, and on. */
export const remark =
  (key: 'thanks' | 'volume') =>
  (moment: Moment): Outcome =>
    said(carryOn(moment, at(moment.profile.place, line(key))));
