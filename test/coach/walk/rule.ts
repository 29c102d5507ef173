import type { PlainCommand } from '../../../lambda/coach/command.js';
import type { Setting } from '../../../scripts/walk/setting.js';
import type { Step } from '../../../scripts/walk/step.js';

/** What must be so of all that can be said in one situation; null when it is. */
export type SituationRule = (steps: readonly Step[], setting: Setting) => string | null;

export const said = (steps: readonly Step[], kind: PlainCommand): Step | undefined =>
  steps.find(({ command }) => command.kind === kind);
