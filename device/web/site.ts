import { pacedClock } from '../clock.js';
import { Echo, type Handler, type Listen } from '../echo.js';
import type { DeviceOptions } from '../options.js';
import type { LengthOf } from '../playback.js';
import { pageAssets } from './assets.js';
import { type PageServer, servePage } from './server.js';
import { Tab } from './tab.js';

/** Where the page is, unless another port is asked for. */
export const PORT = 4_747;
/** `--fast`: so many times as fast as it is spoken. Whoever is to answer has all their time. */
const TIMES = 40;

/** The page and its Echos on the skill; null where its port is taken. */
export async function openSite(
  { user, heard, heardFixed, fast, port }: DeviceOptions,
  parts: { readonly listen: Listen; readonly lengthOf: LengthOf },
  handler: Handler,
): Promise<PageServer | null> {
  const { listen, lengthOf } = parts;
  const openTab = (name: string): Tab => {
    const clock = pacedClock();
    return new Tab({
      clock,
      speed: fast ? TIMES : 1,
      echo: (on) => {
        const owner = { user, echo: name };
        return new Echo({ handler, listen, lengthOf, clock, owner, heard, heardFixed, on });
      },
    });
  };
  try {
    return await servePage({ port: port ?? PORT, assets: await pageAssets(), openTab });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  }
}
