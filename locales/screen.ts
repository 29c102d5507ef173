/** What stands on a screen and is never spoken, so that no voice has to be measured for it. */
export const SCREEN = {
  en: { title: 'Back Coach', next: 'next', finished: 'Well done', week: 'this week' },
  da: { title: 'Back Coach', next: 'næste', finished: 'Flot', week: 'denne uge' },
} as const;

/** What a screen reader says of a button. */
export const BUTTONS = {
  en: { previous: 'Previous', repeat: 'Repeat', pause: 'Pause', resume: 'Continue', next: 'Next' },
  da: { previous: 'Forrige', repeat: 'Gentag', pause: 'Pause', resume: 'Fortsæt', next: 'Næste' },
} as const;
