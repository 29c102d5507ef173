import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { cached, npm } from './cache.js';

/** Amazon's own linter for APL documents; with what it pulls in 106 MB, so no dependency. */
const PACKAGE = 'apl-suggester@2024.2.0';
const FOLDER = cached('apl-linter');
const FOUND = cached('apl-linter', 'node_modules', 'apl-suggester', 'package.json');

const FINDINGS = v.array(
  v.looseObject({ level: v.string(), path: v.string(), errorMessage: v.string() }),
);

interface Validator {
  validate(document: unknown): Promise<unknown>;
}

const MODULE = v.object({
  StaticAplTemplateValidator: v.custom<new () => Validator>((value) => typeof value === 'function'),
});

/**
 * What Amazon's linter finds in an APL document, a sentence each. It is installed once.
 *
 * @throws where npm cannot be reached and it is not here yet
 */
export async function lintApl(document: unknown): Promise<string[]> {
  if (!existsSync(FOUND)) {
    console.error(`Installing ${PACKAGE} in .cache/, once.`);
    await npm(FOLDER, ['install', '--no-save', '--ignore-scripts', PACKAGE]);
  }
  const load: (id: string) => unknown = createRequire(FOUND);
  const { StaticAplTemplateValidator } = v.parse(MODULE, load('apl-suggester'));
  const findings = await new StaticAplTemplateValidator().validate(document);
  return v.parse(FINDINGS, findings).map(({ path, errorMessage }) => `${path}: ${errorMessage}`);
}
