import type { Talk } from '../../meanings.js';

/** How the training is led: begun, held, left, and agreed to. */
export const talk: Talk = {
  START: [
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
    'start over | start _ over | from the (beginning | start | top) | begin again | restart | reset',
    'back to the (start | beginning) | start afresh | start anew | from scratch | redo | do over',
    'start _ again from | begin _ again | do _ over | start fresh | all over again | from square one',
    'from the very (beginning | start) | try _ again from | over from',
  ],
  AGAIN: ['again | once more | one more time | another time | a second time | over'],
  GO_ON: [
    'go on | go ahead | carry on | keep going | move on | proceed | moving on | on we go | lets do it',
    'lets go on | lets go | bring it on | hit me | go for it | fire away | can go | we can | good to go',
    'you can (start | begin | count | go | continue | proceed) | lets move | start counting | onwards',
    'can start now | start the count | can begin | keep it coming',
  ],
  CONTINUE: [
    'continue | continuing | resume | resuming | carry on | keep going | unpause | i am back | go on',
    'pick up | pick it up | where (we | i) left off | where we were | back now | keep on | back again',
    'where we stopped | where i stopped | let us continue | un pause | break is over | take it up again',
  ],
  END: [
    'yourself off | stop | quit | exit | end | finish | bye | goodbye | good bye | shut down | turn off | close',
    'switch off | call it a day | that is it for | that will be all | that will do | see you | good night',
    'leave it there | leave it at that | wrap up | stop here | stop there | pack it in | be done for',
    'that is all for | terminate | call it quits | finish for | done for (today | the day | now)',
    'stop for today | i am out | finished for | no more',
  ],
  ENOUGH: ['enough | had enough | no more | not any more | done for | that is it for | for today'],
  PAUSE: [
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
    'next | following | move on to | what comes after | next up | afterwards | coming up | onto the next',
    'the one after | comes next | then what | move forward | forward | what is after',
  ],
  PREVIOUS: [
    'previous* | go back | back one | the one before | exercise before | prior | one back | step back',
    'take me back | the last one again | preceding | before this one | before that one | earlier one',
    'we just did | i just did | come back to the | back to the last | backward* | backtrack | back up',
    'go _ back',
  ],
  REPEAT: [
    'repeat* | say _ again | say (that | it) | tell me again | once more | one more time | say _ once more',
    'come again | run that by me | what did you say | what was that | read that again | pardon',
    'explain _ again | go over that | tell me that | say what',
  ],
  NOT_HEARD: [
    'not hear* | not catch | not get that | missed that | missed it | missed what | not understand you',
    'did not understand what | could not hear | not listening | was not listening | what did you',
    'what was it you | not paying attention | zoned out | not follow | too quiet | i missed | excuse me',
    'was not paying | distracted | lost you',
  ],
  GO_TO: [
    '(skip | jump | go | move | hop | take me | on | ahead | forward | straight | back | switch | proceed) _ to (the | exercise | number | super* | bird* | plank* | bridge* | cat | pelvic | knee* | glute)',
  ],
  READY: [
    'that is me | let us keep moving | keep moving | ready | all set | i am set | good to go | prepared | all good | whenever you are | i am good',
    'here we go | let us do it | lets do it | i am on it | standing by | got it | set to go | am set',
    'you may | when you are',
  ],
  IN_PLACE: [
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
    'yes | yeah | yep | yup | sure | absolutely | definitely | certainly | of course | okay | ok | sounds good',
    'why not | affirmative | by all means | go for it | indeed | i would love | sounds great | please do | aye',
    'gladly | perfect | that works | you bet | great idea | good idea | no problem | love to | correct | exactly',
  ],
  NO: [
    'no | nope | nah | no thanks | no thank you | rather not | not now | not today | not really | no way | never',
    'negative | i would rather | not right now | i will pass | do not think so | certainly not | absolutely not',
    'not this time | not necessary | another time | maybe later | not yet',
  ],
  HELP: [
    'help | help me | assist* | what can i (say | ask | do) | what can you do | what are my | how does this work',
    'how do i use | commands | how do you work | what else can | need help | what do i say | instructions',
    'what can i tell you | how do i talk to | what are you able | what should i say | can i say | i can say',
  ],
  CANCEL: [
    'forget about | cancel* | never mind | nevermind | forget it | forget that | forget i | abort | scratch that | undo | drop it',
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
};
