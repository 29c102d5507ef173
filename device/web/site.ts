import { join } from 'node:path';
import { pacedClock } from '../clock.js';
import { Echo, type Handler, type Listen } from '../echo.js';
import type { DeviceOptions } from '../options.js';
import type { LengthOf } from '../playback.js';
import { pageAssets } from './assets.js';
import { Voices } from './clips.js';
import { type PageServer, servePage } from './server.js';
import { Tab } from './tab.js';

/** Where the page is, unless another port is asked for. */
export const PORT = 4_747;
/** `--fast`: so many times as fast as it is spoken. Whoever is to answer has all their time. */
const TIMES = 40;

export interface SiteParts {
  readonly handler: Handler;
  readonly listen: Listen;
  readonly lengthOf: LengthOf;
  /** The folder of the desk's data; packs of sounds lie in it. */
  readonly data: string;
  /** How many times as fast as it is spoken, unless `--fast` says so. */
  readonly speed?: number;
}

/** The page and its Echos on the skill; null where its port is taken. */
export async function openSite(
  { user, heard, heardFixed, fast, port }: DeviceOptions,
  { handler, listen, lengthOf, data, speed = 1 }: SiteParts,
): Promise<PageServer | null> {
  const openTab = (name: string): Tab => {
    const clock = pacedClock();
    return new Tab({
      clock,
      speed: fast ? TIMES : speed,
      echo: (on) => {
        const owner = { user, echo: name, screen: true };
        return new Echo({ handler, listen, lengthOf, clock, owner, heard, heardFixed, on });
      },
    });
  };
  const voices = new Voices(join(data, 'packs'));
  try {
    return await servePage({ port: port ?? PORT, assets: await pageAssets(), openTab, voices });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  }
}
