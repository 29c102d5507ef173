import type { Questions } from '../../meanings.js';

/** What is asked about the exercises, about training and about how far one is. */
export const questions: Questions = {
  EXPLAIN: [
    'igennem hvordan',
    'trin for trin | skridt for skridt | guide til | anvisning* | opskriften på øvelsen | kort fortalt | udpensle* | genopfrisk* | tag mig gennem den | instruer*',
    'gennemgå* | i detaljer | meningen jeg skal (lave | gøre) | hvordan var det nu | forklar* | beskriv* | fortæl* | uddyb* | instruktion* | vejledning* | detalje* | demonstrer* | lær mig | gennemgå* | vis mig hvordan',
    'nærmere om | mere om | hvordan det er man | hvordan er det | mind mig om | information | info | vise mig hvordan | høre om',
    'hvordan man | hvordan jeg | hvordan er',
  ],
  HOW_TO: [
    'hvordan (foregår | var det man | udfører | er det man | bruges | laves | gøres) | fremgangsmåden | rigtig måde | god form | korrekt form | den rette måde | hvordan var det',
    'hvordan (laver | gør | udfører | skal | er det | foregår | kommer | bør | man | jeg | tager) | rigtigt | korrekt | teknik* | hvordan det skal',
    'hvordan _ udføres | hvordan _ laves | hvordan er det man | gør jeg det rigtigt | hvad skal jeg gøre | hvad gør jeg med | forkert | hvad gør man',
    'hvordan fungerer | hvad skal man | hvordan var det | hvordan ser | fremgangsmåde | på hvilken måde | hvordan virker | hvordan',
  ],
  WHAT_IS: [
    'hvad er | hvad var | hvad vil det sige | betyder | hvad gør | hvad går | hvad for | hvad betyder | hvad indebærer | hvad består',
  ],
  WHY: [
    'hvorfor | hvad skal | meningen med | formål* | grunden | hvad er ideen | hvad er idéen | årsagen til',
  ],
  GOOD_FOR: [
    'god for | godt for | gode for | gavne* | hjælper på | træner | styrker | går ud på | gør den ved | gør _ for | formål* | effekt* | gør godt',
    'meningen med | gøre godt | gør _ godt | træner man | hvad får man ud | virkning* | bruger (man | jeg | vi) | bruges | til gavn | bruges til | fungerer | gavner | pointen',
    'nytter | hvad er ideen | gør den godt | god til | godt til | vigtig for',
  ],
  BENEFIT: [
    'får _ ud af',
    'styrke* min | styrker det | godt ved | godt for mig | hvorfor overhovedet | får man ud af | grund til | motivation | hvad skal jeg bruge det til | gør det en forskel for | gør det nytte | nytten | hvorfor træne',
    'min ryg (stærkere | bedre | stærk) | skal det til for | det gode ved | gode ved | gide | fordel* | få* ud af | gevinst* | gavn | gavner | godt for | nytte* | nytter | meningen | pointe* | værd* | besværet | udbytte* | umagen',
    'gode for | for min ryg | for ryggen | gøre for | gør det for | betaler det sig | hvad giver | giver det mig | hjælper det min | hjælpe min',
    'hvad godt | gør det godt | betale sig | vinder jeg | bedre af',
  ],
  HELPS: ['hjælpe | hjælper | hjælp til | gavne | gavner | virker | gør for | gør ved | nytter'],
  MUSCLES: ['muskl* | muskelgruppe* | muskler | mærke det henne | mærke den | muskel* | mærkes'],
  POSTURE: [
    'hvor skal (jeg | man) (kigge | se | placere | have | lægge | holde) | hvor (højt | lavt | dybt | bredt | langt) skal | hvor skal blikket | bøjede albuer | hvordan skal (hænderne | fødderne | armene | benene | ryggen | hovedet | min | mine)',
    'hvor skal (hænderne | fødderne | armene | benene | knæene | hovedet | mine | min) | hvor højt | hvor langt ned | hvor dybt | hvor bredt',
    'hvad gør jeg med | hvilken arm | hvilket ben | hvilken side | hvilket knæ | hvor langt op',
  ],
  WORKS: [
    'virker | virke | virkning | fungerer | effekt* | gør en forskel | nytter | hjælper | hjælpe',
  ],
  RESULT: [
    'betaler sig | forandring* | ændring* | fremad | batter | bedring | lindring | gevinst* | rykker | stærk igen | frisk igen | kommer mig',
    'glæde af | resultat* | forskel | fremgang* | fremskridt | bedre | stærkere | mærke* | bedring | effekt* | virker | virke | virkning* | hjælper | hjælpe',
    'forbedring* | se noget | udvikling | mærkbar* | smidigere | slår igennem | udbytte | ændring* | rask | af med',
  ],
  WHEN: [
    'hvornår | hvor hurtigt | hvor snart | hvor mange uger | hvor mange måneder | hvor tidligt',
  ],
  HOW_LONG: [
    'hvor lang tid | hvor længe | hvor mange uger | hvor mange måneder | hvor lang | lang tid',
  ],
  BEFORE: [
    'før | inden | går der | tager det | til at | skal der gå | varer | til jeg | til det | skal jeg vente | vente',
  ],
  HOW_OFTEN: [
    'hvor meget tid om ugen | ugentligt | ugentlige | hvor mange pas | dage i ugen | træningsdage | skal man træne hver | om ugen er | hvor regelmæssig',
    'hvor (tit | ofte | jævnligt | regelmæssigt | hyppigt) | hvor mange gange (om | pr | per | i | på | hver | skal | bør | anbefal*) | om ugen',
    'hvor mange dage (om | pr | per | i | skal | bør) | gange om ugen | gange i ugen | hyppighed | hvor meget (skal | bør) | dage om ugen',
    'ugentlig* | hvor mange træninger om | pr uge | per uge | gange ugentligt | optimalt | hvor mange pas om | om dagen | frekvens* | interval* | eller oftere | oftere | antal gange | ideelle antal',
  ],
  HOW_MANY: [
    'hvilket antal | hvor mange har',
    'hvor mange | hvor meget | antal | hvor lang | hvor langt',
  ],
  TIMES: ['gang | gange | to gange | tre gange | sessioner | træninger | tit | ofte'],
  DAYS: ['uge | ugen | ugentligt | dag | dage | dagligt | måned* | weekend* | daglig*'],
  EVERY_DAY: [
    'hver dag | hver eneste dag | dagligt | daglig* | hver anden dag | hver morgen | hver aften | to gange om dagen | en gang om dagen | alle ugens dage',
    '(en | to | tre | fire | fem | seks) gange om ugen | en gang om ugen | hver uge | gange i ugen | alle dage',
  ],
  REST_DAY: [
    'imellem | dage mellem | dag imellem | dag mellem | holde pause en dag | springe en dag | kroppen hvile | pause fra træningen',
    'hviledag* | fridag* | dag fri | holde fri | dage fri | pausedag* | fri en dag | pause mellem | restitu* | restituer* | en dag over | for tit | for ofte',
    'for meget | hvile imellem | overtræne* | overdriv* | hviledage | springe en dag over | en dags pause | dage imellem',
  ],
  SUFFICE: [
    'nok | tilstrækkelig* | for lidt | for tit | for ofte | for meget | rigeligt | okay | fint nok',
  ],
  NEXT_TIME: [
    'igen næste | lave det igen | træne næste | næste træningsdag | vende tilbage | på den næste',
    'næste gang | træne igen | lave dem igen | gøre det igen | næste træning | næste pas | lave øvelserne igen | i gang igen',
  ],
  DOCTOR: [
    'læge | lægen | læger | lægehjælp | lægebesøg | fysioterap* | fys | fyssen | kiropraktor* | behandl* | specialist* | hospital* | sygehus* | terapi*',
    'sundhedsfaglig* | medicin* | professionel | fysiolog* | massør* | osteopat* | fagperson* | egen læge | piller* | sygehuset | kirurg*',
  ],
  REPLACE: [
    'tæller det som | tæller som | droppe fys* | droppe min | uden at behøve | ikke længere behov | skippe | aflyse min | gøre det i stedet | ligeså godt som | på lige fod | stå alene | ligestilles | svarer til',
    'erstat* | i stedet | stedet for | nøjes | droppe | undvære | undgå | frem for | alternativ til | lige så god* | spare | slippe for | holde op med at gå',
    'uden om | uden at (gå | se | spørge | tale) | springe _ over | aflyse | stoppe hos | stoppe med at gå | stoppe med min | udskifte | gøre det ud for | nok i sig selv',
    'klare mig uden | aflys* | dropper',
  ],
  NEED: [
    'skal | bør | behøver | nødvendigt | stadig | nødt til | brug for | burde | alligevel | behov for | stadigvæk',
  ],
  CONDITION: [
    'slidt* | leddegigt | hjerteproblem* | hjertestop | blodprop* | epilepsi | svært overvægtig | højgravid | forhøjet blodtryk | rygopereret | er opereret | tresserne | halvfjerdserne | skulderproblem* | knæproblem* | ledbånd | brækket | kørestol | piskesmæld | seniorer | pensionist* | kunstig hofte | svækket',
    'gravid* | knogleskør* | diskusprolaps* | prolaps* | operation* | opereret* | iskias | gigt* | slidgigt* | skoliose* | ny hofte | nyt knæ | blodtryk*',
    'hjerte* | skade | skader | skadet | sukkersyge | diabetes | dårlig ryg | dårligt knæ | dårlige knæ | brud | nyopereret | født | barsel* | fødsel* | baby*',
    'ældre | gammel | gamle | over (tres | halvfjerds | firs) | min alder | overvægt* | nybegynder* | begyndere | utrænet | dårlig form | halvfjerds | firs',
    'pacemaker | kræft | astma | discus* | diskus* | rygproblem* | brok | rygskade* | stenose* | spinalstenose* | tyk | handicap* | bechterew* | børn | svag ryg | dårlig hofte',
    'dårlig skulder | rygoperation* | kejsersnit | venter barn | venter mig | tres år | graviditet* | hofteprotese* | år gammel',
  ],
  SAFE: [
    'forværre* | gøre _ værre | skader det | for risikabelt | klogt | tåler min ryg | frarådeligt | gå ud over',
    'et problem | skadelig* | burde ikke | hvem (burde | bør | må) ikke | sikker* | sikkert | sikre | farlig* | farligt | fare | risiko* | risikabel* | skade* | skadelig* | egne* | egner | tilrådelig* | forsvarlig* | anbefale*',
    'noget for | god ide | god idé | tåle | tåler | skade mig | gøre det værre | gøre mere skade | ufarlig* | fornuftigt | gør det værre | forværre* | gøre ondt værre | trygt',
    'hensigtsmæssig* | frarådes | fraråde* | skidt for | dårligt for | passer til | passer det til | må ikke lave | ødelægge*',
  ],
  ALLOWED: ['må | kan | tør | bør | kan jeg | må jeg | må man | kan man | skal | er det | godt'],
  EVERYONE: [
    'alle | enhver | alle mennesker | folk | for mig | mig | min alder | for en som | jeg | personer | nogen | man | hvem',
  ],
  EVIDENCE: [
    'fagfolk | videnskaben | anerkendt* | anbefaler læger | lærebog* | overbevis* | underbyg* | fagligt | dokumentér* | påviser | begrund*',
    'evidens* | bevis* | belæg | forskning* | forsker* | studie* | undersøgelse* | videnskab* | kilde* | dokument* | hold i det | fakta | faglig* | eksperter',
    'påvist | bygger | baseret | opdigtet | fundet på | find på | finder på | klinisk* | forsøg',
  ],
  WHO_SAYS: [
    'fortalt dig | hvem har fortalt',
    'dine kilder | hvor stammer | hvor har du fra | hvor har du det fra | hvad bygger du | ekspert* | hvem er du til | ud fra hvad | hvem er ophavs* | kvalificeret | hvad baserer',
    'hvem siger | siger hvem | hvem har (sagt | fundet | lavet | bestemt | udviklet | valgt | opfundet) | hvor ved du | hvordan ved du | stole på | hvor har du',
    'kommer _ fra | stammer fra | hvem anbefaler | hvem mener | hvem står bag | tro på | troværdig* | hvorfra | viden fra | viden | til at stole | på hvilket grundlag | anbefalet af',
    'ved du overhovedet | hvorfor skulle jeg tro',
  ],
  TRUE: [
    'er det rigtigt | rigtigt at',
    'passer | sandt | sandhed* | en myte | vrøvl | pjat | ægte | overtro | løgn | myte',
  ],
  WHERE: [
    'hvilken del | hvor i forløbet | hvor kom vi til | hvor kom jeg til | hvor har vi fået | hvad har (vi | jeg) lavet | hvad er vi nået | hvor er det vi er | opdater mig',
    'hvor vi er | hvor jeg er | hvad hedder (den | øvelsen | denne) | hvor (er jeg | er vi | var vi | var jeg | befinder) | hvor langt (er vi | er jeg | har | inde | henne | nået | i) | (hvilket | hvilken) (nummer | gentagelse | øvelse | gang | runde) er | nået til midten | kommet til | til midten | hvad er det for en øvelse | hvad for en øvelse er',
  ],
  WHICH: [
    'hvilken | hvilket | hvad nummer | hvad hedder | hvad laver (vi | jeg) | i gang med | hvad for en | hvilken en | nummer er | vi nået til | er vi ved | er jeg ved | er det vi | er vi på',
  ],
  HALFWAY: ['halvvejs | halvdelen | midten | midtvejs | midt i | over halv* | halv*'],
  LEFT: [
    'hvad er der tilbage | der tilbage',
    'skal jeg lave mere | før det er slut | før vi er færdige | inden det er slut | resten af | varer det endnu | til vi er i mål | tager det endnu | hvor lidt | står tilbage | udestår | ude at lave | hvor langt endnu | kommer der | i vente | at lave endnu | nået enden | til bunds',
    'der snart | vi der | mangler vi | tilbage | igen | mangler | endnu | resterer | resterende | til gode | til slut | til vi er | inden vi er | flere endnu | længere endnu | i mål | hvor mange flere | hvor meget mere | hvor længe',
    'endnu mere | skal jeg blive ved | skal jeg holde | før vi | rest | resten | mangle | til det er | varer det | varer den | indtil | fri | i hus',
  ],
  NEARLY: ['snart | næsten | tæt på | ved at være | lige ved | ved vejs ende | allerede'],
  HAVE_I: [
    'har jeg haft | blev det til | min seneste | fik jeg lavet | nåede jeg at | har jeg fået | gjorde jeg',
    'har jeg | har vi | jeg har | fik jeg | nåede jeg | er jeg | trænede jeg | var jeg | lavede jeg | trænede vi | lavede vi | nåede vi | min sidste | fik vi | har du set | har jeg været',
  ],
  LAST_TIME: [
    'sidst | sidste gang | seneste* | senest | sidste (træning* | pas) | sidste træningspas',
  ],
  STATISTICS: [
    'klarede (jeg | mig) | har klaret',
    'træningsdagbog* | bedrifter | min indsats | hvor meget har jeg (trænet | lavet | gjort) | klarer jeg | klaret mig | det går for mig | det går for | hvordan går det for | hvordan står det til | min form | mit resultat | mine resultater | præstation* | hvor flittig',
    'det er gået | det gået | det gik | statistik* | fremskridt | historik* | oversigt* | log | overblik | status på | opgørelse* | min uge | min træning | mine træninger | fremgang* | min måned | i rækken | resultater | rekord* | status for',
    'det går med | går det med | klaret det | klarer jeg det | klarer jeg mig | hvordan ligger jeg | rapport | regnskab | går min | ser min | ser ud med | min udvikling | på rette vej | hvordan går det',
  ],
  PERIOD: [
    'denne uge | ugen | ugens | denne måned | i dag | de sidste | den sidste | seneste | siden mandag | på det seneste | for nylig | i ugen | måneden | uge | i går | sidste uge | måned | ugens løb',
  ],
  SO_FAR: [
    'indtil nu | allerede | har jeg lavet | har vi lavet | nået | har jeg taget | hidtil | overstået | har vi taget | lavet | kommet | foreløbig',
  ],
  LISTED: [
    '(hvilke | hvad for | hvad for nogle) _ (øvelser | bevægelser) | hvor mange øvelser | liste over | listen | (remse | remser | læs | liste | ramse) _ op | (nævn | opremse | list) _ øvelse* | hvad kan vi (lave | træne | øve) | hvad har du _ (øvelser | på programmet | at byde på) | hvad er der _ (øvelser | vælge imellem | vælge mellem | på programmet | i programmet)',
    '(programmet | træningen | rutinen) (består | indeholder) | består (programmet | træningen) | indeholder (programmet | træningen) | hvad hedder øvelserne | hvad byder | repertoire* | øvelsesliste* | udvalg* | hvad skal vi igennem | alle de øvelser du',
  ],
  TAKES: [
    '(hvor lang tid | hvor længe | hvor mange minutter | hvor meget tid) _ (programmet | træningen | det | det hele | øvelserne | tager | varer | bruge | sætte af | en omgang | kommer det) | varighed* | tager det lang tid | (hvor lang | hvor langt) er (programmet | træningen | en omgang | det) | varer (det | programmet | træningen | hele) | tager det en (halv time | time) | nå det på | nå det inden',
  ],
  BREATHING: [
    '(trække | trækker | trak) _ vejret | holde* vejret | vejret | ånde | ånder | åndede | åndedrag | åndedræt* | vejrtrækning* | indånding* | udånding* | puste | puster | luft* (ind | ud) | luften (ud | ind)',
    '(næsen | munden) eller | gennem (næsen | munden) | ind eller ud | trækker (jeg | man) ind',
  ],
  FELT_WHERE: [
    'hvor _ (mærke | mærker | mærkes | føle | føles | sidde | sidder | stramme | strække | spænde | brænde) | (skal | bør | burde | kan | skulle) _ (mærke | mærkes | føles | føle) | hvordan _ føles | mærker (man | andre | jeg) den',
    '(hvilke | hvilken | hvad for | hvad er det for) _ muskel* | (hvilke | hvilken | hvad for | hvad er det for) _ muskler | muskler (bruger | arbejder | er) | hvilken del | meningen _ (strække | mærke | trække | spænde) | hvilket sted | skal det (strække | trække | stramme | sidde) | skal arbejde | der arbejder',
  ],
  AID: [
    'pude* | hovedpude* | nakkepude* | sofapude* | måtte | måtten | yogamåtte* | underlag* | liggeunderlag* | tæppe* | gulvtæppe* | uldtæppe* | håndklæde* | dyne | dynen | gulv | gulvet | trægulv | seng | sengen | madras | sofa | sofaen | divan* | briks* | stol | stolen | kontorstol* | køkkenstol* | lænestol* | kørestol* | skrivebord* | kontor | kontoret | siddende | stående',
    'tøj | træningstøj | nattøj | arbejdstøj | sko | skoene | strømper* | sokker* | bukser* | cowboybukser | kjole | bælte* | korset* | briller* | tæer | udstyr | redskaber | under (hovedet | nakken | knæene | maven) | have på',
  ],
  GET_DOWN: [
    '(komme | kommer | kom) _ ned | komme derned | (ned | derned) (på | til) (gulvet | måtten | knæ) | ned at ligge | lægge mig | lægger (jeg | man) | kan ned på gulvet | skal ned | hjælpe mig ned',
  ],
  GET_UP: [
    '(komme | kommer | få | får) _ op | rejse (mig | sig | dig) | rejser (jeg | man) | op at stå | op fra gulvet | op igen | skal op | stå op',
  ],
  WARM_UP: [
    'varme* _ op | varm* op | opvarm* | strække ud | udstræk* | køle ned | nedkøl* | bløde op | starte _ kold | være varm* | blive varm* | så jeg er varm',
  ],
  PAINKILLER: [
    'smertestill* | panodil* | ipren | ibuprofen | paracetamol | pille | piller | pillerne | gigtpiller* | gigtmedicin* | medicin* | pinex | pamol | treo | tramadol | morfin* | voltaren | kodein',
  ],
  TIME_OF_DAY: [
    'på (dagen | døgnet) | tidspunkt* | om (morgenen | aftenen | natten | eftermiddagen | formiddagen) | morgen eller | (før | inden | efter) (arbejde | arbejdet | sengetid | morgenmad* | morgenkaffen | aftensmad* | frokost | badet | nattevagt | maden) | inden man skal sove | stået op | hvad tid | midt om natten',
  ],
  HOW_HARD: [
    'hvor hårdt | hvor meget (kraft | må jeg | skal jeg) | hvor (anstrengende | intensivt | træt | udmattet) | presse (mig | sig) | fuld gas | anstrenge mig | skala fra | til grænsen | hårdt nok | svede | blive forpustet | spænde alt | kræfter',
  ],
  ONLY_SOME: [
    '(kun | bare | nøjes med) _ (en | to | tre | fire | nogle | par | få | første | halvdelen) | (to | tre | halvdelen | nogle | få | et par) af (dem | øvelserne) | alle syv | dem alle | alle sammen | rækkefølge* | dele dem op | droppe resten | springer (et | en | nogle) | vælge dem',
  ],
  BEST: [
    'bedste* | vigtigst* | vigtigere | mest effektiv* | (hvilken | hvilke | hvad for en | øvelse) _ (bedst | mest) | bedst for | bedre end | favorit* | virker mest | mindre vigtig* | mest ud af',
  ],
  ADVICE: [
    'is | ispose* | varme | kulde | varmepude* | varmedunk* | bad | karbad* | sauna | massage* | massere* | massør | akupunktur | tigerbalsam | gå tur* | gåtur* | ture | løbe | løb | løbetur* | svøm* | cykle | cykling | yoga | pilates | fitness | styrketræning | golf | madras* | sove | sidde',
    'løfte* (tungt | mine) | løfter (man | jeg) | tungt | spise* | spist | tom mave | tabe mig | vægt | kost | vitamin* | drikke* | rygning | hæve sænke | kontorstol | holdning',
  ],
  AFTER_THIS: [
    'hvad (kommer | skal vi | skal jeg | er | sker | laver vi | tager vi | står der | bliver | venter | følger) _ (bagefter | så | næste | den næste | efter | derefter | efter den her | herefter) | hvad så | hvad nu så | efter (den her | denne | det her) | hvilken _ (næste | bagefter | kommer nu | kommer så | efter den her) | hvad kommer (nu | der | så) | hvad skal vi nu | hvad følger | hvad er det næste',
  ],
};
