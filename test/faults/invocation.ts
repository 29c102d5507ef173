import { AsyncLocalStorage } from 'node:async_hooks';
import type { ResponseEnvelope } from 'ask-sdk-model';

import { createLog } from '../../lambda/alexa/log.js';
import { createSkill } from '../../lambda/alexa/skill.js';
import { createStore, type ClientLimits, type Store } from '../../lambda/store/store.js';
import { TABLE_NAME, clientOf } from '../support/client.js';
import { VOICES } from '../support/voices.js';
import { stolen } from './loop.js';

/** What came of one request; a null answer: the process ended before it. */
export interface Invoked {
  readonly answer: ResponseEnvelope | null;
  /** What it logged. */
  readonly lines: readonly string[];
  /** Milliseconds, without the start of a process. */
  readonly took: number;
  /** Of that, what the machine did not let it run. */
  readonly stolen: number;
}

/** One invocation of the skill, in this process or another. */
export type Invoke = (event: unknown, stopAt: number | null) => Promise<Invoked>;

export interface Limits {
  readonly client: ClientLimits;
  readonly budgetMs: number;
}

/** What a request may take in Lambda, and so much less where most of it is waiting. */
const FULL: Limits = {
  client: { attempts: 3, connect: 1_000, attempt: 1_500 },
  budgetMs: 5_500,
};

export const limitsOf = (scale: number): Limits => ({
  client: {
    attempts: FULL.client.attempts,
    // To this machine itself one is connected at once, however busy it is.
    connect: FULL.client.connect,
    attempt: FULL.client.attempt * scale,
  },
  budgetMs: FULL.budgetMs * scale,
});

/** An invocation that is going on: what it logs, and the step at which it is abandoned. */
interface Going {
  readonly lines: string[];
  step: () => Promise<void>;
}

const NEVER = new Promise<never>(() => undefined);

/** A store whose callers are abandoned between two steps, as a killed process abandons them. */
function stepped(store: Store, going: AsyncLocalStorage<Going>): Store {
  const step = (): Promise<void> => going.getStore()?.step() ?? Promise.resolve();
  const between = async <T>(work: () => Promise<T>): Promise<T> => {
    await step();
    const done = await work();
    await step();
    return done;
  };
  return {
    read: (...all) => between(() => store.read(...all)),
    save: (...all) => between(() => store.save(...all)),
    forget: (...all) => between(() => store.forget(...all)),
    deleteAll: (...all) => between(() => store.deleteAll(...all)),
  };
}

/** The skill in this process; at `stopAt` an invocation simply goes no further. */
export function inProcess(endpoint: string, { client, budgetMs }: Limits): Invoke {
  const going = new AsyncLocalStorage<Going>();
  const store = createStore({ client: clientOf(endpoint, client), table: TABLE_NAME });
  const handler = createSkill({
    store: stepped(store, going),
    voices: VOICES,
    speaksAll: true,
    speaks: null,
    breakIn: 'wake',
    skillId: null,
    budgetMs,
    log: createLog('info', (line) => going.getStore()?.lines.push(line)),
  });
  return async (event, stopAt) => {
    const lines: string[] = [];
    let stop = (): void => undefined;
    const stopped = new Promise<null>((resolve) => (stop = () => resolve(null)));
    let steps = 0;
    const step = (): Promise<void> => {
      if (steps++ !== stopAt) return Promise.resolve();
      stop();
      return NEVER;
    };
    const since = performance.now();
    const before = stolen();
    const answering = going.run({ lines, step }, () => handler(event));
    const answer = await Promise.race([answering, stopped]);
    return { answer, lines, took: performance.now() - since, stolen: stolen() - before };
  };
}
