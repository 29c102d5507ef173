import { seconds, type Page, type Paint, type Sheet, type Tone } from './page.js';

export interface Screen extends Sheet {
  readonly columns: number;
}

const TO_START_AND_WIPE = '\r\x1b[J';

/**
 * A page on a terminal on which somebody is typing: the line with the prompt stays the lowest, and
 * the line above it is drawn anew as it grows. `live`: pauses are counted as they pass.
 */
export function screenPage(
  screen: Screen,
  notes: Sheet,
  paint: Paint,
  prompt: () => void,
  live: boolean,
): Page {
  let current: { text: string; tone: Tone } | null = null;
  let counting: NodeJS.Timeout | undefined;

  const draw = (text: string, tone: Tone, over: string | null): void => {
    const up = over === null ? '' : `\x1b[${Math.ceil(over.length / (screen.columns || 80))}A`;
    screen.write(`\r${up}${TO_START_AND_WIPE}${paint(text, tone)}\n`);
    current = { text, tone };
    prompt();
  };
  const end = (): void => {
    clearInterval(counting);
    current = null;
  };
  const line = (text: string, tone: Tone): void => {
    end();
    draw(text, tone, null);
  };
  const replace = (text: string, tone: Tone): void => draw(text, tone, current?.text ?? null);

  return {
    line,
    more: (text) => {
      clearInterval(counting);
      if (current === null) line(text, 'coach');
      else replace(`${current.text} ${text}`, current.tone);
    },
    pause: (ms) => {
      line(seconds(live ? 1_000 : ms), 'aside');
      let passed = 1;
      const count = (): void => {
        passed += 1;
        if (passed * 1_000 <= ms) replace(seconds(passed * 1_000), 'aside');
      };
      if (live) counting = setInterval(count, 1_000).unref();
    },
    end,
    note: (text) => {
      end();
      screen.write(TO_START_AND_WIPE);
      notes.write(`${paint(text, 'aside')}\n`);
      prompt();
    },
  };
}
