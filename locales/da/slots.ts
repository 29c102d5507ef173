import type { Asks } from '../asks.js';
import { exerciseNames } from './slots/exercises.js';
import { health } from './slots/health.js';
import { practical } from './slots/practical.js';

/** What can be named in Danish. */
export const slots: Asks['slots'] = {
  exercise: exerciseNames,
  ...health,
  topic: practical,
  language: {
    en: ['engelsk | english', 'det engelske [sprog] | britisk | amerikansk'],
    da: ['dansk | danish', 'det danske [sprog] | modersmålet'],
  },
  style: {
    every: [
      'hvert sekund',
      'hvert eneste sekund | alle sekunder[ne] | højt | alle tal[lene] | hvert [eneste] tal | højt hele vejen',
      'hver gentagelse | tæl (med [mig] | hele vejen | dem alle sammen | det hele | højt)',
      'tæl for mig | tæl (alle sekunder | alle tal | alt) | uden at springe over',
    ],
    sparse: [
      'ind imellem',
      'en gang imellem | af og til | sjældnere | tæl mindre | tæl ikke så (meget | tit) | nu og da',
      'engang i mellem | ikke hvert sekund | ikke hele tiden | lidt sjældnere | kun (halvvejs | de sidste fem | de sidste)',
      'du (behøver | skal | må) ikke (sige | tælle) (alle tal | alle tallene | hvert tal | hvert eneste tal | hver eneste en | dem alle sammen) | ikke alle tal[lene] | ikke hvert tal',
      'hvert (tiende | femte | andet) sekund | ikke så (tit | ofte) | mindre tit | med mellemrum | færre tal',
    ],
    quiet: [
      'stille',
      'helt stille | i stilhed | lydløst | vær stille | tæl ikke | uden at tælle | ti stille | tys | ingen tal',
      '(lad være | stop | hold op) med at tælle | du (behøver | skal | må) ikke tælle [højt] | tæl ikke højt | ikke højt',
      'jeg tæller selv | jeg kan [godt] [selv] tælle | lad mig tælle [selv] | tæl inde i hovedet | uden tælling | tæl slet ikke',
      'ingen tælling | jeg vil selv tælle | vær (helt | lidt) stille mens jeg holder | i ro og fred | uden tal | lad være at tælle',
    ],
  },
};
