import { describe, expect, it, test } from '@jest/globals';
import { readModel } from '../../device/ear/model.js';
import { rules } from '../../device/ear/rules.js';
import { isOneSlipAway, mended } from '../../device/ear/spelling.js';
import { listen, understand } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import { CONCEPTS } from '../../locales/meanings.js';
import { slotsText } from '../../scripts/nlu/slots-text.js';

const intentOf = (utterance: string, language: Language): string =>
  listen(utterance, language).intent;

describe('what is refused is not begun', () => {
  test.each([
    ['en', "I don't want to do superman", 'SkipIntent'],
    ['en', "I'm not allowed to do the plank", 'SkipIntent'],
    ['en', 'I want to do the plank', 'ExerciseIntent'],
    ['en', 'not quite in position', 'AMAZON.NoIntent'],
    ['en', "we haven't done the left side", 'AMAZON.NoIntent'],
    ['en', "it doesn't hurt any more", 'ReadyIntent'],
    ['da', 'superman må jeg ikke for lægen', 'SkipIntent'],
    ['da', 'jeg vil helst ikke lave planken', 'SkipIntent'],
    ['da', 'jeg vil gerne lave planken', 'ExerciseIntent'],
    ['da', 'jeg er ikke kommet på plads', 'AMAZON.NoIntent'],
    ['da', 'ja men jeg er ikke helt klar', 'AMAZON.NoIntent'],
    ['da', 'det gør ikke ondt mere', 'ReadyIntent'],
  ] as const)('%s: "%s" is %s', (language, utterance, intent) => {
    expect(intentOf(utterance, language)).toBe(intent);
  });
});

describe('pain', () => {
  test.each([
    ['en', 'oh my hip, that really stings'],
    ['en', 'when I lift my leg it hurts'],
    ['en', 'can you stop, my knee hurts'],
    ['en', "it won't stop hurting"],
    ['en', "it's not just tiring, it hurts"],
    ['en', "no pain in my back but my foot's gone numb"],
    ['en', "I can't feel my toes"],
    ['da', 'uha min hofte, det svier'],
    ['da', 'når jeg løfter benet gør det ondt'],
    ['da', 'kan du stoppe, mit knæ gør ondt'],
    ['da', 'smerten går ikke væk'],
    ['da', 'jeg kan ikke mærke mine tæer'],
    ['da', 'jeg har fået frygtelige rygsmerter'],
  ] as const)('%s: "%s" is pain', (language, utterance) => {
    expect(intentOf(utterance, language)).toBe('PainIntent');
  });

  test.each([
    ['en', "my knee doesn't hurt any longer"],
    ['en', 'the pain has completely gone away'],
    ['en', 'what do I do in case it hurts'],
    ['en', 'would it be normal if my back ached'],
    ['en', 'no pain no gain'],
    ['en', 'will this help against back pain'],
    ['en', 'my husband has a sore back'],
    ['en', 'my back hurt last year'],
    ['en', 'that film was painful to watch'],
    ['da', 'mit knæ gør ikke ondt længere'],
    ['da', 'smerten er helt væk'],
    ['da', 'hvad gør jeg hvis det begynder at gøre ondt'],
    ['da', 'er det meningen det skal gøre lidt ondt'],
    ['da', 'hjælper det mod smerter'],
    ['da', 'min kone har ondt i ryggen'],
    ['da', 'jeg havde ondt i ryggen sidste år'],
  ] as const)('%s: "%s" is not', (language, utterance) => {
    expect(intentOf(utterance, language)).not.toBe('PainIntent');
  });

  test.each([
    ['en', 'is it all right if my back aches', 'PainQuestionIntent'],
    ['en', 'my knee no longer hurts', 'ReadyIntent'],
    ['da', 'er det okay hvis knæet værker lidt', 'PainQuestionIntent'],
    ['da', 'knæet gør slet ikke ondt nu', 'ReadyIntent'],
  ] as const)('%s: "%s" is %s', (language, utterance, intent) => {
    expect(intentOf(utterance, language)).toBe(intent);
  });
});

describe('what is found by its spelling', () => {
  test.each([
    ["I've gone numb between my legs", 'PainIntent symptom=red-flag'],
    ['I just wet myself a little', 'PainIntent symptom=red-flag'],
    ['my chest feels awfully tight', 'PainIntent symptom=emergency'],
    ['I slipped and hit my head', 'PainIntent symptom=fall'],
    ['the burning goes right down my leg', 'PainIntent symptom=back'],
    ['my wrist is really sore right now', 'PainIntent symptom=wrist'],
    ['it hurts when I pull my knee to my chest', 'PainIntent symptom=knee'],
    ["I'm pregnant, start the bridge", 'SuitableIntent condition=pregnant exercise=glute-bridge'],
    ['can I do this with osteoporosis', 'SuitableIntent condition=osteoporosis'],
    ['I have arthritis', 'SuitableIntent -'],
    ['I can feel it in my lower back', 'SensationIntent feeling=back'],
    ['my legs are shaking like mad', 'SensationIntent feeling=effort'],
    ["I'm still sore from yesterday", 'PainQuestionIntent concern=soreness'],
    ['my knees keep clicking', 'PainQuestionIntent concern=cracking'],
    ['should it hurt', 'PainQuestionIntent -'],
    ['no plank today', 'SkipIntent exercise=plank'],
    ['never do the superman again', 'SkipIntent exercise=superman'],
    ['skip this', 'SkipIntent -'],
    ['the bridge and the plank please', 'ExerciseIntent exercise=?'],
  ] as const)('en: "%s" is %s', (utterance, expected) => {
    const heard = listen(utterance, 'en');
    expect(`${heard.intent} ${slotsText(heard)}`).toBe(expected);
  });
});

