import { describe, expect, it } from '@jest/globals';
import type { Key } from '../../locales/keys.js';
import type { Form } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Params } from '../../lambda/coach/turn.js';
import { createTranslations } from '../../lambda/speech/translations.js';
import { createWords, plain } from '../../lambda/speech/words.js';
import { RESOURCES } from '../../locales/resources.js';
import '../support/missing-line.js';

function said(
  language: Language,
  key: Key,
  params: Params = {},
  opts: { readonly form?: Form; readonly heard?: Language } = {},
): string {
  const { form = null, heard = language } = opts;
  return plain(createWords(language, heard).line({ kind: 'say', key, params, form }));
}

describe('numbers', () => {
  it.each([
    [1, 'one', 'en'],
    [8, 'eight', 'otte'],
    [20, 'twenty', 'tyve'],
    [21, 'twenty-one', 'enogtyve'],
    [45, 'forty-five', 'femogfyrre'],
    [50, 'fifty', 'halvtreds'],
    [59, 'fifty-nine', 'nioghalvtreds'],
    [60, 'sixty', 'tres'],
  ])('%i is said %s and %s', (n, english, danish) => {
    expect(createWords('en', 'en').number(n)).toBe(english);
    expect(createWords('da', 'da').number(n)).toBe(danish);
  });

  it('one has the gender of what is counted', () => {
    expect(said('da', 'pelvic-tilt.rep', { no: 1 })).toBe('Nummer et. Vip.');
    expect(said('da', 'rep.legs', { n: 1 })).toBe('Det var én gang på hvert ben.');
    expect(said('da', 'dose.lift', { times: 1, seconds: 1 })).toBe('Én gang, et sekund hver gang.');
    expect(said('da', 'left.time', { minutes: 1 })).toBe('Det tager cirka et minut endnu.');
    expect(said('da', 'left.after', { exercises: 1 })).toContain('er der en øvelse tilbage');
    expect(said('da', 'last.days', { days: 1 })).toBe('Du trænede sidst for en dag siden.');
    expect(said('da', 'stop', { done: 1, total: 7 })).toContain('Du nåede en af de syv øvelser');
  });

  it('one is one in English, and more than one is a plural', () => {
    expect(said('en', 'dose.lift', { times: 1, seconds: 1 })).toBe('Once, one second each.');
    expect(said('en', 'dose.lift', { times: 2, seconds: 5 })).toBe('Two times, five seconds each.');
    expect(said('en', 'part.left', { n: 1 })).toBe("After that, we'll do one more.");
    expect(said('en', 'part.left', { n: 4 })).toBe("After that, we'll do four more.");
    expect(said('en', 'left.time', { minutes: 1 })).toBe("That's about one minute more.");
  });

  it('a year is read as a year', () => {
    expect(said('en', 'faq.evidence', { year: 2023 })).toContain('In 2023 the World Health');
    expect(said('da', 'faq.evidence', { year: 2023 })).toContain('I 2023 anbefalede');
  });
});

describe('a sentence', () => {
  it('begins with a capital where a slot begins it', () => {
    expect(said('en', 'dose.legs', { times: 3, seconds: 20 })).toBe(
      'Three times on each leg, switching every time, twenty seconds each.',
    );
    expect(said('en', 'intro.alone', { intro: 'plank' })).toMatch(/^The plank\. It works/);
    expect(said('da', 'intro.alone', { intro: 'cat-cow' })).toMatch(/^Kat og ko\. Den kan/);
    expect(said('da', 'plank.short.intro', { name: 'plank' })).toBe(
      'Planken. Husk at trække vejret roligt.',
    );
    expect(said('en', 'glute-bridge.short.intro', { name: 'glute-bridge' })).toMatch(
      /^The bridge, slow and steady/,
    );
  });

  it('begins with a capital where a slot begins it behind another sentence', () => {
    expect(said('en', 'bird-dog.rep', { no: 2, side: 'right' })).toBe(
      'Number two. Right arm, left leg.',
    );
    expect(said('da', 'bird-dog.rep', { no: 2, side: 'left' })).toBe(
      'Nummer to. Venstre arm, højre ben.',
    );
  });

  it('keeps its small letters where a slot stands inside it', () => {
    expect(said('en', 'intro.numbered', { no: 5, total: 7, intro: 'plank' })).toMatch(
      /^Exercise five of seven: the plank\. It/,
    );
    expect(said('da', 'intro.numbered', { no: 1, total: 7, intro: 'knee-to-chest' })).toMatch(
      /^Øvelse et af syv: knæ til bryst\. Den/,
    );
  });
});

