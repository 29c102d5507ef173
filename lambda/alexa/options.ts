import type { Device } from '../coach/context.js';
import type { Language } from '../coach/profile.js';
import type { Store } from '../store/store.js';
import type { Log } from './log.js';
import type { Voices } from './voices.js';

/** What makes the skill: the Lambda takes it from its environment, the desk brings its own. */
export interface SkillOptions {
  readonly store: Store;
  readonly voices: Voices;
  /** Devices can also speak languages that Alexa cannot. */
  readonly speaksAll: boolean;
  /** What it speaks to somebody new; null: the language that the device hears. */
  readonly speaks: Language | null;
  readonly breakIn: Device['breakIn'];
  /** The only skill that may call; null: any. */
  readonly skillId: string | null;
  readonly log: Log;
  /** How long the store may take for one request, milliseconds. */
  readonly budgetMs?: number;
}
