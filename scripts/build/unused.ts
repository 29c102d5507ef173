import type { Plugin } from 'esbuild';

const MISSING = "throw new Error('Left out of the bundle by scripts/build/unused.ts.');";

/** What libraries name and this skill never comes to, and what stands in its place. */
const UNUSED: Readonly<Record<string, string>> = {
  // Clients of Alexa's services (reminders, lists): ask-sdk-core uses them where it has an `apiClient`.
  'ask-sdk-model': 'export const services = {};',
  // Tells browsers apart.
  bowser: MISSING,
  // No operation of DynamoDB is a stream of events.
  '@smithy/core/event-streams': MISSING,
};

/** Leaves out what would be a fifth of the bundle and never runs. */
export const unused: Plugin = {
  name: 'unused',
  setup(build) {
    build.onResolve({ filter: /^[\w@/-]+$/ }, ({ path }) =>
      Object.hasOwn(UNUSED, path) ? { path, namespace: 'unused' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: UNUSED[path] ?? MISSING,
    }));
  },
};
