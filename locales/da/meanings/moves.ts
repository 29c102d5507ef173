import type { Moves } from '../../meanings.js';

/** The body and what it does: of these the exercises are described. */
export const moves: Moves = {
  BODY: [
    'ryg | ryggen | lænd | lænden | ben | benet | benene | knæ | knæet | knæene | hofte* | nakke* | skulder* | skuldre* | håndled*',
    'mave | maven | bryst | brystet | fod | foden | fødder* | tå | tæer* | ankel | anklen | ankler* | hånd | hånden | hænder* | arm*',
    'albue* | muskel* | muskl* | lår | låret | lårene | læg | læggen | lægge* | balle* | balde* | numse* | røv* | bagdel* | hoved*',
    'haleben* | ribben* | side | siden | lyske* | iskiasnerve* | nerve* | krop* | hjerte* | finger* | fingr* | bækken* | rygsøjle* | lænderyg*',
    'baglår* | hase* | underliv* | skinneben* | hals* | korsryg*',
  ],
  OWN_BODY: [
    'min (rygsøjle | rygrad | side | tå | hånd | finger | læg | iskias | mave | lyske | lænd) | mine (fingre | hænder | tæer | muskler | albuer)',
    'min (ryg | lænd | hofte | nakke | skulder | fod | ankel | læg | balle | mave | arm | krop | lænderyg) | mit (knæ | ben | håndled | lår | bryst)',
    'mine (ben | knæ | hofter | skuldre | fødder | baller | lår | håndled | arme | muskler | tæer) | ryggen | lænden | benet | benene | knæet',
    'knæene | hoften | hofterne | nakken | skulderen | skuldrene | foden | fødderne | anklen | læggen | låret | lårene | ballen | håndleddet',
    'håndleddene | lysken | halebenet | lænderyggen | brystet | baglåret | knæhasen | iskiasnerven | iskiasen | bækkenet | siden',
  ],
  KNEE: ['knæ | knæet | knæene | knæerne'],
  CHEST: ['bryst | brystet | brystkassen | ind til maven | op til maven | op mod maven'],
  LEG: ['ben | benet | benene | lår | låret | lårene | skinneben*'],
  ARM: ['arm | armen | arme | armene | hånd | hånden | hænder | hænderne'],
  HIPS: ['hofte* | numse* | bagdel* | balle* | balde* | røv* | rumpe* | ende* | popo* | mås*'],
  PELVIS: ['bækken | bækkenet | bækkenbund*'],
  ELBOW: ['albue* | underarm*'],
  BELLY: ['på maven | mavelæggende | ligger på mave* | med ansigtet ned* | på mave'],
  SPINE: ['ryg | ryggen | lænd | lænden | rygsøjle* | rygraden'],
  LIFT: [
    'løft* | hæv* | op i luften | op mod loftet | fra gulvet | op fra | i vejret | skubber op | op | opad | i luften | lette | letter',
    'fra jorden | strække* ud | strakt* | pres* op | op og ned',
  ],
  PULL: [
    'træk* | trukket | hive* | hiv | kram* | omfavn* | holder om | tag* om | op til | ind til | ind mod | op mod',
  ],
  TILT: ['vip* | kip* | tip* | rok* | vugge* | skyde* frem | krænge*'],
  ROUND: [
    'krum* | rund* | svaj* | skyder ryg | skyde ryg | pukkel* | bue* | runde | hul ryg | hule*',
  ],
  STRAIGHT: [
    'lige linje | helt lige | strakt krop | helt stiv | stiv som | bræt | brædt | på tæerne | ret som | som en pind | stiv krop | stram',
    'stiv | lige som | stift',
  ],
  FLY: ['flyv* | svæve* | fly | flyvende'],
  FLATTEN: [
    'flad* | fladt | presse* | trykke* | presser | trykker | ned i gulvet | mod gulvet | mod underlaget',
  ],
  FOURS: ['alle fire | hænder og knæ | kravle* | kravlestilling* | på fire'],
  OPPOSITE: [
    'modsat* | diagonal* | arm og ben | arm og et ben | ben og arm | overkors | på kryds | skiftevis arm | modsatte',
    'en arm og _ ben | et ben og _ arm | den ene arm | strækker arm | kryds',
  ],
  FLOOR: ['gulv* | måtte* | underlag* | loftet'],
  CAT: ['kat | katten | mis | missekat* | killing* | misser'],
  COW: ['ko | koen | kamel* | kvæg'],
  DOG: ['hund | hunden | vovse* | vovhund* | jagthund*'],
  BIRD: ['fugl | fuglen | pippip* | fuglehund*'],
  HERO: ['superman | supermand | superhelt* | helten | kappe* | supermands* | superwoman'],
  BRIDGE: [
    'broer',
    'bro | broen | bækkenløft* | hofteløft* | bridge | broerne | rumpeløft* | numseløft* | ballebro*',
  ],
  PLANK: ['planke | planken | plankerne | plank | underarmsplanke*'],
  UNKNOWN_EXERCISE: [
    'øvelsen (hvor | med | der) | den der ligner | den som',
    '(den | øvelsen | en) (hvor | med | der) | den øvelse (hvor | med | der) | den der (hvor | øvelse | med | en)',
    'dem hvor | der hvor man | den jeg | den vi',
  ],
  ONE: [
    '(nummer | øvelse | nr | trin | toer) en | første øvelse | den første | (nummer | øvelse | nr) et | etteren | første af dem',
  ],
  TWO: [
    '(nummer | øvelse | nr | trin) to | anden øvelse | øvelse nummer to | toeren | den anden øvelse',
  ],
  THREE: ['(nummer | øvelse | nr | trin) tre | tredje (øvelse | af) | den tredje | treeren'],
  FOUR: [
    '(nummer | øvelse | nr | trin) fire | fjerde (øvelse | af) | den fjerde | firen | fireren',
  ],
  FIVE: ['(nummer | øvelse | nr | trin) fem | femte (øvelse | af) | den femte | femmeren'],
  SIX: ['(nummer | øvelse | nr | trin) seks | sjette (øvelse | af) | den sjette | sekseren'],
  SEVEN: [
    '(nummer | øvelse | nr | trin) syv | syvende (øvelse | af) | den syvende | syveren | den allersidste øvelse',
  ],
};
