import { defineConfig } from 'vitest/config';

/** Run by `npm run test:audio`: it listens to what espeak-ng says. */
export default defineConfig({
  test: {
    include: ['test/audio/**/*.test.ts'],
    // Generous: a busy machine is not a slow voice.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
