import type { interfaces } from 'ask-sdk-model';
import type { Words } from '../../speech/words.js';
import type { Show } from '../steps.js';
import { GOES_ON, TOKEN } from '../touch.js';
import { iconGraphics } from './buttons.js';
import { figureGraphic } from './figure.js';
import { layouts, ROUND } from './layouts.js';

/** Half of a movement that goes to and fro, milliseconds. */
const SWING_MS = 1_800;

const GOES_ON_AT = 'payload.coach.goesOnAt';
const AHEAD = 'payload.coach.steps[i + 1].at';

/** How far a figure is on its way: once, or to and fro. */
const SWING = `Math.abs((elapsedTime / ${SWING_MS}) % 2 - 1)`;
const ONCE = 'Math.min(1, (elapsedTime - step.at) / step.ms)';
const PICTURE = `Math.round(step.from + (step.to - step.from) * (step.ms == 0 ? 1 - ${SWING} : ${ONCE}))`;

const UNIT = `(viewport.shape == 'round' ? viewport.width / 480 : (viewport.width >= viewport.height ? Math.min(viewport.width / 960, viewport.height / 480) : Math.min(viewport.width / 480, viewport.height / 800)))`;

/** From step to step; and once, where it goes on by itself, to whatever comes next. */
const TICKS = [
  {
    minimumDelay: 50,
    when: `\${i < payload.coach.steps.length - 1 && elapsedTime >= ${AHEAD}}`,
    commands: [{ type: 'SetValue', property: 'i', value: '${i + 1}' }],
  },
  {
    minimumDelay: 50,
    when: `\${!sent && ${GOES_ON_AT} > 0 && elapsedTime >= ${GOES_ON_AT}}`,
    commands: [
      { type: 'SetValue', property: 'sent', value: true },
      // A tick's own commands run fast, which sends nothing; those of a sequencer do not.
      { type: 'SendEvent', arguments: [GOES_ON], sequencer: GOES_ON },
    ],
  },
];

/** An APL document: one for all screens; what is shown when stands in its data. */
const documentIn = (words: Words): object => ({
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  graphics: { figure: figureGraphic(), ...iconGraphics() },
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Container',
        width: '100%',
        height: '100%',
        bind: [
          { name: 'u', value: `\${${UNIT}}`, type: 'number' },
          { name: 'w', value: '${viewport.width / u}', type: 'number' },
          { name: 'h', value: '${viewport.height / u}', type: 'number' },
          { name: 'i', value: 0, type: 'number' },
          { name: 'sent', value: false, type: 'boolean' },
          { name: 'step', value: '${payload.coach.steps[i]}' },
          { name: 'picture', value: `\${${PICTURE}}`, type: 'number' },
        ],
        handleTick: TICKS,
        items: [
          {
            type: 'Frame',
            position: 'absolute',
            width: '100%',
            height: '100%',
            backgroundColor: '#10202f',
            borderRadius: `\${${ROUND.slice(2, -1)} ? viewport.width / 2 : 0}`,
          },
          ...layouts(words),
        ],
      },
    ],
  },
});

type RenderDocumentDirective = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** The directive that shows an answer while it is heard. */
export function directiveOf(show: Show, words: Words): RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: TOKEN,
    document: documentIn(words),
    datasources: { coach: { ...show } },
  };
}
