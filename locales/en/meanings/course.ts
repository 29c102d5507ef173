import type { Course } from '../../meanings.js';
import { elsewhere } from './elsewhere.js';

/** What is asked of the coach. */
export const course: Course = {
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
    'pause | pausing | wait | break | breather | hang on | hold on | hold it | hold up | one moment',
    'a moment | a minute | a second | a sec | one sec | time out | freeze | interrupt | one second',
    'be right back | two minutes | halt | stand by | rest for a | catch my breath | need to rest',
    'someone is at the door | doorbell | phone is ringing | give me a | hold that | bear with me',
    'on hold | need the toilet | a tick | one minute | let me rest | half a minute | take five',
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
  SKIP: [
    'give _ a miss | skip* | leave _ out | leave _ be | pass on | pass | drop | miss _ out | jump over | omit | ditch',
    'without this one | not (this | that) one | not this | not that | get past | jump past | lose this',
    'do not want to do (this | that | it | the) | not do (this | that) | not doing (this | that)',
    'rather not do | would rather skip | no thanks to this | move past | forget (this | that) one',
    'not that exercise | not this exercise | next without | leave this | leave that',
  ],
  DISLIKE: [
    'do not fancy | do not like | hate | dislike | not a fan | do not want | not keen | not fond | can not stand',
    'never liked | not my favourite | not up for | not into | do not feel like | despise | boring',
  ],
  CANNOT: [
    'can not | unable | not able | could not | not manage | struggling | struggle | can not manage',
    'not strong enough | give up | giving up | too weak | too much for me | barely manage | i am dying',
  ],
  ANOTHER: ['another | different | some other | something else | alternative | swap'],
  READY: [
    'that is me | let us keep moving | keep moving | ready | all set | i am set | good to go | prepared | all good | whenever you are | i am good',
    'here we go | let us do it | lets do it | i am on it | standing by | got it | set to go | am set',
    'you may | when you are',
  ],
  IN_PLACE: [
    'in the position | where you want me | knees bent | feet flat | got my | in position | in place | lying down | on the (floor | mat | ground) | lying on | i am lying',
    'on all fours now | on my back now | i am on (my | all | the) | am down | settled | comfortable now',
    'i have lain | in the starting position | am there | on my (side | knees | hands | back | stomach)',
    'got into position | have got into | am in it | i am here | where i should be | where i need to be | lying flat | feet are',
  ],
  DONE: [
    'done | finished | completed | i did it | did it | did them | that is that | made it | have done it',
    'finished this | ready to move | complete now | got through',
  ],
  EXPLAIN: [
    'go through _ again | in detail | goes again | how _ goes | (am i | are we | how am i) meant to do | remind me how | explain* | describe | description | tell me (about | more) | more about | talk about | instructions',
    'walk me through | go through | details | demonstrate | teach me | clarify | more detail | show me how',
    'how it works | elaborate | information | info | know more | refresh my memory | remind me how',
    'give me the rundown',
  ],
  HOW_TO: [
    'how (do | should | would | can | must) (i | you | we | one) | how to | how is _ done | how does',
    'how _ performed | way to do | right way | correctly | correct | technique | doing _ right | proper*',
    'how exactly | how am i supposed | doing _ wrong | what do i do with | do it right | what do you do',
    'what do i have to do | what am i supposed to do | how do',
  ],
  WHAT_IS: [
    'what is | what are | what was | what does | meaning of | mean | means | what do | what kind',
  ],
  WHY: ['why | what for | how come | what is the point | point of | reason | purpose'],
  GOOD_FOR: [
    'good for | used for | benefit* | is _ for | do for | train | trains | strengthen* | target* | purpose',
    'what does _ do | point of | work on | works on | effect | supposed to do | good does | idea behind',
    'aim of | achieve* | what is the (point | purpose | use | idea)',
  ],
  BENEFIT: [
    'benefit* | advantage* | worth it | worth the | worthwhile | gain | gains | get out of | the point',
    'what good | any good | good do | upside* | use of | in it for me | worth my | pay off | get from',
    'do for me | so good | do me any good | help my back | help me | good will | improve my | worth doing | bother* | do any good | good for me | good for my | good for us',
  ],
  HELPS: [
    'help | helps | helping | helpful | do for my | do for me | useful | beneficial | effective',
  ],
  MUSCLES: [
    'muscle* | work on | works on | body part* | where should i feel | feel it | working on | target',
  ],
  POSTURE: [
    'where _ (hands | feet | arms | legs | knees | elbows | head) | how high | how low | how wide',
    'what do i do with my | position of | how far (apart | should | do i) | breathe in | breathe out',
    'breathe | breathing | which (leg | arm | side | knee)',
  ],
  WORKS: [
    'work | works | working | effective | have an effect | make a difference | pay off | kick in',
  ],
  RESULT: [
    'result* | difference | progress | improve* | better | stronger | notice | effect | effects | change*',
    'feel something | feel anything | payoff | pay off | see anything | get rid of | recover* | pain free',
    'work | works | working | help | helps | kick in | fitter | see any',
  ],
  WHEN: [
    'when | how soon | how quickly | how fast | what point | by when | how many weeks | how many months',
  ],
  HOW_LONG: [
    'how long | how many weeks | how many months | how much time | weeks until | take long',
  ],
  BEFORE: ['before | until | till | take | takes | to see | to feel | to notice | for _ to'],
  HOW_OFTEN: [
    'how often | how frequent* | how regular* | how many times (a | per | each | every | should | do)',
    'how many days (a | per | each | should) | times (a | per) (week | day) | times weekly | schedule',
    'how many sessions (a | per) | how much should i | how much training | per week | days a week',
    'how many workouts (a | per) | frequency | each week | ideal number | optimal | weekly',
  ],
  HOW_MANY: ['how many | how much | number of | amount of'],
  TIMES: ['times | once | twice | three times | two times | sessions | often'],
  DAYS: ['week | weekly | day | days | month | weekend | daily'],
  EVERY_DAY: [
    'every day | each day | daily | everyday | every other day | every second day | twice a day',
    'every morning | every evening | seven days | every single day | once a day | five days',
    '(once | twice | three times | four times | five times) a week | (once | twice) weekly',
  ],
  REST_DAY: [
    'rest day* | day off | days off | skip a day | rest between | break between | take a day | miss a day',
    'day of rest | recovery day* | too often | too much | overdo | overtrain*',
  ],
  SUFFICE: [
    'enough | sufficient | suffice | too often | too much | too little | too many | plenty | okay',
  ],
  NEXT_TIME: [
    'next time | train again | next session | exercise again | do this again | next workout',
  ],
  DOCTOR: [
    'doctor* | physio* | gp | chiropractor* | specialist | therap* | hospital | surgeon | medic*',
    'osteopath* | treatment | professional | clinic | healthcare | health care | medicine | meds | pills',
    'consultant',
  ],
  REPLACE: [
    'replac* | instead | substitute* | rather than | skip my | cancel my | without (seeing | a | my | going)',
    'as good as | same as | alternative to | in place of | get out of seeing | stop (seeing | going | taking)',
    'quit (seeing | going) | do away with | stop my | enough on | alone | drop my | ditch my',
  ],
  NEED: [
    'need | should | have to | must | still | ought | necessary | required | better off | see a',
  ],
  CONDITION: [
    'pregnan* | osteoporosis | slipped disc* | herniated | disc | hernia | surgery | operation | operated',
    'sciatica | arthritis | scoliosis | stenosis | hip replacement | knee replacement | blood pressure',
    'heart condition | heart problem* | old injury | injury | diabetes | bad knee* | bad back | bad hip',
    'fracture* | spondyl* | brittle bones | expecting | postpartum | gave birth | baby | elderly | old',
    'over (sixty | seventy | eighty) | at my age | someone my age | overweight | heavy person | beginner*',
    'unfit | out of shape | bad shoulder* | seventy | eighty | sixty | pacemaker | cancer | asthma | prolapse*',
    'back problem* | back trouble | weak bones | c section | children | kids | replacement',
  ],
  SAFE: [
    'safe | safely | dangerous | danger | risk* | harm* | suitable | suited | advisable | recommended',
    'right for | okay for | ok for | good idea | appropriate | for (someone | people | everyone | anyone)',
    'bad for | hurt myself | damage | fit for | injure | make it worse | make _ worse | all right for',
    'unsafe | who should not | should avoid',
  ],
  ALLOWED: [
    'can i | may i | should i | could i | am i allowed | allowed to | can people | can someone | okay to',
    'all right to | can you do | ok to | can a | can my | can | do | should | is it',
  ],
  EVERYONE: [
    'everyone | everybody | anyone | anybody | people | all ages | for me | me | for someone | someone',
    'my age | person',
  ],
  EVIDENCE: [
    'evidence* | proof | proven | prove* | research* | study | studies | science | scientific* | source*',
    'documented | data behind | backed | trial* | experts | facts | literature | based on | made up',
    'made this up | invented | reference* | clinical*',
  ],
  WHO_SAYS: [
    'who says | says who | where _ (get | got) _ from | where _ come from | how do you know | who told you | who came up | who made | where do you get',
    'where did you get | where do _ come from | according to | who recommends | who designed | who decided',
    'why should i (believe | trust) | can i trust | trust | believe you | believe this | reliable',
    'who developed | where does _ come from | who invented | know what you are talking',
  ],
  TRUE: ['be sure | back that up | sure that is | true | really true | correct | legit | legitimate | nonsense | a myth | fact | for real'],
  EASIER: [
    'easier | easy version | gentler | gentle | simpler | lighter | less (hard | difficult | intense)',
    'less (strenuous | demanding | challenging) | easy one | make _ easy | beginner version | modif*',
    'tone it down | take it down | milder | softer | easier variation | step down | less tough | dial',
    'not so hard | not as hard | not as difficult | go easy | go easier | less challenging | simple version',
    'lower level | level down | easiest | scale _ back | scale _ down',
  ],
  TOO_HARD: [
    'too hard | too difficult | too tough | too heavy | too much | too strenuous | hard for me | so hard',
    'difficult for me | struggling | exhausting | exhausted | too intense | too demanding | very hard',
    'really hard | tough for me | too challenging | can not manage | can not keep | can not hold | too long',
    'too advanced | not strong enough | can not do (it | this | that) | can not lift | too many',
    'can not get my | beyond me | wearing me out | brutal | can not quite | a bit much | hard work',
    'much too | way too | can not do (all | ten | so) | over my head | knackered | can not hold',
    'pretty hard | is hard | is tough | is difficult | quite hard',
  ],
  LESS: [
    'less | fewer | shorter | reduce | lower | cut down | not so (many | long) | not as (many | long)',
  ],
  MORE: ['more | some more | extra | additional | longer | increase* | raise | add | further | another few'],
  REPS: ['rep | reps | repetition* | rounds | sets | lifts | of them | hold | holds | holding'],
  SECONDS: ['second* | minute* | sec | secs | time'],
  HARDER: [
    'harder | tougher | more (difficult | challenging | demanding | intense | advanced | resistance)',
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
    '(at | such | hell) _ pace | like a train | going at | too fast | too quick* | so fast | so quick* | too rapid* | rushing | rushed | rush | racing',
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
    'quiet* | silen* | not count | no counting | stop counting | no numbers | without (counting | numbers)',
    'do not talk | stop talking | shush | hush | keep the count to yourself | drop the numbers | skip the numbers',
    'in peace | shut up | not say the | not say numbers | do not need _ count | no more (counting | numbers)',
    'no need to count | without you counting | less talking | not hear the (numbers | counting) | leave out the count*',
    'do not want _ count* | cut the counting | less chatter | in my head | count myself | mute the',
  ],
  ALOUD: ['aloud | out loud | loud | loudly'],
  OTHERWISE: [
    'differently | another way | different way | way you count | how you count | counting style',
  ],
  WHERE: [
    'where (am i | are we | were we | was i | have we | is this | did we) | how far (am | are | along | have | in | into | through | did | we | i) | what stage | what point | (what | which) (rep | repetition | number | one | round | set) (am | are | is) | i up to | we up to | to the middle',
  ],
  WHICH: [
    'am i on | are we on | am i at | which | what (exercise | number | one | step | move | are we | am i) | name of this | this called',
    'we doing | am i doing | are we on | we are on | am i on | i am on | are we at | am i at | doing now',
  ],
  HALFWAY: [
    'halfway | half way | half done | through half | in the middle | past the middle | half',
  ],
  LEFT: [
    'left | remain* | to go | still to | more to | more (exercises | reps | seconds | of | until | do | rounds)',
    'longer | how much more | how many more | until (we | i | the end | this | it) | before (we | i | the end) are',
    'go on for | till the end | what is still | still have | still missing | the end | over | after this',
    'will we be | will i be | will it be over | are we finished | be done | be over | be finished',
  ],
  NEARLY: [
    'nearly | almost | close to | soon | yet | over soon | near the end | nearing | about done | about to',
  ],
  HAVE_I: [
    'have i | did i | i have (trained | done | been | exercised | managed | worked | had) | have we | did we | i did | am i | was i | were we | i trained | my last',
    'i exercised | i have been | have done | i done | i completed | i managed | i worked out | did my',
  ],
  LAST_TIME: [
    'last time | last (train* | exercis* | work* | session | did) | most recent* | when did i',
  ],
  STATISTICS: [
    'stats | statistic* | progress | history | streak | record | log | track | overview | summary | report',
    'my week | my training | my workouts | on track | keeping up | score | doing this week | tally | numbers',
    'how am i (doing | getting on) | my month | doing so far',
  ],
  PERIOD: [
    'this week | this month | today | so far | week | last seven days | the past | recent* | lately | last week',
    'yesterday | month | since monday | past week',
  ],
  SO_FAR: [
    'so far | already | have i done | have we done | did we do | have i finished | got through | until now',
  ],
  LANGUAGE: ['language | languages | tongue'],
  ENGLISH: ['english | englisch | engelsk | british'],
  DANISH: ['danish | dansk | danske | denmark'],
  SPEAK: [
    'speak* | talk* | in | say | tell | language | understand | use | to | hear | explain | do this in',
  ],
  SWITCH: ['languages (do | can) you | language (do | can) you | switch* | chang* | swap* | turn | go | set | rather | prefer | other | different'],
  DELETE: [
    'delet* | eras* | remov* | wip* | clear | forget | get rid of | throw away | purge | destroy | scrub',
  ],
  DATA: [
    'data | history | information | info | record* | profile | progress | training | account | details | log',
    'what you have stored | stored | saved | workouts | personal',
  ],
  ABOUT_ME: [
    'about me | on me | me | everything | all of it | know about | my existence | of me | i ever',
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
  ELSEWHERE: elsewhere,
};
