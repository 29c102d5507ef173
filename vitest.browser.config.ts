import { defineConfig } from 'vitest/config';

/** The page in a real browser: Debian's Chromium, so not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
