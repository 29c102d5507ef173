import { LANGUAGES } from '../../lambda/coach/profile.js';
import { needTools } from '../../scripts/audio/tool.js';
import { inParallel } from '../../scripts/voices/measure.js';
import { DISTINCT, sideBySide } from '../../test/audio/hearing.js';
import { compared, type Row } from '../row.js';

const NAMES = { en: 'English', da: 'Danish' } as const;

/** How long counted holds are in sound, beside what people write: a break of a second at each number. */
export async function holds(): Promise<readonly Row[]> {
  needTools('espeak-ng');
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const all = await inParallel(DISTINCT, (met) => sideBySide(met, language));
    const worst = (which: 'ours' | 'plain'): number =>
      100 * Math.max(...all.map((each) => Math.abs(each[which])));
    const name = `${NAMES[language]} holds in sound, the one that is furthest off`;
    rows.push(compared(name, worst('ours'), '%', worst('plain')));
  }
  return rows;
}
