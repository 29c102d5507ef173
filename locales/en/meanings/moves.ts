import type { Moves } from '../../meanings.js';

/** The body and what it does: of these the exercises are described. */
export const moves: Moves = {
  BODY: [
    'back | lower back | spine | leg* | knee* | hip | hips | neck | shoulder* | wrist* | stomach',
    'chest | foot | feet | toe* | ankle* | hand* | arm* | elbow* | muscle* | thigh* | calf | calves',
    'hamstring* | buttock* | bum | butt | glute* | shin* | head | tailbone | ribs | side | groin',
    'lumbar | disc | nerve | sciatic nerve | belly | tummy | body | heart | fingers | loins | finger',
  ],
  OWN_BODY: [
    'the lower back | in the (back | knee | hip | neck | shoulder | side) | my (rib* | pelvis | sacrum | tummy | stomach | belly | abdomen)',
    'my (back | spine | leg* | knee* | hip | hips | neck | shoulder* | wrist* | foot | feet | ankle* | thigh* | calf | calves)',
    'my (lower | left | right | other | poor | whole) (back | leg* | knee* | hip | hips | side | shoulder* | wrist* | foot | arm)',
    'my (hamstring* | bum | butt | tailbone | groin | disc | nerve | toes | buttock* | chest | muscle* | arm* | elbow* | head)',
    'down there | back there',
  ],
  KNEE: ['knee | knees'],
  CHEST: ['chest | breast | ribs | tummy to knee*'],
  LEG: ['leg | legs | thigh* | shin*'],
  ARM: ['arm | arms | hand | hands'],
  HIPS: [
    'hip | hips | bum | butt | bottom | backside | behind | buttocks | rear | booty | glutes | glute',
  ],
  PELVIS: ['pelvis | pelvic'],
  ELBOW: ['elbow* | forearm* | lower arms'],
  BELLY: [
    'on (my | the | your) (stomach | belly | tummy | front) | face down | belly down | prone',
    'lie on _ (stomach | belly | tummy | front) | lying on _ (stomach | belly | tummy | front)',
    'on your front',
  ],
  SPINE: ['back | lower back | spine'],
  LIFT: [
    'lift* | rais* | up in the air | off the (floor | ground | mat) | up to | push up | in the air',
    'towards the ceiling | squeeze* | up off | thrust* | up and down | up',
  ],
  PULL: [
    'tuck*',
    'pull | pulling | pulls | hug | hugs | hugging | bring | bringing | draw | hold | holding',
  ],
  TILT: ['tilt* | tip | tipping | rock | rocking | rocks | tuck | tucking'],
  ROUND: ['round* | arch* | curv* | curl* | hunch* | sag | sagging | sway* | hollow*'],
  STRAIGHT: [
    'straight line | straight as | stiff as | stiff like | stiff | like a board | board | rigid',
    'hold myself straight | straight body | body straight | held straight | on my toes | on your toes',
  ],
  FLY: ['fly | flying | flies | flight | take off like | skydiv*'],
  FLATTEN: [
    'flatten* | flat (against | on | into | to) | press* | push _ into the floor | imprint*',
  ],
  FOURS: ['all fours | hands and knees | on fours | tabletop | table position | crawling'],
  OPPOSITE: [
    'opposite | diagonal* | other leg | one arm and | arm and leg | arm and a leg | crosswise',
    'arm and one leg | leg and arm | leg and one arm | stretch out an arm',
  ],
  FLOOR: ['floor | mat | ground | ceiling'],
  CAT: ['cat | kitten | kitty | angry cat'],
  COW: ['cow | camel'],
  DOG: ['dog | doggy | pointer | hound | puppy'],
  BIRD: ['bird | birdie | hunting'],
  HERO: ['superman | superhero | super hero | cape | hero | supergirl | superwoman | man of steel'],
  BRIDGE: ['bridge | bridges | bridging | glute bridge* | hip raise* | hip thrust*'],
  PLANK: ['plank | planks | planking | planck | plonk'],
  UNKNOWN_EXERCISE: [
    'exercise where | exercise with | one where | one with | one like | ones where',
    'the (one | exercise | move | movement | thing) (where | with | when | that | on | in which)',
    'that (one | exercise | move | thing) (where | with | when | on) | the one you | the one we',
  ],
  ONE: [
    '(number | exercise | step | no) one | first (one | exercise | move) | the first | opening one',
  ],
  TWO: ['(number | exercise | step | no) two | second (one | exercise | move) | the second'],
  THREE: ['(number | exercise | step | no) three | third (one | exercise | move) | the third'],
  FOUR: ['(number | exercise | step | no) four | fourth (one | exercise | move) | the fourth'],
  FIVE: ['(number | exercise | step | no) five | fifth (one | exercise | move) | the fifth'],
  SIX: ['(number | exercise | step | no) six | sixth (one | exercise | move) | the sixth'],
  SEVEN: [
    '(number | exercise | step | no) seven | seventh (one | exercise | move) | the seventh',
    'the very last (one | exercise)',
  ],
};
