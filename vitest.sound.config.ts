import { defineConfig } from 'vitest/config';

/** What needs espeak-ng and ffmpeg: `npm run test:sound`. */
export default defineConfig({
  test: { include: ['test/**/*.sound.ts'], testTimeout: 120_000 },
});
