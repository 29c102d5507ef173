import type { Asks } from '../asks.js';
import { exercises } from './asks/exercises.js';
import { moving } from './asks/moving.js';
import { pain } from './asks/pain.js';
import { questions } from './asks/questions.js';
import { replies } from './asks/replies.js';
import { settings } from './asks/settings.js';
import { talk } from './asks/talk.js';
import { whereabouts } from './asks/whereabouts.js';
import { slots } from './slots.js';

/** How people ask in English, and on an Echo also people who are answered in Danish. */
export const asks: Asks = {
  phrases: {
    these: 'this | these | them | it | these exercises | the exercises | my exercises',
    moment: 'a moment | a minute | a second | a sec | a bit',
    routine: 'routine | programme | workout',
    this: 'this one | this exercise | the exercise',
    version: 'version | one | exercise',
    want: "i want to | i'd like to | can we | let's",
    'can you': 'can you | could you',
    'what is': "what is | what's",
    'week so far': 'this week | in the last week',
    know: 'know | have | have kept',
    where: 'the one where | the exercise where',
    'in pain': 'it hurts | i feel pain | i get pain',
    months: 'three | four | five | six | seven | eight',
    healer: 'doctor | physio | physiotherapist | physical therapist',
  },

  intents: {
    ...exercises,
    ...questions,
    ...pain,
    ...moving,
    ...replies,
    ...settings,
    ...whereabouts,
    ...talk,
  },

  slots,
};
