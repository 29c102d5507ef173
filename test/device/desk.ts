import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { virtualClock, type Clock } from '../../device/clock.js';
import { Echo, type EchoEvent, type EchoOptions, type Handler } from '../../device/echo.js';
import type { Heard } from '../../device/envelope.js';

/** A skill that gives its answers in turn and keeps what it was asked. */
export interface Script {
  readonly handler: Handler;
  readonly asked: RequestEnvelope[];
}

export function script(...answers: readonly (ResponseEnvelope | Error)[]): Script {
  const asked: RequestEnvelope[] = [];
  const handler: Handler = (event) => {
    asked.push(event);
    if (event.request.type === 'SessionEndedRequest') {
      return Promise.resolve({ version: '1.0', response: {} });
    }
    const spoken = asked.filter(({ request }) => request.type !== 'SessionEndedRequest').length;
    const answer = answers[spoken - 1] ?? new Error('The script has come to its end.');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { handler, asked };
}

/** An answer that keeps the session open; `ssml` without `<speak>`. */
export const asks = (
  ssml: string,
  reprompt: string | null = 'Are you there?',
  sessionAttributes: Record<string, unknown> = {},
): ResponseEnvelope =>
  respond(sessionAttributes, {
    outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` },
    ...(reprompt !== null && {
      reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } },
    }),
    shouldEndSession: false,
  });

export const ends = (ssml: string): ResponseEnvelope =>
  respond(
    {},
    { outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` }, shouldEndSession: true },
  );

export const respond = (
  sessionAttributes: Record<string, unknown>,
  response: Response,
): ResponseEnvelope => ({ version: '1.0', sessionAttributes, response });

/** Two seconds whatever is said. */
export const lengthOf = (): number => 2_000;

/** Understands `Intent` or `Intent slot=id`; anything in lower case is Fallback. */
export const listen = (words: string): Heard => {
  const [intent = '', ...slots] = words.split(' ');
  if (!/^[A-Z]/.test(intent)) return { intent: 'AMAZON.FallbackIntent', slots: {} };
  const filled = slots.map((slot) => slot.split('='));
  return {
    intent,
    slots: Object.fromEntries(
      filled.map(([name = '', id = '']) => [name, { value: `the ${id}`, id }]),
    ),
  };
};

export const START = Date.UTC(2026, 2, 2, 7, 0, 0, 400);

export interface Desk {
  readonly echo: Echo;
  readonly clock: Clock;
  readonly events: EchoEvent[];
}

export function desk(handler: Handler, options: Partial<EchoOptions> = {}): Desk {
  const clock = options.clock ?? virtualClock(START);
  const events: EchoEvent[] = [];
  const echo = new Echo({
    handler,
    listen,
    lengthOf,
    clock,
    owner: { user: 'anyone', echo: 'desk' },
    heard: 'en',
    heardFixed: false,
    on: (event) => events.push(event),
    ...options,
  });
  return { echo, clock, events };
}

/** What happened and how many milliseconds after the start. */
export const happened = (events: readonly EchoEvent[]): string[] =>
  events.map((event) => `${event.at - START} ${nameOf(event)}`);

function nameOf(event: EchoEvent): string {
  if (event.kind === 'played') return event.piece.text || `… ${event.piece.ms}`;
  if (event.kind === 'said') return `> ${event.words}${event.breaksIn ? ' (breaks in)' : ''}`;
  return event.kind === 'over' ? `over: ${event.reason}` : event.kind;
}

/** The requests' time of day, and their types or intents. */
export const requests = (asked: readonly RequestEnvelope[]): string[] =>
  asked.map(({ request }) => {
    const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
    return `${request.timestamp.slice(11)} ${name}`;
  });
