import { EXERCISE_IDS } from '../../../lambda/coach/exercises.js';
import type { Language } from '../../../lambda/coach/profile.js';
import { ON_DARK } from '../../../lambda/screen/figure/colours.js';
import { figureOf } from '../../../lambda/screen/figure/poses.js';
import { trackOf } from '../../../lambda/screen/figure/track.js';
import type { Show, Step } from '../../../lambda/screen/steps.js';
import { WORDS } from '../../../locales/index.js';
import { element, write } from './dom.js';
import { figure } from './figure.js';
import { FIGURE_TEXTS, TEXTS } from './texts.js';

/** Half of a movement that goes to and fro, milliseconds. */
const SWING_MS = 1_800;

const BRIDGE = trackOf(figureOf('glute-bridge', false, null), ON_DARK);

/** Before anything was said: the name, and somebody who moves. */
const atRest = (language: Language): Show => ({
  goesOnAt: 0,
  tracks: [BRIDGE],
  steps: [
    {
      ...{ at: 0, title: TEXTS[language].what, count: '', side: '', detail: '', hint: '' },
      ...{ caption: '', track: 0, from: BRIDGE.start, to: BRIDGE.end, ms: 0, paused: true },
    },
  ],
});

export interface Stage {
  /** What is shown from now on; null: what is seen before anything was said. */
  readonly begin: (show: Show | null, language: Language) => void;
  /** Shows what belongs to a moment of the answer, milliseconds. */
  readonly at: (ms: number) => void;
  /** Still pictures, or moving ones. */
  readonly moves: (moving: boolean) => void;
}

/** How far the figure is on its way: once, or to and fro as long as it is shown. */
function wayOf({ at, ms }: Step, now: number, moving: boolean): number {
  if (!moving) return 1;
  if (ms === 0) return 1 - Math.abs(((performance.now() / SWING_MS) % 2) - 1);
  return Math.max(0, Math.min(1, (now - at) / ms));
}

/** One text for the figure: not each picture of it. */
function describe(title: string, language: Language): string {
  const id = EXERCISE_IDS.find(
    (each) => WORDS[language][`${each}.name`].toLowerCase() === title.toLowerCase(),
  );
  return FIGURE_TEXTS[language][id ?? 'glute-bridge'];
}

/** The screen of an Echo Show, as a part of the page. `hint` is called with what can be said. */
export function stage(hint: (words: string) => void): Stage {
  const drawn = figure(element('figure', SVGSVGElement));
  const frame = element('stage', HTMLElement);
  let show = atRest('en');
  let language: Language = 'en';
  let step: Step | undefined;
  let moving = true;

  const put = (next: Step): void => {
    step = next;
    write('title', next.title);
    write('side', next.side);
    write('detail', next.detail);
    write('count', next.count);
    write('talk', next.caption.replaceAll('<br>', '\n'));
    frame.dataset['scene'] = next.caption === '' ? 'figure' : 'talk';
    frame.dataset['counts'] = String(show.steps.some(({ count }) => count !== ''));
    element('figure', SVGSVGElement).setAttribute('aria-label', describe(next.title, language));
    hint(next.hint.replaceAll(/[“”]/g, ''));
  };
  return {
    begin: (to, spoken) => {
      show = to ?? atRest(spoken);
      language = spoken;
      step = undefined;
    },
    at: (ms) => {
      const next = show.steps.findLast(({ at }) => at <= ms) ?? show.steps[0];
      const track = show.tracks[next?.track ?? 0];
      if (next === undefined || track === undefined) return;
      if (next !== step) put(next);
      drawn.wear(track);
      drawn.pose(next.from + (next.to - next.from) * wayOf(next, ms, moving));
    },
    moves: (to) => {
      moving = to;
    },
  };
}
