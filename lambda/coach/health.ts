/**
 * What people say about their body. The coach answers each with a sentence from `locales/` and keeps
 * none of it: not in the record, not in the session, not in the log. Sources: `docs/content.md`, 5.
 *
 * Each list is in order of urgency: if an utterance names two, the first one counts.
 */

/** Conditions with which people should ask a doctor before they train. */
export const CONDITIONS = [
  'fracture',
  'heart-condition',
  'stroke',
  'operated',
  'new-hip',
  'new-knee',
  'pregnant',
  'osteoporosis',
  'slipped-disc',
  'sciatica',
  'leg-pain',
  'hernia',
  'high-blood-pressure',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * What hurts or feels wrong. `red-flag`: signs of a trapped nerve bundle, such as numbness in the
 * saddle area. `emergency`: chest pain, breathlessness, fainting, signs of a stroke. `elsewhere`: a
 * part of the body away from the back.
 */
export const SYMPTOMS = [
  'red-flag',
  'emergency',
  'fall',
  'dizzy',
  'back',
  'neck',
  'hip',
  'knee',
  'wrist',
  'elsewhere',
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** What an exercise feels like: where it is felt, or `effort` such as burning or shaking muscles. */
export const FEELINGS = [
  'back',
  'effort',
  'stomach',
  'buttocks',
  'legs',
  'arms',
  'stretch',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What people ask about besides pain during an exercise. */
export const CONCERNS = ['soreness', 'cracking'] as const;
export type Concern = (typeof CONCERNS)[number];
