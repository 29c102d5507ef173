import { ANYWHERE_IN, NOWHERE, ORDER, isIn, spot, told, type Spot, type Where } from './spot.js';

/** An answer that may be what the store holds. */
export interface Heard {
  readonly session: string;
  /** The request's timestamp, epoch milliseconds. */
  readonly at: number;
  /** Where it may begin; one place where it was heard. */
  readonly starts: readonly Where[];
  /** From so many milliseconds on there; null: it was never heard. */
  readonly marks: readonly (readonly [ms: number, where: Spot])[] | null;
  readonly end: number;
  /** It tells that it was not saved: so long may what was written be over before it, milliseconds. */
  readonly unsaved?: number;
}

export interface Asked {
  readonly session: string;
  readonly at: number;
  readonly intent: string;
  /** The exercise that is named. */
  readonly named: string | null;
  /** The very same request, sent once more because no answer came. */
  readonly again: boolean;
  /** The store may not have been asked: then the session's own copy is gone on from. */
  readonly troubled: boolean;
}

/** Recognising an utterance takes so long, and so nobody is put back ahead. */
const LAG = 2_000;
/** "Ready" near the end of an answer is an answer to its question, also in an estimated voice. */
const NEAR_END = 0.25;

/** Answered also to somebody of whom nothing can be read: as to anybody. */
const FOR_ANYBODY: readonly string[] = [
  'AMAZON.HelpIntent',
  'ExplainIntent',
  'HowOftenIntent',
  'BenefitsIntent',
  'ReplaceTreatmentIntent',
  'SuitableIntent',
  'ResultsIntent',
  'PainQuestionIntent',
  'EvidenceIntent',
];

const NOTHING: Heard = { session: '', at: 0, starts: [NOWHERE], marks: [], end: 0 };

/** Where an answer leaves somebody who speaks now. */
function left(
  { marks, starts, end, unsaved = 0, ...heard }: Heard,
  { session, at, intent }: Asked,
): Where[] {
  const ms = Math.max(0, at - heard.at - LAG);
  if (marks === null) {
    const there = starts.flatMap((each) => (each ? [spot(each.exercise, ANYWHERE_IN)] : []));
    return at === heard.at ? [...starts] : [...starts, ...there];
  }
  if (heard.session !== session) {
    const undone = marks.filter(([from, { phase }]) => from <= ms && phase !== 'done').at(-1);
    if (ms >= end || undone === undefined) return [...starts];
    return ms >= end - unsaved ? [...starts, undone[1]] : [undone[1]];
  }
  const now = marks.filter(([from]) => from <= ms).at(-1);
  const near = at - heard.at >= end * (1 - NEAR_END) - 1_000;
  const last = intent === 'ReadyIntent' && near ? marks.slice(-1) : [];
  return [...(now === undefined ? starts : [now[1]]), ...last.map(([, where]) => where)];
}

/** What was heard of one person's training, and so where they may be. */
export class Oracle {
  /** What the store may hold. */
  #kept: Heard[] = [NOTHING];
  /** What each open session carries along. */
  readonly #carried = new Map<string, { readonly answer: Heard; readonly saved: boolean }>();
  /** Left out of the routine, perhaps. */
  readonly #out = new Set<string>();
  #lastNamed: string | null = null;
  /** Where the routine may wait while an exercise that was named is looked at. */
  #waiting: readonly Where[] = [];

