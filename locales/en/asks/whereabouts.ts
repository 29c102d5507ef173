import type { Asks } from '../../asks.js';

/** Where in the routine, how much of it is left, and how the week went. */
export const whereabouts = {
  WhereAmIIntent: [
    '(where | how far [along | in]) (am i | are we) [now] | where were we | how far have (i | we) (got | come | gone)',
    'which (exercise | one) (is this | are we on | am i on | are we doing | was that) | which exercise am i doing',
    'what (number is this | exercise is this | exercise are we on | exercise number is this | am i doing [now])',
    "what (number | exercise number | rep) (am i | are we) (on | at) | what are we doing [now] | what's this exercise called",
    "how many (have i done | did i do | reps have i done | exercises have i done) | what's my progress | status",
    '(am i | are we) (halfway | half way through | past halfway | past the middle) | remind me where (i am | we are)',
    'tell me (where i am | where we are | which exercise this is) | what was i doing | which rep (is this | are we on)',
    "i('ve | have) lost (count | track [of where we are]) | how many is that [now] | what count are we at",
    'which (side | leg) (am i | are we) on | was that (the third | number three) | have we done (many | half) [yet]',
    'where in the <routine> (am i | are we) | how much have (i | we) done | which exercise were we at',
    "which round is this | what's the name of this exercise | tell me the number | how far through (am i | are we)",
    'what have (i | we) done so far | where did (we | i) get to | what is this one called | am i on the (second | last) half',
  ],

  HowMuchLeftIntent: [
    'how many [exercises | reps | repetitions | seconds | minutes] [are] [still] left | how many (more | to go)',
    'how many more (exercises | reps | seconds | times | minutes) [are there | to go | do i have to do]',
    'how much (longer | more | is left | time is left | of it is left | do i have left) | how much more is there',
    "how (long left | much time left | long to go | long is left) | what's left | what (is still | do i have) left",
    'how long (will it | will this) [still] (take | last) | how long does it last | how (long | much) until (the end | we are done)',
    '(is it | is this) (nearly | almost | soon) (over | done | finished) | (how many | how much) remaining',
    '(are we | am i) (nearly | almost) (done | there | finished | through) | are we done (yet | soon) | are we there yet',
    'when (are we | am i) (done | finished | through) | when (is it over | does it end | will it end | will i be done)',
    'how many exercises (are still to come | remain | do i have to do | are there left) | is there much left',
    'how many (do i have | have i got | have we got) left | do i have to do many more | is this the last one',
    'what exercises are (left | still to come) | how long do i (have to | still have to) hold it | is that all of them',
    'how far to go | how much have we still got | is there more to come | what remains | any more after this',
    "how many do you still want me to do | how far are we from the end | will this be over soon | count what's left",
  ],

  ProgressIntent: [
    '[show me | tell me about] my week | how (is | was) my week | how did my week go | how has my week been',
    'when did i last (train | exercise | do (this | my exercises)) | when was my last (<routine> | training | session)',
    'how (often | many times | many days | much) have i (trained | exercised) [this week | lately] | how often have i trained <week so far>',
    'how many (sessions | workouts) have i done [<week so far> | so far] | how many times did i train [this week]',
    'have i (trained | exercised) (today | this week | enough | enough this week | yesterday | lately)',
    '(show | tell) me my (progress | statistics | history | record | results so far) | how is my progress',
    'my (training | statistics | history | training history | stats | workouts this week) | my training this week',
    'how (am i doing | have i been doing | did i do) (this week | lately | over time | so far this month)',
    'what have i (done | trained | managed) (this week | lately | so far this week) | which days did i train',
    'have i been (good | lazy | diligent | keeping up) [this week | lately] | am i (keeping up | training enough)',
    'how is my training going | how many weeks have i been training | did i train (yesterday | this week | on monday)',
    'what does my week look like | a summary of my (week | training) | how active have i been [this week] | how regular have i been',
    "how long ago did i train | have i kept it up | what's my training history | how often was i here this week",
  ],
} satisfies Partial<Asks['intents']>;
