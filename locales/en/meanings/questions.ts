import type { Questions } from '../../meanings.js';

/** What is asked about the exercises, about training and about how far one is. */
export const questions: Questions = {
  EXPLAIN: [
    'talk me through | through how | go over how',
    'rundown | break it down | step by step | talk me through this | run me through this | what is involved | more detail | guidance on | spell it out | recap | remind me (of | what) the (exercise | movement)',
    'go through _ again | in detail | goes again | how _ goes | (am i | are we | how am i) meant to do | remind me how | explain* | describe | description | tell me (about | more) | more about | talk about | instructions',
    'walk me through | go through | details | demonstrate | teach me | clarify | more detail | show me how',
    'how it works | elaborate | information | info | know more | refresh my memory | remind me how',
    'give me the rundown',
  ],
  HOW_TO: [
    'how is | how was | way of doing | go about | carried out | done right | correct form | good form | right form | with good technique',
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
    'strengthen my | do me | good to me | help my | what is good about | payoff | point in | reason to | reasons to | motivation | why exercise | why should i bother | in it for',
    'the use | make my back | benefit* | advantage* | worth it | worth the | worthwhile | gain | gains | get out of | the point',
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
    'where _ (look | looking | face | put | place | rest) | how far up | how straight | how much bend | how deep | elbows bent | where to put',
    'where _ (hands | feet | arms | legs | knees | elbows | head) | how high | how low | how wide',
    'what do i do with my | position of | how far (apart | should | do i)',
    'which (leg | arm | side | knee)',
  ],
  WORKS: [
    'work | works | working | effective | have an effect | make a difference | pay off | kick in',
  ],
  RESULT: [
    'pays off | paying off | change soon | changes | gains | feel any better | feel stronger | be stronger | be better | getting anywhere | improvement* | relief | cure',
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
    'how much time per week | twice weekly | how many trainings | weekly target | times in a week | regularly should | often should | often do i | often must | often can',
    'how often | how frequent* | how regular* | how many times (a | per | each | every | should | do)',
    'how many days (a | per | each | should) | times (a | per) (week | day) | times weekly | schedule',
    'how many sessions (a | per) | how much should i | how much training | per week | days a week',
    'how many workouts (a | per) | frequency | or more often | often enough | each week | ideal number | optimal | weekly',
  ],
  HOW_MANY: ['how many have | what number', 'how many | how much | number of | amount of'],
  TIMES: ['times | once | twice | three times | two times | sessions | often'],
  DAYS: ['week | weekly | day | days | month | weekend | daily'],
  EVERY_DAY: [
    'every day | each day | daily | everyday | every other day | every second day | twice a day',
    'every morning | every evening | seven days | every single day | once a day | five days',
    '(once | twice | three times | four times | five times) a week | (once | twice) weekly',
  ],
  REST_DAY: [
    'in between | day between | days between | take days off | break from training | recover',
    'rest day* | day off | days off | skip a day | rest between | break between | take a day | miss a day',
    'day of rest | recovery day* | too often | too much | overdo | overtrain*',
  ],
  SUFFICE: [
    'enough | sufficient | suffice | too often | too much | too little | too many | plenty | okay',
  ],
  NEXT_TIME: [
    'do it again | next train | next workout | next be | come back',
    'next time | train again | next session | exercise again | do this again | next workout',
  ],
  DOCTOR: [
    'doctor* | physio* | gp | chiropractor* | specialist | therap* | hospital | surgeon | medic*',
    'osteopath* | treatment | professional | clinic | healthcare | health care | medicine | meds | pills',
    'consultant',
  ],
  REPLACE: [
    'count as | drop my | no longer need | not need | instead of going | ditch | skip the | rather than see | equal to | equivalent | on its own enough | stop seeing',
    'replac* | instead | substitute* | rather than | skip my | cancel my | without (seeing | a | my | going)',
    'as good as | same as | alternative to | in place of | get out of seeing | stop (seeing | going | taking)',
    'quit (seeing | going) | do away with | stop my | enough on | alone | drop my | ditch my',
  ],
  NEED: [
    'need | should | have to | must | still | ought | necessary | required | better off | see a',
  ],
  CONDITION: [
    'osteoarthritis | rheumat* | heart attack | stroke | epilepsy | obese | heavily pregnant | trimester | hypertension | back surgery | spinal | disk | sixty five | eighties | seventies | knee problem* | shoulder problem* | bad shoulder* | ligament | broken | metal plate | dizzy spells | whiplash | disabled | wheelchair',
    'pregnan* | osteoporosis | slipped disc* | herniated | disc | hernia | surgery | operation | operated',
    'sciatica | arthritis | scoliosis | stenosis | hip replacement | knee replacement | blood pressure',
    'heart condition | heart problem* | old injury | injury | diabetes | bad knee* | bad back | bad hip',
    'fracture* | spondyl* | brittle bones | expecting | postpartum | gave birth | baby | elderly | old',
    'over (sixty | seventy | eighty) | at my age | someone my age | overweight | heavy person | beginner*',
    'unfit | out of shape | bad shoulder* | seventy | eighty | sixty | pacemaker | cancer | asthma | prolapse*',
    'back problem* | back trouble | weak bones | c section | children | kids | replacement',
  ],
  SAFE: [
    'aggravate | worsen | make _ worse | contraindicat* | hazardous | too risky | am i fit | fit enough | wise',
    'a problem | safe | safely | dangerous | danger | risk* | harm* | suitable | suited | advisable | recommended',
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
    'peer reviewed | doctors recommend | recommended by | physio approved | academic | textbook | sceptical | skeptical | convince me | justif*',
    'evidence* | proof | proven | prove* | research* | study | studies | science | scientific* | source*',
    'documented | data behind | backed | trial* | experts | facts | literature | based on | made up',
    'made this up | invented | reference* | clinical*',
  ],
  WHO_SAYS: [
    'your source | get your information | based on what | on whose authority | what makes you think | why should i listen | expert | who is behind | qualified',
    'who says | says who | where _ (get | got) _ from | where _ come from | how do you know | who told you | who came up | who made | where do you get',
    'where did you get | where do _ come from | according to | who recommends | who designed | who decided',
    'why should i (believe | trust) | can i trust | trust | believe you | believe this | reliable',
    'who developed | where does _ come from | who invented | know what you are talking',
  ],
  TRUE: [
    'be sure | back that up | sure that is | true | really true | correct | legit | legitimate | nonsense | a myth | fact | for real',
  ],
  WHERE: [
    'which part | whereabouts | what part of | how am i placed | where did we get | where abouts | bring me up to | what have we done | what have i done',
    'where (am i | are we | were we | was i | have we | is this | did we) | how far (am | are | along | have | in | into | through | did | we | i) | what stage | what point | (what | which) (rep | repetition | number | one | round | set) (am | are | is) | where we are | where i am | i up to | we up to | to the middle',
  ],
  WHICH: [
    'am i on | are we on | am i at | which | what (exercise | number | one | step | move | are we | am i) | name of this | this called',
    'we doing | am i doing | are we on | we are on | am i on | i am on | are we at | am i at | doing now',
  ],
  HALFWAY: [
    'halfway | half way | half done | through half | in the middle | past the middle | half',
  ],
  LEFT: [
    'more do i | more do we | going to take | have i got left | before i am done | before we are done | finish line | outstanding | rest of | ahead of me | ahead of us | how long is this | till we finish | until we finish | until it is over | to come | coming',
    'there yet | still to come | left | remain* | to go | still to | more to | more (exercises | reps | seconds | of | until | do | rounds)',
    'longer | how much more | how many more | until (we | i | the end | this | it) | before (we | i | the end) are',
    'go on for | till the end | what is still | still have | still missing | the end | over | after this',
    'will we be | will i be | will it be over | are we finished | be done | be over | be finished',
  ],
  NEARLY: [
    'nearly | almost | close to | soon | yet | over soon | near the end | nearing | about done | about to',
  ],
  HAVE_I: [
    'have i been | had i | did we | was my | my latest | since i',
    'have i | did i | i have (trained | done | been | exercised | managed | worked | had) | have we | did we | i did | am i | was i | were we | i trained | my last',
    'i exercised | i have been | have done | i done | i completed | i managed | i worked out | did my',
  ],
  LAST_TIME: [
    'last time | last (train* | exercis* | work* | session | did) | most recent* | when did i',
  ],
  STATISTICS: [
    'training log | training diary | achievements | performance | how much have i (done | trained | exercised) | getting on | faring | keeping it up | my results | done this week',
    'been doing | stats | statistic* | progress | history | streak | record | log | track | overview | summary | report',
    'my week | my training | my workouts | on track | keeping up | doing this week | tally | numbers',
    'how am i (doing | getting on) | my month | doing so far',
  ],
  PERIOD: [
    'this week | this month | today | week | last seven days | the past | recent* | lately | last week',
    'yesterday | month | since monday | past week',
  ],
  SO_FAR: [
    'so far | already | we done | i done | have i done | have we done | did we do | have i finished | got through | until now',
  ],
  LISTED: [
    '(which | what) (exercises | moves | movements | stretches) | (what | which) _ (exercises | moves) (are there | do you have | have you got | are in | do we do | will we do | are we doing | can we do | can i do | can i choose | do you know | exist | come up) | list (of | the | all | me | your) _ exercises | list exercises | all the exercises | how many (exercises | moves) (are there | do you have | have you got | in | does) | name (the | all | your) _ exercises | choice of exercises | your exercises | selection of | what can we do | what is on (the menu | offer | the list | the programme) | what (have you got | do you have) | exercises do you',
  ],
  TAKES: [
    '(how long | how much time | how many minutes) _ (routine | programme | workout | session | whole thing | all of it | it all | thing | training | exercises | lot | does it take | does this take | do i need | do we need | will it take | is it | is this | going to take) | time (commitment | required | needed) | take* _ (minutes | long | hour) | how long a | length of | duration | (is it | is this | will it be) (a long | long | quick | short) | how long for | long is (the | a | this | it | one | your)',
  ],
  BREATHING: [
    'breathe | breathes | breathing | breaths | inhal* | exhal* | (in | out | big | deep) breath | my breath | the breath | blow* out | puff* out',
    '(nose | mouth) or (nose | mouth) | through (my | the) (nose | mouth) | in or out | breath go | hold* (my | the) breath',
  ],
  FELT_WHERE: [
    'where _ (feel | feeling | felt | hit | stretch | pull | notice | noticing) | should _ (feel | be feeling | be felt) | (supposed | meant) to (feel | be feeling | be felt | hit | be stretching | be working) | would _ feel | ought _ feel',
    '(what | which) muscle* | (what | which) (part | bit) of (me | my body) | which part | what _ feel like | (supposed | meant) to feel like | do (i | you) feel (it | this | the) | doing (the | all the) work | work the | right muscles',
  ],
  AID: [
    'pillow* | cushion* | bolster* | headrest | head rest | mat | mats | rug | carpet | blanket | towel | duvet | bed | mattress | sofa | couch | settee | floor | floors | lawn | grass | chair | wheelchair | armchair | stool | desk | seated | sitting | standing | office',
    'wear | wearing | shoes | socks | barefoot | trainers | slippers | jeans | pyjamas | skirt | dress | leggings | clothes | belt | brace | glasses | trousers | equipment | gear | under my (head | neck | knees | hips)',
  ],
  GET_DOWN: [
    '(get | getting | come | go | lower | going) _ down _ (floor | ground | mat | there) | get* (onto | to | on) the (floor | ground | mat) | down (there | on the floor | onto the floor | to the floor) | lie on the floor',
    '(lower | lowering) myself | (get | getting) down | reach the (floor | mat) | can not kneel | go down on my',
  ],
  GET_UP: [
    '(get | getting | come | coming | stand | standing | pull | push) _ up _ (floor | ground | mat | again | afterwards | after) | get* (back | myself) up | get* off the (floor | ground | mat) | back on my feet | back up again',
    'how _ (get | stand | rise) _ up | rise | to standing | to get up',
  ],
  WARM_UP: [
    'warm* up | warm up | limber* | loosen up | cool* down | (stretch | stretching | stretches) _ (first | before | beforehand | afterwards) | start cold | in cold | straight in',
  ],
  PAINKILLER: [
    'painkiller* | pain killer* | paracetamol | ibuprofen | nurofen | panadol | codeine | tablet | tablets | pills | anti inflammator* | aspirin | medication | crocin | tylenol | advil | pain relief | voltarol',
  ],
  TIME_OF_DAY: [
    'time of day | time of the day | times of day | what time | (best | right | good | wrong | better) time | morning or | or (evening | night) | in the (morning | evening | afternoon) | (before | after) (bed | work | breakfast | lunch | dinner | meals | my shower | my tea) | first thing | at night | lunchtime',
  ],
  HOW_HARD: [
    'how hard | how much effort | how (tired | tight | intense | strenuous) | push myself | all out | scale of | to my limit | effort | sweating | out of breath doing | half strength',
  ],
  ONLY_SOME: [
    '(only | just) _ (one | two | three | four | five | some | few | couple | half | first | ones) | (two | three | half | some | few | couple) of (them | these | the exercises) | all (seven | of them) | pick and choose | mix and match | split _ up | (this | the | that | same) order | leave _ out | skip (some | a few)',
  ],
  BEST: [
    '(one | exercise | ones | these | them | two) _ (best | most | important) | (best | top) (exercise | one | exercises) | most (important | effective | useful) | (better | more important) than | number one exercise | beats the rest | single most | should i never',
  ],
  ADVICE: [
    'ice | heat | hot water bottle | heat (pad | pack | patch*) | ice pack | frozen peas | bath | shower | sauna | massage* | walking | walk | running | run | swim* | cycling | yoga | pilates | gym | golf | tai chi | gardening | mattress* | sleep | sleeping | standing desk | sit | posture',
    'lift (heavy | boxes) | lifting | eat | eating | (full | empty) stomach | diet | lose weight | acupuncture | foam roller | tiger balm | vitamin* | turmeric | drink | alcohol | smoking | driving | lumbar',
  ],
  AFTER_THIS: [
    'what (is | comes | do we do | are we doing | will we do | have we got | follows | happens | else is | goes | do i do) _ (next | after | afterwards | coming | later | up next) | what next | which (one | exercise) (is | comes) _ (next | after) | after (this | that) (one)* | next up | coming up | and then what | then what | what after | what follows',
  ],
};
