import { defineConfig } from 'vitest/config';

/** What is seen on an Echo Show: needs Debian's `chromium` and `fonts-liberation`. */
export default defineConfig({
  test: { include: ['test/screen/*.golden.ts'], testTimeout: 60_000, fileParallelism: false },
});
