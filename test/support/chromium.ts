import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Debian's browser; `CHROMIUM` names another. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Chromium without a window, and without the sandbox that a container has no rights for.
 *
 * @throws Error, one sentence, where there is none
 */
export function openChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error('There is no browser to test in: apt-get install chromium, or set CHROMIUM.');
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}
