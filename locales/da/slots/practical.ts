import type { Asks } from '../../asks.js';

/** What people ask about besides the exercises themselves, in Danish. */
export const practical: Asks['slots']['topic'] = {
  painkillers: [
    'smertestillende',
    '[en | to | noget | mine] (panodil | panodiler | ipren | ibuprofen | paracetamol | pille | piller | pinex | pamol | treo | kodein | tramadol | morfin | morfinplaster | hovedpinepille | hovedpinepiller)',
    '[noget | min | mine | de] (medicin | gigtmedicin | gigtpiller | smertepiller | smertestillende piller | voltaren | aspirin | kodimagnyl) | pillerne | medicinen | noget (mod | for) (smerterne | smerter) | smertestillende (medicin | først)',
  ],
  floor: [
    'komme ned på gulvet',
    'komme [helt] ned [at ligge | på måtten | på knæ | på alle fire | dernede | igen] | komme derned | ned på (gulvet | måtten | noget gulv | alle fire | knæ) | ned at ligge | derned',
    'lægge mig [ned | på gulvet | ned på gulvet] | lægger (jeg mig | man sig) [ned | på gulvet] | ligge på gulvet | sætte mig på gulvet | nå [ned til] gulvet | kommer (jeg | man) [bedst] ned | hjælpe mig ned | når jeg skal ned',
  ],
  up: [
    'komme op igen',
    'komme op [fra gulvet | at stå | bagefter | derfra] | rejse mig [op] [igen | fra gulvet | bagefter] | rejser (jeg mig | man sig) [op] [igen | bagefter] | kommer (jeg | man) [bedst] op [igen | fra gulvet | bagefter] | komme på benene igen',
    'rulle om på siden | få mig op [igen] | rejse sig | trække mig op | stå op fra gulvet | når jeg skal op',
  ],
  bed: [
    'sengen',
    '(en | i en) seng | (i | fra | på) sengen | [i | fra | på] (min seng | sofaen | en sofa | min sofa | divanen | briksen | boksmadrassen) | seng | senge | under dynen | på (en madras | madrassen | madras er (bedst | den bedste) | bedste madras) | sofa | divan | en briks | en luftmadras | luftmadras',
    'på (en briks | en boksmadras | en luftmadras | sengetæppet) | plejeseng | boksmadras | ligge i sofaen | ligge i sengen',
  ],
  chair: [
    'stol',
    '[på | i] (en stol | min stol | stolen | en kontorstol | kontorstolen | en køkkenstol | en lænestol | kørestol | en kørestol | kørestolen | lænestolen) | kontorstol | køkkenstol | lænestol | en skammel | en bænk',
    '[mens jeg] (sidder ned | sidder op) | siddende [på en stol] | sidde ned | på kontoret | på arbejde | på arbejdet | ved (skrivebordet | et skrivebord | bordet) | stående | stå op og gøre det | i (bilen | flyet | toget | bussen) | i et fly | op ad en væg | på en arbejdsplads',
  ],
  pillow: [
    'pude',
    '(en | min | to | puden | nogle) (pude | puder | hovedpude | nakkepude | sofapude) | puder | puden | hovedpude | hovedpuden | nakkepude | sofapude | sofapuden | noget under (hovedet | nakken | knæene | hoften | lænden | maven)',
    'et håndklæde under (hovedet | nakken) | under (hovedet | nakken | knæene | maven) | [et] sammenrullet håndklæde | hovedet (hvile | ligge) (på noget | fladt | højt) | noget blødt under hovedet | støtte under hovedet | en bog under hovedet',
  ],
  mat: [
    'måtte',
    '(en | min | sådan en) (måtte | yogamåtte | træningsmåtte | gymnastikmåtte) | måtten | yogamåtte | træningsmåtte | måtter | [et | mit] (tæppe | gulvtæppe | uldtæppe | håndklæde | liggeunderlag | underlag) | tæppet | liggeunderlaget | en dyne',
    '[et] (trægulv | klinkegulv | hårdt gulv) | [de bare] brædder | klinker | hårdt eller blødt | græsset | græsplænen | græsplæne | udenfor | terrassen | stranden',
    '[noget] (udstyr | redskaber) | særligt udstyr | vægte | håndvægte | elastikker | meget plads | hvor meget plads | noget under knæene på alle fire',
  ],
  'warm-up': [
    'varme op',
    'varme op (først | inden | før | bagefter) | opvarmning | en opvarmning | varmer (jeg | man) op | varme (ryggen | musklerne | kroppen) op | varm først | blive varm | jeg er varm | være varm | helt kold | starte kold | starte helt kold',
    'strække ud [først | bagefter | inden] | udstrækning | bløde op | løsne op | køle ned | nedkøling | gå lige til den | gå direkte i gang | bevæge mig lidt først | blive blødgjort',
  ],
  'time-of-day': [
    'morgenen',
    'om (morgenen | aftenen | eftermiddagen | natten | formiddagen) | aftenen | eftermiddagen | formiddagen | natten | midt om natten | morgen eller aften | (tidligt | sent) om (morgenen | aftenen) | middag',
    'på dagen | [et | hvilket | bestemt | et bestemt | det bedste] tidspunkt [på (dagen | døgnet)] | på døgnet | hvornår på dagen | hvad tid | tid på dagen | den bedste tid',
    '(før | inden | efter) (arbejde | arbejdet | sengetid | morgenmad | morgenmaden | morgenkaffen | aftensmad | aftensmaden | frokost | badet | nattevagt | jeg skal sove | jeg går i seng) | inden man skal sove | når jeg er stået op',
  ],
  clothes: [
    'have på',
    'tøj | noget tøj | [noget] (særligt | bestemt | løst | behageligt) tøj | træningstøj | sportstøj | nattøj | pyjamas | arbejdstøj | mit (tøj | arbejdstøj | nattøj)',
    '[mine] (sko | strømper | sokker | bukser | cowboybukser | jeans | tights | shorts | gymnastiksko | kondisko | hjemmesko | indendørssko | støvler | briller) | skoene | strømperne | sokkerne | brillerne | bukserne',
    'bare tæer | bare fødder | [have] sko på | tage skoene af | (et | mit) (bælte | korset) | (en | min) (kjole | nederdel | bh) | bæltet | korsettet | klæde om | skifte tøj | kjole',
  ],
  effort: [
    'hvor hårdt',
    'hvor (meget | mange) kræfter | tage den med ro | hvor meget (kraft | må jeg anstrenge mig | skal jeg presse mig) | hvor (anstrengende | intensivt | træt | udmattet | tungt) | intensitet | fuld gas | hårdt nok | hårdt det skal være',
    'presse mig selv [hårdt] | presse mig | give den (fuld gas | alt) | anstrenge mig | svede | blive (forpustet | træt | udmattet) | gå til grænsen | til grænsen | tage det stille | spænde alt hvad jeg kan | være forpustet | tage i | presse sig selv',
    '[på] en skala fra et til ti | blive ved til jeg ikke kan mere | gå til min grænse',
  ],
  some: [
    'kun nogle af dem',
    'kun (en | to | tre | fire | nogle | et par | nogle få | den første | halvdelen | de første | en enkelt) | kun (to | tre | et par | nogle få | halvdelen) af (dem | øvelserne) | (to | tre | fire | et par | nogle få | halvdelen) af dem | nogle få | en enkelt | et par stykker',
    'alle syv | dem alle sammen | dem alle | alle sammen | alle øvelserne | hver eneste | hele programmet hver gang | i (den | samme | den samme | en bestemt) rækkefølge | rækkefølgen | rækkefølge | bytte om på rækkefølgen',
    'vælge [dem] selv | springe (nogle | et par | en) over | udelade (nogle | en) | dele dem op | halvdelen (nu | i dag) | droppe resten | vælge dem jeg kan lide | kun en om dagen | kun dem på ryggen | nogle af dem',
  ],
  best: [
    'den bedste',
    '[den] bedste øvelse | den (vigtigste | mest effektive | mindst vigtige) [øvelse | af dem] | vigtigst | mest effektiv | vigtigere end de andre | bedre end de andre | de (bedste | vigtigste) [øvelser | af dem]',
    'din (favorit | yndlingsøvelse) | den der (virker | hjælper) (mest | bedst) | mest (ud af | værd) | virker mest | (virker | hjælper) bedst | den ene | aldrig springe over | vil du anbefale | bedst for (lænden | en stiv ryg | en stiv lænd | begyndere) | mest effektive',
  ],
  other: [
    'is',
    '[en] (varmepude | varmedunk | ispose | kuldepakning | varmepakning) | varmepuden | varmedunken | kulde | varme | is (eller varme | på | på ryggen) | varme eller (is | kulde) | frosne ærter',
    '[et | et varmt] (bad | karbad | brusebad) | varmt bad | sauna | [en | en god] massage | massagepistol | en massagepistol | akupunktur | tigerbalsam | varmecreme | vinterbadning | foam roller | massør | spabad',
    'gå [en] tur[e] | gåture | en gåtur | gåtur | gang | løb | løbe | at løbe | løbetur | jogging | svømme | svømning | at svømme | cykle | cykling | at cykle | dans | danse | vandgymnastik | tai chi | motion',
    'yoga | pilates | fitness | fitnesscenter | træningscenter | styrketræning | styrketræne | golf | spille golf | fodbold | tennis | badminton | ridning | ride | havearbejde | grave have | gøre rent | støvsuge | sport | sex',
    '(en | en ny | en anden | en hård | en hårdere | en bedre) madras | madras | madrassen | [en] ny (kontorstol | stol) | en anden kontorstol | hæve sænke bord | et hæve sænke bord',
    'sove [på (siden | ryggen | maven)] | sovestilling | sidde | sidde meget ned | sidde rigtigt | sidde hele dagen | sidde foran en skærm | stillesiddende | holdning | sengeleje | ligge stille | hvile',
    'løfte [tungt | tunge ting | mine børnebørn | børnene | kasser] | løft | bære [tungt | indkøbsposer] | bukke mig | køre bil | rygbælte | holdningskorrektor | lændepude | lændestøtte',
    'spise [først | inden | noget] | mad | kost | diæt | [på] tom mave | fuld mave | tabe mig | tabe kilo | vægttab | min vægt | gurkemeje | d vitamin | vitaminer | magnesium | kosttilskud | drikke [vand] | vand | kaffe | alkohol | øl | rygning',
  ],
};
