import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A property of a table: small values as they are, objects when they are first asked for. */
function property([name, value]: [string, unknown]): string {
  const key = JSON.stringify(name);
  return typeof value === 'object'
    ? `get ${key}() { return parsed()[${key}]; }`
    : `${key}: ${JSON.stringify(value)}`;
}

/**
 * Bundles voice tables as text that is parsed when it is first needed: V8 parses JSON much faster
 * than code, and most people hear one voice.
 */
export const tables: Plugin = {
  name: 'tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]voices[\\/][\w-]+\.json$/ }, async ({ path }) => {
      const table = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      const text = JSON.stringify(JSON.stringify(table));
      const properties = Object.entries(table).map(property);
      return {
        contents: `let table;
const parsed = () => (table ??= JSON.parse(${text}));
export default { ${properties.join(', ')} };`,
      };
    });
  },
};
