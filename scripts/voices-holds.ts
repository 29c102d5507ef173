/**
 * `npm run voices:holds` prints how exact holds are that are counted by Matthew's tables: the numbers
 * as long as in the recordings of both engines, and breaks that add as little or as much as known.
 */
import { COUNTING_STYLES } from '../lambda/coach/profile.js';
import type { Hold } from '../lambda/coach/turn.js';
import { voiceTable } from '../lambda/speech/voice.js';
import neural from '../lambda/speech/voices/matthew-neural.json' with { type: 'json' };
import standard from '../lambda/speech/voices/matthew.json' with { type: 'json' };
import { FIGURES } from './voices/recorded/figures.js';
import { HOLDS, playHold, type Heard } from './voices/recorded/holds.js';
import { AT_BREAK, BREAK } from './voices/recorded/polly-break.js';
import { ENGINES, type Engine } from './voices/recorded/recordings.js';

const TABLES = { standard: voiceTable(standard), neural: voiceTable(neural) };

const OTHER: Readonly<Record<Engine, Engine>> = { standard: 'neural', neural: 'standard' };

/** Of the holds that differ only in their half-way call, the one with the largest error. */
function worst(holds: readonly Hold[], planned: Engine, spoken: Engine, perBreak: number): Heard {
  const all = holds.map((hold) =>
    playHold(hold, TABLES[planned], {
      figures: FIGURES.engines[spoken],
      table: TABLES[spoken],
      perBreak,
    }),
  );
  const most = (of: (heard: Heard) => number): number =>
    all.map(of).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  return {
    late: most(({ late }) => late),
    worstSecond: most(({ worstSecond }) => worstSecond),
    lineError: most(({ lineError }) => lineError),
  };
}

function cell({ late, worstSecond }: Heard, seconds: number): string {
  const share = late / seconds / 10;
  const sign = share < -0.05 ? '−' : '+';
  return `${sign}${Math.abs(share).toFixed(1)} %, ${Math.round(worstSecond)} ms`;
}

const lengths = [...new Set(HOLDS.map(({ seconds }) => seconds))].sort((a, b) => a - b);

console.log('Error of the whole hold, and the furthest second from its place:\n');
console.log(
  `| table | hold | breaks add ${BREAK.least} ms | ${AT_BREAK} ms | ${BREAK.most} ms | the other engine, ${AT_BREAK} ms | lines, rms |`,
);
console.log('|---|---|---|---|---|---|---|');
for (const engine of ENGINES) {
  for (const style of COUNTING_STYLES) {
    for (const seconds of lengths) {
      const holds = HOLDS.filter((hold) => hold.style === style && hold.seconds === seconds);
      if (holds.length === 0) continue;
      const own = [BREAK.least, AT_BREAK, BREAK.most].map((add) =>
        worst(holds, engine, engine, add),
      );
      const other = worst(holds, engine, OTHER[engine], AT_BREAK);
      const cells = [...own, other].map((heard) => cell(heard, seconds));
      const lineMs = Math.round(own[1]?.lineError ?? Number.NaN);
      const { name } = TABLES[engine];
      console.log(`| \`${name}\` | ${seconds} s ${style} | ${cells.join(' | ')} | ${lineMs} ms |`);
    }
  }
}
