import { Refused } from './requests.js';
import type { Tab } from './tab.js';

/** More tabs than that are forgotten, the oldest first; each is an Echo in memory. */
const MOST = 20;
const NAME = /^[\w-]{1,64}$/;

/** The tabs that show the page. */
export class Tabs {
  readonly #open: (name: string) => Tab;
  readonly #tabs = new Map<string, Tab>();

  constructor(open: (name: string) => Tab) {
    this.#open = open;
  }

  known(name: string): Tab | undefined {
    return this.#tabs.get(name);
  }

  /** @throws Refused where that is no name */
  named(name: string | null): Tab {
    if (name === null || !NAME.test(name)) throw new Refused(400, 'A tab has a name.');
    return this.of(name);
  }

  of(name: string): Tab {
    const known = this.#tabs.get(name);
    if (known !== undefined) return known;
    const [oldest] = this.#tabs.keys();
    if (this.#tabs.size >= MOST && oldest !== undefined) {
      this.#tabs.get(oldest)?.close();
      this.#tabs.delete(oldest);
    }
    const tab = this.#open(name);
    this.#tabs.set(name, tab);
    return tab;
  }

  close(): void {
    for (const tab of this.#tabs.values()) tab.close();
  }
}
