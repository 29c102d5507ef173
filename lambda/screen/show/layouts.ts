import type { Words } from '../../speech/words.js';
import { button, send } from './buttons.js';

/**
 * The smallest letters, in units of a screen 480 dp high or wide. At three metres a capital must be
 * 8.7 mm high to be seen at 10 minutes of arc, what somebody reads with half of normal sight (5′ is
 * normal sight's limit). The smallest screens (Echo Show 5, Spot) have 0.13 mm a dp: 67 dp, of a
 * letter whose capitals are 0.7 of its size.
 */
export const SMALLEST = 96;

/** Left, top, width and height as data-binding expressions in units. */
type Box = readonly [string, string, string, string];

const units = (expression: string): string => `\${u * (${expression})}`;

const placed = ([left, top, width, height]: Box): object => ({
  position: 'absolute',
  left: units(left),
  top: units(top),
  width: units(width),
  height: units(height),
});

interface Style {
  readonly size?: number | string;
  readonly align?: 'left' | 'center';
  readonly colour?: string;
  readonly lines?: number;
}

function text(value: string, box: Box, style: Style = {}): object {
  const { size = SMALLEST, align = 'left', colour = '#ffffff', lines = 1 } = style;
  return {
    type: 'Text',
    ...placed(box),
    text: `\${${value}}`,
    fontSize: units(String(size)),
    lineHeight: 1.08,
    fontWeight: '500',
    fontFamily: 'amazon-ember, sans-serif',
    maxLines: lines,
    textAlign: align,
    textAlignVertical: 'center',
    color: colour,
  };
}

const ACCENT = '#ff9d73';
const QUIET = '#9fd8cd';

const figure = (box: Box): object => ({
  type: 'VectorGraphic',
  ...placed(box),
  source: 'figure',
  scale: 'best-fit',
  align: 'bottom',
  display: "${step.caption == '' ? 'normal' : 'none'}",
  frame: '${payload.coach.tracks[step.track].frames[picture]}',
  track: '${payload.coach.tracks[step.track]}',
});

const caption = (box: Box, align: 'left' | 'center'): object =>
  text('step.caption', box, { align, lines: 6 });

function bar(box: Box, words: Words): object {
  const size = units('72');
  return {
    type: 'Container',
    ...placed(box),
    direction: 'row',
    justifyContent: 'spaceBetween',
    items: [
      button('previous', size, words),
      button('repeat', size, words),
      {
        type: 'Container',
        items: [
          {
            type: 'Container',
            display: "${step.paused ? 'none' : 'normal'}",
            item: button('pause', size, words),
          },
          {
            type: 'Container',
            display: "${step.paused ? 'normal' : 'none'}",
            item: button('resume', size, words),
          },
        ],
      },
      button('next', size, words),
    ],
  };
}

const screen = (when: string, items: readonly object[]): object => ({
  type: 'Container',
  when,
  width: '100%',
  height: '100%',
  items,
});

export const ROUND = "${viewport.shape == 'round'}";
const WIDE = "${viewport.shape != 'round' && viewport.width >= viewport.height}";
const TALL = "${viewport.shape != 'round' && viewport.width < viewport.height}";

/** An Echo Show lying: 960 units wide or a little more, 480 or more high. */
const wide = (words: Words): object =>
  screen(WIDE, [
    text('step.title', ['36', '6', 'w - 60', '112']),
    figure(['24', '116', '560', 'h - 220']),
    text('step.count', ['590', '112', '350', 'h - 320'], {
      size: '160 + (h - 480) * 0.8',
      align: 'center',
    }),
    text('step.side', ['580', 'h - 212', '370', '106'], { align: 'center', colour: ACCENT }),
    text('step.detail', ['36', 'h - 110', '216', '100'], { colour: ACCENT }),
    text("step.detail == '' ? step.hint : ''", ['36', 'h - 110', '600', '100'], { colour: QUIET }),
    text("step.detail == '' ? '' : step.hint", ['252', 'h - 110', '396', '100'], { colour: QUIET }),
    caption(['36', '6', 'w - 60', 'h - 116'], 'left'),
    bar(['w - 312', 'h - 88', '296', '72'], words),
  ]);

/** Standing: 480 units wide, 800 or more high. */
const tall = (words: Words): object =>
  screen(TALL, [
    text('step.title', ['20', '6', '450', '212'], { lines: 2 }),
    figure(['10', '206', '460', '204']),
    text('step.count', ['20', '408', '230', '116'], { size: 132, align: 'center' }),
    text('step.detail', ['250', '420', '220', '110'], { colour: ACCENT }),
    text('step.side', ['20', '528', '450', '104'], { colour: ACCENT }),
    text('step.hint', ['20', 'h - 190', '450', '104'], { colour: QUIET }),
    caption(['20', '6', '450', 'h - 200'], 'left'),
    bar(['20', 'h - 84', '440', '72'], words),
  ]);

/** Round: 480 units. Touched anywhere it pauses, or goes on. */
const round = (): object =>
  screen(ROUND, [
    figure(['90', '36', '300', '140']),
    text("step.count == '' ? step.title : ''", ['30', '180', '420', '212'], {
      align: 'center',
      lines: 2,
    }),
    text('step.count', ['40', '180', '200', '140'], { size: 140, align: 'center' }),
    text("step.count == '' ? '' : step.detail", ['235', '190', '220', '120'], { colour: ACCENT }),
    text("step.count == '' ? '' : step.side", ['60', '312', '360', '104'], {
      align: 'center',
      colour: ACCENT,
    }),
    caption(['25', '40', '430', '400'], 'center'),
    {
      type: 'TouchWrapper',
      position: 'absolute',
      width: '100%',
      height: '100%',
      onPress: [
        { ...send('pause'), when: '${!step.paused}' },
        { ...send('resume'), when: '${step.paused}' },
      ],
    },
  ]);

export const layouts = (words: Words): readonly object[] => [wide(words), tall(words), round()];
