import type { VoiceTable } from '../../../lambda/speech/voice.js';
import { NUMBERS } from '../../../locales/index.js';
import { fit } from '../fit.js';
import { chosenFeatures } from './models.js';
import { plainOf } from './features.js';
import { answerRms, type Figures } from './figures.js';
import { pronounce } from './phonemes.js';
import { AT_BREAK, BREAK } from './polly-break.js';
import type { Engine } from './recordings.js';
import { predict } from './ridge.js';
import { toleranceOf, type Uncertainty } from './tolerance.js';

/** A text is longer or shorter than the model says by at most twice its root mean square. */
const SIGMAS = 2;

/** The table of each engine: `matthew` is the one that is taken unless the setting says otherwise. */
export const MATTHEW: Readonly<Record<Engine, string>> = {
  standard: 'matthew',
  neural: 'matthew-neural',
};

export const uncertaintyOf = (figures: Figures, engine: Engine): Uncertainty => ({
  speech: SIGMAS * answerRms(figures.engines[engine]),
  perBreak: BREAK.most - AT_BREAK,
});

const sourceOf = (engine: Engine): string =>
  [
    `fitted: numbers 1–20, 30, 40, 50, 60 from recordings of Amazon Polly's Matthew, ${engine} engine`,
    `other numbers and lines from a model of phonemes; ${AT_BREAK} ms for each break`,
    `scripts/voices/matthew.json, docs/voices.md`,
    `npm run voices:measure -- --voice ${MATTHEW[engine]}`,
  ].join('; ');

/** Milliseconds that texts add between breaks, by the model. Rejects with Missing without espeak-ng. */
export async function modelled(
  texts: readonly string[],
  figures: Figures,
  engine: Engine,
): Promise<readonly number[]> {
  const { coefficients } = figures.engines[engine];
  const plain = texts.map(plainOf);
  const pronounced = await pronounce(plain);
  return plain.map((text, i) => {
    const features = chosenFeatures({ text, pronounced: pronounced[i] ?? [] });
    return Math.round(predict(coefficients, features) + AT_BREAK);
  });
}

/**
 * The table of Matthew on an engine.
 *
 * @param lines all that has to have a length, as plain text
 * @param committed its figures of lines that it has are kept
 */
export async function matthew(
  figures: Figures,
  engine: Engine,
  lines: readonly string[],
  committed: VoiceTable | null,
): Promise<VoiceTable> {
  const recorded = figures.engines[engine].numbers;
  const words = NUMBERS.en.numbers.map((word, n) => [String(n), word] as const).slice(1);
  const compounds = words.filter(([n]) => recorded[n] === undefined);
  const fresh = lines.filter((text) => committed?.sentences[text] === undefined);
  const wanted = [...compounds.map(([, word]) => word), ...fresh];
  const found = await modelled(wanted, figures, engine);
  const byText = new Map(wanted.map((text, i) => [text, found[i] ?? Number.NaN]));
  const numberOf = ([n, word]: readonly [string, string]): number => {
    const ms = recorded[n];
    return ms === undefined ? (byText.get(word) ?? Number.NaN) : ms + AT_BREAK;
  };
  const sentences = Object.fromEntries(
    [...lines]
      .sort()
      .map((text) => [text, committed?.sentences[text] ?? byText.get(text) ?? Number.NaN]),
  );
  const table: VoiceTable = {
    name: MATTHEW[engine],
    language: 'en',
    tolerance: 0,
    source: sourceOf(engine),
    numbers: Object.fromEntries(words.map((word) => [word[0], numberOf(word)])),
    ...fit(sentences),
    sentences,
  };
  return { ...table, tolerance: toleranceOf(table, uncertaintyOf(figures, engine)) };
}
