import type { ExerciseId } from '../../../lambda/coach/exercises.js';
import type { Language } from '../../../lambda/coach/profile.js';

/** What the page itself says, beside the coach. */
export interface Texts {
  readonly what: string;
  readonly say: string;
  readonly send: string;
  readonly canSay: string;
  readonly conversation: string;
  readonly controls: string;
  readonly sound: string;
  readonly voice: string;
  readonly joined: string;
  readonly silent: string;
  readonly noVoice: string;
  readonly noJoined: string;
  /** With the voice's {name}. */
  readonly unknownVoice: string;
  readonly voiceFailed: string;
  readonly blocked: string;
  readonly broken: string;
  readonly listen: string;
  readonly listenNote: string;
  readonly noListening: string;
  readonly refused: string;
  readonly noMicrophone: string;
  readonly noService: string;
  readonly motion: string;
  readonly languages: string;
  readonly progress: string;
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
    what: 'Seven exercises for your lower back, counted aloud',
    say: 'Say something to the coach',
    send: 'Say it',
    canSay: 'You can also say',
    conversation: 'Conversation',
    controls: 'Exercise',
    sound: 'Voice, microphone and movement',
    voice: 'Voice',
    joined: 'The coach’s own voice, exact to the second',
    silent: 'No voice, captions only',
    noVoice:
      'This browser has no English voice. The captions go on without it; the coach’s own voice needs espeak-ng and ffmpeg on this computer.',
    noJoined:
      'The coach’s own voice needs two programs: apt-get install espeak-ng ffmpeg. The captions go on without it.',
    unknownVoice:
      'This browser no longer has the voice “{name}”. The captions go on without it; pick another.',
    voiceFailed: 'The browser’s voice could not speak. The captions go on; pick another voice.',
    blocked:
      'The browser lets nothing sound before you press something: press anywhere to hear the coach.',
    broken: 'The sound broke off. The captions go on; the next answer tries again.',
    listen: 'Listen to the microphone',
    listenNote:
      'Off until you switch it on. Your browser turns speech into text, and may send the sound to its maker for that; this page keeps none of it. While the coach speaks, say “Alexa” first.',
    noListening: 'This browser cannot listen. Type, or press what you want to say.',
    refused: 'The microphone was refused. Type, or press what you want to say.',
    noMicrophone: 'There is no microphone. Type, or press what you want to say.',
    noService:
      'The browser’s speech recognition cannot be reached. Type, or press what you want to say.',
    motion: 'Let the figure move',
    languages: 'Language',
    progress: 'How far the answer is',
    disclaimer:
      'General guidance, not medical advice. No physiotherapist has reviewed it. Stop if anything hurts.',
    idle: 'Lie down where you can see this. From then on you need no hands.',
    speaking: 'The coach is speaking. What you say breaks in.',
    listening: 'The coach is listening.',
    over: 'The session is over. Your place is kept.',
    failed: 'The coach could not answer. Your place is kept: try again.',
    lost: 'The device has stopped. Start it again with npm start; this page then goes on, and your place is kept.',
    open: 'Open Back Coach',
  },
  da: {
    what: 'Syv øvelser for lænden, talt højt for dig',
    say: 'Sig noget til coachen',
    send: 'Sig det',
    canSay: 'Du kan også sige',
    conversation: 'Samtale',
    controls: 'Øvelse',
    sound: 'Stemme, mikrofon og bevægelse',
    voice: 'Stemme',
    joined: 'Coachens egen stemme, præcis på sekundet',
    silent: 'Ingen stemme, kun tekst',
    noVoice:
      'Browseren har ingen dansk stemme. Teksten fortsætter uden; coachens egen stemme kræver espeak-ng og ffmpeg på denne computer.',
    noJoined:
      'Coachens egen stemme kræver to programmer: apt-get install espeak-ng ffmpeg. Teksten fortsætter uden.',
    unknownVoice:
      'Browseren har ikke længere stemmen “{name}”. Teksten fortsætter uden; vælg en anden.',
    voiceFailed: 'Browserens stemme kunne ikke tale. Teksten fortsætter; vælg en anden stemme.',
    blocked:
      'Browseren tillader ingen lyd, før du trykker på noget: tryk hvor som helst for at høre coachen.',
    broken: 'Lyden blev afbrudt. Teksten fortsætter; det næste svar prøver igen.',
    listen: 'Lyt med mikrofonen',
    listenNote:
      'Slukket, til du tænder. Browseren laver tale om til tekst og kan sende lyden til sin producent for at gøre det; siden her gemmer den ikke. Mens coachen taler, så sig “Alexa” først.',
    noListening: 'Browseren kan ikke lytte. Skriv, eller tryk på det, du vil sige.',
    refused: 'Mikrofonen blev afvist. Skriv, eller tryk på det, du vil sige.',
    noMicrophone: 'Der er ingen mikrofon. Skriv, eller tryk på det, du vil sige.',
    noService: 'Browserens talegenkendelse kan ikke nås. Skriv, eller tryk på det, du vil sige.',
    motion: 'Lad figuren bevæge sig',
    languages: 'Sprog',
    progress: 'Hvor langt svaret er',
    disclaimer:
      'Generel vejledning, ikke lægehjælp. Ingen fysioterapeut har gennemgået den. Stop, hvis noget gør ondt.',
    idle: 'Læg dig, hvor du kan se skærmen. Så behøver du ikke bruge hænderne.',
    speaking: 'Coachen taler. Det, du siger, afbryder.',
    listening: 'Coachen lytter.',
    over: 'Sessionen er slut. Din plads er gemt.',
    failed: 'Coachen kunne ikke svare. Din plads er gemt: prøv igen.',
    lost: 'Enheden er stoppet. Start den igen med npm start, så fortsætter siden, og din plads er gemt.',
    open: 'Åbn Back Coach',
  },
};

/** What the figure does, for whoever does not see it. */
export const FIGURE_TEXTS: Readonly<Record<Language, Readonly<Record<ExerciseId, string>>>> = {
  en: {
    'knee-to-chest':
      'A person on their back, knees bent, pulls one knee to the chest with both hands.',
    'pelvic-tilt':
      'A person on their back, knees bent, hands on the belly, presses the lower back into the floor.',
    'glute-bridge':
      'A person on their back, knees bent, lifts the hips until shoulders, hips and knees are in line.',
    'cat-cow': 'A person on hands and knees rounds the back, then lets it sink.',
    plank: 'A person on forearms and toes, straight from head to heels.',
    superman: 'A person face down, arms stretched forward, lifts arms and legs off the floor.',
    'bird-dog': 'A person on hands and knees stretches one arm forward and the opposite leg back.',
  },
  da: {
    'knee-to-chest':
      'En person på ryggen med bøjede knæ trækker det ene knæ op mod brystet med begge hænder.',
    'pelvic-tilt':
      'En person på ryggen med bøjede knæ og hænderne på maven presser lænden ned i gulvet.',
    'glute-bridge':
      'En person på ryggen med bøjede knæ løfter hoften, til skuldre, hofte og knæ er på linje.',
    'cat-cow': 'En person på hænder og knæ runder ryggen og lader den derefter synke.',
    plank: 'En person på underarme og tæer, lige fra hoved til hæle.',
    superman: 'En person på maven med strakte arme løfter arme og ben fra gulvet.',
    'bird-dog': 'En person på hænder og knæ strækker den ene arm frem og det modsatte ben bagud.',
  },
};
