import type { Talk } from '../../meanings.js';

/** How the training is led: begun, held, left, and agreed to. */
export const talk: Talk = {
  START: [
    'get _ going | get _ started | get _ underway | set off | embark | commence | initiate | jump into | dive into | crack on with | go through my',
    'underway | under way | start | starts | started | starting | begin | beginning | get going | get started | kick off',
    'get moving | get cracking | get into it | take me through | guide me | lead me | walk me through',
    'run me through | launch | fire up | let us go | lets go | lets begin | get this going | run through',
    'coach me | talk me through | lets get | time for | time to | ready for',
  ],
  ROUTINE: [
    'set | the set | whole set | routine | program* | workout* | work out | session | set of exercises | back exercises | course',
    'exercises | circuit | back training | training | back workout | the whole lot | stretches | moves',
    'physio exercises | back stuff',
  ],
  TRAIN: ['train | training | exercise | exercising | work out | practise | practising | workout'],
  EXERCISE: ['exercise | exercises | move | moves | movement | one | step | pose | position'],
  THIS: ['this | it | that | this one | that one | this exercise | the exercise | this move'],
  THESE: [
    'these | them | they | those | exercises | the exercises | this program* | training | all this',
    'exercise | exercising | work out | working out | moves | routine | stretches | all of this',
  ],
  ALL: [
    'all | everything | whole | full | entire | complete | all seven | seven exercises | every exercise',
    'from start to finish | start to finish | beginning to end | the lot | from scratch',
  ],
  DO: [
    'do | doing | try | lets do | practise | practising | take | go to | jump to | move to | on to',
    'perform* | switch to | go for | skip to | go straight to | straight to | have a go | onto | play',
    'skip ahead to | back to | start with | begin with | ready for | repeat',
  ],
  WANT: [
    'want | would like | lets | let us | can we | could we | may i | can i | could i | feel like',
    'i need | fancy | prefer | rather | how about | what about | shall we | i will have | in the mood',
    'would love | i will do | like to | love to | wish | give me | give us',
  ],
  SHOW: ['show | tell me | give | take me | get me | bring me | put on | bring up'],
  OVER_AGAIN: [
    'begin _ again | do this one again from | start anew | once more from | from one | back to the beginning | from zero | again from the | try this one again | take it from the | first rep | from rep one | start this one over',
    'start over | start _ over | from the (beginning | start | top) | begin again | restart | reset',
    'back to the (start | beginning) | start afresh | start anew | from scratch | redo | do over',
    'start _ again from | begin _ again | do _ over | start fresh | all over again | from square one',
    'from the very (beginning | start) | try _ again from | over from',
  ],
  AGAIN: ['again | once more | one more time | another time | a second time'],
  GO_ON: [
    'you may (begin | start | go | continue | proceed) | start counting | count me in | roll on | get on with it | off we go | let us crack on',
    'go on | go ahead | carry on | keep going | move on | proceed | moving on | on we go | lets do it',
    'lets go on | lets go | bring it on | hit me | go for it | fire away | can go | we can | good to go',
    'you can (start | begin | count | go | continue | proceed) | lets move | start counting | onwards',
    'can start now | start the count | can begin | keep it coming',
  ],
  CONTINUE: [
    'where we stopped | where i stopped | from where | un pause | start up again | go again | pick things up | keep at it | back to it | back to the exercise | go on from | resume from | take it from where',
    'continue | continuing | resume | resuming | carry on | keep going | unpause | i am back | go on',
    'pick up | pick it up | where (we | i) left off | where we were | back now | keep on | back again',
    'where we stopped | where i stopped | let us continue | un pause | break is over | take it up again',
  ],
  END: [
    'enough for (today | now | me today)',
    'close the (session | app | skill | training)',
    'we are done | we are finished | let us stop | let us call it | close the session | no more for | had it for today | finish up | stop the training | quit for | that will be | i give up for | time to stop | power off | be off now | gotta go | have to go | going now | need to go',
    'yourself off | stop | quit | exit | end | finish | bye | goodbye | good bye | shut down | turn off',
    'switch off | call it a day | that is it for | that will be all | that will do | see you | good night',
    'leave it there | leave it at that | wrap up | stop here | stop there | pack it in | be done for',
    'that is all for | terminate | call it quits | finish for | done for (today | the day | now)',
    'stop for today | i am out | finished for | no more',
  ],
  ENOUGH: ['enough | had enough | no more | not any more | done for | that is it for | for today'],
  PAUSE: [
    'pause for | give me time | let me catch | hang fire | stop for (a | one | two) | stay there | bear with | a little break | need to pause | put it on hold | put _ on hold | little rest | need a rest | rest first | water break | drink of water | toilet break | have to answer | be right there | let me get',
    'pause | pausing | wait | take a break | need a break | breather | hang on | hold on | hold it | hold up | one moment',
    'time out | freeze | interrupt | have a break | short break | quick break | a break please | just a (moment | second | minute | sec)',
    'be right back | halt | stand by | rest for a | catch my breath | need to rest | i need a (moment | minute | second)',
    'someone is at the door | doorbell | phone is ringing | give me (a | one | two | some) | hold that | bear with me',
    'on hold | need the toilet | let me rest | take five | back in a (minute | moment | second) | let me catch',
  ],
  BRIEFLY: [
    'a moment | a minute | a second | a sec | one second | one minute | two minutes | half a minute | one sec | a tick | a bit',
    'a while | thirty seconds | a couple of minutes | a few minutes | shortly | briefly',
  ],
  NEXT: [
    'next up | on we go to the next | the one that follows | proceed to the next | done with this one | another exercise now | advance',
    'next | following | move on to | what comes after | next up | afterwards | coming up | onto the next',
    'the one after | comes next | then what | move forward | forward | what is after',
  ],
  PREVIOUS: [
    'before this one | rewind to | one before | preceding one | go back to the last | back to what we | the one we had | last one we did | repeat the last exercise | step back',
    'previous* | go back | back one | the one before | exercise before | prior | one back | step back',
    'take me back | the last one again | preceding | before this one | before that one | earlier one',
    'we just did | i just did | come back to the | back to the last | backward* | backtrack | back up',
    'go _ back',
  ],
  REPEAT: [
    'run that past | huh | eh | what now | say what | repeat yourself | once again please | what was it | what did i have to do | tell me once more | rewind | play that again | hear that again | hear it again',
    'repeat* | say _ again | say (that | it) | tell me again | once more | one more time | say _ once more',
    'come again | run that by me | what did you say | what was that | read that again | pardon',
    'explain _ again | go over that | tell me that | say what',
  ],
  NOT_HEARD: [
    'did not hear | could not understand | did not follow | not quite hear | speak up | mumbl* | was that | went past me | say that again | what were you saying | missed the | come again',
    'not hear* | not catch | not get that | missed that | missed it | missed what | not understand you',
    'did not understand what | could not hear | not listening | was not listening | what did you',
    'what was it you | not paying attention | zoned out | not follow | too quiet | i missed | excuse me',
    'was not paying | distracted | lost you',
  ],
  GO_TO: [
    '(skip | jump | go | move | hop | take me | on | ahead | forward | straight | back | switch | proceed) _ to (the | exercise | number | super* | bird* | plank* | bridge* | cat | pelvic | knee* | glute)',
  ],
  READY: [
    'let us roll | lets roll | let us rock | hit it | shoot | all yours | roger | ready as | count me in | locked and loaded | bring it | let us crack on',
    'that is me | let us keep moving | keep moving | ready | all set | i am set | good to go | prepared | all good | whenever you are | i am good',
    'here we go | let us do it | lets do it | i am on it | standing by | got it | set to go | am set',
    'you may | when you are',
  ],
  IN_PLACE: [
    'position (taken | assumed | found | set) | under my shoulders | in the (right | correct) position | i have (lain | laid | got | rolled | turned | moved | taken | put | assumed) | i am (sitting | kneeling | lying | flat | stretched | face) | down on | rolled over | lined up | set up',
    'in the position | where you want me | knees bent | feet flat | got my | in position | in place | lying | lying down | on the (floor | mat | ground) | lying on | i am lying',
    'on all fours now | on my back now | i am on (my | all | the) | am down | settled | comfortable now',
    'i have lain | in the starting position | am there | on my (side | knees | hands | back | stomach)',
    'got into position | have got into | am in it | i am here | where i should be | where i need to be | lying flat | feet are',
  ],
  DONE: [
    'done | finished | completed | i did it | did it | did them | that is that | made it | have done it',
    'finished this | ready to move | complete now | got through',
  ],
  YES: [
    'i would | definitely yes | yes indeed | for sure | totally | that is fine | right on | all right then | sounds fine | fine by me | i agree | agreed | do that | ok then | course | yea | ya',
    'yes | yeah | yep | yup | sure | absolutely | definitely | certainly | of course | okay | ok | sounds good',
    'why not | affirmative | by all means | go for it | indeed | i would love | sounds great | please do | aye',
    'gladly | perfect | that works | you bet | great idea | good idea | no problem | love to | correct | exactly',
  ],
  NO: [
    'i think not | not for me | no need | not interested | i am good thanks | leave it | negative | not a chance | absolutely no | please do not | pass on that | that is a no | nay',
    'no | nope | nah | no thanks | no thank you | rather not | not now | not today | not really | no way | never',
    'negative | i would rather | not right now | i will pass | do not think so | certainly not | absolutely not',
    'not this time | not necessary | another time | maybe later | not yet',
  ],
  HELP: [
    'what do you understand | how can you help | what is possible | what do i tell you | what works | what else is there | which words | what should i tell | how do i control',
    'help | help me | assist* | what can i (say | ask | do) | what can you do | what are my | how does this work',
    'how do i use | commands | how do you work | what else can | need help | what do i say | instructions',
    'what can i tell you | how do i talk to | what are you able | what should i say | can i say | i can say',
  ],
  CANCEL: [
    'no wait | wrong one | i take it back | disregard that | skip that thought | oops | not that one | stop that thought | my mistake | no forget',
    'forget about | cancel* | never mind | nevermind | forget it | forget that | forget i | abort | scratch that | drop it',
    'ignore that | disregard | changed my mind | forget about it | scrap that | leave it | call it off | take that back',
    'not what i meant | i did not mean',
  ],
  HOME: ['home | home screen | main menu | start screen'],
  CONFUSED: [
    'know what to say | what to say | my choices | confused | lost | no idea | do not understand | do not get it | stuck with | what do i do | not sure what',
  ],
  OPTIONS: [
    'options | choices | commands | features | menu | possibilities | options are | able to do',
  ],
  CALL: [
    'call | ring | phone | dial | telephone | contact | alert | get _ on the (phone | line)',
    'get hold of | get in touch with | get through to | put me through | connect me',
  ],
  FETCH: [
    'fetch | summon* | send for | send (help | someone | somebody | an | a | the) | get (help | someone | somebody | an ambulance)',
    'get (a | the | my) (doctor | nurse | wife | husband) | get me (a doctor | an ambulance | help | to hospital | to the hospital)',
    'go and get | bring (someone | somebody | help) | find (someone | somebody) | come and help | come quick*',
  ],
  AMBULANCE: [
    'ambulance* | paramedic* | emergency service* | emergency room | emergency contact | rescue | first aid* | responder* | fire brigade | police',
    'nurse* | a and e | a & e | casualty | out of hours | minor injuries | medical (help | attention | assistance)',
  ],
  EMERGENCY_NUMBER: [
    'nine nine nine | nine one one | one one two | one one one | triple (nine | zero | one | o) | zero zero zero | one zero eight',
    'emergency (number | line | call) | nine eleven',
  ],
  ANYBODY: ['someone | somebody | anyone | anybody | carer | my neighbour'],
  URGENT: ['emergency | emergencies | urgent* | mayday | panic button | raise the alarm'],
  THANKS: [
    'thank you | thanks | thank* | cheers | ta | much appreciated | appreciate it | appreciate you | grateful | obliged | you have been a help | bless you',
  ],
  GREETING: [
    'hello | hi | hey there | hiya | good (morning | afternoon | evening | day) | morning coach | evening coach | howdy | greetings | g day | nice to (meet | see) you',
  ],
  PRAISE: [
    '(you | coach) _ (great | good | brilliant | lovely | awesome | amazing | the best | wonderful | fantastic | a star | a legend | kind | nice | patient | ace | superb | helpful | funny | gem | fab | champion | cool)',
    'love your voice | like you | (good | great | nice) (job | work | one coach | coach) | well done | bravo | that was (great | fun | lovely | brilliant | good) | nicely done | best coach',
  ],
  UNDO: [
    'undo | undone | revert* | un alter | unchange | reverse | restore | (put | change | set | switch | turn | have | take | bring | give) _ back | back to (how | the way | what | normal | the old | the usual | the level | the setting | my old)',
    '(how | what | as | like | way | than) (it | you | we | i) (was | were | had) | (as | like | better | it) before | the old (way | setting* | one | counting | level | speed) | (last | that | the) change | previous setting* | (did not | never) (mean | ask | want) | changed | by accident | a mistake',
  ],
  AND: ['and | or | plus | then | as well as | followed by | along with'],
};
