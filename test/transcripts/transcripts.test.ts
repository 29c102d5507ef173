import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { listen } from '../../device/ear.js';
import { DESK_VOICES, lengthOf } from '../../device/wiring.js';
import { createSkill } from '../../lambda/alexa/skill.js';
import type { Language } from '../../lambda/coach/profile.js';
import { createStore, type Store } from '../../lambda/store/store.js';
import { runTranscript } from '../support/conversation.js';
import { TABLE_NAME, clientOf, openTestTable, type TestTable } from '../support/table.js';

/** Nobody answers there, so nothing has to be waited for but the client's own second try. */
const AWAY = { attempts: 2, connect: 100, attempt: 150 };

let table: TestTable;
let nobody: string;

beforeAll(async () => {
  [table, nobody] = await Promise.all([openTestTable(), deadEndpoint()]);
});
afterAll(() => table.close());

/** An address at which nobody listens. */
async function deadEndpoint(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The same store, on the table or on an address that has become unreachable. */
function storeThatCanGo(): { store: Store; turn: (state: 'up' | 'down') => void } {
  const up = createStore({ client: table.client, table: TABLE_NAME });
  const down = createStore({ client: clientOf(nobody, AWAY), table: TABLE_NAME });
  let now = up;
  return {
    store: {
      read: (...asked) => now.read(...asked),
      save: (...asked) => now.save(...asked),
      forget: (...asked) => now.forget(...asked),
      deleteAll: (...asked) => now.deleteAll(...asked),
    },
    turn: (state) => {
      now = state === 'up' ? up : down;
    },
  };
}

/** Each file has an account of its own, so that all may share the table. */
const own = (store: Store, file: string): Store => ({
  read: (user, ...rest) => store.read(`${user} of ${file}`, ...rest),
  save: (user, ...rest) => store.save(`${user} of ${file}`, ...rest),
  forget: (user, ...rest) => store.forget(`${user} of ${file}`, ...rest),
  deleteAll: (user, ...rest) => store.deleteAll(`${user} of ${file}`, ...rest),
});

async function converse(path: string): Promise<void> {
  const { store, turn } = storeThatCanGo();
  const failed: unknown[] = [];
  await runTranscript(path, {
    skill: ({ lang }) =>
      createSkill({
        store: own(store, path),
        voices: {
          en: { table: DESK_VOICES.en, polly: null },
          da: { table: DESK_VOICES.da, polly: null },
        },
        speaksAll: true,
        speaks: lang,
        breakIn: 'wake',
        skillId: null,
        log: (entry) => {
          if (entry.outcome === 'failed') failed.push(entry);
        },
      }),
    listen,
    lengthOf,
    store: turn,
  });
  // The skill apologises for what is broken; a transcript that does not look there would miss it.
  expect(failed).toEqual([]);
}

const LANGUAGES: readonly Language[] = ['en', 'da'];

describe.each(LANGUAGES)('%s', (language) => {
  const folder = join(import.meta.dirname, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(files)('%s', (file) => converse(join(folder, file)));
});
