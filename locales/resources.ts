// Generated from locales/*/*.json by `npm run locales`. Do not edit.

import enAnswers from './en/answers.json' with { type: 'json' };
import enCommands from './en/commands.json' with { type: 'json' };
import enExercisesBirdDog from './en/exercises/bird-dog.json' with { type: 'json' };
import enExercisesCatCow from './en/exercises/cat-cow.json' with { type: 'json' };
import enExercisesGluteBridge from './en/exercises/glute-bridge.json' with { type: 'json' };
import enExercisesKneeToChest from './en/exercises/knee-to-chest.json' with { type: 'json' };
import enExercisesPelvicTilt from './en/exercises/pelvic-tilt.json' with { type: 'json' };
import enExercisesPlank from './en/exercises/plank.json' with { type: 'json' };
import enExercisesSuperman from './en/exercises/superman.json' with { type: 'json' };
import enFaq from './en/faq.json' with { type: 'json' };
import enLevels from './en/levels.json' with { type: 'json' };
import enNumbers from './en/numbers.json' with { type: 'json' };
import enPrompts from './en/prompts.json' with { type: 'json' };
import enSafety from './en/safety.json' with { type: 'json' };
import enScreen from './en/screen.json' with { type: 'json' };
import daAnswers from './da/answers.json' with { type: 'json' };
import daCommands from './da/commands.json' with { type: 'json' };
import daExercisesBirdDog from './da/exercises/bird-dog.json' with { type: 'json' };
import daExercisesCatCow from './da/exercises/cat-cow.json' with { type: 'json' };
import daExercisesGluteBridge from './da/exercises/glute-bridge.json' with { type: 'json' };
import daExercisesKneeToChest from './da/exercises/knee-to-chest.json' with { type: 'json' };
import daExercisesPelvicTilt from './da/exercises/pelvic-tilt.json' with { type: 'json' };
import daExercisesPlank from './da/exercises/plank.json' with { type: 'json' };
import daExercisesSuperman from './da/exercises/superman.json' with { type: 'json' };
import daFaq from './da/faq.json' with { type: 'json' };
import daLevels from './da/levels.json' with { type: 'json' };
import daNumbers from './da/numbers.json' with { type: 'json' };
import daPrompts from './da/prompts.json' with { type: 'json' };
import daSafety from './da/safety.json' with { type: 'json' };
import daScreen from './da/screen.json' with { type: 'json' };
import type { Resources } from './lines.js';
import type { Language } from './languages.js';

/** All texts of all languages, by i18next's namespaces. */
export const RESOURCES: Readonly<Record<Language, Resources>> = {
  en: {
    lines: {
      ...enAnswers,
      ...enCommands,
      ...enExercisesBirdDog,
      ...enExercisesCatCow,
      ...enExercisesGluteBridge,
      ...enExercisesKneeToChest,
      ...enExercisesPelvicTilt,
      ...enExercisesPlank,
      ...enExercisesSuperman,
      ...enFaq,
      ...enLevels,
      ...enPrompts,
      ...enSafety,
    },
    numbers: enNumbers,
    screen: enScreen,
  },
  da: {
    lines: {
      ...daAnswers,
      ...daCommands,
      ...daExercisesBirdDog,
      ...daExercisesCatCow,
      ...daExercisesGluteBridge,
      ...daExercisesKneeToChest,
      ...daExercisesPelvicTilt,
      ...daExercisesPlank,
      ...daExercisesSuperman,
      ...daFaq,
      ...daLevels,
      ...daPrompts,
      ...daSafety,
    },
    numbers: daNumbers,
    screen: daScreen,
  },
};
