/**
 * The skill in a process of its own, to be killed: envelopes come in as messages, answers and the
 * log go out.
 */
import { createLog } from '../../lambda/alexa/log.js';
import { createSkill } from '../../lambda/alexa/skill.js';
import { createStore } from '../../lambda/store/store.js';
import { VOICES } from '../support/voices.js';
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

export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly answer: unknown;
      readonly log: string[];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly name: string; readonly log: string[] };

const setting = JSON.parse(process.argv[2] ?? '') as WorkerSetting;
const lines: string[] = [];
const handler = createSkill({
  store: createStore({ client: clientOf(setting.endpoint, setting.limits), table: TABLE_NAME }),
  voices: VOICES,
  danish: true,
  speaks: null,
  breakIn: 'wake',
  skillId: null,
  log: createLog('info', (line) => lines.push(line)),
  budgetMs: setting.budgetMs,
});

const tell = (message: FromWorker): void => void process.send?.(message);

process.on('message', ({ id, event }: { id: number; event: unknown }) => {
  void handler(event).then(
    (answer) => tell({ kind: 'answer', id, answer, log: lines.splice(0) }),
    (error: unknown) =>
      tell({ kind: 'failed', id, name: (error as Error).name, log: lines.splice(0) }),
  );
});
tell({ kind: 'ready' });
