import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Show } from '../../lambda/screen/steps.js';

const Step = v.object({
  at: v.number(),
  title: v.string(),
  count: v.string(),
  side: v.string(),
  detail: v.string(),
  hint: v.string(),
  caption: v.string(),
  track: v.number(),
  from: v.number(),
  to: v.number(),
  ms: v.number(),
  paused: v.boolean(),
});

const Track = v.object({
  frames: v.array(v.object({ parts: v.array(v.number()), trunk: v.string() })),
  head: v.array(v.string()),
  arrow: v.string(),
  colours: v.array(v.string()),
  back: v.number(),
  start: v.number(),
  end: v.number(),
});

const Data = v.object({
  steps: v.array(Step),
  goesOnAt: v.number(),
  tracks: v.array(Track),
});

/** What an Echo Show draws of an answer, or null: its document is none of ours. */
export function showIn({ response }: ResponseEnvelope): Show | null {
  for (const directive of response.directives ?? []) {
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const shown = v.safeParse(Data, directive.datasources?.['coach']);
    if (shown.success) return shown.output;
  }
  return null;
}
