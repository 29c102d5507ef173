import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import { newProfile } from '../coach/profile.js';
import type { Reply } from './converse.js';
import { path, textAt } from './fields.js';
import type { Visit } from './visit.js';

/** Whether the device shows documents; another must not be sent any. */
export const shows = (envelope: RequestEnvelope): boolean =>
  path(envelope, 'context', 'System', 'device', 'supportedInterfaces', 'Alexa.Presentation.APL') !==
  undefined;

const isRound = (envelope: RequestEnvelope): boolean =>
  textAt(envelope, 'context', 'Viewport', 'shape') === 'ROUND';

/** The picture that goes with an answer. Loaded where it is needed: most Echos have no screen. */
export async function picture(
  envelope: RequestEnvelope,
  visit: Visit,
  { rendered }: Reply,
): Promise<readonly Directive[]> {
  if (!shows(envelope)) return [];
  const { screen } = await import('../screen/screen.js');
  const profile = rendered.profile ?? newProfile();
  const { turn, speaker, goesOnAt } = rendered;
  const seen = { turn, profile, now: visit.now, speaker, goesOnAt };
  return [screen(seen, isRound(envelope))];
}
