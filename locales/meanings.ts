/**
 * What words can mean to the coach. A concept gathers the words of one meaning, so that a wording
 * that nobody wrote down is understood by what it is about. The ear's rules speak of concepts only,
 * and so are the same for both languages.
 */
const FEELINGS = [
  ...[
    'OUCH',
    'HURT',
    'PAIN',
    'NUMB',
    'UNWELL',
    'INJURED',
    'SENSE',
    'BAD',
    'PAINLESS',
    'ABOUT_PAIN',
    'OVER',
    'CEASED',
  ],
  ...[
    'NOT',
    'ASKING',
    'REQUEST',
    'IF',
    'WHEN_CLAUSE',
    'THOUGH',
    'BUT',
    'SUBJECT',
    'LONG_AGO',
    'STILL',
  ],
  ...['FEEL', 'BREATH', 'EXCLAIM', 'SOMEONE', 'FEAR', 'OPENER', 'AGAINST', 'STRETCH'],
  // Signs of something serious; `LEG_PATH`: down the leg; `NO_SYMPTOM`: body parts in other phrases.
  ...['RED_FLAG', 'EMERGENCY_SIGN', 'FALL', 'LEG_PATH', 'NO_SYMPTOM'],
  ...['EFFORT', 'SORE_LATER', 'CRACKING'],
] as const;

const MOVES = [
  ...[
    'BODY',
    'OWN_BODY',
    'KNEE',
    'CHEST',
    'LEG',
    'ARM',
    'HIPS',
    'PELVIS',
    'ELBOW',
    'BELLY',
    'SPINE',
  ],
  ...['LIFT', 'PULL', 'TILT', 'ROUND', 'STRAIGHT', 'FLY', 'FLATTEN', 'FOURS', 'OPPOSITE', 'FLOOR'],
  ...['CAT', 'COW', 'DOG', 'BIRD', 'HERO', 'BRIDGE', 'PLANK', 'UNKNOWN_EXERCISE'],
  ...['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN'],
] as const;

const TALK = [
  ...['START', 'ROUTINE', 'TRAIN', 'EXERCISE', 'THIS', 'THESE', 'ALL', 'DO'],
  ...['WANT', 'SHOW', 'OVER_AGAIN', 'AGAIN', 'GO_ON', 'CONTINUE', 'END', 'ENOUGH'],
  ...['PAUSE', 'BRIEFLY', 'NEXT', 'PREVIOUS', 'REPEAT', 'NOT_HEARD', 'GO_TO', 'READY'],
  ...['IN_PLACE', 'DONE', 'YES', 'NO', 'HELP', 'CANCEL', 'HOME', 'CONFUSED'],
  ...['OPTIONS', 'CALL', 'FETCH', 'AMBULANCE', 'EMERGENCY_NUMBER', 'ANYBODY', 'URGENT'],
  ...['THANKS', 'GREETING', 'PRAISE', 'AND', 'UNDO'],
] as const;

const WISHES = [
  ...['SKIP', 'DISLIKE', 'CANNOT', 'ANOTHER', 'EASIER', 'TOO_HARD', 'HARD', 'LESS'],
  ...['MORE', 'REPS', 'SECONDS', 'HARDER', 'TOO_EASY', 'SLOWER', 'TOO_FAST', 'FASTER'],
  ...['TOO_SLOW', 'TEMPO', 'LEVEL', 'UP', 'DOWN', 'COUNT', 'EVERY_SECOND', 'NOW_AND_THEN'],
  ...['QUIET', 'ALOUD', 'OTHERWISE', 'LANGUAGE', 'ENGLISH', 'DANISH', 'SPEAK', 'SWITCH'],
  ...['DELETE', 'DATA', 'ABOUT_ME', 'VOLUME', 'RECORDED', 'LITTLE_TIME'],
] as const;

const QUESTIONS = [
  ...['EXPLAIN', 'HOW_TO', 'WHAT_IS', 'WHY', 'GOOD_FOR', 'BENEFIT', 'HELPS', 'MUSCLES'],
  ...['POSTURE', 'WORKS', 'RESULT', 'WHEN', 'HOW_LONG', 'BEFORE', 'HOW_OFTEN', 'HOW_MANY'],
  ...['TIMES', 'DAYS', 'EVERY_DAY', 'REST_DAY', 'SUFFICE', 'NEXT_TIME', 'DOCTOR', 'REPLACE'],
  ...['NEED', 'CONDITION', 'SAFE', 'ALLOWED', 'EVERYONE', 'EVIDENCE', 'WHO_SAYS', 'TRUE'],
  ...['WHERE', 'WHICH', 'HALFWAY', 'LEFT', 'NEARLY', 'HAVE_I', 'LAST_TIME', 'STATISTICS'],
  ...['PERIOD', 'SO_FAR', 'LISTED', 'TAKES', 'AFTER_THIS'],
  // `AID`: what one uses, wears or does the exercises on; `ADVICE`: what else is asked about the back.
  ...['BREATHING', 'FELT_WHERE', 'AID', 'GET_DOWN', 'GET_UP', 'WARM_UP', 'PAINKILLER'],
  ...['TIME_OF_DAY', 'HOW_HARD', 'ONLY_SOME', 'BEST', 'ADVICE'],
] as const;

export const CONCEPTS = [
  ...FEELINGS,
  ...MOVES,
  ...TALK,
  ...WISHES,
  ...QUESTIONS,
  'ELSEWHERE',
] as const;
export type Concept = (typeof CONCEPTS)[number];

type Lexicon<Name extends string> = Readonly<Record<Name, readonly string[]>>;
export type Feelings = Lexicon<(typeof FEELINGS)[number]>;
export type Moves = Lexicon<(typeof MOVES)[number]>;
export type Talk = Lexicon<(typeof TALK)[number]>;
export type Wishes = Lexicon<(typeof WISHES)[number]>;
export type Questions = Lexicon<(typeof QUESTIONS)[number]>;

/**
 * The words of one language. Each string holds wordings separated by ` | `. In a wording `hurt*`
 * stands for any ending, `*r` for any beginning, and `_` for up to four words of any kind.
 */
export interface Meanings {
  readonly concepts: Lexicon<Concept>;
  /** Words that bind others together and say nothing of what is talked about. */
  readonly plain: string;
}
