import type { Place } from '../../lambda/coach/place.js';
import type { Mark, Profile } from '../../lambda/coach/profile.js';
import { newSession } from '../../lambda/coach/session.js';
import { BARGE_IN_LAG, leftOff } from '../../lambda/coach/whereabouts.js';
import { repetitionClass } from './facets.js';
import type { Situation, Step } from './step.js';

/** How long people take to answer a question. */
const REPLY = 3_000;

/** An open microphone; the second one, after the reprompt, is used up halfway. */
const MICROPHONE = 8_000;

const SOON = 60_000;
const TWENTY_HOURS = 20 * 3_600_000;

/** Requests are stamped with whole seconds. */
const whole = (ms: number): number => Math.ceil(ms / 1_000) * 1_000;

function situation(step: Step, entry: Situation['entry'], now: number): Situation {
  const { profile, session, command } = step;
  const after = { situation: step.situation, command };
  return { profile, session, now, entry, heardUpTo: null, after };
}

/** In another session, which begins at its first word. */
function elsewhere(step: Step, entry: Situation['entry'], now: number): Situation {
  return { ...situation(step, entry, now), session: newSession(`at ${now}`) };
}

const sameClass = (profile: Profile, one: Place, other: Place): boolean =>
  one.exercise === other.exercise &&
  one.phase === other.phase &&
  one.side === other.side &&
  repetitionClass(profile, one) === repetitionClass(profile, other);

interface Stretch {
  readonly middle: number;
  readonly place: Place;
}

/** The places of an answer, each with the middle of its time. */
export function stretches(profile: Profile): readonly Stretch[] {
  const { marks = [], end = 0 } = profile.running ?? {};
  return marks.map(([from, place], i) => ({
    middle: (from + (marks[i + 1]?.[0] ?? end)) / 2,
    place,
  }));
}

/** Of places of one class the middle one. */
function classes(profile: Profile): readonly Stretch[] {
  const all = stretches(profile);
  const firsts = all.filter(
    ({ place }, i) => all.findIndex((each) => sameClass(profile, each.place, place)) === i,
  );
  return firsts.flatMap((first) => {
    const same = all.filter(({ place }) => sameClass(profile, place, first.place));
    return same[Math.floor(same.length / 2)] ?? [];
  });
}

/** Speaking into an answer when so much of it has been heard. */
export function breakingIn(step: Step, { middle, place }: Stretch): readonly Situation[] {
  const now = step.situation.now + middle + BARGE_IN_LAG;
  return [
    { ...situation(step, 'brokeIn', now), heardUpTo: place },
    { ...elsewhere(step, 'cutIn', now), heardUpTo: place },
  ];
}

/** Answers without a place are broken into as well. */
function intoNowhere(step: Step, marks: readonly Mark[]): readonly Situation[] {
  if (marks.length > 0) return [];
  return [situation(step, 'brokeIn', step.situation.now + step.ms / 2)];
}

function heardOut(step: Step): readonly Situation[] {
  const heard = step.situation.now + whole(step.ms);
  if (step.turn.ending.kind === 'end') {
    return [
      elsewhere(step, 'soon', heard + SOON),
      elsewhere(step, 'tomorrow', heard + TWENTY_HOURS),
    ];
  }
  const asked = heard + MICROPHONE + whole(step.repromptMs);
  const over = asked + MICROPHONE;
  const silent = {
    ...step,
    profile: leftOff(step.profile, { sessionId: step.session.id, now: over }),
  };
  return [
    situation(step, 'heard', heard + REPLY),
    situation(step, 'late', asked + REPLY),
    elsewhere(silent, 'soon', over + SOON),
    elsewhere(silent, 'tomorrow', over + TWENTY_HOURS),
  ];
}

/** Every way in which somebody may come to speak next. */
export function situationsAfter(step: Step): readonly Situation[] {
  return [
    ...heardOut(step),
    ...classes(step.profile).flatMap((stretch) => breakingIn(step, stretch)),
    ...intoNowhere(step, step.profile.running?.marks ?? []),
  ];
}
