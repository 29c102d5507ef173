import { randomUUID } from 'node:crypto';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { envelope, launchRequest } from '../../device/envelope.js';
import { lambdaContext } from '../../device/lambda.js';
import { createLog } from '../../lambda/alexa/log.js';
import { createSkill, type Handler, type SkillOptions } from '../../lambda/alexa/skill.js';
import { createStore, type Store } from '../../lambda/store/store.js';
import { VOICES } from '../support/skill.js';
import { inventedSounds } from '../support/sounds.js';
import { memoryTable } from './memory.js';

/** A launch as the desk's Echo sends it, in a session that goes on. */
export function lawful(user: string, attributes: Record<string, unknown> = {}): RequestEnvelope {
  const session = { id: `amzn1.echo-api.session.${randomUUID()}`, isNew: false, attributes };
  const request = launchRequest('en', '2026-03-02T07:00:00Z');
  return envelope(request, session, { user, echo: 'kitchen' }, 'Anna');
}

/** The skill that the desk's Echo calls for. */
export const OURS = lawful('').context.System.application.applicationId;

/** What became of a request. */
export interface Outcome {
  /** Null: refused. */
  readonly answer: ResponseEnvelope | null;
  readonly error: Error | null;
  /** The lines logged for it. */
  readonly lines: readonly string[];
  /** Calls to the store, reads and writes. */
  readonly calls: number;
  readonly ms: number;
}

/** The skill on a table of its own, for one SKILL_ID; requests are sent one after the other. */
export interface Door {
  /** Something is kept of the account. */
  keeps(userId: string): boolean;
  send(event: unknown): Promise<Outcome>;
}

function counted(store: Store, count: () => void): Store {
  const through =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      count();
      return call(...args);
    };
  return {
    read: through(store.read.bind(store)),
    save: through(store.save.bind(store)),
    forget: through(store.forget.bind(store)),
    deleteAll: through(store.deleteAll.bind(store)),
  };
}

type Ended = Pick<Outcome, 'answer' | 'error'>;

const asked = (handler: Handler, event: unknown): Promise<Ended> =>
  handler(event, lambdaContext('hostile')).then(
    (answer): Ended => ({ answer, error: null }),
    (error: unknown): Ended => ({
      answer: null,
      error: error instanceof Error ? error : new Error(String(error)),
    }),
  );

/** Danish in sound and otherwise English, as on an Echo: then there is also a card to be read. */
export const SPOKEN_IN_SOUND: Partial<SkillOptions> = {
  voices: { ...VOICES, da: { ...VOICES.da, sounds: inventedSounds() } },
  speaks: 'da',
};

export function openDoor(options: Partial<SkillOptions> = {}): Door {
  const table = memoryTable();
  const lines: string[] = [];
  let calls = 0;
  const handler = createSkill({
    store: counted(createStore({ client: table.client, table: 'places' }), () => (calls += 1)),
    voices: VOICES,
    speaksAll: true,
    speaks: null,
    breakIn: 'wake',
    skillId: OURS,
    log: createLog('info', (line) => lines.push(line)),
    ...options,
  });
  return {
    keeps: (userId) => table.has(userId),
    async send(event) {
      lines.length = 0;
      calls = 0;
      const since = performance.now();
      const ended = await asked(handler, event);
      return { ...ended, lines: [...lines], calls, ms: performance.now() - since };
    },
  };
}
