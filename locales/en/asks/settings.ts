import type { Asks } from '../../asks.js';

/** How hard, how fast, how counted, in which language; and what is kept. */
export const settings = {
  EasierIntent: [
    '[a bit | a little | much] easier [please] | make (it | this | this one) [a bit] (easier | gentler | simpler)',
    '<can you> make (it | this) [a bit] (easier | gentler | less hard) | [this is | it is] too (hard | difficult | tough)',
    "(that's | it's) [a bit | way] too (hard | difficult | tough) | (that's | it's) too (heavy | much for me | strenuous)",
    "i (can't | cannot) (do (it | this | that) | manage | manage this | keep this up | hold it that long | get that high)",
    'is there an easier <version> | [give me | i need | i want] an easier <version> | an easier (way | option)',
    '(is there | do you have | give me) (a gentler | a lighter | a simpler) <version> | something easier',
    '[a] (gentler | lighter | simpler | beginner) version | (gentler | lighter | simpler) [please]',
    '(fewer | do fewer | not so many) (reps | repetitions) | half the reps | do i have to do so many | can i do fewer',
    '[a] shorter (hold | time) | not so long | less | less (please | intense | difficult) | on my knees',
    'can i (do it | do this | do that) on my knees | with my knees on the floor | can i make it easier | any easier way',
    '(lower | reduce) the (level | difficulty | intensity) | a lower level | [take it] (down a notch | down a level)',
    "i'm (struggling | too weak for this | not strong enough | a beginner | not that fit) | go easy on me",
    "this is (so | very | really) (hard | difficult | tough) [for me] | it's (hard | difficult) [for me] | that's too much [for me]",
    'not so (hard | difficult | strenuous) | is there (an alternative | another way to do (it | this)) | tone it down',
  ],

  HarderIntent: [
    '[a bit | a little | much] harder [please] | make (it | this | this one) [a bit] (harder | tougher | more difficult)',
    "<can you> make (it | this) [a bit] (harder | tougher) | [this is | it is] too easy | (that's | it's) too easy",
    '(this | that | it) is (so | way too | far too | very) easy [for me] | that was [too] easy',
    'more (reps | repetitions | difficult | challenging | demanding) | [a] longer (hold | time) | more resistance',
    '[give me | i want] a (harder | tougher) <version> | a more (difficult | advanced) <version>',
    'is there a (harder | tougher | more difficult | more advanced) <version> | something (harder | tougher)',
    'give me more | i can do (more | better than this | a lot more) | challenge me | i want (more of a challenge | a challenge)',
    '(raise | increase) the (level | difficulty | intensity) | a higher level | [take it] (up a notch | up a level)',
    "this is (nothing | child's play | a piece of cake | not hard enough | no challenge | not enough for me)",
    "push me [harder] | i'm stronger than that | i can take more | it isn't hard enough | level up | next level",
    'can i do (more | a harder one) | i could do this (all day | in my sleep) | i barely feel it | can i hold it longer',
  ],

  SlowerIntent: [
    '[a bit | a little | much] slower [please] | slow (down | it down) [a bit | please] | more slowly [please] | slowly',
    "(you're | it's | that's | this is) [going] too fast [for me] | (you're | it's) (a bit | way | much) too (fast | quick)",
    'too (fast | quick) [for me] | not so (fast | quick | quickly) | you (count | talk | go) too (fast | quickly)',
    '<can you> (slow down | go slower | count slower | count more slowly | go a bit slower) [please]',
    'count (slower | more slowly | a bit slower) | (lower | reduce | drop) the (pace | speed | tempo)',
    'take it (easy | slowly | slower | nice and slow) | at a slower (pace | tempo | speed) | a slower (pace | tempo)',
    "i can't keep (up | up with you | pace) | i'm falling behind | you're (rushing [me] | racing | ahead of me)",
    "give me more time | i need (more time | longer) | don't (rush | rush me | hurry me | go so fast)",
    "what's the (rush | hurry) | steady on | easy does it | it goes too fast | less speed | let me keep up",
  ],

  FasterIntent: [
    '[a bit | a little | much] (faster | quicker) [please] | speed (up | it up) [a bit | please] | more quickly',
    "(you're | it's | that's | this is) too slow [for me] | you're [going] (a bit | way | much) too (slow | slowly) | too slow [for me]",
    "you (count | talk | go) too (slow | slowly) | not so (slow | slowly) | you're [so] slow | this is dragging [on]",
    '<can you> (speed up | go faster | count faster | count quicker | go a bit faster) [please]',
    'count (faster | quicker | a bit faster) | (raise | increase | pick up | up) the (pace | speed | tempo)',
    "hurry up | hurry | come on | get a move on | chop chop | step on it | don't be so slow | quick | quickly",
    'at a (faster | quicker) (pace | tempo | speed) | a (faster | quicker) (pace | tempo) | more (speed | pace)',
    "i (don't have | haven't got) all day | less waiting | this (takes | is taking) too long | can we go (faster | quicker)",
  ],

  CountingIntent: [
    // Styles also stand alone; none may be called "less", which asks for an easier version.
    '{style} | [please] count {style} | <can you> count {style} | i want you to count {style}',
    '<can you> {style} | please {style} | {style} please | you (should | must | can) count {style}',
    "i'd (like | prefer) you to count {style} | let's count {style} | set the counting to {style}",
    'count (differently | another way | in another way | in a different way) | [the] counting (style | options)',
    'change (the counting | how you count | the way you count | your counting | the counting style)',
    '<can you> (count differently | change how you count | change the counting | count another way)',
    "i don't like (how you count | the way you count | the counting) | can i change (the counting | how you count)",
    '(how | in which ways | how else) can you count | which ways of counting are there | a different way of counting',
  ],

  SwitchLanguageIntent: [
    '{language} | {language} please | (in | speak | talk | use) {language} [please] | (switch | change) to {language}',
    '(can | do | could | will) you speak {language} | can we (do (this | it) in | speak | continue in) {language}',
    "i'd (rather have | rather speak | prefer | rather hear) {language} | i prefer {language}",
    'i want (it | this | to hear it) in {language} [instead] | (say | tell me | explain) (it | that) in {language}',
    '(talk | speak) {language} (to me | with me | instead | from now on) | {language} (instead | language)',
    '(switch | change | set) the language to {language} | (back | switch back) to {language}',
    "(continue | go on | carry on) in {language} | let's (speak | talk | do it in) {language}",
    'i (understand | speak) {language} better | is there a {language} version | do you know {language}',
    '(switch | change) [the | my] language | (another | a different | the other | the wrong) language',
    'which languages (do you speak | are there | can you speak) | what languages do you (speak | know)',
    'can (we | i | you) (change | switch) the language | do you speak (another language | any other languages)',
  ],

  ForgetMeIntent: [
    '(delete | erase | remove | forget) (my data | all my data | my history | my training | my record | my profile)',
    '(delete | erase | wipe | clear) (everything | all data | my account | my information | my progress)',
    '(delete | erase | forget) (me | all about me) | (delete | forget | erase) everything about me',
    'delete everything you <know> [about me] | forget what you <know> about me | forget (all | everything) about me',
    '(delete | remove | erase) what you <know> (about | on) me | get rid of (my data | everything you know about me)',
    '<can you> (delete | erase | remove | forget) (my data | everything about me)',
    'i want (my data deleted | my data gone | to delete my data | to be forgotten | you to forget me)',
    "i don't want you to (remember me | keep my data | store anything about me | know anything about me)",
    'wipe (my data | my history | the slate clean) | clear my (data | history | records) | stop storing my data',
    'remove me from your (memory | system | records) | delete all (the) (data | records | information) about me',
  ],
} satisfies Partial<Asks['intents']>;
