import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs espeak-ng: `npm run test:audio`.
    exclude: ['test/audio/**'],
    testTimeout: 30_000,
    // One processor is kept free by default; of two, that is half.
    maxWorkers: '100%',
    // Told by the AWS SDK on Node 20 at each start (`device/quiet.ts`).
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
