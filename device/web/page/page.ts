import type { Language } from '../../../lambda/coach/profile.js';
import { Coach } from './coach.js';
import { element } from './dom.js';
import { joinedSound } from './joined.js';
import { kept } from './kept.js';
import { link, type Said, tabName } from './link.js';
import { addressed, listener, type RecognitionMaker } from './listener.js';
import { settings } from './settings.js';
import { stage } from './stage.js';
import { TEXTS } from './texts.js';
import { view } from './view.js';
import { speaker } from './voice.js';
import type { Message } from '../message.js';

const makers = window as unknown as Readonly<
  Record<'SpeechRecognition' | 'webkitSpeechRecognition', RecognitionMaker | undefined>
>;
const keeper = kept(() => localStorage);
const tab = tabName(sessionStorage);

let language: Language = 'en';

const shown = view(
  (words) => void say({ words }),
  (touch) => void say({ touch }),
);
const pictures = stage((hint) => shown.hint(hint));
const trouble = (sentence: string): void => shown.trouble(sentence);
const joined = joinedSound(tab, (why) => {
  trouble(TEXTS[language][why]);
  if (why === 'blocked') whenPressed(() => coach.revoice());
});
const browserVoice = speaker('speechSynthesis' in window ? window.speechSynthesis : undefined, () =>
  trouble(TEXTS[language].voiceFailed),
);
const ear = listener(
  makers.SpeechRecognition ?? makers.webkitSpeechRecognition,
  (words) => {
    const meant = addressed(words, shown.isSpeaking());
    if (meant !== null) void say({ words: meant });
  },
  (why) => panel.deaf(why),
);
const device = link(tab, {
  message: (message) => receive(message),
  again: () => {
    shown.clear();
    shown.trouble('');
    coach.again(language);
    shown.mood('idle');
  },
  lost: () => {
    coach.stop();
    shown.mood('lost');
  },
});
const panel = settings({
  speaker: browserVoice,
  ear,
  kept: keeper,
  hasVoice: device.hasVoice,
  changed: () => coach.revoice(),
  moves: pictures.moves,
  trouble,
});
const coach = new Coach({ shown, pictures, joined, browserVoice, voice: panel.voice });

/** Once, at the next press of anything. */
function whenPressed(act: () => void): void {
  const pressed = new AbortController();
  const once = (): void => {
    pressed.abort();
    trouble('');
    act();
  };
  for (const kind of ['pointerup', 'keyup'])
    document.addEventListener(kind, once, { signal: pressed.signal });
}

async function say(said: Said): Promise<void> {
  if ('words' in said && said.words.trim() === '') return;
  shown.trouble('');
  const { heard } = coach;
  coach.stop();
  if (!(await device.say({ ...said, heard }))) shown.mood('lost');
}

function speak(to: Language): void {
  language = to;
  shown.language(to);
  panel.language(to);
}

function receive(message: Message): void {
  switch (message.kind) {
    case 'said':
      shown.caption(message.words, 'person');
      break;
    case 'speech':
      if (message.spoken !== language) speak(message.spoken);
      coach.begin(message);
      shown.mood('speaking');
      break;
    case 'piece':
      coach.told(message.piece.at);
      break;
    case 'now':
      coach.now(message.at);
      break;
    case 'listening':
      coach.end();
      shown.mood('listening');
      break;
    case 'failed':
      coach.stop();
      shown.trouble(TEXTS[language].failed);
      break;
    case 'over':
      coach.end();
      shown.mood('over');
  }
}

const words = element('words', HTMLInputElement);
element('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void say({ words: words.value });
  words.value = '';
});
for (const each of document.querySelectorAll<HTMLElement>('[data-language]')) {
  each.addEventListener('click', () => {
    const to = each.dataset['language'] === 'da' ? 'da' : 'en';
    if (to === language) return;
    speak(to);
    void say({ words: to === 'da' ? 'tal dansk' : 'speak english' });
  });
}

speak(new URLSearchParams(location.search).get('lang') === 'da' ? 'da' : 'en');
coach.again(language);