describe('an exercise', () => {
  it('is named in its place: this one, the next one, and the one that begins', () => {
    expect(said('en', 'alone.done', { name: 'bird-dog' })).toBe('That was the bird-dog.');
    expect(said('en', 'alone.offer', { next: 'superman', total: 7 })).toBe(
      'Say next for Superman, say the whole routine for all seven, or say stop.',
    );
    expect(said('en', 'intro.last', { intro: 'bird-dog' })).toBe(
      'Last exercise: the bird-dog. It trains balance, coordination and stability.',
    );
  });
});

describe('the other side', () => {
  it('is named with the side', () => {
    expect(said('en', 'knee-to-chest.move', { side: 'left' })).toMatch(
      /left knee.*keep your right foot on the floor/,
    );
    expect(said('en', 'resume.side', { no: 3, where: 'knee', side: 'left' })).toBe(
      'We were on number three, left leg.',
    );
    expect(said('da', 'resume.side', { no: 3, where: 'arm-and-leg', side: 'right' })).toBe(
      'Vi var nået til nummer tre, højre arm og venstre ben.',
    );
  });

  it('is the leg where only the leg moves, so that "easier" keeps it', () => {
    expect(said('en', 'resume.side', { no: 1, where: 'leg-back', side: 'right' })).toBe(
      'We were on number one, left leg.',
    );
  });
});

describe('a step', () => {
  it('has the wording of its level, and the plain one where it has none of its own', () => {
    expect(said('en', 'glute-bridge.move', {}, { form: 'easy' })).toContain('halfway');
    expect(said('en', 'cat-cow.move', {}, { form: 'slow' })).toContain('stay there a moment');
    expect(said('en', 'glute-bridge.rep', { no: 2 }, { form: 'easy' })).toBe('Number two. Lift.');
    expect(said('da', 'plank.pos', {}, { form: 'easy' })).toContain('Bliv på knæene');
  });
});

describe('a command word', () => {
  it('is in the language that is heard, and marked where another one is spoken', () => {
    const words = createWords('da', 'en').line({ kind: 'say', key: 'pause.ask' });
    expect(words).toContainEqual({ text: 'continue', foreign: true });
    expect(words.filter(({ foreign }) => foreign)).toHaveLength(1);
    expect(createWords('da', 'da').line({ kind: 'say', key: 'pause.ask' })).toEqual([
      { text: 'Sig fortsæt, når du er klar.', foreign: false },
    ]);
  });

  it('may name an exercise by its number', () => {
    const unclear = (heard: Language): string => said('da', 'pick.unclear', { no: 3 }, { heard });
    expect(unclear('da')).toContain('broen, planken eller nummer tre');
    expect(unclear('en')).toContain('the bridge, the plank eller number three');
  });

  it('follows the wake word where one is needed', () => {
    expect(said('en', 'wake.pain')).toBe('If something hurts, say: Alexa, it hurts.');
    expect(said('da', 'wake.pain', {}, { heard: 'en' })).toBe(
      'Hvis noget gør ondt, så sig: Alexa, it hurts.',
    );
  });
});

describe('a line that cannot be said', () => {
  it('because it has no text throws in tests', () => {
    expect(() => said('en', 'plank.rest' as Key)).toThrow('There is no text for plank.rest');
  });

  it('because a slot stays empty throws in tests', () => {
    expect(() => said('en', 'plank.hold')).toThrow('There is no text for {{seconds}}');
    expect(() => said('da', 'part.left', { done: 2 })).toThrow('There is no text for part.left');
  });
});

describe('translations without a listener', () => {
  const translations = createTranslations(RESOURCES);

  it('say nothing instead of a key that has no text', () => {
    expect(translations.text('en', 'plank.rest' as Key)).toBe('');
    expect(translations.text('en', 'plank.hold')).toMatch(/^Hold for , starting now\./);
  });

  it('refuse a language that has no texts', () => {
    expect(() => translations.text('xx', 'hold')).toThrow('There are no texts in "xx".');
  });
});
