import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../lambda/coach/place.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Cue, Say } from '../../lambda/coach/turn.js';
import {
  createSpeaker,
  document,
  measure,
  speak,
  type Speaker,
} from '../../lambda/speech/speak.js';
import { breaks, escapeXml } from '../../lambda/speech/ssml.js';
import { voiceTable, type VoiceTable } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import { play } from './timeline.js';

const tables = { en: voiceTable(espeakEn), da: voiceTable(espeakDa) };

const speakerOf = (spoken: Language, heard: Language = spoken, table = tables[spoken]): Speaker =>
  createSpeaker(spoken, heard, { table, polly: null });

const say = (key: Say['key'], params: Say['params'] = {}, place: Place | null = null): Cue => ({
  kind: 'say',
  key,
  params,
  place,
});

const silence = (ms: number): Cue => ({ kind: 'silence', ms, place: null });

const bridge: Place = { exercise: 'glute-bridge', phase: 'movement', repetition: 1, side: null };
const lifting: Place = { ...bridge, phase: 'repetition' };

describe('silence', () => {
  it.each([0, 1, 300, 9_999, 10_000, 10_001, 20_000, 25_500, 60_000])(
    'of %i ms is written in breaks that Alexa takes, and none is lost',
    (ms) => {
      const { breaks: written, ms: total } = play(breaks(ms), tables.en);
      expect(total).toBe(ms);
      for (const each of written) expect(each).toBeLessThanOrEqual(10_000);
      expect(written).not.toContain(0);
    },
  );

  it('in a quiet minute of plank needs six breaks and keeps the minute', () => {
    const hold: Cue = {
      kind: 'hold',
      seconds: 60,
      style: 'quiet',
      opening: { kind: 'say', key: 'hold' },
      half: null,
      place: null,
    };
    const { breaks: written, ms } = play(speak([hold], speakerOf('en')).ssml, tables.en);
    expect(written).toHaveLength(6);
    expect(Math.max(...written)).toBe(10_000);
    expect(ms).toBe(60_000);
  });

  it('that follows silence is added to it', () => {
    const { ssml, ms } = speak([silence(4_000), silence(7_000)], speakerOf('en'));
    expect(ssml).toBe('<break time="10s"/><break time="1000ms"/>');
    expect(ms).toBe(11_000);
  });
});

describe('text', () => {
  it('is escaped once', () => {
    expect(escapeXml(`Tom & "Jerry" don't <stop> &amp; ]`)).toBe(
      'Tom &amp; &quot;Jerry&quot; don&apos;t &lt;stop&gt; &amp;amp; ]',
    );
  });

  it('of a line is escaped on its way into speech, marked words too', () => {
    const danish = speakerOf('da', 'en');
    const speaker: Speaker = {
      ...danish,
      words: {
        ...danish.words,
        line: () => [
          { text: `A & b < c > d ' e " `, foreign: false },
          { text: `rock & roll`, foreign: true },
        ],
      },
    };
    expect(speak([say('hold')], speaker).ssml).toContain(
      'A &amp; b &lt; c &gt; d &apos; e &quot; <lang xml:lang="en-US">rock &amp; roll</lang>',
    );
  });

  it("has its apostrophes escaped where the coach's own lines have some", () => {
    expect(speak([say('ready')], speakerOf('en')).ssml).toContain('when you&apos;re in position.');
  });

  it('names English commands in English where Danish is spoken to an English ear', () => {
    expect(speak([say('ready')], speakerOf('da', 'en')).ssml).toMatch(
      /^Sig <lang xml:lang="en-US">ready<\/lang>, når du er på plads\./,
    );
  });

  it('names commands without a tag where the language spoken is the one heard', () => {
    expect(speak([say('ready')], speakerOf('da')).ssml).toMatch(/^Sig klar, når du er på plads\./);
    expect(speak([say('ready')], speakerOf('en')).ssml).toMatch(/^Say ready when/);
  });

  it('names Danish commands without a tag, since Alexa has none for Danish', () => {
    expect(speak([say('ready')], speakerOf('en', 'da')).ssml).toMatch(/^Say klar when/);
  });

  it('is not taken from another language or another ear that has said the same line', () => {
    const cues = [say('ready'), say('rest', { seconds: 20 })];
    const speakers = [speakerOf('en'), speakerOf('da'), speakerOf('da', 'en')] as const;
    const twice = [...speakers, ...speakers].map((speaker) => speak(cues, speaker).ssml);
    expect(twice.slice(0, 3)).toEqual(twice.slice(3));
    expect(new Set(twice).size).toBe(3);
  });

  it('is not taken from the same line with other numbers, sides or variants', () => {
    const speaker = speakerOf('en');
    const text = (cue: Cue): string => speak([cue], speaker).ssml;
    expect(text(say('rest', { seconds: 15 }))).toContain('fifteen');
    expect(text(say('rest', { seconds: 20 }))).toContain('twenty');
    const knee = (side: 'right' | 'left'): string => text(say('switch.knee', { side }));
    expect([knee('right'), knee('left')].map((said) => /right|left/.exec(said)?.[0])).toEqual([
      'right',
      'left',
    ]);
    const easy = { ...say('glute-bridge.move'), form: 'easy' } as const;
    expect(text(say('glute-bridge.move'))).toContain('no higher');
    expect(text(easy)).toContain('halfway');
  });

  it('is not taken from another line in the same form', () => {
    const speaker = speakerOf('en');
    const easy = (key: Say['key']): string =>
      speak([{ kind: 'say', key, form: 'easy', place: null }], speaker).ssml;
    expect(easy('glute-bridge.move')).not.toBe(easy('plank.move'));
  });

  it('is not taken from a hold that is counted otherwise', () => {
    const speaker = speakerOf('en');
    const hold = { kind: 'hold', seconds: 20, style: 'sparse', place: null } as const;
    const opening = { kind: 'say', key: 'hold' } as const;
    const half = { kind: 'say', key: 'half', params: { cue: 'plank.cue.1' } } as const;
    const holds: readonly Cue[] = [
      { ...hold, opening, half: null },
      { ...hold, opening, half },
      { ...hold, opening: half, half: null },
      { ...hold, opening, half: null, seconds: 21 },
      { ...hold, opening, half: null, style: 'every' },
    ];
    expect(new Set(holds.map((each) => speak([each], speaker).ssml)).size).toBe(holds.length);
  });

  it('stands in the voice that keeps the time', () => {
    const voice = { table: tables.en, polly: 'Joanna' };
    expect(document('Hold.', createSpeaker('en', 'en', voice))).toBe(
      '<speak><voice name="Joanna">Hold.</voice></speak>',
    );
    expect(document('Hold.', speakerOf('en'))).toBe('<speak>Hold.</speak>');
  });
});

