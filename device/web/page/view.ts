import type { Language } from '../../../lambda/coach/profile.js';
import { TOUCHES, type Touch } from '../../../lambda/screen/touch.js';
import { RESOURCES } from '../../../locales/resources.js';
import { choicesFor, closed, firstChoice, isPain, type Mood } from './choices.js';
import { element, write } from './dom.js';
import { TEXTS, type Texts } from './texts.js';

const CAPTIONS = 60;

/** All that stands on the page whatever happens. */
function translate(to: Language): void {
  const each = (selector: string): Iterable<HTMLElement> => document.querySelectorAll(selector);
  const text = (key: string | undefined): string => TEXTS[to][key as keyof Texts];
  document.documentElement.lang = to;
  document.title = `Back Coach – ${TEXTS[to].what}`;
  for (const found of each('[data-text]')) found.textContent = text(found.dataset['text']);
  for (const found of each('[data-label]'))
    found.setAttribute('aria-label', text(found.dataset['label']));
  for (const found of each('[data-language]'))
    found.setAttribute('aria-pressed', String(found.dataset['language'] === to));
  for (const found of each('[data-touch]')) {
    const touch = TOUCHES.find((known) => known === found.dataset['touch']);
    if (touch === undefined) continue;
    found.setAttribute('aria-label', RESOURCES[to].screen[`button.${touch}`]);
    found.title = RESOURCES[to].screen[`button.${touch}`];
  }
}

export interface View {
  readonly language: (language: Language) => void;
  readonly mood: (mood: Mood) => void;
  readonly isSpeaking: () => boolean;
  /** The word that the coach waits for; empty: none. */
  readonly hint: (words: string) => void;
  readonly caption: (text: string, who: 'coach' | 'person') => void;
  readonly progress: (share: number | null) => void;
  /** Something that did not work, in a sentence; empty: all is well. */
  readonly trouble: (sentence: string) => void;
  readonly clear: () => void;
}

function button(words: string, language: Language, say: (words: string) => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.classList.toggle('pain', isPain(words, language));
  made.addEventListener('click', () => say(words));
  return made;
}

/** The button that was pressed by keyboard is made anew: the focus stays on its words. */
function replaceButtons(all: HTMLElement, made: readonly HTMLElement[]): void {
  const pressed = all.contains(document.activeElement) ? document.activeElement : null;
  all.replaceChildren(...made);
  const same = made.find(({ textContent }) => textContent === pressed?.textContent);
  if (pressed !== null) (same ?? element('first', HTMLButtonElement)).focus();
}

function addCaption(text: string, who: string): void {
  const captions = element('captions', HTMLDivElement);
  const line = document.createElement('p');
  line.className = who;
  line.textContent = text;
  captions.append(line);
  while (captions.childElementCount > CAPTIONS) captions.firstElementChild?.remove();
  captions.scrollTop = captions.scrollHeight;
}

interface Drawn {
  language: Language;
  mood: Mood;
  hint: string;
}

/** What depends on what the coach does. */
function draw({ language, mood, hint }: Drawn, say: (words: string) => void): void {
  document.body.dataset['mood'] = mood;
  write('state', TEXTS[language][mood]);
  write('first', firstChoice(mood, language, hint));
  for (const each of document.querySelectorAll<HTMLElement>('[data-open]'))
    each.hidden = closed(mood);
  const words = choicesFor(mood, language).filter((each) => each !== hint);
  replaceButtons(
    element('choices', HTMLDivElement),
    words.map((each) => button(each, language, say)),
  );
}

/** Draws; what is pressed is said, or touched. */
export function view(say: (words: string) => void, touch: (what: Touch) => void): View {
  const bar = element('progress', HTMLProgressElement);
  const drawn: Drawn = { language: 'en', mood: 'idle', hint: '' };
  const change = (what: Partial<Drawn>): void => draw(Object.assign(drawn, what), say);
  element('first', HTMLButtonElement).addEventListener('click', () =>
    say(firstChoice(drawn.mood, drawn.language, drawn.hint)),
  );
  for (const each of TOUCHES)
    document.querySelector(`[data-touch=${each}]`)?.addEventListener('click', () => touch(each));
  return {
    language: (to) => {
      translate(to);
      change({ language: to });
    },
    mood: (to) => change(closed(to) ? { mood: to, hint: '' } : { mood: to }),
    isSpeaking: () => drawn.mood === 'speaking',
    hint: (words) => {
      if (words !== drawn.hint && !closed(drawn.mood)) change({ hint: words });
    },
    caption: (text, who) => {
      addCaption(text, who);
      write('caption', who === 'coach' ? text : '');
    },
    progress: (share) => {
      bar.hidden = share === null;
      if (share !== null) bar.value = share;
    },
    trouble: (sentence) => write('trouble', sentence),
    clear: () => {
      element('captions', HTMLDivElement).replaceChildren();
      write('caption', '');
    },
  };
}
