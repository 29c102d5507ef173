import { ICON_EDGES } from '../alexa.js';
import { MANIFEST, PACKAGE, type SkillFiles } from '../files.js';
import type { Rule, Rules } from '../rule.js';
import type { StoreText } from '../skill.js';

type IconField = keyof typeof ICON_EDGES;
const FIELDS: readonly IconField[] = ['smallIconUri', 'largeIconUri'];

/** How a package names its own files; only on import does Alexa put them on the web. */
const FILE_URI = /^file:\/\/(assets\/images\/[\w.-]+\.png)$/;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** After signature, length and the name IHDR come width and height, four bytes each. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

function sizeOf(png: Uint8Array): readonly [number, number] | null {
  if (png.length < HEIGHT_AT + 4 || PNG.some((byte, i) => png[i] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
}

function wrongWith(files: SkillFiles, field: IconField, uri: string): string | null {
  const [, path] = FILE_URI.exec(uri) ?? [];
  if (path === undefined)
    return `${MANIFEST}: ${field} is "${uri}": write file://assets/images/ and a name ending in .png.`;
  const file = `${PACKAGE}/${path}`;
  const png = files.get(file);
  if (png === undefined) return `${file}: it is missing, and ${field} names it: run npm run icons.`;
  const size = sizeOf(png);
  if (size === null) return `${file}: it is no PNG: run npm run icons.`;
  const edge = ICON_EDGES[field];
  if (size.every((each) => each === edge)) return null;
  return `${file}: it has ${size.join(' x ')} pixels in place of ${edge} x ${edge}: run npm run icons.`;
}

const icons: Rule = ({ files, store }) => {
  const used = store.flatMap(({ what }: { readonly what: StoreText }) =>
    FIELDS.map((field) => wrongWith(files, field, what[field])),
  );
  return [...new Set(used)].filter((fault) => fault !== null);
};

export const iconRules: Rules = { icons };
