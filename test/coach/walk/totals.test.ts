import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../lambda/coach/profile.js';
import { newProfile, type Profile } from '../../../lambda/coach/profile.js';
import { routineSteps } from '../../../scripts/walk/routine.js';
import { deskIn, ECHO, settingOf, type Setting } from '../../../scripts/walk/setting.js';

const MINUTE = 60_000;

/** Every voice that there is a table of. */
const SETTINGS: readonly (readonly [string, Setting, Language])[] = [
  ['Matthew, on an Echo', ECHO, 'en'],
  ['espeak-en, on the desk', deskIn('en'), 'en'],
  ['espeak-da, on the desk', deskIn('da'), 'da'],
  ['espeak-da, on an Echo that hears English', settingOf('echo', ECHO.device), 'da'],
];

interface Training {
  /** All answers from the first position to the last exercise's end, milliseconds. */
  readonly ms: number;
  /** What the person has to say for it, beginning with "start". */
  readonly words: number;
  /** As it is kept afterwards. */
  readonly profile: Profile;
}

/** Says "ready" at once whenever asked, until all is done. */
function train(profile: Profile, setting: Setting): Training {
  const [, ...heard] = routineSteps(profile, setting);
  const led = heard.filter(({ turn }) => turn.ending.kind === 'ask');
  return {
    ms: led.reduce((sum, { ms }) => sum + ms, 0),
    words: heard.length,
    profile: heard.at(-1)?.profile ?? profile,
  };
}

describe.each(SETTINGS)('a default routine: %s', (name, setting, language) => {
  const first = train({ ...newProfile(), language }, setting);
  const second = train(first.profile, setting);

  it('is led from beginning to end', () => {
    expect(first.profile.finished).toHaveLength(7);
    expect(second.profile.finished).toHaveLength(14);
    expect(second.profile.place).toBeNull();
  });

  it('takes 16 to 21 minutes the first time, and 13 to 18 later', () => {
    const minutes = [first, second].map(({ ms }) => ms / MINUTE);
    const told = minutes.map((each) => each.toFixed(1)).join(' and ');
    console.log(`${name}: ${told} minutes, ${first.words} and ${second.words} words`);
    const [long = 0, short = 0] = minutes;
    expect(long).toBeGreaterThanOrEqual(16);
    expect(long).toBeLessThanOrEqual(21);
    expect(short).toBeGreaterThanOrEqual(13);
    expect(short).toBeLessThanOrEqual(18);
  });

  it('needs at most eleven words in short wording', () => {
    expect(second.words).toBeLessThanOrEqual(11);
  });
});
