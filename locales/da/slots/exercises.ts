import type { Asks } from '../../asks.js';

/**
 * The exercises by name, by number and by what one does in them; somebody on the floor remembers
 * "den hvor jeg løfter hoften" sooner than its name. "Den anden" stands nowhere: it is the second,
 * and the other one.
 */
export const exerciseNames: Asks['slots']['exercise'] = {
  'knee-to-chest': [
    'knæ til bryst',
    'knæ til brystet | knæ-til-bryst-stræk[ket] | knæene til brystet | lændestræk[ket] | knee to chest | knee hug',
    '[nummer | øvelse | øvelse nummer] et | [den] første [øvelse] | den første på listen | [nummer] etteren | ettern',
    'knæet (til | op til | op mod | ind til) brystet | knæ mod bryst[et] | knæ op til bryst[et] | knækram | knæstræk[ket]',
    '<hvor> <man> (trækker | tager) (knæet | benet) (op | ind) | <hvor> <man> trækker (knæet til brystet | knæet op mod brystet | benet ind til maven)',
    '<hvor> <man> krammer (knæet | sit knæ | benet) | <hvor> knæet (skal op | kommer op) til brystet',
    'den med knæet [til brystet] | strækket for lænden | den der strækker lænden | den med benet op mod (maven | brystet)',
  ],
  'pelvic-tilt': [
    'bækkenkip',
    'bækkenkippet | bækkenvip[pet] | pelvic tilt | pelvis tilt | bækkentip[pet] | bækkenkippene | bækkenøvelsen',
    '[nummer | øvelse | øvelse nummer] to | toeren',
    'den med bækkenet | vippet med bækkenet | vip med bækkenet | vippe[n] | kippet | at (vippe | kippe) [med] bækkenet | bækkenrul[let]',
    '<hvor> <man> (vipper | kipper | tipper | ruller) [med] bækkenet | den lille bevægelse med bækkenet',
    '<hvor> <man> presser (lænden | ryggen) (ned i | mod | i) gulvet | <hvor> <man> trykker lænden ned | <hvor> lænden (presses | skal) ned i gulvet',
    'den vuggende [en] [med bækkenet] | den hvor bækkenet (vipper | rokker [frem og tilbage])',
  ],
  'glute-bridge': [
    'broen',
    'bro | bækkenløft[et] | hofteløft[et] | bridge | glute bridge | hip lift | baldebro[en] | broøvelsen | rumpeløft[et]',
    '[nummer | øvelse | øvelse nummer] tre | [den] tredje [øvelse] | treeren',
    '<hvor> <man> løfter (hoften | hofterne | rumpen | numsen | bækkenet | enden) | den hvor man løfter hoften op',
    '<hvor> (hoften | rumpen | numsen) (skal op | løftes | kommer op) | den med (hoften | rumpen | numsen) (op | i vejret | i luften)',
    '<hvor> <man> (laver | går i) bro | <hvor> <man> ligger på ryggen (med rumpen i vejret | og løfter hoften)',
    'den for balderne | den med balderne | at løfte (hoften | rumpen) | hoften op mod loftet | <hvor> <man> skubber hoften op',
  ],
  'cat-cow': [
    'kat og ko',
    'kat ko | katten | katten og koen | kat-kamel | kat ko bevægelse[n] | svaj og krum | cat cow | koen | kattestræk[ket]',
    '[nummer | øvelse | øvelse nummer] fire | [den] fjerde [øvelse] | cat and cow | cat camel | fireren',
    'ko og kat | koen og katten | kat-ko-øvelsen | krum og svaj | katteryg[gen] | den med (katten [og koen] | koen | katteryggen)',
    '<hvor> <man> (krummer | runder | skyder | buer) ryg[gen] | den hvor man krummer ryggen som en kat | <hvor> <man> (svajer og krummer | krummer og svajer) [ryggen]',
    '<hvor> <man> (er | ligner | er som) en kat | den sure kat | den hvor ryggen går op og ned | <hvor> <man> skiftevis svajer og runder ryggen',
    '<hvor> <man> står på alle fire og (krummer | svajer) ryggen | den hvor maven (synker | skal ned) | den med dyrene på alle fire',
  ],
  plank: [
    'planken',
    'planke | underarmsplanke[n] | plank | forearm plank | albueplanke[n] | planke-øvelsen | plankeøvelse[n]',
    '[nummer | øvelse | øvelse nummer] fem | [den] femte [øvelse] | femmeren',
    '<hvor> <man> (står | ligger) på (underarmene | albuerne) [og tæerne] | den på (underarmene | albuerne) [og tæer]',
    '<hvor> <man> er (stiv | lige) som et bræt | <hvor> <man> ligger strakt som et bræt | stiv som en planke | brættet | den stive',
    '<hvor> <man> (holder sig oppe | holder kroppen lige | bare skal holde | er helt strakt) | den på tæer og underarme',
    'den statiske | den hvor (kroppen er | jeg er) helt lige | den lange på albuerne | <hvor> <man> holder stillingen på albuerne',
  ],
  superman: [
    'superman',
    'supermand | superman øvelsen | rygstræk[ket] | flyveren | back extension | supermanden | superhelten | ryghævning[en]',
    '[nummer | øvelse | øvelse nummer] seks | [den] sjette [øvelse] | sekseren | rygbøjning[er]',
    '<hvor> <man> (flyver | leger supermand | er supermand) | <hvor> <man> flyver som (superman | supermand)',
    '<hvor> <man> ligger på maven [og løfter (arme og ben | armene og benene)] | den på maven | den (hvor | der) man ligger på maven på',
    '<hvor> <man> løfter (arme og ben | både arme og ben | armene og benene) | den med (kappen | superhelten | helten)',
    'den flyvende | at flyve | som superman | den hvor (arme og ben | armene og benene) skal op | at løfte arme og ben',
  ],
  'bird-dog': [
    'fuglehund',
    'fuglehunden | fugl og hund | diagonalløft[et] | bird dog | birddog | opposite arm and leg | hunden | hund og fugl',
    '[nummer | øvelse | øvelse nummer] syv | [den] syvende [øvelse] | syveren | diagonalen | diagonalstræk[ket]',
    '<hvor> <man> strækker [en] arm og [et] ben [ud] | <hvor> <man> løfter (modsat arm og ben | en arm og et ben)',
    '<hvor> <man> (ligner | er | står som) en hund | den med jagthunden | den med (hunden | fuglen | modsat arm og ben | balancen)',
    'modsat arm og ben | højre arm og venstre ben | venstre arm og højre ben | arm og ben på kryds | <hvor> <man> peger som en hund',
    '<hvor> <man> (skal holde balancen | balancerer) | <hvor> <man> står på alle fire og strækker arm og ben | den diagonale',
  ],
};
