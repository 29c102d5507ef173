/** Alexa's longest `<break>`, milliseconds. */
export const LONGEST_BREAK = 10_000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Escapes text for SSML, once. Our own because `escapeXmlCharacters` of ask-sdk-core 2.14 turns
 * `it&apos;s` into `it&amp;apos;s` and `&apos;]` into `undefined`.
 */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Silence in breaks that Alexa takes. */
export function breaks(ms: number): string {
  const whole = Math.floor(ms / LONGEST_BREAK);
  const rest = Math.round(ms % LONGEST_BREAK);
  const full = '<break time="10s"/>'.repeat(whole);
  return rest === 0 ? full : `${full}<break time="${rest}ms"/>`;
}
