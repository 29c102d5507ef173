/** What a voice comes upon, from left to right. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string };
export type Attributes = Readonly<Record<string, string>>;

/** Alexa refuses an answer whose SSML is not well-formed. */
export class SsmlError extends Error {
  override readonly name = 'SsmlError';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const TOKEN =
  /<(?<close>\/)?(?<name>[a-z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/giy;

/** The tokens of well-formed SSML: one `<speak>` around everything. Throws `SsmlError`. */
export function tokens(ssml: string): Token[] {
  const found: Token[] = [];
  const openTags: string[] = [];
  const source = ssml.trim();
  let at = 0;
  const refuse = (why: string): never => {
    throw new SsmlError(`${why} at character ${at}: ${source.slice(at, at + 40)}`);
  };
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups ?? refuse('Not well-formed');
    const { name, text } = groups;
    if (openTags.length === 0 && (at > 0 || name !== 'speak')) refuse('Outside <speak>');
    if (text !== undefined) found.push({ kind: 'text', text: unescape(text, refuse) });
    if (name !== undefined && groups['close'] === undefined) {
      const attributes = attributesOf(groups['attributes'] ?? '', refuse);
      found.push({ kind: 'open', name, attributes });
      openTags.push(name);
    }
    if (name !== undefined && (groups['close'] ?? groups['empty']) !== undefined) {
      if (openTags.pop() !== name) refuse(`</${name}> closes nothing`);
      found.push({ kind: 'close', name });
    }
    at = TOKEN.lastIndex;
  }
  if (openTags.length > 0 || found.length === 0) refuse('Not closed');
  return found;
}

type Refuse = (why: string) => never;

function attributesOf(source: string, refuse: Refuse): Attributes {
  const pairs = source.matchAll(/([\w:.-]+)\s*=\s*(["'])(.*?)\2/gs);
  return Object.fromEntries(
    [...pairs].map(([, name = '', , value = '']) => [name, unescape(value, refuse)]),
  );
}

const unescape = (text: string, refuse: Refuse): string =>
  text.replace(/&(?:(\w+);)?/g, (whole, name: string | undefined) => {
    return ENTITIES[name ?? ''] ?? refuse(`Unknown entity ${whole}`);
  });
