import { createHash } from 'node:crypto';
import { cuesOf, type Turn } from '../lambda/coach/turn.js';
import { NUMBERS } from '../locales/index.js';
import { LANGUAGES } from '../lambda/coach/profile.js';
import { directiveOf } from '../lambda/screen/show/document.js';
import { showOf } from '../lambda/screen/steps.js';
import { lineSsml, speak } from '../lambda/speech/speak.js';
import { hearTheRest } from './walk/everything.js';
import { Says } from './walk/says.js';
import { deskIn, ECHO, settingOf, type Setting } from './walk/setting.js';
import type { Step } from './walk/step.js';
import { walk } from './walk/walk.js';

/**
 * `node --import tsx scripts/fingerprint.ts` prints a hash of everything that the coach can say and
 * one of everything that it can show. Two trees with the same hashes give the same answers.
 *
 * Said: every line and number of the state exploration in each language, for each language that a
 * device hears. Shown: the steps of every distinct answer, with the words of its speech.
 */
const SETTINGS: readonly Setting[] = [
  ...LANGUAGES.map(deskIn),
  settingOf('echo', { ...ECHO.device, speaks: 'da' }),
  ECHO,
];

const digest = (texts: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const text of [...texts].sort()) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 16);
};

/** What distinguishes one turn from another. */
const turnId = (turn: Turn): string => JSON.stringify(turn);

/** An answer as each setting would speak and show it. */
function rendered({ turn, profile, situation }: Step): readonly string[] {
  return SETTINGS.map(({ device, speakers }) => {
    const speaker = speakers[device.speaks];
    const spoken = speak(cuesOf(turn), speaker);
    const reprompt = turn.ending.kind === 'ask' ? speak(turn.ending.reprompt, speaker) : null;
    const seen = { turn, profile, now: situation.now, speaker };
    const show = showOf({ ...seen, room: 45, goesOnAt: null });
    return JSON.stringify([spoken, reprompt, show.steps]);
  });
}

const says = new Says();
const turns = new Set<string>();
const shown = new Set<string>();

const { situations } = walk(ECHO, (steps) => {
  for (const step of steps) {
    says.hear(step.turn);
    const id = turnId(step.turn);
    if (turns.has(id)) continue;
    turns.add(id);
    for (const text of rendered(step)) shown.add(digest([text]));
  }
});
hearTheRest(says, situations);

const lines = new Set(
  SETTINGS.flatMap(({ name, speakers }) =>
    LANGUAGES.flatMap((language) => [
      ...says.all.map((say) => `${name} ${language} ${lineSsml(say, speakers[language])}`),
      ...NUMBERS[language].numbers,
      ...[NUMBERS[language].labelOne, '2023'],
    ]),
  ),
);
const documents = LANGUAGES.map((language) =>
  JSON.stringify(
    directiveOf({ steps: [], tracks: [], goesOnAt: 0 }, deskIn(language).speakers[language].words),
  ),
);

console.log(`said   ${digest(lines)} (${lines.size} lines)`);
console.log(`shown  ${digest([...shown, ...documents])} (${turns.size} answers)`);
