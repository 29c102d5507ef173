/** Where a pattern cannot be read. The message tells what is wrong, not where the pattern stands. */
export class NotationError extends Error {
  override readonly name = 'NotationError';
}

const TOKENS = /[[\]()|]|<[^<>]*>|[^[\]()|<>]+|[<>]/g;

/**
 * Spells a pattern out: all the plain samples that it stands for, in a fixed order, each once. The
 * notation is told in `locales/asks.ts`.
 * @throws NotationError for brackets that do not match and for phrases that are not there
 */
export function expand(pattern: string, phrases: Readonly<Record<string, string>>): string[] {
  const reader = new Reader(pattern, phrases, []);
  const samples = reader.all().map((sample) => sample.replace(/\s+/g, ' ').trim());
  if (samples.includes('')) throw new NotationError('it may stand for nothing at all');
  return [...new Set(samples)];
}

/** Reads one pattern from left to right; `inside` are the phrases that it is part of. */
class Reader {
  private readonly tokens: string[];

  constructor(
    pattern: string,
    private readonly phrases: Readonly<Record<string, string>>,
    private readonly inside: readonly string[],
  ) {
    this.tokens = pattern.match(TOKENS) ?? [];
  }

  all(): string[] {
    const samples = this.alternatives();
    if (this.tokens.length > 0) throw new NotationError(`a stray "${this.tokens[0] ?? ''}"`);
    return samples;
  }

  private alternatives(): string[] {
    const samples = this.sequence();
    while (this.tokens[0] === '|') {
      this.tokens.shift();
      samples.push(...this.sequence());
    }
    return samples;
  }

  private sequence(): string[] {
    let heads = [''];
    for (let token = this.tokens[0]; token !== undefined; token = this.tokens[0]) {
      if ('|)]'.includes(token)) break;
      this.tokens.shift();
      const tails = this.part(token);
      heads = heads.flatMap((head) => tails.map((tail) => head + tail));
    }
    return heads;
  }

  private part(token: string): string[] {
    if (token === '(') return this.closed(')');
    if (token === '[') return ['', ...this.closed(']')];
    if (token.startsWith('<')) return this.phrase(token.slice(1, -1));
    return [token];
  }

  private closed(bracket: string): string[] {
    const samples = this.alternatives();
    if (this.tokens.shift() !== bracket) throw new NotationError(`a missing "${bracket}"`);
    return samples;
  }

  private phrase(name: string): string[] {
    const pattern = this.phrases[name];
    if (pattern === undefined) throw new NotationError(`no phrase is called "${name}"`);
    if (this.inside.includes(name)) throw new NotationError(`"${name}" is part of itself`);
    return new Reader(pattern, this.phrases, [...this.inside, name]).all();
  }
}
