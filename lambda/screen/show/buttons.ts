import type { Words } from '../../speech/words.js';
import { TOUCHES, type Touch } from '../touch.js';

/** On a field of 24 by 24. */
const ICONS: Readonly<Record<Touch, string>> = {
  previous: 'M5 4L8 4L8 20L5 20Z M20 4L20 20L9 12Z',
  repeat: 'M12 5A7 7 0 1 1 5 12L8 12A4 4 0 1 0 12 8L12 12L5.5 6.5L12 1Z',
  pause: 'M5 4L10 4L10 20L5 20Z M14 4L19 4L19 20L14 20Z',
  resume: 'M6 3L21 12L6 21Z',
  next: 'M16 4L19 4L19 20L16 20Z M4 4L15 12L4 20Z',
};

export const iconGraphics = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    TOUCHES.map((touch) => [
      touch,
      {
        type: 'AVG',
        version: '1.0',
        width: 24,
        height: 24,
        items: [{ type: 'path', pathData: ICONS[touch], fill: '#ffffff' }],
      },
    ]),
  );

export const send = (touch: Touch): object => ({ type: 'SendEvent', arguments: ['touch', touch] });

/** A button as high as wide; 72 dp are 9 mm on the smallest screen. */
export const button = (touch: Touch, size: string, { label }: Words): object => ({
  type: 'TouchWrapper',
  width: size,
  height: size,
  accessibilityLabel: label(`button.${touch}`),
  onPress: [send(touch)],
  item: { type: 'VectorGraphic', source: touch, width: '100%', height: '100%', scale: 'best-fit' },
});
