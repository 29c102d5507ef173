import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Place } from '../../lambda/coach/place.js';
import { LANGUAGES, type Language, type Mark } from '../../lambda/coach/profile.js';
import { bursts, type Burst } from '../../scripts/audio/onsets.js';
import { durationMs } from '../../scripts/audio/sound.js';
import { inParallel } from '../../scripts/voices/measure.js';
import { placeName } from '../../scripts/walk/step.js';
import { faults, held, meant, type Held } from './ear.js';
import { OURS } from './holds.js';
import { follow, type HeardCue } from './listener.js';
import { READERS } from './rendering.js';
import { beginner, train, type Answer, type PlacedHold } from './routine.js';

/** How far a soft beginning may be taken for earlier in a whole answer than in a line alone. */
const SLACK = 60;

/** How often it is asked where somebody is, milliseconds. */
const MOMENT = 100;

interface HeardAnswer {
  readonly answer: Answer;
  readonly ms: number;
  readonly heard: readonly HeardCue[];
  readonly sounds: readonly Burst[];
}

interface HeardHold extends Held {
  readonly hold: PlacedHold;
}

async function listen(answer: Answer, language: Language): Promise<HeardAnswer> {
  const voices = { reader: READERS[language], speaker: OURS[language] };
  const whole = await voices.reader.read(answer.ssml);
  const heard = await follow(whole, answer.cues, voices);
  return { answer, heard, ms: durationMs(whole), sounds: bursts(whole) };
}

/** From a hold's first word to the first word behind it. */
const holdsIn = ({ heard, sounds }: HeardAnswer): readonly HeardHold[] =>
  heard.flatMap(({ cue, at }, i) => {
    const next = heard[i + 1];
    if (cue.kind !== 'hold' || next === undefined) return [];
    return { hold: cue, ...held(sounds, at - SLACK, next.at - SLACK) };
  });

/** Where each place is heard to begin: at its first words. */
function heardMarks({ heard }: HeardAnswer): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { cue, at } of heard) {
    const before = marks.at(-1)?.[1];
    const { place } = cue;
    if (place === null || (before !== undefined && placeName(before) === placeName(place)))
      continue;
    marks.push([at, place]);
  }
  return marks;
}

const indexAt = (marks: readonly Mark[], ms: number): number =>
  Math.max(
    0,
    marks.findLastIndex(([from]) => from <= ms),
  );

/** By how many places, at the worst moment, the marks are ahead of or behind what is heard. */
function worstPlace(one: HeardAnswer): number {
  const heard = heardMarks(one);
  let worst = 0;
  for (let ms = 0; ms < one.ms; ms += MOMENT) {
    worst = Math.max(worst, Math.abs(indexAt(one.answer.marks, ms) - indexAt(heard, ms)));
  }
  return worst;
}

const pairName = ({ exercise, repetition }: Place): string => `${exercise} ${repetition}`;

/** Every repetition that has two sides, with how long each of them was held. */
function sides(holds: readonly HeardHold[]): readonly (readonly [string, number, number])[] {
  const sideOf = (side: string): readonly HeardHold[] =>
    holds.filter(({ hold }) => hold.place?.side === side);
  return sideOf('right').flatMap(({ hold: { place }, ms }) => {
    const left = sideOf('left').find(
      (other) =>
        place !== null &&
        other.hold.place !== null &&
        pairName(other.hold.place) === pairName(place),
    );
    return left === undefined || place === null ? [] : [[pairName(place), ms, left.ms] as const];
  });
}

const TIMES = ['first', 'second'] as const;
const CASES = LANGUAGES.flatMap((language) => TIMES.map((time) => [language, time] as const));

describe.each(CASES)('the default routine, heard in %s, the %s time', (language, time) => {
  let all: readonly HeardAnswer[] = [];
  let holds: readonly HeardHold[] = [];

  beforeAll(async () => {
    const first = train(beginner(language), language);
    const { answers } = time === 'first' ? first : train(first.profile, language);
    all = await inParallel(answers, (answer) => listen(answer, language));
    holds = all.flatMap(holdsIn);
  });

  it('has every line where it belongs', () => {
    const finished = all.flatMap(heardMarks).filter(([, { phase }]) => phase === 'done');
    expect(finished).toHaveLength(7);
    expect(holds.length).toBeGreaterThan(50);
  });

  it('lasts as long as it should, answer by answer', () => {
    for (const { answer, ms } of all) expect(Math.abs(ms / answer.ms - 1)).toBeLessThan(0.02);
  });

  it('keeps time in every hold', () => {
    const wrong = holds.flatMap((heard) =>
      faults(meant(heard.hold, OURS[language]), heard).map(
        (fault) => `${heard.hold.place === null ? '' : placeName(heard.hold.place)}: ${fault}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('holds both sides for the same time', () => {
    const pairs = sides(holds);
    expect(pairs.length).toBeGreaterThanOrEqual(13);
    const unequal = pairs.filter(([, right, left]) => Math.abs(right / left - 1) > 0.01);
    expect(unequal).toEqual([]);
  });

  it('is at any moment where its marks say, or one repetition from it', () => {
    const places = all.map(heardMarks);
    expect(places.map((marks) => marks.map(([, place]) => placeName(place)))).toEqual(
      all.map(({ answer }) => answer.marks.map(([, place]) => placeName(place))),
    );
    expect(Math.max(...all.map(worstPlace))).toBeLessThanOrEqual(1);
    const late = all.flatMap(({ answer }, i) =>
      answer.marks.map(([ms], k) => Math.abs(ms - (places[i]?.[k]?.[0] ?? Number.NaN))),
    );
    console.log(`${language}, ${time}: marks off by at most ${Math.round(Math.max(...late))} ms`);
  });
});
