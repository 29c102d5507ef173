import type { Edit } from './edits.js';

/** Exactly one fault, which one rule finds, once. */
export interface Fixture {
  readonly rule: string;
  readonly fault: string;
  readonly edit: Edit;
  /** What the sentence must tell. */
  readonly tells: RegExp;
  /** Only wrong in what is submitted. */
  readonly release?: true;
}