describe('time', () => {
  const lengths: VoiceTable = {
    ...tables.en,
    numbers: { ...tables.en.numbers, '1': 300, '2': 300, '3': 300 },
    sentences: { 'Here we go.': 700, 'Hold.': 800 },
    msPerLine: 1_000,
    msPerCharacter: 0,
  };
  const speaker = speakerOf('en', 'en', lengths);

  it('runs by the table, and a line that is not in it is estimated', () => {
    expect(speak([say('getready')], speaker).ms).toBe(1_000);
    expect(speak([say('pause')], speaker).ms).toBe(1_300);
    const slower = { ...lengths, sentences: { ...lengths.sentences, 'Here we go.': 950 } };
    expect(speak([say('getready')], speakerOf('en', 'en', slower)).ms).toBe(1_250);
  });

  it('is what the breaks and the words of the speech add up to', () => {
    const cues: readonly Cue[] = [
      say('getready'),
      { kind: 'countdown', from: 3, slotMs: 1_500, place: null },
      silence(2_300),
      say('hold'),
    ];
    const { ssml, ms } = speak(cues, speaker);
    expect(ms).toBe(1_000 + 4_500 + 2_300 + 1_100);
    expect(play(ssml, lengths).ms).toBe(ms);
  });

  it.each([800, 1_000, 1_500])('of a countdown gives each number %i ms', (slotMs) => {
    const { ssml, ms } = speak([{ kind: 'countdown', from: 3, slotMs, place: null }], speaker);
    const { heard } = play(ssml, lengths);
    expect(heard.map(({ text, from }) => [text, from])).toEqual([
      ['three', 0],
      ['two', slotMs],
      ['one', 2 * slotMs],
    ]);
    expect(ms).toBe(3 * slotMs);
  });

  it('marks the place where it changes, and only there', () => {
    const { marks } = speak(
      [
        say('getready', {}, bridge),
        { ...silence(500), place: bridge },
        say('hold', {}, lifting),
        { ...say('pause'), place: null },
        { ...silence(500), place: { ...lifting } },
        say('hold', {}, { ...lifting, repetition: 2 }),
        say('hold', {}, { ...lifting, repetition: 2, side: 'left' }),
      ],
      speaker,
    );
    expect(marks).toEqual([
      [0, bridge],
      [1_500, lifting],
      [4_400, { ...lifting, repetition: 2 }],
      [5_500, { ...lifting, repetition: 2, side: 'left' }],
    ]);
  });

  it('has its first mark where the first place is, behind words that belong to none', () => {
    expect(speak([say('hold'), say('getready', {}, bridge)], speaker).marks).toEqual([
      [1_100, bridge],
    ]);
  });
});

describe('measuring', () => {
  const hold: Cue = {
    kind: 'hold',
    seconds: 30,
    style: 'sparse',
    opening: { kind: 'say', key: 'hold' },
    half: { kind: 'say', key: 'half', params: { cue: 'plank.cue.1' } },
    place: lifting,
  };
  const cues: readonly Cue[] = [
    say('welcome', { exercises: 7, minutes: 19 }, bridge),
    silence(4_000),
    silence(7_500),
    { kind: 'countdown', from: 3, slotMs: 1_000, place: bridge },
    hold,
    say('plank.back', {}, lifting),
    hold,
    silence(20_000),
  ];

  it.each<[Language, Language]>([
    ['en', 'en'],
    ['da', 'da'],
    ['da', 'en'],
    ['en', 'da'],
  ])('%s heard as %s is as long as speaking, from every cue to every other', (spoken, heard) => {
    for (let from = 0; from <= cues.length; from += 1) {
      for (let to = from; to <= cues.length; to += 1) {
        const some = cues.slice(from, to);
        const { ms, ssml } = speak(some, speakerOf(spoken, heard));
        const size = { ms, characters: ssml.length };
        expect(measure(some, speakerOf(spoken, heard))).toEqual(size);
      }
    }
  });
});
