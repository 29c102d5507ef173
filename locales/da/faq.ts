import type { faq as en } from '../en/faq.js';
import type { Same } from '../same.js';

export const faq: Same<typeof en> = {
  'faq.often':
    'Mindst tre til fire gange om ugen. Tilpas det efter, hvordan det føles, og hvordan det går fremad. Det vigtigste er, at du bliver ved.',
  'faq.benefits':
    'Regelmæssig træning kan lindre langvarige rygsmerter lidt og gøre hverdagen lidt lettere. Mange bliver også stærkere og smidigere. Ingen enkelt øvelse er den rigtige for alle.',
  'faq.replace':
    'De er et supplement og erstatter ikke lægehjælp eller behandling. Få personlig vejledning hos en læge eller fysioterapeut, især hvis du har en sygdom.',
  'faq.suitable':
    'De er generelt sikre. Men har du en sygdom eller en skade, så spørg en fagperson til råds, før du går i gang. Tilpas øvelserne efter, hvad du kan.',
  'faq.results':
    'Med regelmæssig træning mærker mange efter nogle uger, at de bliver stærkere og smidigere og bedre kan håndtere smerter. Det varierer fra person til person.',
  'faq.pain':
    'Stop med det samme. Et let stræk eller trætte muskler er helt i orden, men ikke skarpe smerter, smerter ned i benet eller noget, der gør det værre. Bliver smerten ved, så få den undersøgt af en læge eller fysioterapeut.',
  'faq.evidence':
    'Øvelserne kommer fra en artikel, der blandt andet henviser til Regionshospitalet Randers, FysioDanmark og sundhed punktum d k. I {year} anbefalede Verdenssundhedsorganisationen træningsprogrammer ved langvarige smerter i lænden, men ikke netop disse øvelser. Ingen fysioterapeut har gennemgået det, jeg siger.',

  'knee-to-chest.good':
    'Den strækker lænden og balderne. Den kan løsne spændinger og gøre ryggen smidigere.',
  'knee-to-chest.how':
    'Lig på ryggen med bøjede knæ. Træk langsomt det ene knæ op mod brystet, og lad den anden fod blive i gulvet. Hold, slip, og skift ben.',
  'pelvic-tilt.good':
    'Den træner musklerne omkring maven og lænden. De er med til at støtte ryggen.',
  'pelvic-tilt.how':
    'Lig på ryggen med bøjede knæ. Vip forsigtigt bækkenet, så lænden presses ned mod gulvet. Hold, og slip.',
  'glute-bridge.good':
    'Den træner balderne, lænden og maven. Sammen er de med til at holde ryggen stabil.',
  'glute-bridge.how':
    'Lig på ryggen med bøjede knæ. Spænd i maven, og løft hoften op til en lige linje, ikke højere. Hold, og sænk roligt ned igen.',
  'cat-cow.good':
    'Den bevæger hele ryggen stille og roligt. Den kan gøre en stiv ryg mere bevægelig.',
  'cat-cow.how':
    'Kom ned på alle fire. Pust ud, og krum ryggen op mod loftet. Træk vejret ind, og lad maven synke ned.',
  'plank.good':
    'Den træner maven, som er med til at støtte ryggen. Den kan gøre kroppen mere stabil.',
  'plank.how':
    'Støt på underarme og tæer med albuerne under skuldrene. Spænd i maven, og hold en lige linje fra hoved til hæle. Hold stillingen, og træk vejret roligt.',
  'superman.good':
    'Den træner musklerne i lænden. Den belaster ryggen mere end fuglehund, så løft kun en lille smule. Sig {word.easier}, hvis du vil have en mere skånsom udgave.',
  'superman.how':
    'Lig på maven med armene strakt frem. Løft arme og ben en lille smule, og kig ned i gulvet. Hold, og sænk roligt ned igen.',
  'bird-dog.good':
    'Den træner maven, ryggen og balancen. Du øver dig i at holde ryggen i ro, mens du bevæger dig.',
  'bird-dog.how':
    'Kom ned på alle fire. Stræk den ene arm frem og det modsatte ben bagud, til de er vandrette. Hold, og skift side.',
};
