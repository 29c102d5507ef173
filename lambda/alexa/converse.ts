import { aim, answersQuestion, type Aim } from '../coach/aim.js';
import { coach, momentOf } from '../coach/coach.js';
import type { Command } from '../coach/command.js';
import type { Answer, Context, Device, Moment } from '../coach/context.js';
import { at, closing, line } from '../coach/cues.js';
import type { Turn } from '../coach/turn.js';
import type { KeyNeeding } from '../../locales/keys.js';
import type { Carried, Notice } from './attributes.js';
import { UNREAD, recall, type Recalled } from './recall.js';
import {
  mayTell,
  render,
  speakerOf,
  withNotice,
  withNoticeBehind,
  type Rendered,
} from './render.js';
import { save, type StoreMeans } from './save.js';
import type { Visit } from './visit.js';
import { lacksSound } from './voiced.js';
import { measureWith, toleranceWith, type Speakers } from './voices.js';

export interface Means extends StoreMeans {
  readonly speakers: Speakers;
  readonly device: Device;
}

/** What is sent, what the session carries on, and how it went. */
export interface Reply {
  readonly rendered: Rendered;
  readonly turn: Turn;
  readonly carried: Carried;
  readonly outcome: 'saved' | 'unsaved';
}

/** So often one request answers, where others write meanwhile. */
const TRIES = 3;

/** Answered without ever having read the record: they need none. */
const NEED_NO_RECORD: readonly Command['kind'][] = [
  'pain',
  'emergency',
  'stop',
  'help',
  'question',
  'suitable',
  'painQuestion',
  'sensation',
  'listExercises',
  'explain',
  'practical',
  'breathing',
  'feel',
];

const contextOf = ({ now }: Visit, { speakers, device }: Means): Context => ({
  now,
  measure: measureWith(speakers),
  device,
  tolerance: toleranceWith(speakers),
});

/** What these come to depends on a state that they themselves have changed. */
const MOVING: readonly Command['kind'][] = [
  'ready',
  'goesOn',
  'resume',
  'yes',
  'no',
  'next',
  'previous',
  'skip',
  'easier',
  'harder',
  'slower',
  'faster',
  'startRoutine',
];

/** A request that was written already and came again must not move anybody a second time. */
function aimOf(moment: Moment, command: Command, { kept }: Recalled, visit: Visit): Aim {
  const again = visit.requestId !== '' && kept?.lastRequestId === visit.requestId;
  if (!again) return aim(moment, command);
  // Pain stays pain; the exercise that hurt is left out already, and the next one is not.
  if (command.kind === 'pain') return { ...command, exercise: null };
  if (command.kind === 'emergency') return { kind: 'emergency', exercise: null };
  return MOVING.includes(command.kind) ? { kind: 'repeat' } : aim(moment, command);
}

/** One line, and the session is over; nothing has changed. */
const onlySaying = (key: KeyNeeding, { profile, session }: Recalled): Answer => ({
  profile,
  session,
  turn: closing(at(null, line(key))),
});

const untold = (notice: Notice | null, { carried }: Visit): Notice | null =>
  notice !== null && carried?.told.includes(notice) === true ? null : notice;

/** What cannot be said in Danish yet is said in English, and that it is. */
const lackOf = ({ profile, turn }: Answer, { speakers, device }: Means): Notice | null =>
  lacksSound(turn, speakerOf(profile, speakers, device)) ? 'sound.lacking' : null;

/** What came of a request: the answer, what is told beside it, and whether it was saved. */
interface Result {
  readonly answer: Answer;
  readonly rendered: Rendered;
  readonly recalled: Recalled;
  readonly notices: readonly Notice[];
  readonly saved: boolean;
}

type Asked = readonly [Visit, Means];

function result(
  answer: Answer,
  recalled: Recalled,
  notices: readonly Notice[],
  [visit, { speakers, device }]: Asked,
): Result {
  const rendered = render(answer, visit, speakers, device);
  return { answer, rendered, recalled, notices, saved: false };
}

/** The answer with what has to be told before it. */
function noticed(answer: Answer, recalled: Recalled, asked: Asked): Result {
  const [visit, means] = asked;
  const news = untold(recalled.notice, visit) ?? untold(lackOf(answer, means), visit);
  if (news === null || !mayTell(news, answer.turn)) return result(answer, recalled, [], asked);
  return result({ ...answer, turn: withNotice(answer.turn, news) }, recalled, [news], asked);
}

const refusal = (key: KeyNeeding, recalled: Recalled, asked: Asked): Result =>
  noticed(onlySaying(key, recalled), { ...recalled, notice: null }, asked);

/**
 * The write failed, or did it? It may still arrive, and then what is heard must be at the same
 * times: that it failed is told behind. A promise to delete is not made.
 */
function unsaved({ answer, recalled, notices, ...found }: Result, asked: Asked): Result {
  if (answer.profile === null) return refusal('forget.failed', recalled, asked);
  const news = untold('store.save', asked[0]);
  if (news === null || !mayTell(news, answer.turn)) return { answer, recalled, notices, ...found };
  const turn = withNoticeBehind(answer.turn, news);
  return result({ ...answer, turn }, recalled, [...notices, news], asked);
}

/** What begins without its record would be at odds with it, in the session's first request or later. */
const needsRecord = ({ kind }: Command, { base }: Recalled): boolean =>
  base === UNREAD && !NEED_NO_RECORD.includes(kind);

/** What was there is gone: deleted under way, and not to be brought back by this answer. */
const wasDeleted = (before: Recalled, now: Recalled): boolean =>
  before.kept?.state === 'found' && now.kept?.state === 'absent';

/** Read, decide, put into words, save; a lost race answers the same aim on what it finds. */
async function settled(visit: Visit, command: Command, means: Means): Promise<Result> {
  const asked: Asked = [visit, means];
  let recalled = await recall(visit, means);
  let aimed: Aim | null = null;
  for (let tries = 1; ; tries += 1) {
    if (needsRecord(command, recalled)) {
      return refusal('store.read', recalled, asked);
    }
    const context = contextOf(visit, means);
    const answers = answersQuestion(command);
    const moment = momentOf(recalled.profile, recalled.session, context, answers);
    aimed ??= aimOf(moment, command, recalled, visit);
    const answer = coach(moment, aimed);
    if (recalled.kept === null && answer.profile === null) {
      return refusal('forget.failed', recalled, asked);
    }
    const found = noticed(answer, recalled, asked);
    if (recalled.kept === null) return found;
    const written = await save(visit, recalled.kept, found.rendered.profile, means);
    if (written === 'saved') return { ...found, saved: true };
    if (written === 'failed' || tries === TRIES) return unsaved(found, asked);
    const now = await recall(visit, means);
    if (wasDeleted(recalled, now)) return unsaved(found, asked);
    recalled = now;
  }
}

/** One command, from what was heard to what is said and kept. */
export async function converse(visit: Visit, command: Command, means: Means): Promise<Reply> {
  const { answer, rendered, recalled, notices, saved } = await settled(visit, command, means);
  const told = visit.carried?.told ?? [];
  const carried: Carried = {
    person: visit.person,
    session: answer.session,
    profile: rendered.profile ?? recalled.profile,
    unsaved: saved ? null : recalled.base,
    told: [...told, ...notices],
  };
  return { rendered, turn: answer.turn, carried, outcome: saved ? 'saved' : 'unsaved' };
}
