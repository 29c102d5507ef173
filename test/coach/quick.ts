/// <reference types="vite/client" />
import { together } from '../support/quick.js';

/** But for those that take seconds by themselves: the walk over all states, the same aim twice. */
await together(import.meta.glob(['./*.test.ts', '!./walk.test.ts', '!./twice.test.ts']));
