import type { Wishes } from '../../meanings.js';

/** How it should be: easier, slower, quieter, in another language, forgotten. */
export const wishes: Wishes = {
  SKIP: [
    'past this | past that | give _ a miss | skip* | leave _ out | leave _ be | pass on | pass | drop | miss _ out | jump over | omit | ditch',
    'without this one | not (this | that) one | not this | not that | get past | jump past | lose this',
    'do not want to do (this | that | it | the) | not do (this | that) | not doing (this | that)',
    'rather not do | would rather skip | no thanks to this | move past | forget (this | that) one',
    'not that exercise | not this exercise | next without | leave this | leave that',
  ],
  DISLIKE: [
    'do not fancy | do not like | hate | dislike | not a fan | do not want | not keen | not fond | refuse* | no way | not doing | can not stand',
    'never liked | not my favourite | not up for | not into | do not feel like | despise | boring',
  ],
  CANNOT: [
    'can not | unable | not able | could not | not manage | struggling | struggle | can not manage',
    'not strong enough | give up | giving up | too weak | too much for me | barely manage | i am dying',
  ],
  ANOTHER: ['another | different | some other | something else | alternative | swap'],
  EASIER: [
    'easier | easy version | gentler | gentle | simpler | lighter | less (hard | difficult | intense)',
    'less (strenuous | demanding | challenging) | easy one | make _ easy | beginner version | modif*',
    'tone it down | take it down | milder | softer | easier variation | step down | less tough | dial',
    'not so hard | not as hard | not as difficult | go easy | go easier | less challenging | simple version',
    'lower level | level down | easiest | scale _ back | scale _ down',
  ],
  TOO_HARD: [
    'finding _ hard | find _ hard | hard going | too hard | too difficult | too tough | too heavy | too much | too strenuous | hard for me | so hard',
    'difficult for me | struggling | exhausting | exhausted | too intense | too demanding | very hard',
    'really hard | tough for me | too challenging | can not manage | can not keep | can not hold | too long',
    'too advanced | not strong enough | can not do (it | this | that) | can not lift | too many',
    'can not get my | beyond me | wearing me out | brutal | can not quite | a bit much | hard work',
    'much too | way too | can not do (all | ten | so) | over my head | knackered | can not hold',
    'pretty hard | is hard | is tough | is difficult | quite hard',
  ],
  HARD: ['hard | difficult | tough | heavy going | strenuous | demanding'],
  LESS: [
    'less | fewer | shorter | reduce | lower | cut down | not so (many | long) | not as (many | long)',
  ],
  MORE: [
    'more | some more | extra | additional | longer | increase* | raise | add | further | another few',
  ],
  REPS: ['rep | reps | repetition* | rounds | sets | lifts | of them | hold | holds | holding'],
  SECONDS: ['second* | minute* | sec | secs | time'],
  HARDER: [
    'tougher | not challenging me | more of a workout | harder | more (difficult | challenging | demanding | intense | advanced | resistance)',
    'challenge* | challenging | step it up | turn it up | level up | next level | heavier | advanced',
    'push me | hard version | make _ hard | difficult version | more of a | make me work | crank it up',
    'do more than | more of this | kick it up | make _ difficult | increase the (level | difficulty)',
    'up the (level | difficulty | intensity) | higher level | step up | something hard | hard one | more effort',
    'make me sweat | handle more | take more | manage more | can do more | more than this | intensify',
    'do _ better than that | hardest',
  ],
  TOO_EASY: [
    'doddle | doodle | a walk in the park | too easy | so easy | too simple | too light | very easy | piece of cake | child play | not hard enough',
    'not challenging | barely feel | not feeling anything | really easy | easy for me | a breeze | no effort',
    'not difficult enough | not tough enough | do not feel anything | do not feel a thing | pretty easy',
    'do this in my sleep | no challenge | childs play | is easy | hardly feel | quite easy | bit easy | boring',
    'not enough for me | not much of a',
  ],
  SLOWER: [
    'slow _ down | slower | slowly | more slowly | less speed | reduce _ speed | lower the (pace | speed)',
    'lower tempo | take it slow | not so fast | not so quick* | not as fast | easy does it | slacken',
    'more time | less fast | drop the pace | gentler pace | slower pace | decelerate | less quickly | relax the',
    'take your time | ease off the pace | reduce the (pace | tempo) | calmer | do not rush | more relaxed',
    'longer between | longer pauses | longer breaks | slow',
  ],
  TOO_FAST: [
    'left behind | leaving me behind | losing me | (at | such | hell) _ pace | like a train | going at | too fast | too quick* | so fast | so quick* | too rapid* | rushing | rushed | rush | racing',
    'can not keep up | can not follow | falling behind | not keeping up | hurried | can not keep pace',
    'hard to keep up | going fast | very fast | lagging | fast for me | quick for me | struggling to keep up',
    'behind you | ahead of me | keep up',
  ],
  FASTER: [
    'fast* | speed _ up | speed it | quicker | quicken | hurry | pick up the (pace | speed | tempo)',
    'increase the (pace | speed | tempo) | more (speed | pace | tempo | quickly) | raise the (pace | tempo)',
    'up the (pace | speed | tempo) | get a move on | chop chop | accelerate | shorter (pauses | breaks)',
    'brisker | livelier | pick it up a | hurry _ up | step on it | less waiting | move it along | pick up speed',
  ],
  TOO_SLOW: [
    'too slow* | so slow* | dragging | drags | very slow* | taking too long | takes too long | snail',
    'sluggish | taking forever | takes forever | really slow | falling asleep | get on with it | bit slow',
    'slow for me | quite slow | pretty slow | a lot of waiting | too much waiting | too long between',
  ],
  TEMPO: ['tempo | pace | speed | rhythm'],
  LEVEL: ['level | levels | notch | difficulty | intensity | gear | grade'],
  UP: ['up | raise | increase | higher | more | boost | crank'],
  DOWN: ['down | lower | reduce | decrease | less | drop | ease | dial back'],
  COUNT: ['(tell | say) _ halfway | count* | number* | numbers | tally | the seconds'],
  EVERY_SECOND: [
    'every (second | number | single | one | rep | repetition | time | lift) | each (second | number | one) | all the (numbers | seconds)',
    'every last | all of the (numbers | seconds) | second by second | one by one | count them all | all the way',
    'count everything | the whole way',
  ],
  NOW_AND_THEN: [
    '(tell | say) _ halfway | now and then | now and again | once in a while | from time to time | sometimes | occasionally | less',
    'every (few | ten | five | so often) | only (halfway | the last | some) | not every | not each | less often',
    'fewer numbers | not all the | not so much | less counting | every once | sparingly | not as much | fewer',
    'just the last | last five | last few | halfway and | do not need every | here and there | sparse',
  ],
  QUIET: [
    'in your head | to yourself | quiet* | silen* | not count | no counting | stop counting | no numbers | without (counting | numbers)',
    'do not talk | stop talking | shush | hush | keep the count to yourself | drop the numbers | skip the numbers',
    'in peace | shut up | not say the | not say numbers | do not need _ count | no more (counting | numbers)',
    'no need to count | without you counting | less talking | not hear the (numbers | counting) | leave out the count*',
    'do not want _ count* | cut the counting | less chatter | in my head | count myself | mute the',
  ],
  ALOUD: ['aloud | out loud | loud | loudly'],
  OTHERWISE: [
    'differently | another way | different way | way you count | how you count | counting style',
  ],
  LANGUAGE: ['language | languages | tongue'],
  ENGLISH: ['english | englisch | engelsk | british'],
  DANISH: ['danish | dansk | danske | denmark'],
  SPEAK: [
    'speak* | talk* | in | say | tell | language | understand | use | to | hear | explain | do this in',
  ],
  SWITCH: [
    'languages (do | can) you | language (do | can) you | switch* | chang* | swap* | turn | go | set | rather | prefer | other | different',
  ],
  DELETE: [
    'remember me | not want you to remember | delet* | eras* | remov* | wip* | clear | forget | get rid of | throw away | purge | destroy | scrub',
  ],
  DATA: [
    'data | history | information | info | record* | profile | progress | training | account | details | log',
    'what you have stored | stored | saved | workouts | personal',
  ],
  ABOUT_ME: [
    'about me | on me | me | everything | all of it | know about | my existence | of me | i ever',
  ],
};
