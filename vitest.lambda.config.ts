import { defineConfig } from 'vitest/config';

/** Run by `npm run test:lambda`: it needs AWS's runtime client, which is compiled first. */
export default defineConfig({
  test: {
    include: ['test/lambda/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
