import type { Language } from '../../../lambda/coach/profile.js';
import { choicesFor, type Mood } from './choices.js';
import { TEXTS, type Texts } from './texts.js';

const CAPTIONS = 60;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** All that stands on the page whatever happens. */
function translate(to: Language): void {
  const each = (selector: string): Iterable<HTMLElement> => document.querySelectorAll(selector);
  document.documentElement.lang = to;
  for (const found of each('[data-text]'))
    found.textContent = TEXTS[to][found.dataset['text'] as keyof Texts];
  for (const found of each('[data-label]')) found.setAttribute('aria-label', TEXTS[to].languages);
  for (const found of each('[data-language]'))
    found.setAttribute('aria-pressed', String(found.dataset['language'] === to));
}

export interface View {
  readonly language: (language: Language) => void;
  readonly mood: (mood: Mood) => void;
  readonly caption: (text: string, who: 'coach' | 'person') => void;
  readonly count: (text: string) => void;
  readonly progress: (share: number | null) => void;
  readonly clear: () => void;
}

/** Draws; `say` is called with what is pressed. */
export function view(say: (words: string) => void): View {
  const captions = element('captions', HTMLDivElement);
  const choices = element('choices', HTMLDivElement);
  const bar = element('progress', HTMLProgressElement);
  let language: Language = 'en';
  let mood: Mood = 'idle';

  const draw = (): void => {
    element('state', HTMLParagraphElement).textContent = TEXTS[language][mood];
    const pressed = document.activeElement?.textContent;
    choices.replaceChildren(...choicesFor(mood, language).map(button));
    // The button that was pressed by keyboard is another one now: the focus stays where it was.
    for (const each of choices.querySelectorAll('button'))
      if (each.textContent === pressed) each.focus();
  };
  const button = (words: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', () => say(words));
    return made;
  };
  return {
    language: (to) => {
      language = to;
      translate(to);
      draw();
    },
    mood: (to) => {
      mood = to;
      draw();
    },
    caption: (text, who) => {
      const line = document.createElement('p');
      line.className = who;
      line.textContent = text;
      captions.append(line);
      while (captions.childElementCount > CAPTIONS) captions.firstElementChild?.remove();
      captions.scrollTop = captions.scrollHeight;
    },
    count: (text) => {
      element('count', HTMLParagraphElement).textContent = text;
    },
    progress: (share) => {
      bar.hidden = share === null;
      if (share !== null) bar.value = share;
    },
    clear: () => captions.replaceChildren(),
  };
}
