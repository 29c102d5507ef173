import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { iconDrift, iconFiles } from '../../scripts/icons/files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let elsewhere = '';
beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'icons-'));
  mkdirSync(join(elsewhere, 'skill-package/assets/images'), { recursive: true });
});
afterEach(() => {
  rmSync(elsewhere, { recursive: true });
});

it('draws the icons that are in the package', () => {
  expect(iconDrift(ROOT, iconFiles())).toEqual([]);
});

it('tells of an icon that is missing or was drawn otherwise', () => {
  const [small, large] = iconFiles();
  writeFileSync(join(elsewhere, small?.path ?? ''), large?.png ?? '');
  expect(iconDrift(elsewhere, iconFiles())).toEqual([
    'skill-package/assets/images/small.png is not what scripts/icons/icon.svg draws: run npm run icons.',
    'skill-package/assets/images/large.png is not what scripts/icons/icon.svg draws: run npm run icons.',
  ]);
});
