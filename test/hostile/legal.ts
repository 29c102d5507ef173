import type { ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check-core';
import { path } from '../../lambda/alexa/fields.js';
import { BUDGET_MS } from '../../lambda/store/store.js';
import { TOKEN, TOUCHES } from '../../lambda/screen/touch.js';
import { OURS, type Outcome } from './door.js';
import { wrongInAnswer } from './types.js';
import { MARK } from './values.js';

/** Requests that are answered with words; every other must not be. */
const SPOKEN_TO = ['LaunchRequest', 'SessionResumedRequest', 'IntentRequest'];

/** Alexa's limits: of a whole answer in bytes, and of one speech in characters. */
const MOST_BYTES = 120_000;
const MOST_CHARACTERS = 8_000;

/** Alexa waits 8 s. */
const SLOWEST_MS = BUDGET_MS + 2_000;

const LINE_KEYS = ['intent', 'place', 'ms', 'language', 'outcome', 'error'];
const LONGEST_LINE = 400;

const typeOf = (event: unknown): unknown => path(event, 'request', 'type');

/** Every application that the envelope names must be ours, and one must be named. */
function isRefused(event: unknown): boolean {
  const named = [
    path(event, 'context', 'System', 'application', 'applicationId'),
    path(event, 'session', 'application', 'applicationId'),
  ].filter((id) => id !== undefined);
  const ours = named.length > 0 && named.every((id) => id === OURS);
  return typeof typeOf(event) !== 'string' || !ours;
}

const checked = new Map<string, Promise<string | null>>();

async function wrongInSsml(ssml: string): Promise<string | null> {
  if (ssml.length > MOST_CHARACTERS) return `${ssml.length} characters of speech`;
  const found = await check(ssml, { platform: 'amazon' });
  return found === undefined || found.length === 0 ? null : JSON.stringify(found);
}

/** What is said comes from few lines: each is looked at once. */
function wrongInSpeech(speech: unknown): Promise<string | null> {
  const ssml = path(speech, 'ssml');
  if (typeof ssml !== 'string') return Promise.resolve('speech that is no SSML');
  const known = checked.get(ssml) ?? wrongInSsml(ssml);
  checked.set(ssml, known);
  return known;
}

/** A document on the screen tells when it goes on: no microphone, and the session stays open. */
const goesOn = ({ directives = [] }: ResponseEnvelope['response']): boolean =>
  directives.some((each) => Number(path(each, 'datasources', 'coach', 'goesOnAt')) > 0);

function wrongInEnding(response: ResponseEnvelope['response']): string | null {
  const { reprompt, shouldEndSession } = response;
  if ((shouldEndSession === undefined) !== goesOn(response)) {
    return 'nobody knows whether the session goes on';
  }
  const asks = reprompt !== undefined;
  return asks === (shouldEndSession === false) ? null : 'a reprompt where none belongs';
}

async function wrongInWords({ response }: ResponseEnvelope): Promise<string | null> {
  const { outputSpeech, reprompt } = response;
  const ending = wrongInEnding(response);
  if (ending !== null) return ending;
  const said = await wrongInSpeech(outputSpeech);
  return said ?? (reprompt === undefined ? null : wrongInSpeech(reprompt.outputSpeech));
}

function wrongInSilence(event: unknown, { response }: ResponseEnvelope): string | null {
  const allowed = typeOf(event) === 'CanFulfillIntentRequest' ? ['canFulfillIntent'] : [];
  const more = Object.keys(response).filter((name) => !allowed.includes(name));
  return more.length === 0 ? null : `${more.join(', ')} where nothing may be said`;
}

/** A touch on our document is a word as well. */
const isTouch = (event: unknown): boolean =>
  typeOf(event) === 'Alexa.Presentation.APL.UserEvent' &&
  path(event, 'request', 'token') === TOKEN &&
  path(event, 'request', 'arguments', '0') === 'touch' &&
  TOUCHES.some((each) => each === path(event, 'request', 'arguments', '1'));

const isWord = (event: unknown): boolean =>
  isTouch(event) || SPOKEN_TO.some((each) => each === typeOf(event));

async function wrongInEnvelope(event: unknown, answer: ResponseEnvelope): Promise<string | null> {
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  if (bytes > MOST_BYTES) return `an answer of ${bytes} bytes`;
  if (JSON.stringify(answer.response).toLowerCase().includes(MARK)) return 'the input came back';
  const types = wrongInAnswer(JSON.parse(JSON.stringify(answer)));
  if (types !== null) return types;
  return isWord(event) ? wrongInWords(answer) : wrongInSilence(event, answer);
}

function wrongInLine(line: string): string | null {
  const keys = Object.keys(JSON.parse(line) as object);
  if (keys.some((key) => !LINE_KEYS.includes(key))) return `a log line with ${keys.join(', ')}`;
  if (line.length > LONGEST_LINE) return `a log line of ${line.length} characters`;
  const id = /amzn1\.|[0-9A-F]{16}/.test(line);
  return id || line.toLowerCase().includes(MARK) ? `the log tells of the input: ${line}` : null;
}

function wrongInLog(lines: readonly string[]): string | null {
  if (lines.length !== 1) return `${lines.length} log lines`;
  return lines.map(wrongInLine).find((wrong) => wrong !== null) ?? null;
}

function wrongInRefusal({ error, calls }: Outcome): string | null {
  if (error?.name !== 'RefusedRequest') return `not refused: ${error?.name ?? 'answered'}`;
  if (calls > 0) return 'the store was asked for somebody who is refused';
  return error.message.toLowerCase().includes(MARK) ? 'the input is in the error' : null;
}

/** What must not happen, whatever was sent; null: nothing of it did. */
export async function wrongWith(event: unknown, outcome: Outcome): Promise<string | null> {
  const { answer, error, ms, lines } = outcome;
  if (ms > SLOWEST_MS) return `${Math.round(ms)} ms`;
  const logged = wrongInLog(lines);
  if (logged !== null) return logged;
  if (isRefused(event)) return wrongInRefusal(outcome);
  if (answer === null) return `${error?.name ?? ''}: ${error?.message ?? ''}`;
  if (lines.some((line) => line.includes('"failed"'))) return `the apology: ${lines.join()}`;
  return wrongInEnvelope(event, answer);
}
