/**
 * The skill in a process of its own, to be killed: envelopes come in as messages, answers and the
 * log go out.
 */
import { createLog } from '../../lambda/alexa/log.js';
import { createSkill } from '../../lambda/alexa/skill.js';
import { createStore } from '../../lambda/store/store.js';
import { VOICES } from '../support/voices.js';
import { stolen } from './loop.js';
import { TABLE_NAME, clientOf } from '../support/client.js';

export interface WorkerSetting {
  readonly endpoint: string;
  readonly limits: {
    readonly attempts: number;
    readonly connect: number;
    readonly attempt: number;
  };
  readonly budgetMs: number;
}

interface Settled {
  readonly id: number;
  readonly log: string[];
  /** Milliseconds in which this process could not run meanwhile. */
  readonly stolen: number;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | (Settled & { readonly kind: 'answer'; readonly answer: unknown })
  | (Settled & { readonly kind: 'failed' });

const setting = JSON.parse(process.argv[2] ?? '') as WorkerSetting;
const lines: string[] = [];
const handler = createSkill({
  store: createStore({ client: clientOf(setting.endpoint, setting.limits), table: TABLE_NAME }),
  voices: VOICES,
  speaksAll: true,
  speaks: null,
  breakIn: 'wake',
  skillId: null,
  log: createLog('info', (line) => lines.push(line)),
  budgetMs: setting.budgetMs,
});

const tell = (message: FromWorker): void => void process.send?.(message);

process.on('message', ({ id, event }: { id: number; event: unknown }) => {
  const before = stolen();
  const settled = (): Settled => ({ id, log: lines.splice(0), stolen: stolen() - before });
  void handler(event).then(
    (answer) => tell({ kind: 'answer', answer, ...settled() }),
    () => tell({ kind: 'failed', ...settled() }),
  );
});
tell({ kind: 'ready' });
