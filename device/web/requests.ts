import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { TOUCHES } from '../../lambda/screen/touch.js';

/** Bytes; an utterance is a sentence. */
const LARGEST = 4_096;

/** A request that gets no answer but this status, and a sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const Tab = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** How much of the speech had sounded, milliseconds. */
const Heard = v.optional(v.pipe(v.number(), v.minValue(0)));
const Said = v.union([
  v.object({ tab: Tab, heard: Heard, words: v.pipe(v.string(), v.maxLength(1_000)) }),
  v.object({ tab: Tab, heard: Heard, touch: v.picklist(TOUCHES) }),
]);
/** Words, or a button of its screen. */
export type Said = v.InferOutput<typeof Said>;

/**
 * Only the page that this device served may talk to it: any other site that is open in the browser
 * could reach 127.0.0.1 as well, also under a name of its own that points there.
 * @throws Refused
 */
export function mustBeOwn(request: IncomingMessage, hosts: readonly string[]): void {
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host))
    throw new Refused(403, 'This page is for the computer on which it runs.');
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    throw new Refused(403, 'Another site may not talk to the coach.');
}

/** @throws Refused where it is too long, no JSON, or nothing that could be said */
export async function saidIn(request: IncomingMessage): Promise<Said> {
  if (request.headers['content-type'] !== 'application/json')
    throw new Refused(415, 'Words come as JSON.');
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > LARGEST) throw new Refused(413, 'That was too much to say at once.');
  }
  const said = v.safeParse(Said, parsed(text));
  if (!said.success) throw new Refused(400, 'That was nothing that could be said.');
  return said.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
