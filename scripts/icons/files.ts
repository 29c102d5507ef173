import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** What the store shows, small and large; both edges, in pixels. */
const SIZES = { small: 108, large: 512 } as const;

export interface IconFile {
  /** From the project's root. */
  readonly path: string;
  readonly png: Uint8Array;
}

/** The icons as they are drawn now. */
export function iconFiles(): IconFile[] {
  const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
  return Object.entries(SIZES).map(([name, edge]) => ({
    path: `skill-package/assets/images/${name}.png`,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: edge } }).render().asPng(),
  }));
}

/** @returns one sentence for each icon that is not what `npm run icons` would draw */
export function iconDrift(root: string, icons: readonly IconFile[]): string[] {
  return icons.flatMap(({ path, png }) => {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file).equals(png)) return [];
    return [`${path} is not what scripts/icons/icon.svg draws: run npm run icons.`];
  });
}
