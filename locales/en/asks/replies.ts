import type { Asks } from '../../asks.js';

/** What is said back to the coach: yes, no, what was that, and what can I say. */
export const replies = {
  'AMAZON.RepeatIntent': [
    'repeat [that | it | please] | again [please] | once (more | again) [please] | one more time [please]',
    '(say | tell me) (that | it) again [please] | say (that | it) (one more time | once more) | come again | tell me again',
    'what | what did you say | what was that [again] | sorry [what | what was that] | pardon [me] | excuse me',
    '<can you> [please] (repeat | say) that [please] | <can you> [please] (repeat it | say (that | it) again)',
    'could you say that (one more time | again please) | please repeat [that] | repeat that please',
    "i didn't (hear | hear that | hear you | catch that | get that | catch what you said)",
    "i (missed | couldn't hear) that | i couldn't hear you | i wasn't listening | sorry i missed that",
    'run that by me again | what was that (last bit | you said) | do (it | that) again | play that again',
    'repeat the (instruction | instructions | exercise | step | last bit | last step | last sentence)',
    'what did you (tell me | want me) to do | huh | eh | you what | say what | how was that again',
    'what were you saying | what did i have to do again | go over that again | once more from you please',
    "say again | what's that | i beg your pardon | could i hear that again | can i hear (that | it) again | one more time from you",
  ],

  'AMAZON.YesIntent': [
    'yes | yes please | yeah | yep | yup | sure | okay | of course | absolutely | yes i do | do it | aye',
    "fine | all right | that's right | correct | i do | yes (of course | sure | absolutely | do that | do it)",
    'yes (i would | i want to | i am | it is | i did | i have | that is right | thank you) | yeah (sure | okay)',
    "i'd (like | love) (that | to) | yes i'd like (that | to) | definitely | certainly | you bet | why not",
    'sounds good | that sounds good | good idea | by all means | exactly | right | okay then | all right then',
    'fine by me | that is fine | yes delete (it | them | everything) | yes yes | yes let us do that',
    "go on then | sure thing | i'm sure | yes i'm sure | yeah go on | please do | gladly | with pleasure",
    'yes continue | yes please do | that would be great | yes that one | naturally | okay do it | affirmative | yes now',
  ],

  'AMAZON.NoIntent': [
    "no | no thanks | no thank you | nope | nah | not (now | today | that | really | yet) | don't | no no",
    "rather not | i'd rather not | no need | no i don't | i don't want to | i don't want that | no way",
    "no (not now | not today | not really | not that | not yet | please don't | i'm good | that's okay)",
    "no i (don't want to | don't think so | would rather not | won't) | i don't think so | absolutely not",
    "please don't | certainly not | definitely not | of course not | not at the moment | maybe later | later",
    "not right now | some other time | never | i'd prefer not to | that won't be necessary | no don't | negative",
    "i don't need that | not for me | no leave it | no keep it | no don't delete (it | anything)",
    "no stay here | nope not now | not this time | no thank you very much | i'd say no | no no no | i refuse",
  ],

  'AMAZON.HelpIntent': [
    'help | help me | help please | please help [me] | what can (i say | i do | i ask | you do) | i need [some] help',
    'what can (i say now | i say here | i ask you | you help me with | i tell you | you do for me) | what else can i (say | do | ask)',
    'what (do i do | should i do | do i say | should i say | can i do here | now | happens now)',
    'how does this work | how do i do it | how do you work | how do i (use | talk to | control) (you | this)',
    'what are (my options | the options | the commands | the possibilities) | which commands are there',
    '(list | tell me | give me) the (commands | options) | what (commands | options) (are there | do i have)',
    "i'm (confused | lost | stuck here what now) | i don't understand [you] | can you help [me] | could you help me",
    "i don't know what to (do | say) | i have no idea what to (do | say) | tell me what (i can say | to do)",
    'what do you (understand | do) | what is this [skill] | who are you | what are you for | explain how you work',
    'how am i supposed to use this | what am i supposed to (say | do) | what are you able to do | give me a hint',
    'how do you use this | what words can i use | what should i be saying | help me out | guide me | show me what you can do',
  ],

  'AMAZON.FallbackIntent': [],
} satisfies Partial<Asks['intents']>;
