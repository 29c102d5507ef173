import { jest } from '@jest/globals';

/** Jest applies `testTimeout` to all projects alike, so each project passes its own as a global. */
declare const TEST_TIMEOUT: number;

jest.setTimeout(TEST_TIMEOUT);
