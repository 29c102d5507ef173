import type { Asks } from '../../asks.js';

/** Into the routine, to one exercise, and what an exercise is. */
export const exercises = {
  StartRoutineIntent: [
    "start | begin | let's (go | start | begin) | i'm ready to (start | begin) | start training",
    '(start | begin) [the | my] (<routine> | exercises | back exercises | training) | start the session',
    "let's get (started | going | to work) | (shall | can | could) we (start | begin) [now]",
    '(do | run | take me through) the (whole | full) <routine> | start the (whole | full | entire) <routine>',
    'the whole (<routine> | thing | lot) | do all [of them] | [do] all seven [exercises]',
    "let's do (all seven | all of them | the lot | everything) | all of them (in a row | in order)",
    '(take | guide | lead | walk | talk) me through (the exercises | everything | all of it)',
    '(i want | i would like) to (train | exercise) [my back] | i (want | need) to (strengthen | work on) my back',
    "(i want | i'd like) to do my [back] (exercises | <routine>) | time for my [back] exercises",
    '(train | exercise | work) my back | help me train my back | i have to do my back exercises',
    "let's do (the | my) [back] (exercises | <routine> | training) | let's train [my back]",
    'give me (a | the) [back] workout | back (exercises | workout | training) | my back <routine>',
    'everything from (start | beginning) to (finish | end) | one exercise after the other',
    "i haven't done my (exercises | back exercises) (today | yet) | put me through my paces",
    'could you run through my [back] exercises with me | what have you got for my back today',
    // From the first exercise, unlike "start over", which is about the exercise in hand.
    'restart [the <routine>] | do (it | them) all again | all over again | start everything over',
    '(start | do) the whole <routine> (over | again) | start the <routine> (over | again)',
    'everything again from the (start | beginning) | back to the first exercise and all the way',
  ],

  ExerciseIntent: [
    '{exercise} | (do | start | try | just | only | practise) {exercise} | {exercise} please',
    '(what | how) about {exercise} | {exercise} (now | next | first | instead | with me | again)',
    '(go | jump | skip | move | take me | go straight | go back | on) to {exercise}',
    '(start | begin | continue | carry on | go on) with {exercise} | do {exercise} (with me | now)',
    '(show me | give me | lead me through | take me through | guide me through) {exercise}',
    '<want> (do | try | start with | practise | go to | have a go at) {exercise}',
    "(i'd like | i want | i choose | i'll take | i'll do | i'd pick) {exercise}",
    "i'd rather do {exercise} | i (feel like | fancy | need) doing {exercise} | time for {exercise}",
    '<can you> (do | start | take me through | go to | run) {exercise} [with me]',
    "i'm ready for {exercise} | only {exercise} today | could we do {exercise} [now | instead]",
    "i haven't done {exercise} yet | my favourite is {exercise} | today i only want {exercise}",
  ],

  ExplainIntent: [
    // With an exercise
    'how (do i do | should i do | do you do | does one do | to do) {exercise} | how is {exercise} done',
    'how does {exercise} (work | go | help) | (explain | describe | tell me about) {exercise}',
    '<can you> (explain | describe) {exercise} [to me] | explain {exercise} to me',
    '(show | tell | teach | remind) me how to do {exercise} | show me how {exercise} (goes | works)',
    '<what is> {exercise} [good for | for | exactly] | what does {exercise} (do | train | help with)',
    'why (do | should i do | would i do) {exercise} | why is {exercise} good for (me | my back)',
    '(what | which) muscles does {exercise} (train | use | work) | where should i feel {exercise}',
    '(what are the benefits | <what is> the point | <what is> the use) of {exercise}',
    '<what is> the (technique | right way | trick) for {exercise} | instructions for {exercise}',
    "i (don't know | have forgotten | can't remember) how {exercise} (goes | works)",
    'am i doing {exercise} right | what do i do in {exercise} | how long do i hold {exercise}',
    // The exercise in hand. "How do i do it" and "how does this work" are calls for help.
    'how do i do (this | <this>) | how is <this> done | how does <this> (go | work)',
    '(explain | describe) (it | this | that | <this>) | explain (this | it) (again | to me) | tell me more [about <this>]',
    'what (does | muscles does) <this> (do | train | work) | <what is> <this> [good] for',
    "why (am i doing this | should i do <this>) | <what is> <this> [exactly] | what's this one again",
    'am i doing (it | this) (right | correctly | wrong) | is this the right way [to do it]',
    'how should (it | this) (feel | look) | where should i feel (it | this) | what should i feel',
    "i don't (get | understand) <this> | i don't know how to do <this> | talk me through <this>",
    "show me how (it's done | to do it | to do this) | remind me how <this> (goes | works)",
    "what's the (technique | right way to do it | proper form) | what am i supposed to do here",
    'how high should i (lift | go) | how far (down | up) should i go | where do i put my (hands | feet)',
    'which (leg | arm | side) (is it | first | now) | when do i breathe (in | out) | how do i breathe',
    'what do i do with my (arms | legs | feet | head | hands) | what position should i be in',
    'which muscles (am i using | should i feel | is this for) | more detail[s] [please]',
  ],
} satisfies Partial<Asks['intents']>;
