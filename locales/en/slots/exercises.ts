import type { Asks } from '../../asks.js';

/**
 * The exercises by name, by number and by what one does in them; somebody on the floor remembers
 * "the one where I lift my hips" sooner than its name.
 *
 * Last come the Danish names without æ, ø and å, which no English model could ever hear, and then
 * guesses at what an English ear makes of them. Nobody has tried the guesses on an Echo.
 */
export const exerciseNames: Asks['slots']['exercise'] = {
  'knee-to-chest': [
    'knee to chest',
    'the knee to chest | [the] knee to chest (stretch | exercise) | [the] knee hug | knee hugs',
    '[number | exercise | exercise number] one | [the] first [one | exercise] | the first on the list',
    'knees to chest | single knee to chest | knee to the chest | hugging my knee | pulling my knee (in | up)',
    '<where> i (pull | hug | hold | bring) my knee to my chest | <where> you (pull | hug) your knee [in]',
    '<where> i (pull | hold) one leg (in | up) | <where> you pull your (leg | knee) towards your (chest | tummy)',
    '<where> i hug my (knee | leg) | the one with the knee [to the chest] | the knee one | the leg hug',
    'the lower back stretch | the one that stretches my lower back | the stretch with one knee | the stretch',
    'knae til bryst | knae til brystet | knae til bryst straek | laendestraek',
    'knee til bryst | knee till brust', // guesses
  ],
  'pelvic-tilt': [
    'pelvic tilt',
    'the pelvic tilt | [the] pelvic tilt exercise | [the] pelvis tilt | [the] pelvic tilts | tilts',
    '[number | exercise | exercise number] two | [the] second [one | exercise]',
    '[the] (pelvic | pelvis) (rock | rocking | tilting | tip) | tilting (my | the) pelvis | the tilt',
    '<where> i (tilt | tip | rock | roll) my pelvis | <where> you (tilt | tip | rock) your pelvis',
    'the (one | thing) with the pelvis | the pelvis (one | thing) | the small tilting movement',
    '<where> i (press | push) my [lower] back (into | against) the floor | flattening my back',
    '<where> (the | your) back (goes flat | is pressed flat) | the one where my hips rock [back and forth]',
    'baekkenkip | baekkenvip | baekkenvippet',
    'bekkenkip | becken kip', // guesses
  ],
  'glute-bridge': [
    'bridge',
    'the bridge | [the] (glute | hip) bridge | [the] (hip | pelvic) lift | bridges | [the] bridge exercise',
    '[number | exercise | exercise number] three | [the] third [one | exercise]',
    'bridging | [the] hip (raise | raises | lifts | thrust) | [the] (bum | butt | bottom) lift | the butt bridge',
    '<where> i (lift | raise | push up) my (hips | bum | bottom | butt | pelvis)',
    '<where> you (lift | raise) your (hips | bum | bottom | butt) | lifting my (hips | bottom)',
    '<where> the (hips | bum) (go up | come up | come off the floor) | the one with the hips [up]',
    'the one with (my | the) (hips | bum | bottom) in the air | <where> my (hips go | bum goes) up',
    '<where> i lie on my back and lift my hips | <where> i make a bridge | the one for the buttocks',
    'broen | bro | baekkenloeft | hofteloeft',
    'bro in | brew en', // guesses
  ],
  'cat-cow': [
    'cat and cow',
    'the cat and cow | [the] cat cow [movement | exercise] | [the] cat camel | [the] cat',
    '[number | exercise | exercise number] four | [the] fourth [one | exercise]',
    '[the] cat stretch | the cow | cow and cat | cow cat | cats and cows | the angry cat | the cat thing | cat to cow',
    '<where> i (round | arch | curve) my back [like a cat] | rounding my back | <where> i am a cat',
    '<where> you (round | arch) your back | <where> i round and (sink | hollow | sag | dip) my back',
    '<where> (i | you) (look | move | stretch) like a cat | the one like a [stretching] cat | the one with the cat',
    '<where> my back goes up and down | the one that looks like a [stretching] cat | the animal one with the cow',
    '<where> my (belly | stomach) sinks [down] | the one on all fours where my back moves',
    'kat og ko | kat ko | katten | kat kamel | svaj og krum | kat ko bevaegelse',
    'cat oh co | cat o ko', // guesses
  ],
  plank: [
    'plank',
    'the plank | [the] (forearm | elbow | low) plank | planks | [the] plank exercise | the plank hold',
    '[number | exercise | exercise number] five | [the] fifth [one | exercise]',
    '<where> i (hold | prop) myself up [on my (elbows | forearms)] | the board | the one like a board',
    '<where> i (am stiff as a board | stay straight | hold myself straight) | holding myself straight',
    '<where> you (stay | are) (stiff | straight) [like a board] | the one on my (elbows | forearms) [and toes]',
    '<where> i (stand | rest) on my (forearms | elbows) [and toes] | the one on (elbows | forearms) and toes',
    '<where> i just (hold | hold still) | the static one | the one on my toes | the long hold on the elbows',
    'planken | planke',
    'planking | plank en', // guesses
  ],
  superman: [
    'superman',
    'the superman | [the] superman exercise | [the] back extension | back extensions | supermans',
    '[number | exercise | exercise number] six | [the] sixth [one | exercise]',
    'flying | the flying one | [the] superhero | the superhero one | like superman | flying like superman',
    '<where> (i fly | you fly | i pretend to fly | i am flying) [like superman] | the one like superman',
    '<where> i lie on my (stomach | belly | tummy | front) | the one on my (stomach | belly | tummy | front)',
    '<where> (i lift my | you lift your) arms and legs | lying on my belly lifting arms and legs',
    '<where> i lie face down [and lift (my arms | arms and legs)] | the face down one | the hero one',
    'the one with the (cape | hero | superhero) | <where> both arms and legs go up | <where> i look like a hero',
    'supermand | superman oevelsen | rygstraek | flyveren',
    'super man | super mand', // guesses
  ],
  'bird-dog': [
    'bird dog',
    'the bird dog | [the] birddog | [the] bird dog exercise | [the] opposite arm and leg | bird and dog',
    '[number | exercise | exercise number] seven | [the] seventh [one | exercise]',
    'the dog | the pointing dog | the pointer | the dog one | the dog thing | the bird | opposite arm opposite leg',
    '<where> i (stretch | reach | lift) [out] (one arm and one leg | an arm and the opposite leg)',
    '<where> you (stretch out | lift) an arm and a leg | stretching out an arm and a leg',
    '<where> (i | you) look like a [pointing] dog | the one like a dog | the one with the dog | the diagonal one',
    '[the] diagonal lift | the balancing one | <where> i have to balance | the one with opposite arm and leg',
    '<where> i kneel and stretch an arm and a leg | the one on all fours with (arm and leg | one arm and one leg)',
    'arm and leg (lift | stretch | raise) | the arm and leg one | right arm and left leg',
    'fuglehund | fuglehunden | diagonalloeft',
    'fugle hund | fooler hund', // guesses
  ],
};
