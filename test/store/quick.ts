/// <reference types="vite/client" />
import { together } from '../support/quick.js';

/** But for the one that starts processes of its own. */
await together(import.meta.glob(['./*.test.ts', '!./desk-table.test.ts']));
