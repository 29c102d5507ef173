import type { Key } from '../../locales/keys.js';
import { DEFAULT_LANGUAGE } from '../../locales/languages.js';
import { spokenLanguage, type Answer, type Device } from '../coach/context.js';
import { MAX_MARKS, newProfile, type Profile } from '../coach/profile.js';
import { at, line } from '../coach/cues.js';
import { firstPlace } from '../coach/outcome.js';
import { cuesOf, questionOf, type Cue, type Turn } from '../coach/turn.js';
import type { Speaker } from '../speech/speak.js';
import { NOTICES, type Notice } from './attributes.js';
import { lacksAny, lacksSound, readable, voiced } from './voiced.js';
import type { Speakers } from './voices.js';
import type { Visit } from './visit.js';

/** An answer as it is sent. */
export interface Rendered {
  readonly speech: string;
  /** Null: no microphone is opened. */
  readonly reprompt: string | null;
  /** When a screen goes on by itself, milliseconds from the answer's beginning; null: never. */
  readonly goesOnAt: number | null;
  /** What is really said, and by whom: a screen shows that. */
  readonly turn: Turn;
  readonly speaker: Speaker;
  /** What is said, to be read, where it is said in sound. */
  readonly card: string | null;
  /** With the answer that is now heard; null: to be deleted. */
  readonly profile: Profile | null;
}

/** Lines that nothing may delay. */
const ALARMS: readonly Key[] = ['pain.1', 'urgent', 'fall', 'dizzy', 'call'];

/**
 * A notice about what is kept comes before the answer, but never before the answer to an alarm.
 * The coach says that nothing is saved only if something goes on that would have been saved.
 */
export function mayTell(notice: Notice, turn: Turn): boolean {
  const alarm = turn.script.some((cue) => cue.kind === 'say' && ALARMS.includes(cue.key));
  const goesOn = questionOf(turn) !== null && firstPlace(turn) !== null;
  return !alarm && (goesOn || notice !== 'store.save');
}

export const withNotice = (turn: Turn, notice: Notice): Turn => ({
  ...turn,
  script: [...at(firstPlace(turn), line(notice)), ...turn.script],
});

/**
 * Before the question, and where the question finds the person: so every place is at the same time
 * with it and without it.
 */
export function withNoticeBehind(turn: Turn, notice: Notice): Turn {
  const { script, ending } = turn;
  const prompt = ending.kind === 'end' ? [] : ending.prompt;
  const asked = prompt.find(({ place }) => place !== null);
  return { ...turn, script: [...script, ...at(asked?.place ?? firstPlace(turn), line(notice))] };
}

/** Who would speak to the person: in their language, as far as the device can. */
export const speakerOf = (profile: Profile | null, speakers: Speakers, device: Device): Speaker =>
  speakers[spokenLanguage(profile ?? newProfile(), device)];

/** An answer, and who speaks it. */
type Spoken = Pick<Rendered, 'turn' | 'speaker'>;

/** Nothing goes on by itself that was reckoned with a voice that does not speak it. */
const unreckoned = ({ script, ending }: Turn): Turn => ({
  script,
  ending: ending.kind === 'goOn' ? ending.instead : ending,
});

const isNotice = (cue: Cue): boolean =>
  cue.kind === 'say' && NOTICES.some((notice) => notice === cue.key);

/** The answer without notices that its speaker has not spoken yet. */
const sayable = ({ script, ending }: Turn, speaker: Speaker): Turn => ({
  script: script.filter((cue) => !isNotice(cue) || !lacksAny([cue], speaker)),
  ending,
});

/**
 * One speaker says a whole answer: what the wanted speaker lacks is said in the default language.
 * A lacking notice is left out instead, because the marks of the answer may be kept already.
 */
function spokenBy(meant: Turn, wanted: Speaker, speakers: Speakers): Spoken {
  const turn = sayable(meant, wanted);
  return lacksSound(turn, wanted)
    ? { turn: unreckoned(meant), speaker: speakers[DEFAULT_LANGUAGE] }
    : { turn, speaker: wanted };
}

/** When a voice that may be slower than its table is over, milliseconds. */
const latest = (ms: number, { voice }: Speaker): number =>
  Math.ceil(ms * (1 + voice.table.tolerance));

/** Words for a turn, and with them the marks that tell later where the person was. */
export function render(
  { profile, turn: meant }: Answer,
  visit: Visit,
  speakers: Speakers,
  device: Device,
): Rendered {
  const wanted = speakerOf(profile, speakers, device);
  const { turn, speaker } = spokenBy(meant, wanted, speakers);
  const { ending } = turn;
  const cues = cuesOf(turn);
  const { speech, ms, marks } = voiced(cues, speaker);
  const running = {
    startedAt: visit.now,
    sessionId: visit.session.id,
    marks: marks.slice(0, MAX_MARKS),
    end: ms,
  };
  return {
    speech,
    reprompt: ending.kind === 'ask' ? voiced(ending.reprompt, speaker).speech : null,
    goesOnAt: ending.kind === 'goOn' ? latest(ms, speaker) + ending.afterMs : null,
    turn,
    speaker,
    card: speaker.voice.sounds === undefined ? null : readable(cues, speaker),
    profile: profile === null ? null : { ...profile, running },
  };
}
