import type { Asks } from '../asks.js';
import { slots } from './slots.js';

/** How people ask in English, and on an Echo also people who are answered in Danish. */
export const asks: Asks = {
  phrases: {
    body: 'back | lower back | leg | knee | hip | neck | shoulder | wrist | stomach | chest',
    these: 'this | these | them | it | these exercises | the exercises | my exercises',
    moment: 'a moment | a minute | a second | a bit',
    routine: 'routine | programme | workout',
    this: 'this one | this exercise | the exercise',
    version: 'version | one | exercise',
    want: "i want to | i'd like to | can we | let's",
    'what is': "what is | what's",
    'week so far': 'this week | in the last week',
    know: 'know | have | have kept',
  },

  intents: {
    StartRoutineIntent: [
      "start | begin | let's go | let's start | let's begin | i'm ready to start | start training",
      '(start | begin) [the | my] (<routine> | exercises | back exercises)',
      '(do | run | start | take me through) the (whole | full) <routine>',
      'the whole (<routine> | thing) | do all [of them] | [do] all seven [exercises]',
      'take me through the exercises | (i want | i would like) to (train | exercise) [my back]',
      // From the first exercise, unlike "start over", which is about the exercise in hand.
      'restart [the <routine>] | do (it | them) all again | all over again | start everything over',
      '(start | do) the whole <routine> (over | again) | start the <routine> (over | again)',
    ],
    ExerciseIntent: [
      '{exercise} | (do | start | try | just | only) {exercise} | (what | how) about {exercise}',
      '(go | jump | skip | move | take me) to {exercise} | (start | begin | continue) with {exercise}',
      '(show me | give me) {exercise} | <want> (do | try | start with) {exercise}',
    ],
    ExplainIntent: [
      'how (do i do | should i do | do you do) {exercise} | how is {exercise} done',
      'how does {exercise} work | (explain | describe | tell me about) {exercise}',
      '<what is> {exercise} [good for | for] | what does {exercise} (do | train)',
      'why (do | should i do) {exercise} | what muscles does {exercise} train',
      'how do i do <this> | (explain | describe) (it | this | <this>) | tell me more',
      'what (does | muscles does) <this> (do | train) | <what is> <this> [good] for',
      'why (am i doing this | should i do <this>)',
    ],
    HowOftenIntent: [
      'how often | how often (should | do | must) i (train | exercise | practise | do <these>)',
      'how many (times | days) a week [should i (train | do this)]',
      'should i (train | exercise | do <these>) every day | is (once | twice) a week enough',
      'when should i (train | exercise | do this) (again | next) | do i need (a rest day | rest days)',
      "what's the schedule | how frequently [should i train] | can i (take | have) a rest day",
    ],
    BenefitsIntent: [
      '<what is> (it | this | training) good for | what are (they | these exercises) good for',
      'why should i (train [my back] | exercise | do <these>) | why (exercise | train) [my back]',
      'what do i get out of <these> | what are the benefits [of (training | the exercises)]',
      'how (does (it | this) | do (they | the exercises)) help [my back]',
      "what's the point [of this | of the exercises] | is it worth it",
    ],
    ReplaceTreatmentIntent: [
      'can (it | this | they | the exercises) replace (my doctor | [my] treatment | [my] physio)',
      'do i [still] need [to see] a (doctor | physio | physiotherapist) | should i see a doctor',
      'is (this | it) [a] (treatment | therapy) | (is this | can i do this) instead of physio',
      'instead of (physio | treatment | a doctor | my doctor)',
    ],
    SuitableIntent: [
      'is (it | this) (for everyone | safe | dangerous | safe for me | right for me)',
      'are (they | these exercises | the exercises) (for everyone | safe | dangerous | safe for me)',
      'can i do <these> | can i do (it | this) [when] pregnant | can (anyone | everyone) do (it | this)',
      "i'm pregnant | i have (a slipped disc | a herniated disc | osteoporosis | sciatica)",
      "i've had (surgery | back surgery | an operation) | who should not do (this | them)",
    ],
    ResultsIntent: [
      'when (will | does) it (work | help) | when will i (see results | notice something)',
      'when will i (feel | get | be) better | when will i (feel | notice) a difference',
      'how long does it take [to work] | how long until it works | how soon',
      'how (soon | quickly | fast) (will | does) it work | does it (work | help) | do they work',
      'how long before i (see results | feel better)',
    ],
    PainQuestionIntent: [
      // A question about pain must not stop the routine the way pain does.
      'what if it hurts | what if i (feel | get | have) pain | (should | may | will | does) it hurt',
      'is it (supposed | meant | allowed) to hurt | is it (normal that | okay if) it hurts',
      'what (do | should) i do (if | when) (it hurts | i feel pain | i get pain)',
      '(do | should) i stop (if | when) (it hurts | i feel pain) | can i go on if it hurts',
    ],
    EvidenceIntent: [
      'who says (so | that | it works) | says who | <what is> the evidence | how do you know [that]',
      'is there [any] (evidence | proof | research) [for (it | this | that)] | is that true',
      'is (it | this) (proven | evidence based | scientific) | what does the research say',
      'what are your sources | can i trust (you | this) | where do the exercises come from',
    ],
    PainIntent: [
      'ow | ouch | ow ow | it hurts (now | a lot | a bit | so much | too much | really bad)',
      "[yes | no | stop | ow | ouch] it hurts | (that | this) hurts | stop that hurts | it really hurts | now it hurts | it's starting to hurt",
      'it hurts in my <body> | my <body> (hurts | is hurting | really hurts) | i hurt my <body>',
      'my (legs | knees | hips | shoulders | wrists) hurt',
      "(it | this | that) is painful | it's painful | i'm in pain | i'm hurting | that was painful",
      "[a] sharp pain | (i feel | i have | i've got) pain [in my <body>] | [a] pain in my <body>",
      'pain down my leg | it stings | it shoots down my leg | [a] shooting pain',
      "my (leg | foot) is (numb | tingling | asleep) | tingling in my leg | i can't feel my leg",
      "something's wrong | something is wrong | i pulled something | i pulled a muscle",
      "i feel (dizzy | faint | sick) | i'm (dizzy | feeling dizzy | feeling faint) | chest pain",
    ],
    ReadyIntent: [
      // "Ready", "go on" and "done" mean go on from here, wherever here is: one intent, resolved by state.
      "ready | [yes] i'm ready | [i'm] all set | [i'm] in position | i'm in place | i'm good to go",
      "done | i'm done | finished | i'm finished | go | go ahead | go on | let's go on | let's do it",
      // That nothing hurts is no pain; it is as good as "ready".
      "[no] it (doesn't | does not) hurt [any more | now] | that (doesn't | does not) hurt",
      'nothing hurts | no pain | the pain is gone | it stopped hurting | it no longer hurts',
    ],
    SkipIntent: [
      // This one exercise is refused. "I can't do it" alone asks for an easier version.
      'skip | skip (it | this | that | <this>) | not (this one | this exercise) | leave (it | this) out',
      "drop (it | this one) | i (can't | cannot) do <this> | i don't (want to do | like) <this>",
      'pass | do another one | another (one | exercise) | do a different one',
    ],
    EasierIntent: [
      'easier | make it easier | [this is | it is] too (hard | difficult | tough)',
      "that's too (hard | difficult) | it's too (hard | difficult) | i (can't | cannot) do (it | this | that)",
      'is there an easier <version> | [give me] an easier <version> | i need an easier <version>',
      'fewer (reps | repetitions) | [a] shorter hold | less | on my knees | gentler | a gentler version',
    ],
    HarderIntent: [
      "harder | make it harder | [this is | it is] too easy | (that's | it's) too easy",
      'more (reps | repetitions) | [a] longer hold | [give me] a harder <version> | give me more',
      'i can do more | challenge me | more difficult | is there a harder <version>',
    ],
    SlowerIntent: [
      "slower | a bit slower | slow down | too fast | not so fast | you're (too fast | going too fast)",
      "you count too fast | count slower | take it easy | i can't keep up | lower the pace",
      "give me more time | it's [going] too fast | that's too fast",
    ],
    FasterIntent: [
      "faster | a bit faster | speed up | too slow | you're (too slow | going too slow) | quicker",
      "you count too slowly | count faster | pick up the pace | raise the pace | it's too slow",
      "hurry up | come on | that's too slow",
    ],
    CountingIntent: [
      // Styles also stand alone; none may be called "less", which asks for an easier version.
      '{style} | count {style} | can you count {style}',
      'count (differently | another way) | change (the counting | how you count)',
    ],
    WhereAmIIntent: [
      'where (am i | are we) | how far [along] (am i | are we) | which exercise (is this | am i on)',
      "what (am i doing | number is this | exercise is this) | how many have i done | what's my progress",
      'am i halfway | are we halfway | my progress | status | how far have i (got | come)',
    ],
    HowMuchLeftIntent: [
      'how many [exercises | reps | repetitions | seconds] [are] left | how many (more | to go)',
      'how many more (exercises | reps | seconds) | how much (longer | more | is left | time is left)',
      "how (long left | much time left) | what's left | is it (nearly | almost) over",
      '(are we | am i) (nearly | almost) (done | there | finished) | when (are we | am i) done',
    ],
    ProgressIntent: [
      '[show me] my week | how (is | was) my week | when did i last train',
      'how (often | many times | many days) have i (trained | exercised) [<week so far>]',
      'have i trained (today | this week | enough) | when was my last (<routine> | training)',
      'my (training | statistics | history) | how am i doing this week',
    ],
    SwitchLanguageIntent: [
      '{language} | (in | speak | talk) {language} | (switch | change) to {language}',
      '(can | do) you speak {language} | can we (do (this | it) in | speak) {language}',
      "i'd (rather have | rather speak | prefer) {language} | (switch | change) [the] language",
      'another language | a different language | which languages do you speak',
    ],
    ForgetMeIntent: [
      '(delete | erase | remove | forget) (my data | all my data | my history | my training)',
      '(delete | erase | forget) (me | everything) | (delete | forget) everything about me',
      'delete everything you <know> [about me] | forget what you <know> about me',
    ],
    'AMAZON.NextIntent': [
      "next | [the] next (one | exercise) | move on | let's move on | what's next | on to the next one",
      '[go to] the next [one | exercise] | ready for the next (one | exercise)',
    ],
    'AMAZON.PreviousIntent': [
      // "Last exercise" is left out: it is the one before or the seventh.
      'back | go back [one] | [the] previous [one | exercise] | the (one | exercise) before',
      "one [step] back | take me back | can we go back | let's go back",
    ],
    'AMAZON.RepeatIntent': [
      'repeat [that | it] | again | once more | one more time | say (that | it) again | come again',
      'what did you say | what | what was that | sorry | pardon | can you (repeat | say) that',
      "can you (repeat it | say that again) | i didn't (hear | hear that | catch that)",
    ],
    'AMAZON.PauseIntent': [
      'pause | pause it | wait | wait <moment> | (hold | hang) on | one moment | just (a moment | a second)',
      'give me (a minute | a moment | a second) | take a break | i need a break | freeze',
      'stop for (a moment | a minute | a second)',
    ],
    'AMAZON.ResumeIntent': [
      "continue | resume | carry on | keep going | unpause | i'm back | let's continue",
      // Said of something that was stopped, it takes it up again; "start over" begins it anew.
      'start again | (pick up | continue) where we left off | continue the (<routine> | exercise)',
    ],
    'AMAZON.StartOverIntent': [
      'start over | start (it | this | the exercise) over | from the (beginning | start | top)',
      'begin again | reset | back to the start | start (the exercise | this one) again',
    ],
    'AMAZON.YesIntent': [
      'yes | yes please | yeah | yep | yup | sure | okay | of course | absolutely | yes i do | do it',
      "fine | all right | that's right | correct | i do",
    ],
    'AMAZON.NoIntent': [
      "no | no thanks | no thank you | nope | nah | not (now | today | that | really) | don't",
      "rather not | i'd rather not | no need | no i don't | i don't want to",
    ],
    'AMAZON.HelpIntent': [
      'help | help me | what can (i say | i do | i ask | you do) | what are my options',
      "what (do i do | should i do | do i say) | how does this work | how do i do it | i'm confused",
      "i don't understand | can you help me | list the commands | what are the commands",
    ],
    'AMAZON.StopIntent': [
      'stop | stop (now | it | here) | quit | exit | end | (end | stop) the (session | <routine>)',
      "that's enough [for today | for now] | enough | i'm (finished | done) for today | no more",
      "i don't want to do any more | goodbye | bye | let's stop [here] | i want to stop",
    ],
    'AMAZON.CancelIntent': ['cancel | cancel it | cancel that | never mind | forget it | abort'],
    'AMAZON.NavigateHomeIntent': ['go home | go to the home screen'],
    'AMAZON.FallbackIntent': [],
  },

  slots,
};
