import type { Language } from '../../../lambda/coach/profile.js';
import {
  choiceOf,
  choiceText,
  choose,
  chosen,
  type Choice,
  type Offer,
  SILENT,
  speaking,
  wanted,
} from './choice.js';
import { element, write } from './dom.js';
import type { Kept } from './kept.js';
import type { Deafness, Listener } from './listener.js';
import { TEXTS } from './texts.js';
import type { Speaker } from './voice.js';

export interface Settings {
  /** The language is that one from now on. */
  readonly language: (language: Language) => void;
  /** Who speaks. */
  readonly voice: () => Choice;
  readonly deaf: (why: Deafness) => void;
}

interface SettingsParts {
  readonly speaker: Speaker;
  readonly ear: Listener;
  readonly kept: Kept;
  readonly hasVoice: (language: Language) => Promise<boolean>;
  /** Somebody else speaks from now on. */
  readonly changed: () => void;
  readonly moves: (moving: boolean) => void;
  readonly trouble: (sentence: string) => void;
}

/** Who speaks, as far as there are voices. */
function voiceChoice(parts: SettingsParts, language: () => Language) {
  const { speaker, kept, trouble } = parts;
  const list = element('voice', HTMLSelectElement);
  const joined = new Map<Language, boolean>();
  const offer = (): Offer => ({
    browser: speaker.voices(language()).map(({ name }) => name),
    joined: joined.get(language()) ?? null,
  });
  const picked = (): Choice => wanted(chosen(kept, language()), offer());
  const voice = (): Choice => speaking(picked(), offer());
  const note = (): string => {
    const texts = TEXTS[language()];
    const choice = picked();
    if (choice.kind === 'browser' && voice() === SILENT)
      return texts.unknownVoice.replace('{name}', choice.name);
    if (choice.kind === 'joined' && voice() === SILENT) return texts.noJoined;
    return offer().joined === false && offer().browser.length === 0 ? texts.noVoice : '';
  };
  const draw = (): void => {
    const texts = TEXTS[language()];
    const names = offer().browser.map((name) => new Option(name, `browser:${name}`));
    const own = new Option(texts.joined, 'joined');
    list.replaceChildren(own, ...names, new Option(texts.silent, 'silent'));
    list.value = choiceText(voice());
    write('voice-note', note());
    // Whoever hears the coach does not want the captions read as well.
    const spoken = voice().kind !== 'silent';
    element('captions', HTMLDivElement).ariaLive = spoken ? 'off' : 'polite';
    const count = element('count', HTMLParagraphElement);
    count.ariaLive = spoken ? 'off' : 'assertive';
    count.ariaHidden = String(spoken);
  };
  const ask = async (of: Language): Promise<void> => {
    joined.set(of, await parts.hasVoice(of));
    draw();
  };
  list.addEventListener('change', () => {
    choose(kept, language(), choiceOf(list.value) ?? SILENT);
    parts.changed();
    trouble('');
    void ask(language());
    draw();
    trouble(note());
  });
  speaker.onVoices(draw);
  return { draw, ask, voice };
}

/** Off until it is switched on, and off again where it cannot be. */
function listenChoice({ ear, trouble }: SettingsParts, language: () => Language) {
  const listen = element('listen', HTMLInputElement);
  const hear = (): void => {
    trouble('');
    if (listen.checked) ear.listen(language());
    else ear.stop();
  };
  listen.disabled = !ear.canListen;
  listen.addEventListener('change', hear);
  return {
    hear: () => {
      if (listen.checked) hear();
    },
    draw: () => {
      const texts = TEXTS[language()];
      write('listen-note', ear.canListen ? texts.listenNote : texts.noListening);
    },
    deaf: (why: Deafness) => {
      listen.checked = false;
      trouble(TEXTS[language()][why]);
    },
  };
}

/** Moving pictures, unless the person or their system wants them still. */
function motionChoice({ kept, moves }: SettingsParts): void {
  const motion = element('motion', HTMLInputElement);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const draw = (): void => {
    const picked = kept.get('motion');
    motion.checked = picked === null ? !still.matches : picked === 'on';
    moves(motion.checked);
  };
  motion.addEventListener('change', () => {
    kept.set('motion', motion.checked ? 'on' : 'off');
    draw();
  });
  still.addEventListener('change', draw);
  draw();
}

/** Voice, microphone and movement. */
export function settings(parts: SettingsParts): Settings {
  let language: Language = 'en';
  const voices = voiceChoice(parts, () => language);
  const ears = listenChoice(parts, () => language);
  motionChoice(parts);
  return {
    voice: voices.voice,
    deaf: ears.deaf,
    language: (to) => {
      language = to;
      voices.draw();
      ears.draw();
      ears.hear();
      void voices.ask(to);
    },
  };
}
