import type { Language } from '../../../lambda/coach/profile.js';

/** What the page itself says, beside the coach. */
export interface Texts {
  readonly say: string;
  readonly send: string;
  readonly canSay: string;
  readonly sound: string;
  readonly voice: string;
  readonly silent: string;
  readonly noVoice: string;
  readonly listen: string;
  readonly listenNote: string;
  readonly noListening: string;
  readonly refused: string;
  readonly languages: string;
  readonly disclaimer: string;
  readonly idle: string;
  readonly speaking: string;
  readonly listening: string;
  readonly over: string;
  readonly failed: string;
  readonly lost: string;
  readonly open: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    say: 'Say something to the coach',
    send: 'Say it',
    canSay: 'You can say',
    sound: 'Sound and microphone',
    voice: 'Voice',
    silent: 'No voice, captions only',
    noVoice: 'This browser has no English voice. The captions go on without it.',
    listen: 'Listen to the microphone',
    listenNote:
      'Off until you switch it on. Your browser turns speech into text, and may send the sound to its maker for that.',
    noListening: 'This browser cannot listen. Type, or press what you want to say.',
    refused: 'The microphone was refused. Type, or press what you want to say.',
    languages: 'Language',
    disclaimer:
      'General guidance, not medical advice. No physiotherapist has reviewed it. Stop if anything hurts.',
    idle: 'Press “open back coach” to begin.',
    speaking: 'The coach is speaking. What you say breaks in.',
    listening: 'The coach is listening.',
    over: 'The session is over. Your place is kept.',
    failed: 'The coach could not answer. Your place is kept: try again.',
    lost: 'The device has stopped. Start it again with npm start; this page then goes on.',
    open: 'open back coach',
  },
  da: {
    say: 'Sig noget til coachen',
    send: 'Sig det',
    canSay: 'Du kan sige',
    sound: 'Lyd og mikrofon',
    voice: 'Stemme',
    silent: 'Ingen stemme, kun tekst',
    noVoice: 'Browseren har ingen dansk stemme. Teksten fortsætter uden.',
    listen: 'Lyt med mikrofonen',
    listenNote:
      'Slukket, til du tænder. Browseren laver tale om til tekst og kan sende lyden til sin producent for at gøre det.',
    noListening: 'Browseren kan ikke lytte. Skriv, eller tryk på det, du vil sige.',
    refused: 'Mikrofonen blev afvist. Skriv, eller tryk på det, du vil sige.',
    languages: 'Sprog',
    disclaimer:
      'Generel vejledning, ikke lægehjælp. Ingen fysioterapeut har gennemgået den. Stop, hvis noget gør ondt.',
    idle: 'Tryk på “åbn back coach” for at begynde.',
    speaking: 'Coachen taler. Det, du siger, afbryder.',
    listening: 'Coachen lytter.',
    over: 'Sessionen er slut. Din plads er gemt.',
    failed: 'Coachen kunne ikke svare. Din plads er gemt: prøv igen.',
    lost: 'Enheden er stoppet. Start den igen med npm start, så fortsætter siden.',
    open: 'åbn back coach',
  },
};
