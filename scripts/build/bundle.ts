import { build, type BuildOptions } from 'esbuild';
import { builtins } from './builtins.js';
import { locales } from './locales.js';
import { rare } from './rare.js';
import { tables } from './tables.js';
import { unused } from './unused.js';
import { zipped, type File } from './zip.js';

/** One Lambda: a folder under `dist/` with its `index.mjs`. */
export interface Bundle {
  /** The folder's name. */
  readonly name: string;
  /** The module whose exports are those of `index.mjs`, from the project's root. */
  readonly entry: string;
  /** The largest zip, bytes. */
  readonly budget: number;
  /** A statement to run before all others. */
  readonly banner?: string;
}

/** A zip of more than its budget starts slower than what people ship today. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}

export interface Built {
  readonly files: readonly File[];
  /** For reading a stack: they stay behind when `dist/` is deployed. */
  readonly maps: readonly File[];
  readonly zipBytes: number;
}

/**
 * Nothing is left to install. What is imported only when needed stays in files of its own, so that
 * a start does not read it.
 */
const options = (
  root: string,
  { entry, banner = '' }: Bundle,
): BuildOptions & { write: false } => ({
  absWorkingDir: root,
  entryPoints: { index: entry },
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  banner: { js: banner },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Of a package with both, the ES module: only that can be shaken.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  sourcemap: 'external',
  // A look at either makes Node load its web streams; the SDK asks whether an answer is one.
  define: { ReadableStream: 'undefined', Blob: 'undefined' },
  plugins: [builtins, tables, locales, unused, rare],
  write: false,
  logLevel: 'warning',
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/**
 * Puts one Lambda together, in memory.
 *
 * @param root the project's folder
 * @throws OverBudget in one sentence
 */
export async function bundle(root: string, wanted: Bundle): Promise<Built> {
  const { name, budget } = wanted;
  const { outputFiles } = await build(options(root, wanted));
  const all = outputFiles.map(({ path, contents }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    contents,
  }));
  const files = all.filter((file) => file.name.endsWith('.mjs'));
  const bytes = zipped(files).length;
  if (bytes > budget) {
    throw new OverBudget(
      `dist/${name} zipped is ${kilobytes(bytes)}, over its ${kilobytes(budget)}: ` +
        'leave out what was added, or raise the budget in scripts/build.ts.',
    );
  }
  return { files, maps: all.filter((file) => file.name.endsWith('.map')), zipBytes: bytes };
}
