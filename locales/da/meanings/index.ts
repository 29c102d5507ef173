import type { Meanings } from '../../meanings.js';
import { elsewhere } from './elsewhere.js';
import { feelings } from './feelings.js';
import { moves } from './moves.js';
import { questions } from './questions.js';
import { talk } from './talk.js';
import { wishes } from './wishes.js';

/** What Danish words mean to the coach. */
export const meanings: Meanings = {
  concepts: { ...feelings, ...moves, ...talk, ...wishes, ...questions, ELSEWHERE: elsewhere },
  plain: `en et den det de der som at og eller men for til fra med på i af om ved jeg mig min mit mine vi os
    vores du dig din dit i han hun man er var være været bliver blev har have haft vil ville kan kunne skal
    skulle må måtte bør burde ikke ja nej jo alle al alt nogle nogen noget en ene ting meget mere mest
    lidt også igen nu i dag gå går kom kommer få får lade lad ville gør gøre gjort lave laver tage tager give
    giv sæt bare lige så da altså nå okay tak venligst hej hov øh åh egentlig måske stadig endnu kun
    omkring op ned ud ind over under hen her der end når hvis hvad hvor hvordan hvorfor hvem hvilken
    fordi mens tror synes siger sige sagt fortæl ved godt god gode fint fedt føles følelse måde tid slags
    ting alexa coach allerede efter før siden indtil både hver andre anden andet samme egen sådan rundt
    gennem tilbage kunne bliver prøve prøver ser se ligner helt hel hele ret rigtig rigtigt virkelig
    faktisk jo nok vist mon gerne skulle gange dem denne dette disse sin sit selv ens faktisk bedre
    vær venlig ligesom slet overhovedet lidt smule rimelig temmelig sgu hende ham hvert`,
};
