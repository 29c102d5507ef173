import type { Language } from '../lambda/coach/profile.js';

/** What the device itself says, on standard error, beside the conversation. */
export interface Notes {
  readonly hint: (heard: Language) => string;
  readonly over: string;
  readonly failed: (reason: string) => string;
  readonly unclear: (line: string) => string;
  readonly page: (address: string) => string;
  readonly portTaken: (port: number) => string;
}

export const NOTES: Readonly<Record<Language, Notes>> = {
  en: {
    hint: (heard) =>
      heard === 'en'
        ? 'Type "open back coach", then what you would say. :quit leaves.'
        : 'Type "åbn back coach", then what you would say, in Danish. :quit leaves.',
    over: '(The session is over.)',
    failed: (reason) => `The skill gave no answer that an Echo could play: ${reason}`,
    unclear: (line) =>
      `"${line}" is no line of mine: words, "@45s pause", ":silence", ":wait 20 h" or ":quit".`,
    page: (address) => `To see and hear it, open ${address} in a browser on this computer.`,
    portTaken: (port) =>
      `Port ${port} is taken, so there is no page; --port 0 takes any that is free. Here it goes on.`,
  },
  da: {
    hint: (heard) =>
      heard === 'da'
        ? 'Skriv "åbn back coach", og derefter det, du ville sige. :quit slutter.'
        : 'Skriv "open back coach", og derefter det, du ville sige, på engelsk. :quit slutter.',
    over: '(Sessionen er slut.)',
    failed: (reason) => `Skillen gav ikke et svar, som en Echo kunne afspille: ${reason}`,
    unclear: (line) =>
      `"${line}" forstår jeg ikke: skriv ord, "@45s pause", ":silence", ":wait 20 t" eller ":quit".`,
    page: (address) => `Åbn ${address} i en browser på denne computer for at se og høre coachen.`,
    portTaken: (port) =>
      `Port ${port} er optaget, så der er ingen side; --port 0 tager en, der er ledig. Her fortsætter det.`,
  },
};
