import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites of their own, which need more than npm installs: `test:lambda`, `test:audio` and so on.
    exclude: ['lambda', 'audio', 'browser'].map((suite) => `test/${suite}/**`),
    testTimeout: 30_000,
    // One processor is kept free by default; of two, that is half.
    maxWorkers: '100%',
    // Told by the AWS SDK on Node 20 at each start (`device/quiet.ts`).
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
