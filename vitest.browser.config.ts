import { defineConfig } from 'vitest/config';

/** The page in a real browser: Debian's Chromium, so not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    // Most of the time goes by while the coach speaks, so that more run than there are processors.
    maxWorkers: 3,
  },
});
