import type { Language } from '../../../lambda/coach/profile.js';
import type { Listener } from './listener.js';
import { TEXTS } from './texts.js';
import type { Speaker } from './voice.js';

export interface Settings {
  /** The language has changed. */
  readonly language: () => void;
  /** The browser or the person said no to the microphone. */
  readonly refused: () => void;
}

/** Voice and microphone, as far as the browser has them. */
export function settings(parts: {
  readonly voice: Speaker;
  readonly ear: Listener;
  readonly language: () => Language;
}): Settings {
  const { voice, ear, language } = parts;
  const choice = document.getElementById('voice') as HTMLSelectElement;
  const listen = document.getElementById('listen') as HTMLInputElement;
  const note = (id: string, text: string): void => {
    const found = document.getElementById(id);
    if (found !== null) found.textContent = text;
  };

  const draw = (): void => {
    const texts = TEXTS[language()];
    const voices = voice.voices(language());
    choice.replaceChildren(
      ...voices.map(({ name }) => new Option(name, name)),
      new Option(texts.silent, ''),
    );
    note('voice-note', voices.length === 0 ? texts.noVoice : '');
    listen.disabled = !ear.canListen;
    note('listen-note', ear.canListen ? texts.listenNote : texts.noListening);
  };
  const hear = (): void => {
    if (listen.checked) ear.listen(language());
    else ear.stop();
  };
  choice.addEventListener('change', () => voice.choose(choice.value === '' ? null : choice.value));
  listen.addEventListener('change', hear);
  voice.onVoices(draw);
  draw();
  return {
    language: () => {
      draw();
      hear();
    },
    refused: () => {
      listen.checked = false;
      note('listen-note', TEXTS[language()].refused);
    },
  };
}
