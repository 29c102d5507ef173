import type { Asks } from '../../asks.js';

/** What people say about the session itself, and what the exercises feel like. */
export const talk = {
  SensationIntent: [
    // What an exercise feels like. A word for pain makes it PainIntent.
    '[now | yes | ooh] i (can | do | really) feel (it | that | this) in my {feeling} | i feel (it | that | this) [mostly | more | most | a bit | already] in my {feeling}',
    "i('m | am) feeling (it | that | this) in my {feeling} | it's working my {feeling} | that's working my {feeling} | i feel my {feeling} [working]",
    "(it | that) (pulls | stretches | tugs | is tight) [a bit | a little] in my {feeling} | it's [a bit | a little] tight in my {feeling} | there's a stretch in my {feeling}",
    'a [good | nice | lovely | gentle] stretch in my {feeling} | i feel a [good | nice | gentle] stretch in my {feeling} | my {feeling} (feels | feel | is | are) [a bit] (tight | stretched | warm)',
    "(that's | it's | what) a (good | nice | lovely | deep | great) {feeling} | i feel (a | the) [good | nice | bit of a] {feeling} | i can feel (a | the) [good | nice | little | gentle] {feeling}",
    "i'm (absolutely | completely | already | out of | totally) {feeling} | i'm {feeling} (here | like mad | already) | i feel [really | a bit] {feeling} now | it's a bit {feeling} | it feels [a bit | nice and] {feeling} | it {feeling} a bit",
    'my (legs | arms | muscles | thighs | abs | glutes | calves | shoulders | stomach muscles) {feeling} | my (whole body | body | core) {feeling}',
    'i feel (the work | it working) in my {feeling} | (that | it) goes straight to my {feeling} | this one is all {feeling} | i feel it everywhere | i can feel it working | it feels (good | great | nice)',
  ],

  WhatNextIntent: [
    // Questions. "Next" and "move on" are commands.
    "what's (next | the next one | the next exercise | coming [up] | coming next | up next | after this [one]) | what next | and what's next",
    'what comes (next | after this [one | exercise] | afterwards | then) | what (do we | will we | are we going to) do (next | after this | afterwards)',
    'which (exercise | one) (is | comes) (next | after this) | (tell me | do you know) what (is | comes) next | what are we doing (next | after this)',
    'what (have we got | is there | happens) (next | after this) | what will the next (one | exercise) be | and then what | what follows [this [one]]',
    "what's the exercise after this [one] | is the next one (hard | on the floor | on my back) | what have you got for me next | what's in store",
  ],

  ListExercisesIntent: [
    '(which | what) exercises (are there | do you have | have you got | can i do | can we do | do you know | do we do | are in the <routine>)',
    'what (can | could) we do [today] | (list | name) (the | all the | your) exercises | (tell me | give me | read me) (a list of | all) (the | your) exercises',
    'how many exercises are there [in all | altogether | in total] | how many exercises (do you have | have you got | do we do | does the <routine> have)',
    "(what | which) exercises (will | are) we (do | doing) | what are the [seven] exercises | what's in the <routine> | tell me which exercises there are",
    'which exercises can i choose [from | between] | what do you have to offer | what are the exercises called | what moves are there | what kinds of exercises are there',
    'list exercises | show me the exercises | exercise list | what exercises do i get | which exercises is it | what can i choose from',
  ],

  DurationIntent: [
    'how long (does | will) (the <routine> | a session | the session | the whole thing | training | the training | it all) take | how long is (the <routine> | a session | it | this | the whole thing)',
    'how long does (it | this) take [in all | altogether | in total | today] | how (much time | many minutes) does (it | this | the <routine>) take | how much time (do i need | will it take | should i set aside)',
    "(i only have | i've only got | i have | i've got) (five | ten | fifteen | a few) minutes | i (don't have | haven't got) (much | a lot of) time [today]",
    '(can | could) (we | i) (do | have) a (shorter | short | quick) (routine | session | workout | one | version) | a shorter (routine | session | workout) [please]',
    "is there a (short | shorter | quick) (routine | session | workout) | only (two | three | four | five) exercises [today | please] | (can we do | let's do | just) (fewer | three | two | four) exercises",
    "i'm (short of time | in a hurry today | pressed for time) | make the (routine | session | workout) shorter | shorten the (routine | session | workout) | does it take long | is it long",
    'i need to (leave | be done) in (five | ten | fifteen | twenty) minutes | what can (i | we) do in (five | ten) minutes | do we have to do all seven | can we keep it short',
  ],

  PrivacyQuestionIntent: [
    '(do | are) you (record | recording) (me | what i say | this | us | my voice | everything) | is this [being] recorded | am i being recorded',
    'what do you (store | save | keep | know | remember | collect) about me | what (data | information) do you (store | save | keep | collect) [about me]',
    '(are you | do you) (listening | listen) [to (me | us | everything)] [all the time] | who (can hear | can see | hears | gets | sees) (me | this | my data | what i say)',
    'what (happens | do you do) (to | with) my (data | voice | information | recordings) | is (this | it) (private | confidential) | is my data (private | safe) | where is my data (kept | stored)',
    'do you (share | sell | pass on) my data | do you (store | save | keep) (my voice | anything | my data | what i say) | is there a microphone on | is anyone listening | do you have a privacy policy',
    'do you tell my doctor | what do you know about me | how long do you keep my data | do you send my data anywhere',
  ],

  VolumeIntent: [
    '[a bit | a little | much] (louder | quieter) [please] | (speak | talk) (louder | [more] quietly | up | softer) [please] | speak up a bit',
    'turn (it | that | yourself | the volume | the sound) (up | down) [a bit | please] | turn (up | down) the (volume | sound) | volume (up | down) | set the volume to (three | five | seven)',
    "(it's | you're | that's | you are) too (loud | quiet) [for me] | i can't hear you (because | as) (it's | you're) too quiet | you're [so] (loud | quiet) | not so loud [please]",
    '<can you> (speak | talk) (louder | up | more quietly) [please] | <can you> be (louder | quieter) | more volume | less volume | lower your voice | raise the volume | lower the volume',
    "(increase | reduce | change) the volume | make (it | yourself) (louder | quieter) | i'm hard of hearing | the volume is too (low | high) | don't shout | stop shouting",
  ],

  ThanksIntent: [
    'thank you [so much | very much | coach | for today | for that | for your help] | thanks | thanks (a lot | a million | very much | coach) | many thanks | cheers',
    "hello [coach | there] | hi [coach | there] | good (morning | afternoon | evening) [coach] | hiya | hey there | morning coach | hello again | hi it's me",
    "you're (great | good | brilliant | lovely | awesome | amazing | the best | a star | nice | a good coach | very kind | funny | doing great) | i like you | well done coach | good job coach",
    'that was (great | fun | lovely | brilliant | nice) | thank you that was (great | good | lovely) | i enjoyed that | nice one | much appreciated | you are a (great | good) coach | bless you | ta',
  ],
} satisfies Partial<Asks['intents']>;
