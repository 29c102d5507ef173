/** Where a pattern cannot be read. The message tells what is wrong, not where the pattern stands. */
export class NotationError extends Error {
  override readonly name = 'NotationError';
}

/** A choice between sequences of parts. `locales/asks.ts` describes the notation. */
type Pattern = readonly (readonly Part[])[];
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly pattern: Pattern; readonly isOptional: boolean }
  | { readonly kind: 'phrase'; readonly name: string };

const TOKENS = /[[\]()|]|<[^<>]*>|[^[\]()|<>]+|[<>]/g;
const ENDS_SEQUENCE = '|)]';

/** @throws NotationError for brackets that do not match */
function parsePattern(text: string): Pattern {
  const tokens = text.match(TOKENS) ?? [];
  const pattern = readPattern(tokens);
  if (tokens.length > 0) throw new NotationError(`a stray "${tokens[0] ?? ''}"`);
  return pattern;
}

/** Consumes tokens from the front. */
function readPattern(tokens: string[]): Pattern {
  const sequences = [readSequence(tokens)];
  while (tokens[0] === '|') {
    tokens.shift();
    sequences.push(readSequence(tokens));
  }
  return sequences;
}

function readSequence(tokens: string[]): Part[] {
  const parts: Part[] = [];
  for (let token = tokens[0]; token !== undefined; token = tokens[0]) {
    if (ENDS_SEQUENCE.includes(token)) break;
    tokens.shift();
    parts.push(readPart(token, tokens));
  }
  return parts;
}

function readPart(token: string, tokens: string[]): Part {
  if (token === '(') return { kind: 'choice', pattern: closedBy(')', tokens), isOptional: false };
  if (token === '[') return { kind: 'choice', pattern: closedBy(']', tokens), isOptional: true };
  if (token.startsWith('<')) return { kind: 'phrase', name: token.slice(1, -1) };
  return { kind: 'text', text: token };
}

function closedBy(bracket: string, tokens: string[]): Pattern {
  const pattern = readPattern(tokens);
  if (tokens.shift() !== bracket) throw new NotationError(`a missing "${bracket}"`);
  return pattern;
}

/** What is left when optional parts are dropped and words joined. */
const evenSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Phrases = Readonly<Record<string, string>>;

/**
 * Spells a pattern out: all samples that it describes, in a fixed order, each once.
 * @param phrases name → pattern, for each `<name>`
 * @throws NotationError for brackets that do not match and for unknown phrases
 */
export function expand(pattern: string, phrases: Phrases): string[] {
  const samples = spellings(parsePattern(pattern), phrases, []).map(evenSpaces);
  if (samples.includes('')) throw new NotationError('it may stand for nothing at all');
  return [...new Set(samples)];
}

/** @param inside the phrases that contain this pattern, outermost first */
function spellings(pattern: Pattern, phrases: Phrases, inside: readonly string[]): string[] {
  return pattern.flatMap((sequence) => {
    let heads = [''];
    for (const part of sequence) {
      const tails = partSpellings(part, phrases, inside);
      heads = heads.flatMap((head) => tails.map((tail) => head + tail));
    }
    return heads;
  });
}

function partSpellings(part: Part, phrases: Phrases, inside: readonly string[]): string[] {
  if (part.kind === 'text') return [part.text];
  if (part.kind === 'choice') {
    const choices = spellings(part.pattern, phrases, inside);
    return part.isOptional ? ['', ...choices] : choices;
  }
  const { name } = part;
  const pattern = phrases[name];
  if (pattern === undefined) throw new NotationError(`no phrase is called "${name}"`);
  if (inside.includes(name)) throw new NotationError(`"${name}" is part of itself`);
  return spellings(parsePattern(pattern), phrases, [...inside, name]);
}
