import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Table } from '../../device/table.js';
import { DESK_CREDENTIALS, DESK_REGION, TABLE_NAME } from '../../device/table.js';

const SCRIPT = fileURLToPath(new URL('hold-table.ts', import.meta.url));

/** The environment of a Lambda on a table, as its stack and AWS set it. */
export const lambdaEnvironment = (endpoint: string): Readonly<Record<string, string>> => ({
  TABLE_NAME,
  AWS_REGION: DESK_REGION,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_ACCESS_KEY_ID: DESK_CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: DESK_CREDENTIALS.secretAccessKey,
});

/** A table in memory, in a process of its own: what it costs is not the skill's. */
export async function openTableProcess(): Promise<Table> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  let said = '';
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    const [, endpoint] = /^open (\S+)$/m.exec(said) ?? [];
    if (endpoint === undefined) continue;
    child.stderr.resume();
    return {
      endpoint,
      async close() {
        child.kill();
        await once(child, 'exit');
      },
    };
  }
  throw new Error(`The table's process ended: ${said}`);
}
