import { median, row, type Row } from '../row.js';
import { routineSteps } from '../turns.js';

/** How much SSML an answer has; Alexa takes 8,000 characters. */
export function speech(): Promise<readonly Row[]> {
  const lengths = routineSteps().map(({ rendered }) => rendered.speech.length);
  return Promise.resolve([
    row('SSML of an answer, median', median(lengths), 'characters'),
    row('SSML of an answer, longest', Math.max(...lengths), 'characters'),
  ]);
}
