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

/** How people ask in Danish. Alexa has no Danish: this is for the ear of the device on the desk. */
export const asks: Asks = {
  phrases: {
    øvelserne: 'øvelserne | de her øvelser | mine øvelser',
    'lave dem': 'lave øvelserne | lave dem | gøre det | træne',
    'den her': 'den | den her | øvelsen | den her øvelse',
    program: 'øvelserne | programmet | træningen | rygøvelserne | mine øvelser | mine rygøvelser',
    udgave: 'udgave | version | øvelse',
    'jeg vil': 'jeg vil [gerne]',
    'må jeg': 'må jeg | kan jeg | kan vi | lad os',
    'kan du': 'kan du | vil du | gider du',
    ugen: 'i denne uge | denne uge | i ugen | den sidste uge',
    'er der igen':
      'er der igen | er der tilbage | har jeg igen | har jeg tilbage | mangler jeg | endnu',
    'gør ondt': 'det gør ondt | jeg får ondt',
    hvor: 'den hvor | øvelsen hvor',
    man: 'jeg | man',
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
