import type { StackFiles } from '../../../scripts/lint-stack/stack.js';

/** Exactly one fault, which one rule finds, once. */
export interface Fixture {
  readonly rule: string;
  readonly fault: string;
  readonly edit: (files: StackFiles) => StackFiles;
  /** What the sentence must tell. */
  readonly tells: RegExp;
}

/** The first occurrence, so that one fault is one. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`No ${String(from)} is there to put a fault into.`);
  return after;
}

export const inTemplate = (from: string | RegExp, to: string) => (files: StackFiles) => ({
  ...files,
  template: replaced(files.template, from, to),
});

export const inResources = (from: string, to: string) => (files: StackFiles) => ({
  ...files,
  resources: replaced(files.resources, from, to),
});

/** Without the parameters of whoever deploys it: a fault would meet them, or hide behind them. */
export function withoutParameters(files: StackFiles): StackFiles {
  const resources: unknown = JSON.parse(files.resources, (key, value: unknown) =>
    key === 'cfn' ? undefined : value,
  );
  return { ...files, resources: JSON.stringify(resources, null, 2) };
}
