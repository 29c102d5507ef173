import type { VoiceTable } from '../../lambda/speech/voice.js';

/** Of a table whose figures are measured; `--prove` finds errors of at most a tenth of it. */
export const MEASURED_TOLERANCE = 0.02;

/** The figures were measured, and are neither fitted nor estimated: `source` says so. */
export const isMeasured = ({ source }: Pick<VoiceTable, 'source'>): boolean =>
  source.startsWith('measured:');
