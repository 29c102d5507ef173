import type { Language } from '../../../lambda/coach/profile.js';
import type { Message } from '../message.js';
import { link, tabName } from './link.js';
import { listener, type RecognitionMaker } from './listener.js';
import { numberIn } from './number.js';
import { settings } from './settings.js';
import { TEXTS } from './texts.js';
import { view } from './view.js';
import { speaker } from './voice.js';

/** Shorter answers need no bar that shows how far they are. */
const LONG_MS = 10_000;

const makers = window as unknown as Readonly<
  Record<'SpeechRecognition' | 'webkitSpeechRecognition', RecognitionMaker | undefined>
>;

let language: Language = new URLSearchParams(location.search).get('lang') === 'da' ? 'da' : 'en';
let length = 0;
/** While the device tells again what was before, nothing is spoken. */
let live = false;

const shown = view((words) => void say(words));
const voice = speaker('speechSynthesis' in window ? window.speechSynthesis : undefined);
const ear = listener(
  makers.SpeechRecognition ?? makers.webkitSpeechRecognition,
  (words) => void say(words),
  () => panel.refused(),
);
const panel = settings({ voice, ear, language: () => language });
const device = link(tabName(sessionStorage), {
  message: (message) => receive(message),
  again: () => {
    live = false;
    shown.clear();
    shown.count('');
    shown.mood('idle');
    // What is told at once is what was; a moment later comes what is.
    setTimeout(() => (live = true), 100);
  },
  lost: () => {
    voice.stop();
    shown.mood('lost');
  },
});

async function say(words: string): Promise<void> {
  if (words.trim() === '') return;
  live = true;
  voice.stop();
  if (!(await device.say(words))) shown.mood('failed');
}

function speak(to: Language): void {
  if (language === to) return;
  language = to;
  shown.language(to);
  panel.language();
}

function piece({ at, ms, kind, text }: Extract<Message, { kind: 'piece' }>['piece']): void {
  if (length > LONG_MS) shown.progress((at + ms) / length);
  if (kind === 'pause') return;
  const number = numberIn(text, language);
  shown.count(number ?? '');
  if (number === null) shown.caption(text, 'coach');
  if (live) voice.say(text, language, number !== null);
}

function receive(message: Message): void {
  switch (message.kind) {
    case 'said':
      shown.caption(message.words, 'person');
      break;
    case 'answer':
      speak(message.spoken);
      length = message.pieces.reduce((sum, { ms }) => sum + ms, 0);
      shown.mood('speaking');
      break;
    case 'piece':
      piece(message.piece);
      break;
    case 'listening':
      shown.progress(null);
      shown.count('');
      shown.mood('listening');
      break;
    case 'asking-again':
      shown.mood('speaking');
      break;
    case 'over':
    case 'failed':
      shown.progress(null);
      shown.count('');
      shown.mood(message.kind);
  }
}

const form = document.getElementById('form') as HTMLFormElement;
const words = document.getElementById('words') as HTMLInputElement;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void say(words.value);
  words.value = '';
});
for (const each of document.querySelectorAll<HTMLElement>('[data-language]')) {
  each.addEventListener('click', () => {
    const to = each.dataset['language'] === 'da' ? 'da' : 'en';
    speak(to);
    void say(to === 'da' ? 'tal dansk' : 'speak english');
  });
}
shown.language(language);
document.title = `Back Coach – ${TEXTS[language].canSay}`;
