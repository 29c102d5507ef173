import { expect, test } from '@jest/globals';
import { normalise } from '../../device/ear/normalise.js';
import { match, patternsOf } from '../../device/ear/patterns.js';
import { treeIn } from '../../device/ear/tree.js';
import { vocabularyIn } from '../../device/ear/vocabulary.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName } from '../../locales/asks.js';
import { byLanguage } from '../../locales/languages.js';
import { languageSections } from '../../scripts/learn/file/language-sections.js';

/** As in docs/samples.md; null is a phrase that stands nowhere, on purpose. */
const DECIDED: readonly (readonly [Language, IntentName | null, readonly string[]])[] = [
  ['en', 'ReadyIntent', ['ready', 'go on', 'done', "it doesn't hurt any more", "i'm not dizzy"]],
  ['en', 'AMAZON.ResumeIntent', ['continue', 'carry on', 'keep going', 'start again']],
  [
    'en',
    'AMAZON.StartOverIntent',
    ['start this exercise again', 'do this one again', 'start over'],
  ],
  ['en', 'AMAZON.RepeatIntent', ['do it again', 'again', 'come again']],
  ['en', 'StartRoutineIntent', ['restart', 'all over again']],
  ['en', 'HowMuchLeftIntent', ['is this the last one', 'how long will it take', 'how long left']],
  ['en', null, ['last exercise', 'the other one', 'hold', 'i want something']],
  ['en', 'SkipIntent', ['another one', 'something else', "i can't do this one"]],
  [
    'en',
    'AMAZON.PauseIntent',
    ['hold on', 'stop for a moment', "i'm not ready", 'i need to catch my breath'],
  ],
  ['en', 'AMAZON.StopIntent', ['stop', "i can't go on"]],
  [
    'en',
    'PainIntent',
    ['stop it hurts', "i can't move", 'it hurts is that normal', "i can't breathe"],
  ],
  [
    'en',
    'EmergencyIntent',
    ['call an ambulance', 'call nine one one', 'ring my wife', 'get help', 'i need a doctor'],
  ],
  ['en', 'EasierIntent', ["i can't do it", 'less', 'go easy on me']],
  ['en', 'FasterIntent', ['come on']],
  ['en', 'SlowerIntent', ['take it easy']],
  ['en', 'AMAZON.NoIntent', ['not now', 'not yet']],
  ['en', 'AMAZON.NextIntent', ['next one please', 'ready for the next one']],
  ['en', 'PainQuestionIntent', ['must it hurt', 'what if it hurts', 'is it normal that it hurts']],
  ['en', 'SuitableIntent', ['i have sciatica', 'i have a slipped disc', "i'm pregnant"]],
  ['en', 'AMAZON.HelpIntent', ['how do i do it', 'how does this work']],
  [
    'en',
    'ExplainIntent',
    ['how do i do this', 'how do i do this one', 'what is this one good for'],
  ],
  ['en', 'WhereAmIIntent', ["what's my progress", 'status', 'how far am i']],
  ['en', 'ProgressIntent', ['show me my progress']],
  ['en', 'ResultsIntent', ['how long does it take to work', 'how long until it works']],
  ['en', 'DurationIntent', ['how long does it take', 'i only have five minutes']],
  ['en', 'SensationIntent', ["i'm out of breath", 'my legs are shaking', "it's a good stretch"]],
  ['en', 'WhatNextIntent', ["what's next", 'what comes after this']],
  ['en', 'VolumeIntent', ['louder', 'turn it up']],
  ['en', 'ThanksIntent', ['thank you', 'thanks', 'hello']],
  ['en', 'PainQuestionIntent', ["i'm sore from yesterday", 'my knees are cracking']],
  ['en', 'BenefitsIntent', ['what is it good for']],
  ['en', 'AMAZON.CancelIntent', ['forget it', 'never mind', 'take that back']],
  [
    'en',
    'UndoIntent',
    ['undo', 'change it back', 'put it back like it was', 'take that change back'],
  ],
  ['en', 'UndoIntent', ['go back to how it was']],
  ['en', 'AMAZON.PreviousIntent', ['go back']],
  ['en', 'BreathingIntent', ['how do i breathe', 'in or out when i lift']],
  [
    'en',
    'FeelIntent',
    ['where should i feel it', 'which muscles am i using', 'how should it feel'],
  ],
  [
    'en',
    'ExplainIntent',
    ['what muscles does this train', 'how should it look', 'what is the plank good for'],
  ],
  ['en', 'PainQuestionIntent', ['am i supposed to feel pain', 'am i allowed to feel a pull']],
  ['en', 'PracticalIntent', ['how do i get up again', "i can't get down on the floor"]],
  ['en', 'PainIntent', ["i can't get up", "i can't get up again"]],
  ['en', 'PracticalIntent', ['should i take painkillers first', 'can i do this in the morning']],
  ['en', 'ReplaceTreatmentIntent', ['instead of medication']],
  ['en', 'HowOftenIntent', ['should i train every day']],
  ['en', 'PracticalIntent', ['is it enough to do three of them']],
  ['en', 'DurationIntent', ['only three exercises today']],
  ['en', 'EasierIntent', ['can i do fewer']],
  ['en', 'ForgetMeIntent', ['forget me', 'delete everything']],
  ['en', 'AMAZON.YesIntent', ['yes delete everything']],
  ['da', 'ReadyIntent', ['klar', 'videre', 'færdig', 'kør', 'det gør ikke ondt mere']],
  ['da', 'AMAZON.ResumeIntent', ['fortsæt', 'kør videre', 'bliv ved', 'start igen']],
  ['da', 'AMAZON.StartOverIntent', ['start forfra', 'tag øvelsen igen']],
  ['da', 'AMAZON.RepeatIntent', ['igen', 'en gang til']],
  ['da', 'StartRoutineIntent', ['genstart', 'det hele forfra']],
  ['da', 'HowMuchLeftIntent', ['hvor mange er der igen', 'er det den sidste', 'hvor længe endnu']],
  ['da', 'AMAZON.PreviousIntent', ['tilbage']],
  ['da', null, ['den sidste', 'den anden', 'hold']],
  ['da', 'SkipIntent', ['giv mig en anden øvelse', 'noget andet', 'den kan jeg ikke']],
  ['da', 'AMAZON.PauseIntent', ['hold pause', 'stop lidt', 'stop et øjeblik']],
  ['da', 'AMAZON.StopIntent', ['stop', 'stop lige', 'hold op', 'jeg kan ikke mere']],
  [
    'da',
    'PainIntent',
    ['hold i ryggen', 'stop det gør ondt', 'jeg kan ikke komme op', 'gør det ondt'],
  ],
  ['da', 'PainIntent', ['det gør ondt er det normalt', 'jeg har ondt i ryggen']],
  [
    'da',
    'EmergencyIntent',
    ['ring efter en ambulance', 'ring et et to', 'ring hundrede og tolv', 'ring til min kone'],
  ],
  ['da', 'EasierIntent', ['jeg kan ikke', 'mindre']],
  ['da', 'FasterIntent', ['kom nu']],
  ['da', 'SlowerIntent', ['tag det med ro']],
  ['da', 'AMAZON.NoIntent', ['ikke nu', 'ikke endnu']],
  ['da', 'AMAZON.NextIntent', ['klar til næste']],
  ['da', 'PainQuestionIntent', ['må det gøre ondt', 'hvad hvis det gør ondt']],
  ['da', 'SuitableIntent', ['jeg har iskias']],
  ['da', 'AMAZON.HelpIntent', ['hvordan gør jeg']],
  ['da', 'ExplainIntent', ['hvordan gør man den her', 'hvad er den her god for']],
  ['da', 'WhereAmIIntent', ['hvor langt er jeg', 'status']],
  ['da', 'ProgressIntent', ['hvordan går det med træningen']],
  ['da', 'ResultsIntent', ['hvor lang tid går der']],
  ['da', 'BenefitsIntent', ['hvad er det godt for']],
  ['da', 'AMAZON.CancelIntent', ['glem det', 'jeg fortryder', 'træk det tilbage']],
  ['da', 'UndoIntent', ['fortryd', 'lav det om igen', 'som det var før', 'tag ændringen af igen']],
  ['da', 'UndoIntent', ['tilbage til det gamle']],
  ['da', 'BreathingIntent', ['hvordan trækker jeg vejret', 'ind eller ud']],
  ['da', 'FeelIntent', ['hvor skal jeg mærke det', 'hvilke muskler bruger jeg']],
  ['da', 'FeelIntent', ['hvordan skal det føles']],
  ['da', 'ExplainIntent', ['hvilke muskler træner den', 'hvordan skal det se ud']],
  ['da', 'PracticalIntent', ['hvordan skal jeg komme op igen', 'kan jeg lave dem om morgenen']],
  ['da', 'PracticalIntent', ['jeg kan ikke komme ned på gulvet', 'er det nok med to af dem']],
  ['da', 'PracticalIntent', ['skal jeg tage en panodil først']],
  ['da', 'PainIntent', ['jeg kan ikke komme op', 'jeg kan ikke rejse mig']],
  ['da', 'EasierIntent', ['kan jeg nøjes med færre']],
  ['da', 'ForgetMeIntent', ['glem mig']],
];

const PATTERNS = byLanguage((language) => {
  const { vocabulary, samples, values } = languageSections(language);
  return patternsOf(treeIn(samples), {
    vocabulary: vocabularyIn(vocabulary),
    tree: treeIn(values),
  });
});

test.each(DECIDED)('in %s what could be two things is %s: %j', (language, intent, phrases) => {
  const found = phrases.map(
    (text) => match(PATTERNS[language], normalise(text, language))?.intent ?? null,
  );
  expect(found).toEqual(phrases.map(() => intent));
});
