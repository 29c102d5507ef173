import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const FOLDER = new URL('page/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** The page's script, made from its TypeScript when the device starts: some 30 ms, no step before. */
async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', FOLDER))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** All that is served, by its path; nothing is read from the disk when it is asked for. */
export async function pageAssets(): Promise<ReadonlyMap<string, Asset>> {
  return new Map<string, Asset>([
    ['/', { type: 'text/html; charset=utf-8', body: file('page.html') }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: file('page.css') }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: await script() }],
  ]);
}
