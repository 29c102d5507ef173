import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const NAMES = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

const taken = (path: string): string => `process.getBuiltinModule(${JSON.stringify(path)})`;

/** What a module has at once, without what it would load when asked for. */
function presentIn(path: string): readonly string[] {
  const all = Object.getOwnPropertyDescriptors(process.getBuiltinModule(path) ?? {});
  return Object.keys(all).filter(
    (name) => 'value' in (all[name] ?? {}) && /^[a-z]\w*$/i.test(name),
  );
}

/** What `await import()` gives has to have names. */
const asModule = (path: string): string =>
  `export default ${taken(path)};\nexport const { ${presentIn(path).join(', ')} } = ${taken(path)};`;

/**
 * Takes Node's own modules by `process.getBuiltinModule`. Where an ES module imports one, Node
 * looks up all that it exports, also what it would load only when asked for: `node:http` alone then
 * loads the whole of `fetch` and `WebSocket`, which is more than the rest of a first answer.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /^[\w:/]+$/ }, ({ path, kind }) =>
      NAMES.has(path)
        ? { path, namespace: kind === 'dynamic-import' ? 'late-builtin' : 'builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = ${taken(path)};`,
    }));
    build.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path }) => ({
      contents: asModule(path),
    }));
  },
};
