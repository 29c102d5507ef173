import fc from 'fast-check';

/** Stands in every hostile text, and in no word that the coach says: it must never come back. */
export const MARK = 'zqx';

const LONG = 100_000;
/** Alexa's ids have at most this many characters. */
const ID = 255;

const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

const INJECTIONS = [
  `</speak><audio src="https://${MARK}.example/x.mp3"/>`,
  `${MARK}"/><break time="10s"/><voice name="${MARK}">`,
  `<amazon:effect name="whispered">${MARK}</amazon:effect>`,
  `]]><!-- ${MARK} --><![CDATA[&${MARK};&apos;]`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY ${MARK} SYSTEM "file:///etc/passwd">]>`,
  `{word.ready} {{${MARK}}} $t(${MARK}) {no} %s`,
  `${MARK}\r\n{"intent":"${MARK}","outcome":"saved"}`,
  `'; ${MARK} --`,
];

/** Half of a surrogate pair. SWC does not parse its escape in front of a brace. */
const HALF = String.fromCharCode(0xd800);

/** Control characters, bidirectional overrides, private use, what is half a character. */
const ODD =
  '\u0000\u0007\u001b[2J\u007f\u0085\u2028\u202e\u2066\u200f\ufeff\ue000\ue001' +
  HALF +
  '\u{1f9d8}';

/** Texts that nobody says to a coach. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 20, arbitrary: fc.constantFrom(...PROTOTYPE) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((s) => MARK + s) },
  { weight: 10, arbitrary: fc.constantFrom('', ' ', ODD + MARK, MARK + ODD) },
  { weight: 10, arbitrary: fc.constantFrom(MARK.padEnd(ID, 'Å'), MARK.padEnd(ID + 1, '<')) },
  { weight: 1, arbitrary: fc.constant(MARK.padEnd(LONG, '<&"\u202e')) },
);

const nested = (depth: number): unknown =>
  JSON.parse(`${'[{"a":'.repeat(depth)}"${MARK}"${'}]'.repeat(depth)}`);

/** As own field names they are what `JSON.parse` makes of them. */
const named = (name: string, value: unknown): unknown =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

/** Values of any type, where another is expected. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}) },
  { weight: 1, arbitrary: fc.constantFrom([[]], [null], { '0': { length: -1 } }, nested(500)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PROTOTYPE), text).map((e) => named(...e)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const YEAR = 365 * 24 * 3_600_000;

/** How far the clock goes on to the next request, milliseconds; also back, and for years. */
export const jump: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 240_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -3_600_000, max: 24 * 3_600_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-YEAR, YEAR + 1, -60 * YEAR, 5_000 * YEAR) },
);

export const locale: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('en-US', 'da-DK', 'en-IN', 'de-DE', 'xx', 'da', 'DA_dk', 'en-US-x-private'),
  text,
);
