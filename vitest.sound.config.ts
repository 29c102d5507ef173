import { defineConfig } from 'vitest/config';

/** What needs espeak-ng and ffmpeg: `npm run test:sound`. */
export default defineConfig({
  test: {
    include: ['test/**/*.sound.ts'],
    // Generous: a busy machine is not a slow voice.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
