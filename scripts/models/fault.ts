import { placeOf } from './places.js';

/** What cannot become an interaction model; the message names file, line and pattern. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
}

/** One pattern and whose it is: an intent's, a slot value's or a phrase's. */
export interface Source {
  /** Of the language, such as `locales/en`. */
  readonly folder: string;
  readonly owner: string;
  readonly pattern: string;
}

/** The fault that `source` has, as `file:line: owner: what, in: pattern`. */
export function faultIn({ folder, owner, pattern }: Source, what: string): ModelFault {
  return new ModelFault(`${placeOf(folder, owner, pattern)}: ${owner}: ${what}, in: ${pattern}`);
}