  /** All the places at which an answer to this may begin. */
  allowed(asked: Asked): Where[] {
    const from = this.#known(asked);
    this.#lastNamed = asked.named ?? this.#lastNamed;
    const waiting = this.#waiting.flatMap(on);
    const here = from.flatMap((heard) =>
      left(heard, asked).flatMap((where) => {
        if (asked.intent === 'SkipIntent' || asked.intent === 'PainIntent') this.#leaveOut(where);
        const over = where?.phase === 'done' && heard.session !== asked.session;
        const arrived = where?.phase === 'done' ? [...this.#after(where, 'rest'), where] : [where];
        // What was written by the same request is only said once more.
        const written = asked.again && heard.session === asked.session && heard.at === asked.at;
        return [...(over ? [NOWHERE] : []), ...arrived].flatMap((each) =>
          written ? on(each) : this.#moved(each, asked),
        );
      }),
    );
    if (asked.intent === 'ExerciseIntent')
      this.#waitAt(from.flatMap((heard) => left(heard, asked)));
    return [...here, ...waiting];
  }

  /** The routine may wait wherever the person was when they named another exercise. */
  #waitAt(places: readonly Where[]): void {
    const arrived = places.flatMap((where) =>
      where?.phase === 'done' ? this.#after(where, 'rest') : [where],
    );
    const found = arrived.filter((where) => where !== null && !isIn(where, this.#waiting));
    this.#waiting = [...this.#waiting, ...found];
  }

  /** Null where it may begin there; else what is wrong. */
  objection(asked: Asked, where: Where): string | null {
    const allowed = this.allowed(asked);
    if (isIn(where, allowed) || (where === NOWHERE && this.mayKnowNobody(asked))) return null;
    const may = [...new Set(allowed.map(told))].join(', ');
    return `${asked.intent}: at ${told(where)}, where only ${may} may be`;
  }

  /** The session has not been told of a record, and the table may be away: this needs none. */
  mayKnowNobody({ session, troubled, intent }: Asked): boolean {
    return troubled && !this.#carried.has(session) && FOR_ANYBODY.includes(intent);
  }

  /** @param saved told so; else the store may hold it, or what it held before */
  heard(answer: Heard, saved: boolean): void {
    this.#kept = saved ? [answer] : [...this.#kept, answer];
    // Back in the routine, it waits there no longer.
    const exercises = saved ? answer.starts.map((where) => where?.exercise) : [];
    this.#waiting = this.#waiting.filter((where) => !exercises.includes(where?.exercise));
    this.#carried.set(answer.session, { answer, saved });
  }

  /** Nothing came back: it may have been written, or not. */
  unheard(asked: Asked): void {
    const { session, at } = asked;
    const starts = this.allowed(asked);
    this.#kept.push({ session, at, starts, marks: null, end: Infinity });
    if (asked.intent === 'AMAZON.YesIntent') this.forgotten(false);
  }

  /** The session ended; the last answer was `played`, or never reached the person. */
  closed(asked: Asked, played: boolean, saved: boolean): void {
    const before = this.#known(asked);
    const after = before.map((heard): Heard => {
      if (heard.session !== asked.session) return heard;
      const there = played ? left(heard, asked) : heard.starts;
      const starts = there.flatMap((where) =>
        where?.phase === 'done' ? [...this.#after(where, 'rest'), where] : [where],
      );
      return { ...heard, starts, marks: [] };
    });
    this.#kept = saved ? after : [...before, ...after];
    this.#carried.delete(asked.session);
  }

  /** "It's all deleted", or perhaps it is. */
  forgotten(surely: boolean): void {
    this.#kept = surely ? [NOTHING] : [...this.#kept, NOTHING];
  }

  /** What may be gone on from: what is kept, and what the session carries where that is newer. */
  #known({ session, troubled }: Asked): Heard[] {
    const carried = this.#carried.get(session);
    const newer = carried !== undefined && (troubled || !carried.saved);
    return newer ? [...this.#kept, carried.answer] : this.#kept;
  }

  #leaveOut(where: Where): void {
    if (where !== null) this.#out.add(where.exercise);
  }

  /** The exercises that may be next, and nowhere where there may be none. */
  #after(where: Where, phase: string): Where[] {
    const later = ORDER.slice(where === null ? 0 : ORDER.indexOf(where.exercise) + 1);
    const last = later.findIndex((each) => !this.#out.has(each));
    const may = last < 0 ? later : later.slice(0, last + 1);
    return [...may.map((each) => spot(each, phase)), ...(last < 0 ? [NOWHERE] : [])];
  }

  /** Where a command may lead from a place; whatever it is, never ahead of it within an exercise. */
  #moved(where: Where, { intent }: Asked): Where[] {
    const begun = this.#after(NOWHERE, 'position');
    const named = this.#lastNamed === null ? [] : [spot(this.#lastNamed, 'position')];
    const onward = [
      ...this.#after(where, 'position'),
      ...(where ? [spot(where.exercise, 'done')] : []),
    ];
    switch (intent) {
      case 'AMAZON.NextIntent':
      case 'SkipIntent':
      case 'PainIntent':
        return [...on(where), ...onward];
      case 'ReadyIntent':
      case 'AMAZON.YesIntent':
      case 'AMAZON.ResumeIntent':
        return [...on(where), ...begun, ...named, ...(intent === 'ReadyIntent' ? onward : [])];
      case 'AMAZON.PreviousIntent':
        return [...on(where), ...before(where)];
      case 'AMAZON.NoIntent':
        return [...on(where), ...begun, NOWHERE];
      case 'StartRoutineIntent':
        return [...on(where), ...begun];
      case 'AMAZON.StartOverIntent':
        return [...on(where), ...(where ? [spot(where.exercise, 'position')] : [])];
      case 'ExerciseIntent':
        return [...on(where), ...named];
      case 'EasierIntent':
      case 'HarderIntent':
        return [...on(where), ...fewer(where)];
      default:
        return on(where);
    }
  }
}

/** Staying there, or going on from there. */
function on(where: Where): Where[] {
  if (where === null) return [NOWHERE];
  const { exercise, phase } = where;
  const start = spot(exercise, 'position');
  if (phase === 'rest') return [where, start];
  if (phase === 'position') return [where, spot(exercise, 'movement')];
  if (phase !== 'movement') return [where];
  const first = spot(exercise, 'repetition');
  return [where, start, first, { ...first, side: 'right' }];
}

const before = (where: Where): Where[] =>
  where === null
    ? []
    : [spot(ORDER[Math.max(0, ORDER.indexOf(where.exercise) - 1)] ?? '', 'position')];

/** An easier level may have fewer repetitions, or no sides. */
const fewer = (where: Where): Where[] =>
  where?.phase !== 'repetition'
    ? []
    : Array.from({ length: where.repetition }, (_, i) => i + 1).flatMap((repetition) =>
        [null, 'right', where.side].map((side) => ({ ...where, repetition, side })),
      );
