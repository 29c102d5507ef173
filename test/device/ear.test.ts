import { describe, expect, it, test } from '@jest/globals';
import { listen } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName } from '../../locales/asks.js';
import { WORDS, type WordKey } from '../../locales/index.js';

/** `Intent`, or `Intent slot=id`, with `?` for what was not known. */
function heard(utterance: string, language: Language): string {
  const { intent, slots } = listen(utterance, language);
  return [intent, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id ?? '?'}`)].join(
    ' ',
  );
}

/** What each command word must be understood as; `word.open` is the launch, which is no sample. */
const COMMANDS: Readonly<Record<Exclude<WordKey, 'word.open'>, string>> = {
  'word.ready': 'ReadyIntent',
  'word.start': 'StartRoutineIntent',
  'word.next': 'AMAZON.NextIntent',
  'word.back': 'AMAZON.PreviousIntent',
  'word.repeat': 'AMAZON.RepeatIntent',
  'word.pause': 'AMAZON.PauseIntent',
  'word.continue': 'AMAZON.ResumeIntent',
  'word.skip': 'SkipIntent',
  'word.easier': 'EasierIntent',
  'word.harder': 'HarderIntent',
  'word.slower': 'SlowerIntent',
  'word.faster': 'FasterIntent',
  'word.stop': 'AMAZON.StopIntent',
  'word.help': 'AMAZON.HelpIntent',
  'word.yes': 'AMAZON.YesIntent',
  'word.no': 'AMAZON.NoIntent',
  'word.hurts': 'PainIntent',
  'word.left': 'HowMuchLeftIntent',
  'word.over': 'AMAZON.StartOverIntent',
  'word.routine': 'StartRoutineIntent',
  'word.week': 'ProgressIntent',
  'word.often': 'HowOftenIntent',
  'word.counting': 'CountingIntent',
  'word.every': 'CountingIntent style=every',
  'word.sparse': 'CountingIntent style=sparse',
  'word.quiet': 'CountingIntent style=quiet',
  'word.forget': 'ForgetMeIntent',
  'word.english': 'SwitchLanguageIntent language=en',
  'word.danish': 'SwitchLanguageIntent language=da',
  'word.number': 'ExerciseIntent exercise=glute-bridge',
  'word.bridge': 'ExerciseIntent exercise=glute-bridge',
  'word.plank': 'ExerciseIntent exercise=plank',
};

const THREE = { en: 'three', da: 'tre' } as const;

describe.each(['en', 'da'] as const)('command words that the coach names, in %s', (language) => {
  const words = Object.entries(COMMANDS) as [keyof typeof COMMANDS, string][];
  test.each(words)('%s', (key, meaning) => {
    expect(heard(WORDS[language][key].replace('{{no}}', THREE[language]), language)).toBe(meaning);
  });

  test('are all in the list', () => {
    const spoken = Object.keys(WORDS[language]).filter((key) => key.startsWith('word.'));
    expect([...Object.keys(COMMANDS), 'word.open'].sort()).toEqual(spoken.sort());
  });
});

const DANISH: readonly (readonly [string, IntentName])[] = [
  ['igen', 'AMAZON.RepeatIntent'],
  ['hvor mange er der igen', 'HowMuchLeftIntent'],
  ['tilbage', 'AMAZON.PreviousIntent'],
  ['hvor lang tid er der tilbage', 'HowMuchLeftIntent'],
  ['start igen', 'AMAZON.ResumeIntent'],
  ['start forfra', 'AMAZON.StartOverIntent'],
  ['start øvelsen forfra', 'AMAZON.StartOverIntent'],
  ['genstart', 'StartRoutineIntent'],
  ['start hele programmet forfra', 'StartRoutineIntent'],
  ['videre', 'ReadyIntent'],
  ['så er jeg færdig', 'ReadyIntent'],
  ['kør bare', 'ReadyIntent'],
  ['jep', 'AMAZON.YesIntent'],
  ['jeg har fået hold i ryggen', 'PainIntent'],
  ['hold', 'AMAZON.FallbackIntent'],
  ['hold op', 'AMAZON.StopIntent'],
  ['hold pause', 'AMAZON.PauseIntent'],
  ['må det gøre ondt', 'PainQuestionIntent'],
  ['det gør ondt', 'PainIntent'],
  ['nu gør det ondt', 'PainIntent'],
  ['gør det ondt', 'PainIntent'],
  ['det gør ikke ondt', 'ReadyIntent'],
  ['det gør ikke ondt længere', 'ReadyIntent'],
  ['den anden', 'AMAZON.FallbackIntent'],
  ['den sidste', 'AMAZON.FallbackIntent'],
  ['stop', 'AMAZON.StopIntent'],
  ['stop lige', 'AMAZON.StopIntent'],
  ['stop lidt', 'AMAZON.PauseIntent'],
  ['stop lige et øjeblik', 'AMAZON.PauseIntent'],
  ['jeg kan ikke', 'EasierIntent'],
  ['jeg kan ikke lave den', 'SkipIntent'],
  ['mindre', 'EasierIntent'],
  ['forklar øvelsen', 'ExplainIntent'],
  ['hvad får jeg ud af det', 'BenefitsIntent'],
  ['er der evidens for det', 'EvidenceIntent'],
  ['kan det erstatte lægen', 'ReplaceTreatmentIntent'],
  ['jeg er gravid', 'SuitableIntent'],
  ['hvornår virker det', 'ResultsIntent'],
];

const ENGLISH: readonly (readonly [string, IntentName])[] = [
  ['again', 'AMAZON.RepeatIntent'],
  ['start again', 'AMAZON.ResumeIntent'],
  ['start over', 'AMAZON.StartOverIntent'],
  ['restart the routine', 'StartRoutineIntent'],
  ['do it all again', 'StartRoutineIntent'],
  ['go on', 'ReadyIntent'],
  ["I'm done", 'ReadyIntent'],
  ["I'm done for today", 'AMAZON.StopIntent'],
  ['go ahead', 'ReadyIntent'],
  ["let's go", 'StartRoutineIntent'],
  ['sure', 'AMAZON.YesIntent'],
  ['hold', 'AMAZON.FallbackIntent'],
  ['hold on', 'AMAZON.PauseIntent'],
  ['should it hurt', 'PainQuestionIntent'],
  ['what if it hurts', 'PainQuestionIntent'],
  ['it hurts', 'PainIntent'],
  ['stop, it hurts', 'PainIntent'],
  ["it doesn't hurt", 'ReadyIntent'],
  ['it does not hurt any more', 'ReadyIntent'],
  ['the other one', 'AMAZON.FallbackIntent'],
  ['last exercise', 'AMAZON.FallbackIntent'],
  ["I can't do it", 'EasierIntent'],
  ["I can't do this one", 'SkipIntent'],
  ['less', 'EasierIntent'],
  ['count less', 'CountingIntent'],
  ['what is it good for', 'BenefitsIntent'],
  ['explain this exercise', 'ExplainIntent'],
  ['who says so', 'EvidenceIntent'],
  ['do I still need a doctor', 'ReplaceTreatmentIntent'],
  ['is it safe for me', 'SuitableIntent'],
  ['does it work', 'ResultsIntent'],
  ['never mind', 'AMAZON.CancelIntent'],
];

describe('phrases that could mean two things', () => {
  test.each(DANISH)('%s → %s', (utterance, intent) => {
    expect(listen(utterance, 'da').intent).toBe(intent);
  });
  test.each(ENGLISH)('%s → %s', (utterance, intent) => {
    expect(listen(utterance, 'en').intent).toBe(intent);
  });
});

describe('exercises', () => {
  test.each([
    ['da', 'lav kat og ko', 'ExerciseIntent exercise=cat-cow'],
    ['da', 'jeg vil gerne lave bækkenkip', 'ExerciseIntent exercise=pelvic-tilt'],
    ['da', 'hvad er planken god for', 'ExplainIntent exercise=plank'],
    ['da', 'hvordan laver man broen', 'ExplainIntent exercise=glute-bridge'],
    ['da', 'den tredje', 'ExerciseIntent exercise=glute-bridge'],
    ['da', 'øvelse nummer 1', 'ExerciseIntent exercise=knee-to-chest'],
    ['da', 'øvelse en', 'ExerciseIntent exercise=knee-to-chest'],
    ['da', 'øvelse to', 'ExerciseIntent exercise=pelvic-tilt'],
    ['da', 'bird-dog', 'ExerciseIntent exercise=bird-dog'],
    ['en', 'the third one', 'ExerciseIntent exercise=glute-bridge'],
    ['en', 'Exercise 7, please', 'ExerciseIntent exercise=bird-dog'],
    ['en', "what's Superman good for?", 'ExplainIntent exercise=superman'],
    ['en', 'how do I do the knee to chest stretch', 'ExplainIntent exercise=knee-to-chest'],
    ['en', 'skip to the plank', 'ExerciseIntent exercise=plank'],
    ['en', 'bækkenkip', 'ExerciseIntent exercise=pelvic-tilt'],
    ['en', 'start with fuglehund', 'ExerciseIntent exercise=bird-dog'],
  ] as const)('%s: %s → %s', (language, utterance, meaning) => {
    expect(heard(utterance, language)).toBe(meaning);
  });

  it('asks about a name that it does not know, if it is sure that a name was meant', () => {
    expect(listen('I want to do the frog', 'en')).toEqual({
      intent: 'ExerciseIntent',
      slots: { exercise: { value: 'the frog', id: null } },
    });
    expect(heard('jeg vil gerne lave frøen', 'da')).toBe('ExerciseIntent exercise=?');
    expect(heard('lad os tage den anden', 'da')).toBe('ExerciseIntent exercise=?');
  });

  it('does not take a short carrier or a long sentence for an unknown name', () => {
    expect(heard('do the frog', 'en')).toBe('AMAZON.FallbackIntent');
    const story = 'i want to do all that my cousin in Randers told me about';
    expect(heard(story, 'en')).not.toContain('ExerciseIntent');
  });

  it('understands the question mark that Alexa puts for what it could not make out', () => {
    expect(heard('do ?', 'en')).toBe('ExerciseIntent exercise=?');
    expect(heard('tæl ?', 'da')).toBe('CountingIntent style=?');
    expect(heard('?', 'en')).toBe('AMAZON.FallbackIntent');
  });

  it('keeps the value as it was said', () => {
    expect(listen('start med bækkenløft', 'da').slots).toEqual({
      exercise: { value: 'bækkenløft', id: 'glute-bridge' },
    });
  });
});

describe('what is evened out before matching', () => {
  test.each([
    ['da', 'NAESTE OEVELSE!', 'AMAZON.NextIntent'],
    ['da', 'saet paa pause', 'AMAZON.PauseIntent'],
    ['da', 'sæt på pause'.normalize('NFD'), 'AMAZON.PauseIntent'],
    ['da', "ta' den næste", 'AMAZON.NextIntent'],
    ['da', "la' os komme i gang", 'StartRoutineIntent'],
    ['da', "hva' sagde du", 'AMAZON.RepeatIntent'],
    ['da', "jeg ka' ik", 'EasierIntent'],
    ['da', 'Øh, kan du så ikke sige det igen?', 'AMAZON.RepeatIntent'],
    ['da', 'Alexa, øh, gentag lige det, tak', 'AMAZON.RepeatIntent'],
    ['da', 'alle 7 øvelser', 'StartRoutineIntent'],
    ['da', 'okay tak', 'AMAZON.YesIntent'],
    ['da', 'okay, videre', 'ReadyIntent'],
    ['da', 'tak', 'ThanksIntent'],
    ['en', 'Um, well, pause please.', 'AMAZON.PauseIntent'],
    ['en', 'OK', 'AMAZON.YesIntent'],
    ['en', 'im ready', 'ReadyIntent'],
    ['en', 'I’m ready', 'ReadyIntent'],
    ['en', 'I am ready', 'ReadyIntent'],
    ['en', 'do all 7', 'StartRoutineIntent'],
    ['en', 'the whole program', 'StartRoutineIntent'],
  ] as const)('%s: %s → %s', (language, utterance, intent) => {
    expect(listen(utterance, language).intent).toBe(intent);
  });
});

describe('the wish for another language', () => {
  test.each([
    ['en', 'tal dansk', 'SwitchLanguageIntent language=da'],
    ['en', 'kan du tale dansk', 'SwitchLanguageIntent language=da'],
    ['en', 'skift sprog', 'SwitchLanguageIntent'],
    ['da', 'speak English', 'SwitchLanguageIntent language=en'],
    ['da', 'in english please', 'SwitchLanguageIntent language=en'],
  ] as const)('is understood by an ear for %s: %s', (language, utterance, meaning) => {
    expect(heard(utterance, language)).toBe(meaning);
  });

  it('is all that is understood of the other language', () => {
    expect(heard('det gør ondt', 'en')).toBe('AMAZON.FallbackIntent');
  });
});

describe.each(['en', 'da'] as const)('nonsense, heard in %s', (language) => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['punctuation', '...!?'],
    ['emoji', '🧘‍♀️🔥'],
    ['a slot in braces', '{exercise}'],
    ['one long word', 'qw'.repeat(5_000)],
    ['many words', 'lorem ipsum '.repeat(1_000)],
    ['many digits', '9'.repeat(400)],
    ['names of object members', 'constructor'],
    ['one letter', 'a'],
  ])('%s is not understood', (_name, utterance) => {
    expect(listen(utterance, language)).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} });
  });
});

it('hears an utterance in under five milliseconds', () => {
  const utterances = [
    ...DANISH.map(([utterance]) => utterance),
    'noget helt andet',
    'x'.repeat(200),
  ];
  utterances.forEach((utterance) => listen(utterance, 'da'));
  const start = performance.now();
  utterances.forEach((utterance) => listen(utterance, 'da'));
  expect((performance.now() - start) / utterances.length).toBeLessThan(5);
});
