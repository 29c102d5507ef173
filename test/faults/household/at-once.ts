import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

import type { Call } from '../../support/proxy.js';
import { Caller, answerOf } from '../../support/skill.js';
import type { Chance } from '../chance.js';
import { toldBy } from '../answers.js';
import type { Process } from '../process.js';
import { ORDER } from '../spot.js';
import type { Operation, Settings } from './linear.js';

/** What a household's requests came to. */
export interface Household {
  /** By person. */
  readonly histories: ReadonlyMap<string, readonly Operation[]>;
  /** By person: how far in the routine each round left them, by every answer. */
  readonly places: ReadonlyMap<string, readonly (readonly number[])[]>;
  readonly unsaved: number;
}

/** As a new record has them. */
export const BEGIN: Settings = { style: 'every', language: null };

const settings = v.object({
  profile: v.object({ style: v.string(), language: v.nullable(v.string()) }),
});

interface Change {
  readonly intent: string;
  readonly field: string;
  readonly values: readonly string[];
}

const CHANGES: readonly Change[] = [
  { intent: 'CountingIntent', field: 'style', values: ['every', 'sparse', 'quiet'] },
  { intent: 'SwitchLanguageIntent', field: 'language', values: ['en', 'da'] },
];

/** Takes away what a write may only be made on: two who read the same both write. */
export function withoutCondition(body: Call['body']): Call['body'] {
  const gone = ['ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues'];
  return Object.fromEntries(Object.entries(body).filter(([name]) => !gone.includes(name)));
}

interface Echo {
  readonly caller: Caller;
  readonly person: string;
  readonly process: Process;
}

async function send({ caller, process }: Echo, event: RequestEnvelope) {
  const { answer, lines } = await process.invoke(event);
  if (answer === null) throw new Error('A process did not answer.');
  const attributes = answer.sessionAttributes ?? {};
  const id = event.session?.sessionId ?? '';
  caller.resume({ id, isNew: false, attributes }, true);
  return { answer, saved: lines.some((line) => line.includes('"saved"')) };
}

/** Who is where: the household on two Echos, and Anna, whose voice is known, on a third. */
function echosOf(user: string, processes: readonly Process[]): Echo[] {
  const line = { now: Date.UTC(2026, 2, 2, 7), handler: () => Promise.reject(new Error()) };
  return processes.map((process, i) => {
    const caller = new Caller(line, { user, echo: `echo ${i}` });
    caller.person = i === 2 ? 'Anna' : null;
    return { caller, process, person: caller.person ?? 'household' };
  });
}

/** Rounds of requests, in each one from every process at the same moment. */
export async function atOnce(
  user: string,
  processes: readonly Process[],
  chance: Chance,
  rounds: number,
): Promise<Household> {
  const echos = echosOf(user, processes);
  const histories = new Map(echos.map(({ person }): [string, Operation[]] => [person, []]));
  const places = new Map(echos.map(({ person }): [string, number[][]] => [person, []]));
  let unsaved = 0;

  async function change(echo: Echo): Promise<void> {
    const { intent, field, values } = chance.of(...CHANGES);
    const value = chance.of(...values);
    const slots = { [field]: { value, id: value } };
    const from = performance.now();
    const { answer, saved } = await send(echo, echo.caller.asking(intent, slots));
    const to = performance.now();
    const { style, language } = v.parse(settings, answer.sessionAttributes).profile;
    if (!saved) unsaved += 1;
    else {
      const answered = { style, language };
      histories.get(echo.person)?.push({ change: { [field]: value }, answered, from, to });
    }
  }

  async function next(echo: Echo, round: number[]): Promise<void> {
    const { answer } = await send(echo, echo.caller.asking('AMAZON.NextIntent'));
    const told = toldBy(answerOf(answer));
    round.push(ORDER.indexOf(told?.where?.exercise ?? '') + 1);
  }

  for (const echo of echos) await send(echo, echo.caller.launching());
  for (let i = 0; i < rounds; i += 1) await Promise.all(echos.map(change));
  for (const echo of echos) await send(echo, echo.caller.asking('StartRoutineIntent'));
  // Never past the last exercise: behind it the session would be over.
  for (let i = 0; i < 3; i += 1) {
    const rounds = new Map([...places.keys()].map((person): [string, number[]] => [person, []]));
    await Promise.all(echos.map((echo) => next(echo, rounds.get(echo.person) ?? [])));
    for (const [person, round] of rounds) places.get(person)?.push(round);
  }
  return { histories, places, unsaved };
}
