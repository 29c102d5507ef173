import * as v from 'valibot';
import { check } from 'ssml-check-core';

import { NUMBERS, WORDS } from '../../locales/index.js';
import type { Answer } from '../support/skill.js';
import { ORDER, type Spot, type Where } from './spot.js';

/** What an open session's attributes tell of an answer, as a device keeps them. */
const attributes = v.object({
  unsaved: v.nullable(v.string()),
  session: v.object({ question: v.nullable(v.string()) }),
  profile: v.object({
    place: v.nullable(
      v.object({
        exercise: v.string(),
        phase: v.string(),
        repetition: v.number(),
        side: v.nullable(v.string()),
      }),
    ),
    running: v.object({
      startedAt: v.number(),
      end: v.number(),
      marks: v.array(
        v.tuple([v.number(), v.string(), v.string(), v.number(), v.nullable(v.string())]),
      ),
    }),
  }),
});

export interface Told {
  readonly marks: readonly (readonly [ms: number, where: Spot])[];
  readonly end: number;
  /** Where it begins. */
  readonly where: Where;
  readonly saved: boolean;
  readonly question: string;
}

/** What an answer with an open session tells; null where it is closed. */
export function toldBy(answer: Answer): Told | null {
  if (!answer.open) return null;
  const { unsaved, session, profile } = v.parse(attributes, answer.envelope.sessionAttributes);
  const marks = profile.running.marks.map(
    ([ms, exercise, phase, repetition, side]): readonly [number, Spot] => [
      ms,
      { exercise, phase, repetition, side },
    ],
  );
  return {
    marks,
    end: profile.running.end,
    where: marks[0]?.[1] ?? profile.place,
    saved: unsaved === null,
    question: session.question ?? 'none',
  };
}

/** Alexa takes no more; the root and the voice's tag are in it. */
const LONGEST = 8_000;

const ERRORS = [WORDS.en.error, WORDS.da.error];

/** What Alexa would refuse, or nobody should hear; null where all is well. */
export async function illegal(answer: Answer): Promise<string | null> {
  const { ssml, said, open, reprompt } = answer;
  if (answer.envelope.version !== '1.0') return 'no version';
  if (said === '' || ssml.length > LONGEST) return `${ssml.length} characters of speech`;
  const wrong = await check(ssml, { platform: 'amazon' });
  if (wrong !== undefined) return `SSML: ${JSON.stringify(wrong)}`;
  if (open !== (reprompt !== null)) return 'an open microphone without a reprompt, or the reverse';
  if (/[{}]|\p{Co}|undefined|NaN/u.test(ssml)) return 'an unfilled line';
  return ERRORS.includes(said) ? 'the apology of a skill that is broken' : null;
}

/** "We were on number three, left leg.", in either language. */
const RESUMED =
  /(?:We were on number|Vi var nået til nummer) ([\p{L}-]+)(?:, (right|left|højre|venstre) (\p{L}+)( |\.))?/u;

const SIDES: Readonly<Record<string, string>> = {
  right: 'right',
  left: 'left',
  højre: 'right',
  venstre: 'left',
};

const numberIn = (word: string): number =>
  Math.max(
    ...Object.values(NUMBERS).map(({ numbers, labelOne }) =>
      word === labelOne ? 1 : numbers.indexOf(word),
    ),
  );

/** Whether the words name another repetition or side than the marks do. */
export function misnamed({ said }: Answer, where: Where): boolean {
  const [, number, side, limb] = RESUMED.exec(said) ?? [];
  if (number === undefined) return false;
  if (where === null || numberIn(number) !== where.repetition) return true;
  if (side === undefined) return where.side !== null;
  // Where only the leg moves, it is named, and the side is the arm's.
  const leg = where.exercise === ORDER.at(-1) && (limb === 'leg' || limb === 'ben');
  return (SIDES[side] === where.side) === leg;
}
