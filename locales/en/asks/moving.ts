import type { Asks } from '../../asks.js';

/**
 * On, back, over and out. Of Amazon's own intents Alexa matches the very samples only, so these also
 * stand here with "please".
 */
export const moving = {
  ReadyIntent: [
    // "Ready", "go on" and "done" mean go on from here, wherever here is: one intent, resolved by state.
    "ready | [yes] i'm ready | [i'm] all set | [i'm] in position | i'm in place | i'm good to go",
    "ready (when you are | to go | to go on | now) | i'm ready (to go on | now | again | for it | when you are)",
    "i'm [lying] (down | on my back | on all fours | on my stomach | on the floor) [now] | i'm on the mat",
    "i'm (there | set | on my hands and knees | where i should be | comfortable now) | in position now",
    "done | i'm done | finished | i'm finished | go | go ahead | go on | let's go on | let's do it",
    "i'm done with (this one | that one | it | this exercise) | that's done | done (that one | that | it)",
    "i've (done | finished) (it | that | this one | that one | them all | all of them) | all done | i did it",
    '(you | we) can go on | i want to go on | yes go on | onwards | proceed | bring it on | got it',
    // That nothing hurts is no pain; it is as good as "ready".
    "[no] it (doesn't | does not) hurt [any more | now | at all | me] | that (doesn't | does not) hurt",
    "nothing hurts [any more | now] | no [more] pain [now] | it (didn't | did not) hurt | i have no pain",
    'the pain (is gone | has gone | has gone away | has stopped | went away | has eased | is over)',
    'it (stopped | has stopped) hurting | it no longer hurts | it hurts no more | the dizziness is gone',
    "i'm (fine | okay | all right | better | feeling better) [now | again] | i feel (fine | better) [now | again]",
    "my (back | knee | leg) doesn't hurt [any more] | my (back | knee | leg) (is fine | feels better) [now | again]",
    "i'm not (in pain | hurting | dizzy) [any more | now] | my leg is not (numb | tingling) any more",
    "i've finished | that's me done | over and done | completed | i'm down on the floor | in place | i'm settled",
    "you may go on | set | here i am ready | as ready as i'll ever be | let's move",
    "the (cramp | tingling | numbness) is gone | it's (gone | better | all right) now | false alarm i'm fine",
  ],

  SkipIntent: [
    // This one exercise is refused. "I can't do it" alone asks for an easier version.
    'skip {exercise} [today | please | this time] | no {exercise} [today | please | for me] | [please] not {exercise} [today | again | please] | leave out {exercise} | leave {exercise} out',
    "never do {exercise} again | i (don't want to do | don't want | won't do | can't do | hate | don't like | refuse to do | am not doing | never want to do) {exercise} [again | today]",
    "<want> skip {exercise} | i'd rather not do {exercise} | let's not do {exercise} | without {exercise} | anything but {exercise} | take {exercise} (out | off the list) | drop {exercise} | i'm not doing {exercise} | can we not do {exercise} | no more {exercise}",
    'skip | skip (it | this | that | <this>) | not (this one | this exercise) | leave (it | this | <this>) out',
    "<want> skip (it | this | that | <this>) | let's skip | i'd rather skip (it | this | <this>)",
    "drop (it | this one) | i (can't | cannot) do <this> | i don't (want to do | like) <this>",
    "i'd rather not do <this> | can we not do <this> | let's not do <this> | i won't do <this>",
    "i (hate | don't fancy | don't feel like | refuse to do) <this> | i'm not doing (that | <this>)",
    'no not this one | not this one (today | again) | anything but this one | without this one',
    '(give | miss) this one (a miss | out) | omit <this> | forget (this one | this exercise)',
    "this one (isn't | is not) for me | i'm not allowed to do this one | this one is bad for me",
    'pass | pass on this one | do (another one | something else | a different one) | something else',
    '(another | a different) (one | exercise) [please] | give me (another one | a different exercise)',
    'swap this one | can we (do something else | do another one) | is there another exercise',
    "take this one (out | off the list) | i don't do this one | skip this and move on",
    "i'll pass on (this | this one) | not doing this one | let me skip (this | this one) | strike this one",
  ],

  'AMAZON.NextIntent': [
    'next [please] | [the] next (one | exercise) [please] | next up | move on [please] | move along',
    "let's move on | on to the next (one | exercise) | onto the next one",
    '[go to | go on to | jump to | skip to | move on to | move to] the next [one | exercise]',
    "ready for the next (one | exercise) | i'm ready for the next (one | exercise) | done next [one]",
    "(let's | can we | i want to) (do the next [one | exercise] | move on [to the next one])",
    '[give me | i want] the following (one | exercise) | forward',
    'go forward | give me the next (one | exercise) | i want the next (one | exercise)',
    'take me to the next (one | exercise) | start the next (one | exercise) | next exercise now',
    'next exercise if you please | and the next one | now the next [one] | go next | the one after this | the next one now | skip ahead',
  ],

  'AMAZON.PreviousIntent': [
    // "Last exercise" is left out: it is the one before or the seventh.
    'back [please] | go back [one | please] | [the] previous [one | exercise] | the (one | exercise) before',
    "one [step] back | back one | take me back | can we go back | let's go back | let me go back",
    '(go [back] to | take me to | jump back to | return to | back to) the previous (one | exercise)',
    'go back (one exercise | an exercise | a step | to the one before) | previous [one | exercise] please',
    'i want (to go back | the previous one) | step back | backwards | go backwards | jump back',
    '(can we | could we) (go back [one | to the previous one] | do the (previous one | one before) [again])',
    'the (one | exercise) we (just did | did before | had before) | the (one | exercise) before this [one]',
    'do the (previous one | previous exercise | one before) (again | once more) | the previous one again',
    "let's do the (previous one | one before) again | back to the one before",
    'the one before that | one exercise back | let me do the previous one | the one i just did | i want the one before',
  ],

  'AMAZON.PauseIntent': [
    'pause | pause it | wait | wait <moment> | (hold | hang) on | one moment | just (a moment | a second)',
    '(pause | wait | hold on | hang on | one moment | one second) please | please (pause | wait)',
    '<can you> (pause | wait | hold on | stop for a moment) [please] | (can | could) we (pause | rest)',
    '(can | could) we (take a break | have a break | stop for a moment) | pause (the <routine> | here | now)',
    'give me <moment> | (take | have) (a break | a rest | five) | take a short break | freeze | time out',
    'i need (a break | a rest | a breather | a moment | a minute | a pause | to rest | to catch my breath)',
    "let me (rest | catch my breath | breathe | have a break | get comfortable | have a drink) | let's take a break",
    'stop for (a moment | a minute | a second | a bit) | (hold | hang) on (a second | a minute | a moment | a sec)',
    'i need (some water | a drink | the toilet | to stop for a moment | to answer the phone)',
    "[i'll] be right back | back in (a minute | a second | a moment) | i'll be back in a (minute | second)",
    "(someone's | there's someone) at the door | the (phone | doorbell) is ringing",
    "i'm not ready [yet] | not so fast wait | wait for me | wait i'm not ready | break [please] | breather",
    'stay there a moment | hold on i need a moment | i have to get up for a second | hang on there | just wait | interrupt | pause for a moment',
  ],

  'AMAZON.ResumeIntent': [
    "continue [please] | resume [please] | carry on [please] | keep going | unpause | i'm back [now | again]",
    "let's (continue | carry on | resume | keep going | get back to it) | <can you> (continue | carry on | resume)",
    '(you | we) can (continue | carry on | resume) [now] | (can | could) we (continue | carry on | resume)',
    "(i want to | i'd like to | i'm ready to) (continue | carry on | resume | keep going) | please continue",
    // Said of something that was stopped, it takes it up again; "start over" begins it anew.
    'start again [please] | (pick up | continue | carry on | resume | go on) where (we | i) (left off | stopped)',
    '(continue | resume | carry on with | go on with) the (<routine> | exercise | exercises | session)',
    '(continue | carry on) (from here | from there | now) | from where (we | i) (left off | stopped)',
    'back to (it | work | the exercise | the <routine>) | on we go | (end | stop) the (pause | break)',
    "i'm (here again | back from my break) | break's over | (go | get) back to (it | the exercise)",
    "let's get going again | and on | where we left off please | pick it up again | i'm back let's continue",
  ],

  'AMAZON.StartOverIntent': [
    'start over [please] | start (it | this | this one | the exercise | this exercise) over [again | please]',
    '[again] from the (beginning | start | top) [please | again] | take it from the top | from scratch',
    'begin (again | this one again | the exercise again) | reset [the exercise] | back to the (start | beginning)',
    'start (the exercise | this exercise | this one) (again | from the beginning | from the start | from scratch)',
    "let's start (over | this one again | from the beginning | from scratch) | i want to start over",
    '(can | could) (we | i) start (over | this one again | this one over | from the beginning | this exercise again)',
    'restart (this one | this exercise | the exercise) | redo (it | this | this one | this exercise)',
    'do (this one | this exercise | the exercise) (again | over | again from the (start | beginning))',
    '(this one | this exercise) again [from the (start | beginning)] | i did it wrong [start over]',
    'i (messed up | lost count) start over | back to the (start | beginning) of the exercise | all over from one',
    'once more from the top | again from one | begin the exercise (again | over) | take this one from the start | from the very beginning',
  ],

  'AMAZON.StopIntent': [
    'stop | stop (now | it | here | please | everything) | please stop | quit | exit | end | finish | leave',
    '(end | stop | quit | exit | finish) the (session | <routine> | exercises | training | skill)',
    "that's enough [for today | for now | for me] | enough [for today | now] | that will do | that'll do",
    "that's (it | all) [for today | for now] | i'm (finished | done) for (today | now | the day) | no more",
    "i don't want to (do any more | continue | go on | train any more | exercise any more)",
    '(goodbye | bye | bye bye | good night | see you [later | tomorrow | next time]) | until next time',
    "let's (stop | finish | end | leave it | call it a day) [here] | let's (stop | finish) for today",
    "i want to (stop | quit | finish | end it) [now | here] | i'd like to (stop | finish) [now | here]",
    '(can | could) we (stop | finish) [now | here] | i (have to | need to) (go | stop) [now] | i must go',
    "i('m giving | give) up | i've had enough | no more (exercises | for today | today) | i'm stopping (here | now)",
    '(turn | switch) (off | it off | yourself off) | shut (down | it down) | close [the skill] | end (it | this)',
    "i can't (go on | do any more | take any more) | we're done here | call it a day | enough is enough",
    "stop (training | exercising | the training for today) | i quit | i don't feel like it any more",
    "stop for today | i'm off | that was it | that's me finished for today | let's end it | time to stop | no more thanks | let me out",
  ],

  'AMAZON.CancelIntent': [
    'cancel [it | that | this | please] | never mind [that] | oh never mind | forget (it | that | about it)',
    "abort | scrap that | ignore that | i changed my mind | i've changed my mind | no forget it",
    "(it | that) doesn't matter | i didn't mean that | that was a mistake | cancel my last (command | request)",
    'leave it be | drop that idea | disregard that | take that back | no never mind',
  ],

  'AMAZON.NavigateHomeIntent': [
    'go home | go to the home (screen | page) | home screen | take me home | back to the home screen',
    'show the home screen | go to the start screen | main menu | go to the main menu',
  ],
} satisfies Partial<Asks['intents']>;
