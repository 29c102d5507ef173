/**
 * Run on Node 24, bundled as the Lambda is: finds the turn that takes the skill longest without its
 * database, measures it, and prints what it found as JSON.
 */
import { writeAttributes } from '../lambda/alexa/attributes.js';
import { createSkill } from '../lambda/alexa/skill.js';
import type { Profile } from '../lambda/coach/profile.js';
import { voiceTable } from '../lambda/speech/voice.js';
import danish from '../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import matthew from '../lambda/speech/voices/matthew.json' with { type: 'json' };
import { keepNobody } from '../lambda/store/item.js';
import type { Kept, Store } from '../lambda/store/store.js';
import { timestamp } from '../device/clock.js';
import { envelope, intentRequest, type DeviceSession } from '../device/envelope.js';
import { median, quantile } from './row.js';
import { routineSteps } from './turns.js';
import type { Step } from '../scripts/walk/step.js';

/** What people say most, and what asks for the length of all that is left. */
const INTENTS = [
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StartOverIntent',
  'HowMuchLeftIntent',
] as const;

const TO_CHOOSE = 20;
const ROUNDS = 5;
const CALLS = 2_000;

/** Keeps one person, as read from DynamoDB and checked. */
function memory(): Store & { profile: Profile | null } {
  const kept = (profile: Profile): Kept => ({
    state: 'found',
    profile,
    damaged: false,
    lastRequestId: null,
    item: keepNobody(undefined),
  });
  const store: Store & { profile: Profile | null } = {
    profile: null,
    read: () =>
      store.profile === null
        ? Promise.reject(new Error('Nobody is kept.'))
        : Promise.resolve(kept(store.profile)),
    save: () => Promise.resolve('saved'),
    forget: () => Promise.resolve('saved'),
    deleteAll: () => Promise.resolve(),
  };
  return store;
}

const store = memory();
const handler = createSkill({
  store,
  voices: {
    en: { table: voiceTable(matthew), polly: 'Matthew' },
    da: { table: voiceTable(danish), polly: null },
  },
  speaksAll: false,
  speaks: null,
  breakIn: 'wake',
  skillId: null,
  log: () => undefined,
});

interface Turn {
  readonly name: string;
  readonly profile: Profile;
  /** As it comes over the wire. */
  readonly request: string;
}

/** A request in the middle of the answer of a step. */
function turnAfter(step: Step, intent: string): Turn {
  const { profile, session } = step;
  const carried = { person: 'household', session, profile, unsaved: null, told: [] };
  const sent: DeviceSession = {
    id: session.id,
    isNew: false,
    attributes: writeAttributes(carried),
  };
  const at = timestamp(step.situation.now + step.ms / 2);
  const request = intentRequest({ intent, slots: {} }, 'en', at);
  const { exercise, phase } = profile.place ?? { exercise: 'none', phase: '' };
  return {
    name: `${intent} in ${exercise} ${phase}`,
    profile,
    request: JSON.stringify(envelope(request, sent, { user: 'bench', echo: 'bench' }, null)),
  };
}

async function times({ profile, request }: Turn, calls: number): Promise<number[]> {
  store.profile = profile;
  const all: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const event: unknown = JSON.parse(request);
    const since = performance.now();
    await handler(event);
    all.push(performance.now() - since);
  }
  return all;
}

async function heaviest(turns: readonly Turn[]): Promise<Turn> {
  let found: Turn | undefined;
  let most = 0;
  // Once to warm up, once to choose.
  for (const calls of [TO_CHOOSE, TO_CHOOSE]) {
    most = 0;
    for (const turn of turns) {
      const ms = median(await times(turn, calls));
      if (ms > most) [found, most] = [turn, ms];
    }
  }
  if (found === undefined) throw new Error('There is no turn.');
  return found;
}

const turns = routineSteps().flatMap((step) => INTENTS.map((intent) => turnAfter(step, intent)));
const turn = await heaviest(turns);
const rounds: number[][] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await times(turn, CALLS));
// The round that was disturbed least: whatever else runs on the machine can only add.
const [quietest = []] = rounds.toSorted((one, other) => median(one) - median(other));
const [p50, p99] = [quantile(quietest, 0.5), quantile(quietest, 0.99)];
console.log(JSON.stringify({ turn: turn.name, p50, p99 }));
