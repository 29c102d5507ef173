import type { Asks } from '../asks.js';
import { exerciseNames } from './slots/exercises.js';
import { health } from './slots/health.js';
import { practical } from './slots/practical.js';

/** What can be named in English. */
export const slots: Asks['slots'] = {
  exercise: exerciseNames,
  ...health,
  topic: practical,
  language: {
    en: ['english | engelsk', '(british | american) english | the english (language | version)'],
    da: ['danish | dansk', 'the danish (language | version) | my own danish | danske'],
  },
  style: {
    every: [
      'every second',
      'every single second | each second | all the seconds | each and every second | every rep',
      'every number | each number | all the numbers | count (every one | all the way | the whole way | all of them)',
      '[count] (out loud | aloud) | count (with | for) me | count along | keep counting | count everything',
    ],
    sparse: [
      'now and then',
      'every now and then | once in a while | from time to time | sometimes | occasionally',
      'count less [often] | less counting | only count now and then | less often | not so often',
      'not every second | not every number | every (ten | five) seconds | every other second | fewer numbers',
      'just (halfway | the last five | the last few) | only (halfway | the last five | the last few | sometimes)',
      '(you need not | you do not have to | no need to | do not) (say | call out) every (number | second | one)',
      "don't count so much | don't count every second | not all the time",
    ],
    quiet: [
      'quiet',
      'quietly | silent | silently | in silence | be quiet | no counting | keep quiet | stay quiet',
      "don't count [out loud | at all | for me] | stop counting [out loud] | without counting | no numbers",
      "i'll count myself | i can count myself | let me count [myself] | i'm counting myself",
      'be (silent | quiet) while i hold | in your head | count in your head | skip the counting | not out loud',
      'you (need not | do not have to) count | leave out the counting | hush',
    ],
  },
};
