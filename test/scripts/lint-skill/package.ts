import { fileURLToPath } from 'node:url';
import { MANIFEST, PRIVACY, readSkillFiles, textOf } from '../../../scripts/lint-skill/files.js';
import type { SkillFiles } from '../../../scripts/lint-skill/files.js';
import { both, withFile } from './edits.js';

/** The package as it is here, deployed or not. */
export const PACKAGE = readSkillFiles(fileURLToPath(new URL('../../..', import.meta.url)));

/** What `ask deploy` writes into the manifest; undefined takes it out. */
const WRITTEN_BY_DEPLOYING = ['endpoint', 'regions', 'events'];
const PLACEHOLDER = 'https://example.com/back-coach/privacy';

const untouched = (key: string, value: unknown): unknown => {
  if (key === 'privacyPolicyUrl') return PLACEHOLDER;
  return WRITTEN_BY_DEPLOYING.includes(key) ? undefined : value;
};

/** As before anybody deployed or published it, so that fixtures also hold for who has. */
export const FRESH: SkillFiles = both(
  withFile(MANIFEST, JSON.stringify(JSON.parse(textOf(PACKAGE, MANIFEST), untouched), null, 2)),
  withFile(PRIVACY, 'Published by: [name of whoever publishes the skill].'),
)(PACKAGE);
