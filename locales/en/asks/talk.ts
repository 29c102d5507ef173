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

  PracticalIntent: [
    // What hangs on the words "{topic}": on an Echo the topic comes from the slot only.
    '(can | may | should | could) i use {topic} | (do | will) i need {topic} | (can | may) i have {topic} | do i (put | have) {topic} | is {topic} (okay | all right | enough | any good | necessary | too soft | allowed | too hard)',
    "i (don't have | haven't got | only have) {topic} | what (if i use | if i only have) {topic} | with or without {topic} | will {topic} do",
    '(can | could | should) i do (this | these | them | it) (in | on | from) {topic} | (can | could | should | may) i do (this | these | them | it) {topic} | do they work (in | on) {topic}',
    "what should i {topic} | what do i {topic} | do i (have to | need to) {topic} [first] | should i {topic} [first | before this | afterwards] | (can | may) i {topic} [first] | shouldn't i {topic} first | am i (allowed | supposed | meant) to {topic}",
    '(can | should | may) i take {topic} [first | before this | beforehand | afterwards] | can i (train | exercise | do this) on {topic} | is it okay to take {topic}',
    "i (can't | cannot | can never) get {topic} | i'm not able to get {topic} | it's hard to get {topic} | what if i can't get {topic}",
    "how do i {topic} | how am i supposed to {topic} | how should i {topic} | what's the (best | safest | easiest | right) way (to | of) {topic} | is there a (trick | way) to {topic} | show me how to {topic}",
    'is it (best | better | okay) in the {topic} | is it (best | better | okay) {topic} | is {topic} (better | best | a good time) | when is {topic} | is there {topic}',
    '{topic} should it be | {topic} should i (work | push | train | be | squeeze | go) | {topic} is it (supposed | meant) to be | {topic} do i (work | put in) | should it be {topic}',
    'is it (enough | okay) (to do | if i do) {topic} | can i get away with {topic} | what if i do {topic} | do i have to do {topic} | must i do {topic} | is it any use doing {topic}',
    "which (one | exercise | of these | of them) is {topic} | what's {topic} [for my back | for me] | (which | what) is {topic} of them",
    '(would | does | will) {topic} help [my back | me] | is {topic} (good | bad) for (my back | me | backs) | should i (try | go | do) {topic} [as well] | can i (go | still do) {topic}',
    // These wait for no topic.
    'what do i need for this | what do i need to have ready | is there anything i should know before we start',
  ],

  BreathingIntent: [
    'how (do | should) i breathe [here | now | during this | while i hold | in {exercise} | during {exercise}] | how am i (supposed | meant) to breathe [in {exercise} | here]',
    'when do i breathe [in | out] | when do i (inhale | exhale) [in {exercise}] | when should i breathe [in | out] | when am i (supposed | meant) to breathe [in | out]',
    '(do | should) i breathe (in | out) [now | here | first | when i lift | on the way up | on the way down | in {exercise}] | do i breathe (in or out | out or in) | do i (inhale | exhale) [here | when i lift | on the way up]',
    'breathe in or out | in or out when i lift | (in | inhale) or (out | exhale) | is it in or out in {exercise} | is it (in | out) on the way up',
    '(do | should | can | may) i hold my breath [in {exercise} | when i hold] | i keep holding my breath | am i allowed to hold my breath | i (keep forgetting | forget) to breathe',
    "what about (my | the) breathing [in {exercise}] | what's the breathing [for {exercise} | like in {exercise}] | how does the breathing go [in {exercise}] | explain the breathing [in {exercise}] | tell me how to breathe",
    'nose or mouth | (do | should) i breathe through my (nose | mouth) | am i breathing (right | correctly | wrong) | remind me how to breathe [in {exercise}] | how (deep | slowly | fast) should i breathe | do i keep breathing | do i breathe normally',
    "you didn't say when to breathe | what do i do with my breath | breathing in {exercise} | what's the breathing pattern | is there a breathing rhythm | how do you breathe in {exercise}",
  ],

  FeelIntent: [
    // "Which muscles does it train" asks what it is good for: ExplainIntent.
    'where (should | do | will | would) i feel (it | this | that | this one | this exercise | {exercise}) | where should i be feeling (it | this | {exercise}) | where am i (supposed | meant) to feel (it | this | {exercise})',
    'where is (it | this | {exercise}) (supposed | meant) to be felt | where do you feel (it | this | {exercise}) | where (should | does) it (pull | stretch | work) | where should the stretch be [in {exercise}]',
    '(which | what) muscles (am i using | should i feel | is this for | should be working | are working | do i use | does this work | does this use | is this working)',
    '(which | what) muscles (does | is) {exercise} (work | use | for) | which muscles should i feel in {exercise} | (which | what) muscle is (this | it | working)',
    'what should i (feel | be feeling) [here | now | in {exercise} | during {exercise}] | what am i (supposed | meant) to feel [in {exercise}] | how should (it | this | {exercise}) feel | what (should | does) (it | this | {exercise}) feel like',
    '(should | do) i feel (it | this | {exercise}) in my (back | lower back | stomach | legs | arms | bottom | neck) | am i (supposed | meant) to feel (it | this) in my (back | stomach | legs) | should i feel (something | a stretch) [in {exercise}]',
    'is it (normal | right | okay) that i feel it in my (legs | arms | thighs | stomach) | is it the (back | stomach | legs) that should be working | what (part of me | part of my body) is this for | which part (should be working | am i working)',
    "what's it supposed to stretch | what is this meant to be stretching | what is working here | what muscles does this exercise (work | use) | what does {exercise} work",
  ],

  UndoIntent: [
    'undo | undo (that | this | it | the change | the last change | the last thing | what you just did) [please] | can you undo (that | it) | please undo that',
    '(change | put | set | switch | turn) (it | that) back [please | again | to how it was | to what it was | the way it was] | put it back like it was | put everything back',
    'go back to (how it was | the way it was | the old way | what we had | the old setting) | back to (the old way | how it was | the way it was | the old setting | the usual setting)',
    '[make it] (as | like) it was [before] | i want it (like | as | the way) it was [before] | the way it was before | do it like before | have it as before',
    'revert [that | it | the change] | reverse (that | it | the change) | restore (it | the setting | the old setting | the previous setting) | reset that change',
    "i didn't mean to change (that | it | anything) | i didn't want that changed | i preferred it before | it was better before | that was better before | why did you change (that | it)",
    '(my | the) old (setting | settings | counting | way) [back | again] | i want the old (setting | way) back | take that change back | unchange that | leave it as it was | you changed something change it back',
  ],
} satisfies Partial<Asks['intents']>;
