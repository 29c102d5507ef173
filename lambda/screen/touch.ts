/** What can be touched on a screen; each is the command of that name. */
export const TOUCHES = ['previous', 'repeat', 'pause', 'resume', 'next'] as const;
export type Touch = (typeof TOUCHES)[number];

/** What a document sends when a rest is over. */
export const GOES_ON = 'goesOn';

/** Names our documents, and so the events that are ours. */
export const TOKEN = 'back-coach';
