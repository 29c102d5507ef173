import type { levels as en } from '../en/levels.js';
import type { Same } from '../same.js';

export const levels: Same<typeof en> = {
  easier: 'Okay, her er en lettere udgave.',
  harder: 'Okay, her er en sværere udgave.',
  easiest: 'Det er allerede den letteste udgave. Du kan sige {word.skip}.',
  hardest: 'Det er allerede den sværeste udgave.',
  'level.usual': 'Okay, tilbage til den almindelige udgave.',
  'level.same': 'Samme udgave som sidst.',
  'level.kept': 'Det husker jeg.',

  'knee-to-chest.level.-1': 'Træk ikke så langt, og hold bag låret.',
  'knee-to-chest.level.0': 'Træk så langt, som det føles godt.',
  'knee-to-chest.level.1': 'Hold hvert stræk i {seconds}, {times} på hvert ben.',
  'knee-to-chest.level.2':
    'Hold hvert stræk i {seconds}, {times} på hvert ben. Du må gerne strække det andet ben ud langs gulvet.',

  'pelvic-tilt.level.-1': 'Gør bevægelsen mindre, og slip med det samme.',
  'pelvic-tilt.level.0': 'Pres lænden helt ned mod gulvet, og hold.',
  'pelvic-tilt.level.1': 'Hold hvert vip i {seconds}, {times} i alt.',
  'pelvic-tilt.level.2': 'Lav flere gentagelser: {times}, {seconds} hver gang.',

  'glute-bridge.level.-1': 'Løft kun halvt op.',
  'glute-bridge.level.0': 'Løft op til en lige linje fra skuldre til knæ.',
  'glute-bridge.level.1': 'Hold hvert løft i {seconds}, {times} i alt.',
  'glute-bridge.level.2': 'Lav flere gentagelser: {times}, {seconds} hver gang.',

  'cat-cow.level.-1':
    'Gør bevægelsen mindre. Støt på underarmene, hvis det er bedre for håndleddene.',
  'cat-cow.level.0': 'Bevæg dig så langt, som det føles godt.',
  'cat-cow.level.1':
    'Gør det langsomt, og hold en lille pause i hver ende. Brug {seconds} hver gang, {times} i alt.',
  'cat-cow.level.2': 'Gør det langsomt, og lav flere gentagelser: {times}, {seconds} hver gang.',

  'plank.level.-1': 'Støt på knæene i stedet for tæerne.',
  'plank.level.0': 'Løft dig op på tæerne.',
  'plank.level.1': 'Hold i {seconds}.',
  'plank.level.2': 'Hold i {seconds}, så længe hoften ikke hænger.',

  'superman.level.-1': 'Løft kun den ene arm og det modsatte ben.',
  'superman.level.0': 'Løft arme og ben samtidig, kun en lille smule.',
  'superman.level.1': 'Løft {times}, {seconds} hver gang. Løft ikke højere.',
  'superman.level.2': 'Løft {times}, {seconds} hver gang. Løft ikke højere.',

  'bird-dog.level.-1': 'Stræk kun benet, og behold begge hænder i gulvet.',
  'bird-dog.level.0': 'Stræk modsat arm og ben, til de er vandrette.',
  'bird-dog.level.1': 'Hold i {seconds}, {times} til hver side.',
  'bird-dog.level.2': 'Lav flere gentagelser: {times} til hver side, {seconds} hver gang.',
};
