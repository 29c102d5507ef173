import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coloured, plain, plainPage } from '../../device/page.js';
import { screenPage } from '../../device/screen.js';

const sheet = () => {
  const written: string[] = [];
  return { written, columns: 20, write: (text: string) => written.push(text) };
};

/** What stands on a screen after what was written, prompts left out. */
function visible(written: readonly string[]): string[] {
  let rows: string[] = [];
  for (const [, up, line] of written.join('').matchAll(/\r(?:\x1b\[(\d+)A)?\r\x1b\[J(.*)\n/g)) {
    rows = [...rows.slice(0, rows.length - Number(up ?? 0)), line ?? ''];
  }
  return rows;
}

describe('a screen', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('counts a pause as it passes, on one line, with the prompt below', () => {
    const out = sheet();
    const prompt = jest.fn();
    const page = screenPage(out, sheet(), plain, prompt, true);
    page.line('Løft.', 'coach');
    page.pause(3_000);
    expect(visible(out.written)).toEqual(['Løft.', '… 1 s']);
    jest.advanceTimersByTime(1_000);
    expect(visible(out.written)).toEqual(['Løft.', '… 2 s']);
    jest.advanceTimersByTime(60_000);
    expect(visible(out.written)).toEqual(['Løft.', '… 3 s']);
    expect(prompt).toHaveBeenCalledTimes(4);
  });

  it('stops counting when somebody breaks in, and lets a line grow', () => {
    const out = sheet();
    const page = screenPage(out, sheet(), plain, () => undefined, true);
    page.pause(9_000);
    page.end();
    jest.advanceTimersByTime(5_000);
    page.line('Hold.', 'coach');
    page.more('to');
    page.more('tre');
    expect(visible(out.written)).toEqual(['… 1 s', 'Hold. to tre']);
  });

  it('says a pause at once where time is not real', () => {
    const out = sheet();
    screenPage(out, sheet(), plain, () => undefined, false).pause(9_000);
    jest.advanceTimersByTime(5_000);
    expect(visible(out.written)).toEqual(['… 9 s']);
  });

  it('goes up as many rows as the line had, and keeps notes off the page', () => {
    const [out, notes] = [sheet(), sheet()];
    const page = screenPage(out, notes, plain, () => undefined, false);
    page.line('a line of more than twenty letters', 'coach');
    page.more('more');
    expect(out.written.at(-1)).toMatch(/^\r\x1b\[2A/);
    page.note('over');
    expect(notes.written).toEqual(['over\n']);
  });
});

describe('a page', () => {
  it('is coloured only where it is asked to be', () => {
    const lines = (paint: typeof plain): string => {
      const out = sheet();
      const page = plainPage(out, sheet(), paint);
      page.line('> stop', 'person');
      page.line('Farvel.', 'coach');
      page.pause(2_400);
      page.end();
      return out.written.join('');
    };
    expect(lines(plain)).toBe('> stop\nFarvel.\n… 2 s\n');
    expect(lines(coloured)).toBe('\x1b[36m> stop\x1b[0m\nFarvel.\n\x1b[2m… 2 s\x1b[0m\n');
  });
});
