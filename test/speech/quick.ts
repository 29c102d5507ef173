/// <reference types="vite/client" />
import { together } from '../support/quick.js';

await together(import.meta.glob('./*.test.ts'));
