import type { Asks } from '../asks.js';

/** What can be named in Danish. */
export const slots: Asks['slots'] = {
  // "Den anden" stands nowhere: it is the second, and the other one.
  exercise: {
    'knee-to-chest': [
      'knæ til bryst',
      'knæ til brystet | knæ-til-bryst-stræk[ket] | knæene til brystet | lændestræk | knee to chest',
      '[nummer | øvelse | øvelse nummer] et | [den] første [øvelse] | knee hug',
    ],
    'pelvic-tilt': [
      'bækkenkip',
      'bækkenkippet | bækkenvip[pet] | pelvic tilt | pelvis tilt',
      '[nummer | øvelse | øvelse nummer] to',
    ],
    'glute-bridge': [
      'broen',
      'bro | bækkenløft[et] | hofteløft[et] | bridge | glute bridge | hip lift',
      '[nummer | øvelse | øvelse nummer] tre | [den] tredje [øvelse]',
    ],
    'cat-cow': [
      'kat og ko',
      'kat ko | katten | katten og koen | kat-kamel | kat ko bevægelse[n] | svaj og krum | cat cow',
      '[nummer | øvelse | øvelse nummer] fire | [den] fjerde [øvelse] | cat and cow | cat camel',
    ],
    plank: [
      'planken',
      'planke | underarmsplanke[n] | plank | forearm plank',
      '[nummer | øvelse | øvelse nummer] fem | [den] femte [øvelse]',
    ],
    superman: [
      'superman',
      'supermand | superman øvelsen | rygstræk[ket] | flyveren | back extension',
      '[nummer | øvelse | øvelse nummer] seks | [den] sjette [øvelse]',
    ],
    'bird-dog': [
      'fuglehund',
      'fuglehunden | fugl og hund | diagonalløft[et] | bird dog | birddog | opposite arm and leg',
      '[nummer | øvelse | øvelse nummer] syv | [den] syvende [øvelse]',
    ],
  },
  language: { en: ['engelsk | english'], da: ['dansk | danish'] },
  style: {
    every: ['hvert sekund', 'hvert eneste sekund | alle sekunder[ne] | højt'],
    sparse: [
      'ind imellem',
      'en gang imellem | af og til | sjældnere | tæl mindre | tæl ikke så (meget | tit)',
    ],
    quiet: [
      'stille',
      'helt stille | i stilhed | lydløst | vær stille | tæl ikke | uden at tælle',
      '(lad være | stop) med at tælle',
    ],
  },
};
