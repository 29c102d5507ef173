import { FRAME_MS, framesOf } from '../../../lambda/sound/frames.js';

/** Why it cannot be heard: the browser wants a press before anything sounds, or the sound broke off. */
export type Silence = 'blocked' | 'broken';

/** The joiner's sound, and the clock that it is. */
export interface Joined {
  /** From so far into the speech on, milliseconds. */
  readonly play: (number: number, from: number) => void;
  readonly stop: () => void;
  /** How far the speech has sounded; null: nothing is playing. */
  readonly at: () => number | null;
}

export function joinedSound(tab: string, silent: (why: Silence) => void): Joined {
  const audio = new Audio();
  let from: number | null = null;
  const stop = (): void => {
    from = null;
    audio.pause();
    audio.removeAttribute('src');
  };
  const fail = (why: Silence): void => {
    if (from === null) return;
    stop();
    silent(why);
  };
  audio.addEventListener('error', () => fail('broken'));
  audio.addEventListener('ended', () => (from = null));
  return {
    stop,
    at: () => (from === null ? null : from + audio.currentTime * 1_000),
    play: (number, at) => {
      const frame = framesOf(Math.max(0, at));
      from = frame * FRAME_MS;
      audio.src = `/sound/${tab}/${number}/${frame}.mp3`;
      audio.play().catch((error: unknown) => {
        // A speech that is broken off by the next one is no failure.
        if (error instanceof DOMException && error.name === 'NotAllowedError') fail('blocked');
      });
    },
  };
}
