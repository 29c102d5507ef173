import type { Asks } from '../asks.js';

/** What can be named in English. */
export const slots: Asks['slots'] = {
  // Last come the Danish names without æ, ø and å, which no English model could ever hear, and then
  // guesses at what an English ear makes of them. Nobody has tried the guesses on an Echo.
  exercise: {
    'knee-to-chest': [
      'knee to chest',
      'the knee to chest | [the] knee to chest (stretch | exercise) | [the] knee hug',
      '[number | exercise | exercise number] one | [the] first [one | exercise]',
      'knae til bryst | knae til brystet | knae til bryst straek | laendestraek',
      'knee til bryst | knee till brust', // guesses
    ],
    'pelvic-tilt': [
      'pelvic tilt',
      'the pelvic tilt | [the] pelvic tilt exercise | [the] pelvis tilt | [the] pelvic tilts',
      '[number | exercise | exercise number] two | [the] second [one | exercise]',
      'baekkenkip | baekkenvip | baekkenvippet',
      'bekkenkip | becken kip', // guesses
    ],
    'glute-bridge': [
      'bridge',
      'the bridge | [the] (glute | hip) bridge | [the] (hip | pelvic) lift | bridges',
      '[number | exercise | exercise number] three | [the] third [one | exercise]',
      'broen | bro | baekkenloeft | hofteloeft',
      'bro in | brew en', // guesses
    ],
    'cat-cow': [
      'cat and cow',
      'the cat and cow | [the] cat cow [movement | exercise] | [the] cat camel | [the] cat',
      '[number | exercise | exercise number] four | [the] fourth [one | exercise]',
      'kat og ko | kat ko | katten | kat kamel | svaj og krum | kat ko bevaegelse',
      'cat oh co | cat o ko', // guesses
    ],
    plank: [
      'plank',
      'the plank | [the] forearm plank | planks | [the] plank exercise',
      '[number | exercise | exercise number] five | [the] fifth [one | exercise]',
      'planken | planke',
      'planking | plank en', // guesses
    ],
    superman: [
      'superman',
      'the superman | [the] superman exercise | [the] back extension',
      '[number | exercise | exercise number] six | [the] sixth [one | exercise]',
      'supermand | superman oevelsen | rygstraek | flyveren',
      'super man | super mand', // guesses
    ],
    'bird-dog': [
      'bird dog',
      'the bird dog | [the] birddog | [the] bird dog exercise | [the] opposite arm and leg',
      '[number | exercise | exercise number] seven | [the] seventh [one | exercise]',
      'fuglehund | fuglehunden | diagonalloeft',
      'fugle hund | fooler hund', // guesses
    ],
  },
  language: { en: ['english | engelsk'], da: ['danish | dansk'] },
  style: {
    every: ['every second', 'every single second | each second | all the seconds | out loud'],
    sparse: [
      'now and then',
      'every now and then | once in a while | from time to time | sometimes | occasionally',
      'count less [often] | less counting | only count now and then',
    ],
    quiet: [
      'quiet',
      'quietly | silent | silently | in silence | be quiet | no counting',
      "don't count | stop counting",
    ],
  },
};
