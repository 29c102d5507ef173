import { test } from 'vitest';

/**
 * Puts test files together as one. What they share is loaded once, and a file that breaks while it
 * is loaded is a test that fails.
 */
export async function together(files: Readonly<Record<string, () => Promise<unknown>>>) {
  for (const [name, load] of Object.entries(files)) {
    await load().catch((error: unknown) => {
      test(`${name} can be loaded`, () => {
        throw error;
      });
    });
  }
}