it('hears pain that stands beside a command', () => {
  expect(intentOf('it hurts, can we skip this one', 'en')).toBe('PainIntent');
});

describe('exercises by what they look like', () => {
  test.each([
    ['en', 'could we do the one where you look like a dog', 'bird-dog'],
    ['en', 'the one where my hips go up', 'glute-bridge'],
    ['en', 'that exercise where you hug one knee', 'knee-to-chest'],
    ['en', 'I fancy the one with the elbows and the straight line', 'plank'],
    ['da', 'den hvor man ligner en hund', 'bird-dog'],
    ['da', 'øvelsen hvor numsen skal op', 'glute-bridge'],
    ['da', 'den hvor man krammer sit ene knæ', 'knee-to-chest'],
    ['da', 'den hvor man svæver som en superhelt', 'superman'],
  ] as const)('%s: %s', (language, utterance, id) => {
    const heard = listen(utterance, language);
    expect(`${heard.intent} ${slotsText(heard)}`).toBe(`ExerciseIntent exercise=${id}`);
  });
});

describe('spelling', () => {
  const words = ['continue', 'oevelsen', 'ryg', 'skulder', 'smerter'];
  const spelling = { words, isKnown: (word: string) => words.includes(word), compounds: true };

  test.each([
    ['continue', 'contineu', true],
    ['continue', 'contnue', true],
    ['continue', 'conttinue', true],
    ['continue', 'confinue', true],
    ['continue', 'contain', false],
    ['continue', 'continue', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlipAway(a, b)).toBe(expected);
    expect(isOneSlipAway(b, a)).toBe(expected);
  });

  it('mends slips in long words, and takes compounds apart', () => {
    expect(mended('contineu', spelling)).toEqual(['continue']);
    expect(mended('rygsmerter', spelling)).toEqual(['ryg', 'smerter']);
    expect(mended('skulderoevelsen', spelling)).toEqual(['skulder', 'oevelsen']);
    expect(mended('ryk', spelling)).toEqual(['ryk']);
    expect(mended('elefanter', spelling)).toEqual(['elefanter']);
  });
});

describe('rules', () => {
  it('use every concept at least once, or it need not be told', () => {
    const used = new Set(rules.flatMap(({ all, none }) => [...all, ...none]));
    const elsewhere =
      /^(?:OUCH|HURT|PAIN|UNWELL|SENSE|CEASED|THOUGH|WHEN_CLAUSE|BUT|SUBJECT|STILL|FEAR|OPENER|NO_SYMPTOM|AND)$/;
    const shape =
      /^(?:KNEE|CHEST|LEG|ARM|HIPS|PELVIS|ELBOW|BELLY|TILT|ROUND|FLY|FLATTEN|FOURS|OPPOSITE|CAT|COW|DOG|BIRD|HERO|PLANK|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN)$/;
    const idle = CONCEPTS.filter(
      (concept) => !used.has(concept) && !elsewhere.test(concept) && !shape.test(concept),
    );
    expect(idle).toEqual([]);
  });

  it('are no surer than the surest', () => {
    expect(rules.filter(({ weight }) => weight <= 0.3 || weight > 0.98)).toEqual([]);
  });
});

describe.each(['en', 'da'] as const)('the samples, in %s', (language) => {
  const model = readModel(language);
  const firstValue = (type: string): string =>
    model.types.find(({ name }) => name === type)?.values[0]?.name.value ?? '';

  it('are each understood as their own intent', () => {
    const stolen = model.intents.flatMap(({ name, slots, samples }) =>
      samples.filter((sample) => {
        const said = slots.reduce(
          (text, slot) => text.replace(`{${slot.name}}`, firstValue(slot.type)),
          sample,
        );
        return listen(said, language).intent !== name;
      }),
    );
    expect(stolen).toEqual([]);
  });
});

describe.each(['en', 'da'] as const)('whatever is typed, in %s', (language) => {
  test.each([
    ['much of a sample', 'det gør ondt it hurts '.repeat(500)],
    ['only fillers', 'øh altså nå okay tak um well please'],
    ['another script', '背中が痛い спина болит'],
    ['control characters', '\u0000\u0007\u200b'],
    ['half a pair', '\ud83d stop'],
    ['patterns', '(a|b)* _ {exercise} $1 \\'],
  ])('%s is answered', (_name, utterance) => {
    expect(() => listen(utterance, language)).not.toThrow();
  });

  test.each([
    ['German', 'ich möchte das licht im wohnzimmer ausschalten'],
    ['Polish', 'jaka będzie jutro pogoda w warszawie'],
    ['Swedish', 'spela min spellista i köket'],
    ['the news in English', 'the chancellor said on tuesday that the budget would be late'],
    ['the news in Danish', 'regeringen har i dag fremlagt et forslag om lavere elafgifter'],
  ])('%s is not understood', (_name, utterance) => {
    expect(listen(utterance, language).intent).toBe('AMAZON.FallbackIntent');
  });

  it('is answered quickly, also ten thousand letters', () => {
    listen('warm up', language);
    const long = ['ondt hurt '.repeat(1_000), 'x'.repeat(10_000), 'rygsmerterne '.repeat(800)];
    const start = performance.now();
    long.forEach((utterance) => listen(utterance, language));
    expect((performance.now() - start) / long.length).toBeLessThan(100);
  });
});

it('tells why: what was found, and the runner-up', () => {
  const { how, reading, guesses } = understand('could you maybe speed it up a notch', 'en');
  expect(how).toBe('meaning');
  expect(reading?.concepts.has('FASTER')).toBe(true);
  expect(guesses[0]?.label).toBe('FasterIntent');
  expect(guesses.length).toBeGreaterThan(1);
});
