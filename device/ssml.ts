import { SaxesParser } from 'saxes';

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

/** XML beyond elements and text. Amazon documents none of it for SSML. */
const NOT_IN_SSML = ['xmldecl', 'doctype', 'processinginstruction', 'comment', 'cdata'] as const;

/** The tokens of well-formed SSML: one `<speak>` around everything. Throws `SsmlError`. */
export function tokens(ssml: string): Token[] {
  const found: Token[] = [];
  const source = ssml.trim();
  const parser = new SaxesParser();
  const refuse = (why: string): never => {
    throw new SsmlError(`${why} (read so far: ${source.slice(0, parser.position).slice(-40)})`);
  };
  parser.on('error', ({ message }) => refuse(message));
  for (const event of NOT_IN_SSML) parser.on(event, () => refuse(`SSML has no ${event}.`));
  parser.on('text', (text) => found.push({ kind: 'text', text }));
  parser.on('opentag', ({ name, attributes }) => {
    if (found.length === 0 && name !== 'speak') refuse(`<${name}> stands outside <speak>.`);
    found.push({ kind: 'open', name, attributes });
  });
  parser.on('closetag', ({ name }) => found.push({ kind: 'close', name }));
  parser.write(source).close();
  return found;
}
