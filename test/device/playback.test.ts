import { describe, expect, it } from '@jest/globals';
import { spokenText, timeline } from '../../device/playback.js';
import { SsmlError, tokens } from '../../device/ssml.js';

const lay = (ssml: string) =>
  timeline({ type: 'SSML', ssml: `<speak>${ssml}</speak>` }, (text) => text.length * 100);

describe('a timeline', () => {
  it('sets speech and pauses one after another', () => {
    expect(lay('Hold.<break time="500ms"/>two <break time="1.5s"/> three')).toEqual({
      ms: 500 + 500 + 300 + 1_500 + 500,
      pieces: [
        { at: 0, ms: 500, kind: 'speech', text: 'Hold.' },
        { at: 500, ms: 500, kind: 'pause', text: '' },
        { at: 1_000, ms: 300, kind: 'speech', text: 'two' },
        { at: 1_300, ms: 1_500, kind: 'pause', text: '' },
        { at: 2_800, ms: 500, kind: 'speech', text: 'three' },
      ],
    });
  });

  it('joins pauses that follow one another', () => {
    const { pieces, ms } = lay('<break time="10s"/> <break time="10s"/><break time="0ms"/>');
    expect(pieces).toEqual([{ at: 0, ms: 20_000, kind: 'pause', text: '' }]);
    expect(ms).toBe(20_000);
  });

  it('lets speech run through voices and languages, and ends it at a sentence', () => {
    const ssml =
      '<voice name="Joanna"><s>Sig <lang xml:lang="en-US">ready</lang>, når du er klar.</s>\n' +
      '<s>Æbler &amp; pærer &lt;3 &quot;nu&quot;</s></voice>';
    expect(lay(ssml).pieces.map(({ text }) => text)).toEqual([
      'Sig ready, når du er klar.',
      'Æbler & pærer <3 "nu"',
    ]);
    expect(spokenText(`<speak>${ssml}<break time="1s"/>Slut</speak>`)).toBe(
      'Sig ready, når du er klar. Æbler & pærer <3 "nu" Slut',
    );
  });

  it('takes plain text, and nothing at all', () => {
    const plain = timeline({ type: 'PlainText', text: ' a  < b ' }, () => 700);
    expect(plain).toEqual({ ms: 700, pieces: [{ at: 0, ms: 700, kind: 'speech', text: 'a < b' }] });
    expect(timeline(undefined, () => 700)).toEqual({ ms: 0, pieces: [] });
  });

  it('guesses a named break', () => {
    expect([lay('<break/>').ms, lay('<break strength="strong"/>').ms]).toEqual([500, 1_000]);
  });
});

describe('SSML', () => {
  it.each([
    ['no root', 'Hello'],
    ['another root', '<p>Hello</p>'],
    ['an unclosed tag', '<speak><s>Hello</speak>'],
    ['an unclosed root', '<speak>Hello'],
    ['text after the end', '<speak>Hello</speak> you'],
    ['a second root', '<speak/><speak/>'],
    ['crossing tags', '<speak><s><lang>Hello</s></lang></speak>'],
    ['a bare ampersand', '<speak>You & me</speak>'],
    ['an entity of its own', '<speak>&nbsp;</speak>'],
    ['a bare less-than', '<speak>1 < 2</speak>'],
    ['an attribute without quotes', '<speak><break time=1s/></speak>'],
    ['an attribute twice', '<speak><break time="1s" time="2s"/></speak>'],
    ['a comment', '<speak>Hello<!-- you --></speak>'],
    ['a section of raw text', '<speak><![CDATA[Hello]]></speak>'],
    ['the end of such a section alone', '<speak>Hello]]></speak>'],
    ['nothing', ''],
  ])('with %s is refused', (_, ssml) => {
    expect(() => tokens(ssml)).toThrow(SsmlError);
  });

  it('gives its attributes, in either quotes', () => {
    const [, open] = tokens(`<speak><audio src='a?b=1&amp;c="2"' x="it's"/></speak>`);
    expect(open).toEqual({
      kind: 'open',
      name: 'audio',
      attributes: { src: 'a?b=1&c="2"', x: "it's" },
    });
  });
});
