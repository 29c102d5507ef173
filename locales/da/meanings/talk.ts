import type { Talk } from '../../meanings.js';

/** How the training is led: begun, held, left, and agreed to. */
export const talk: Talk = {
  START: [
    'gang i | sat i gang | sætte gang i | tage hul på | kick start | indled* | påbegynd* | kaste os ud i | springe ud i | hive fat i | komme afsted',
    'start | starte | starter | begynd | begynde | begynder | i gang | igang | gå i gang | sæt i gang | sætte i gang',
    'kom i gang | før mig | tag mig igennem | led mig | guide mig | vejled | kør | køre | tage fat | fyre op | fyr op | igennem',
    'skyd* i gang | på tide | tid til | klar til',
  ],
  ROUTINE: [
    'pakken | hele pakken | program* | rutine* | træning* | øvelserne | øvelser | rygøvelser* | rygtræning* | pas | træningspas | passet | omgang',
    'sættet | forløb* | rygprogram* | workout | session* | rundtur | runden | ryggymnastik | gymnastik* | fys*',
  ],
  TRAIN: [
    'træninger',
    'træne | træner | træn | træning | træningen | trænet | motionere* | øve | dyrke* | rygtræning | trænede | motion',
  ],
  EXERCISE: ['øvelse | øvelsen | øvelser | øvelserne | bevægelse* | stilling* | trin'],
  THIS: [
    'den | det | den her | det her | denne | dette | øvelsen | den øvelse | den der | det der | herre',
  ],
  THESE: [
    'de | dem | disse | øvelserne | øvelser | det her | det | programmet | træningen | træne | træning | rygøvelser* | træner | alt det her',
  ],
  ALL: [
    'alle | alle sammen | allesammen | hele | det hele | alt | samtlige | alle syv | syv øvelser | fra ende til anden | fra start til slut',
    'hele molevitten | hele turen | komplet* | fra a til z | hver eneste øvelse',
  ],
  DO: [
    'gjorde | lavede | laves | gøres',
    'lave | lav | laver | tag | tage | prøv | prøve | gå til | hop til | spring til | over til | videre til | udfør* | gør | gøre | køre',
    'frem til | direkte til | hen til | skift til | tilbage til | start med | starte med | begynde med | fortsæt med | kaste mig over',
    'tager | prøver | klar til',
  ],
  WANT: [
    'vil | vil gerne | har lyst til | kan vi | kunne vi | må vi | skal vi | lad os | gerne | hellere | hvad med | kan jeg | må jeg | kunne',
    'ønsker | kunne tænke mig | trænger til | giv mig | jeg skal | lyst | vil godt | bede om | foretrække*',
  ],
  SHOW: ['vis | vise | giv | tag mig | find | sæt | få'],
  OVER_AGAIN: [
    'fra første | fra nul | fra ende til anden igen | begynd denne igen | tage denne igen fra | starte på en frisk | på en frisk | om fra starten | helt fra starten | en gang til fra starten | første gentagelse | prøv igen fra',
    'forfra | fra (begyndelsen | starten | start | bunden | toppen | en ende af | ny) | begynd igen | på ny | genstart* | nulstil*',
    'helt fra | en gang til fra | start _ om | starte _ om | begynd _ om | begynde _ om | tag _ om | om igen | lave _ om fra | tage _ om',
    'tilbage til start* | tilbage til begyndelsen | helt om | fra scratch',
  ],
  AGAIN: ['igen | en gang til | en omgang til | en tur til | atter | endnu en gang | en runde til'],
  GO_ON: [
    'du må (gerne | godt) (begynde | starte | fortsætte | gå | køre | tælle) | begynd at tælle | start tællingen | rul bare | så afsted | af sted | bare fortsæt | tæl løs',
    'videre | gå videre | kom videre | kør | køre | kør på | kør løs | fortsæt | fortsætte | så kører vi | lad os komme | bare kom | kom bare',
    'fyr den af | så er det nu | du kan (bare | godt | roligt) (starte | begynde | tælle | fortsætte | gå) | kan godt | tæl bare | værsgo',
    'du kan (starte | begynde | tælle | fortsætte | køre) | vi kan (starte | begynde | fortsætte | godt | køre | gå) | bare starte | sæt i gang',
  ],
  CONTINUE: [
    'hvor vi (stoppede | nåede | var | kom til | holdt) | hvor jeg (stoppede | nåede | var | holdt) | fra hvor | i gang igen | tag tråden op | op på hesten igen | genstart fra pausen | tilbage til øvelsen | køre igen | på den igen | fortsætte herfra | så kan vi fortsætte',
    'fortsæt | fortsætte | fortsætter | genoptag* | bliv ved | kør videre | jeg er tilbage | er her igen | er klar igen | hvor vi slap',
    'hvor vi kom fra | hvor jeg slap | slap | køre videre | ophæv pausen | pausen er slut | slut på pausen | hvor vi var | arbejde videre',
    'tag op igen | tage fat igen | hvor vi nåede | gå i gang igen | kommet tilbage | tilbage igen | færdig med pausen | hvor jeg kom fra',
  ],
  END: [
    'vi er færdige | lad os stoppe | lad os slutte | lad os holde | luk programmet | ikke mere for | så er det slut | giver op for | smut* nu | jeg må gå | skal af sted | skal løbe | slut herfra | vil ikke være med mere | færdig med at træne | stopper vi | kalder det en dag | stop det hele | sluk for det',
    'stop | stoppe | stopper | slut | slutte | slutter | afslut* | luk* | hold op | farvel | hej hej | sluk* | færdig for | nok for | tak for i dag',
    'ikke mere | gider ikke mere | holde op | godnat | vi ses | ses | på gensyn | det var det for | det var alt | det var det | sige stop',
    'det må være nok | holde her | ophør | nu er det nok | ud herfra | stoppe her | runde af | rund af | klarer mig for i dag | pakke sammen',
  ],
  ENOUGH: [
    'fået nok | fint for i dag | nok | ikke mere | rigeligt | for i dag | har fået nok | orker ikke | gider ikke mere | slut for',
  ],
  PAUSE: [
    'ringer på døren | ringer på',
    'lille pause | stop op | bare lige et | lige tage mig et | holde en pause | holde lidt | pusten | hvil lidt | hvile lidt | drikkepause | skal tisse | på wc | tage telefonen | tage den her telefon | åbne døren | stå lige af | sæt den på pause | vi holder lige | stands lige',
    'pause* | vent* | lige et (øjeblik | sekund | minut) | hold lige | hold en pause | pust ud | puste ud | hvile | hvil | stands | afbryd lige',
    'stop lidt | midlertidig* | toilet* | pusterum | holde inde | hold inde | ånde ud | få pusten | giv mig (lige | et | to) | drikke noget vand | det ringer på',
    'på standby | timeout | time out | skal på toilettet | et sekund | et par minutter | lige en pause | sæt på hold | tager den lige',
    'vent lidt | skal lige | stop op',
  ],
  BRIEFLY: [
    'et øjeblik | øjeblik | to sekunder | et minut | et sekund | et par minutter | sekund | minut | lidt | fem minutter | kort | kortvarigt',
    'to minutter | en stund | et lille øjeblik',
  ],
  NEXT: [
    'så den næste | den derpå | den som følger | fortsæt til den næste | nu den næste | rykke frem | den efterfølgende | efter denne | en ny øvelse nu | op næste',
    'næste | efterfølgende | følgende | den efter | efter den her | bagefter | den som kommer | kommer der så | kommer efter | kommer bagefter',
    'et hak frem | fremad | kommer nu | kommer så',
  ],
  PREVIOUS: [
    'før den her | inden den her | den vi havde | den jeg havde | den vi lavede | forudgående | gå en øvelse tilbage | hop tilbage | den umiddelbart før | en øvelse bagud | bagefter den',
    'forrige | baglæns | bagud | ryk tilbage | tilbage | foregående | den før | øvelsen før | den vi lige | vi lige lavede | jeg lige lavede | gå tilbage | et hak tilbage',
    'et skridt tilbage | en tilbage | spol tilbage | sidste igen | den fra før | den tidligere | lavede lige før | den lige før | bakke | bak',
  ],
  REPEAT: [
    'hvad for noget | hva siger du | en gang mere | spol tilbage | afspil igen | hør igen | høre det igen | gentagelse tak | kom igen | hvad var det | hvad skulle jeg | tag det igen | kør det igen',
    'gentag* | sig (det | igen | den) | sige (det | igen) | sig _ igen | sige _ igen | sige _ en gang til | sig _ en gang til | hvad sagde du | hvad siger du | tag den igen | hvad var det | sagde | fortæl _ igen | gentage',
    'hvabehar | hvad behager | høre _ igen | forklar _ igen | endnu en gang | om igen | fik du sagt',
  ],
  NOT_HEARD: [
    'kunne ikke høre | ikke helt med | tal højere | tal tydeligere | mumle* | gik min næse forbi | røg forbi | overhørte | jeg hørte ikke | hørte desværre ikke | hvad sagde | faldt lige ud | tabte tråden',
    'hørte ikke | ikke hørt | ikke hørte | hørte det ikke | hørte dig ikke | ikke høre | fangede ikke | ikke fanget | ikke med | fik ikke fat',
    'forstod ikke | gik for hurtigt | ikke efter | sagde du | ikke opfattet | opfattede ikke | hørte ikke efter | misforstod | fik jeg ikke',
    'missede | ikke fat i | faldt ud | fik ikke det | nåede ikke at | hørte jeg ikke | fangede jeg ikke | hvad var det du | fik det ikke',
    'ikke med på hvad | forstod jeg ikke',
  ],
  GO_TO: [
    '(spring | hop | gå | videre | hen | frem | over | direkte | tilbage | skift | tage mig | føre mig) _ til (den | øvelse | nummer | super* | fugle* | planke* | bro* | kat* | bækken* | knæ*)',
  ],
  READY: [
    'så ruller vi | lad os rulle | værsgo | kom an | klar som | alt klar | parat nu | så er vi | gi den | fyr løs | så kør da | så kan du',
    'klar | parat | er klar | på plads | så er jeg | er der | er på | så kan vi | klar parat | færdig med at | er med | bare sige til | er med på den',
    'så er det bare | helt klar | jeg er her',
  ],
  IN_PLACE: [
    'position* (er | indtaget | taget | fundet) | under skuldrene | hænderne (er | under) | fødderne (er | i) | i den rigtige (position | stilling) | jeg (sidder | knæler | står | ligger) | har (lagt | rullet | vendt | indtaget | fundet | stillet | placeret) | nede på | på (albuerne | underarmene | knæene | siden) | kommet i stilling | linet op',
    'på plads | i position | i stilling | ligger | lagt mig | jeg er nede | ligger godt | i gulvet | hvor jeg skal være | ligger ned | er på (alle | gulvet | måtten | ryggen | plads) | lagt ned',
    'ligger klar | står på alle | sidder på | i udgangsstilling* | på måtten | fundet stillingen | kommet ned | kommet op | fundet på plads | rullet',
    'har (bøjet | rejst | sat) | kommet på plads | indtaget | nede at ligge',
  ],
  DONE: [
    'færdig | færdige | gjort | klaret | gennemført | jeg har gjort det | så var det det | den er lavet | afsluttet | overstået | har lavet den',
    'så er den | done | nåede det | i mål | den sad',
  ],
  YES: [
    'det er jeg med på | det lyder fint | ja for pokker | helt klart | det må du | jeg vil gerne | sikkert | fedt | kør på ja | afgjort | javist | javel | okidoki | det er en aftale | enig | det synes jeg',
    'ja | jo | jep | japs | jada | gerne | selvfølgelig | naturligvis | okay | fint | helt sikkert | det lyder godt | lyder godt | ja tak | yes | absolut | bestemt | klart | jatak | jaja | det er fint | god ide | god idé | tak gerne',
    'meget gerne | det kan vi godt | hvorfor ikke | selvfølgelig ja | det er i orden | i orden | den er god | det gør vi | super | perfekt | jo da | sandelig | lad os det | jow | jamen ja | endelig | det må du gerne',
    'den er jeg med på | ja da',
  ],
  NO: [
    'det synes jeg ikke | ikke for mig | ikke interesseret | glem det nej | det er et nej | negativt | ikke tale om | det kan du godt glemme | det lader vi være | lad være med det | jeg springer over | hellere ikke | absolut nej',
    'nej | niks | næ | nah | nope | ellers tak | ikke nu | ikke i dag | helst ikke | overhovedet ikke | på ingen måde | aldrig i livet | det tror jeg ikke | nix | behøver ikke | behøves ikke | ikke lige nu | det vil jeg ikke | nej tak',
    'nejtak | en anden gang | ikke denne gang | bestemt ikke | absolut ikke | ikke endnu | nej det | jeg vil helst ikke | nødig | måske senere | springer jeg over | nææ | ikke nødvendigt ',
  ],
  HELP: [
    'hvad forstår du | hvordan kan du hjælpe | hvad er muligt | hvad virker | hvad mere kan | hvilke ord | hvilke sætninger | hvordan styrer | hvordan bruger jeg | hvad kan du hjælpe | hjælpemenu | råd til hvad',
    'hjælp | hjælpe | hvad kan (jeg | man | du) | hvilke muligheder | kommandoer | hvordan bruger | hvad kan jeg sige | assist* | vejled* | hvordan virker | hvordan fungerer | hvad kan du | hvad skal jeg sige',
    'kan du hjælpe | brug for hjælp | hvad siger jeg | hvordan taler jeg | hvad forstår du | kan jeg sige | hvad må jeg sige | betjener | mulighederne | kan jeg bede | kan jeg spørge',
  ],
  CANCEL: [
    'nej vent | forkert | jeg tager det tilbage | se bort fra | ignorer* | ups | det gælder ikke | stryg det | lad det være | ellers lige meget | det skal vi ikke alligevel | nej ikke alligevel',
    'var lige meget | glem det bare | annuller* | glem det | drop det | fortryder | afbryd | lad være | alligevel ikke | ikke alligevel | lige meget | pyt | glem hvad | det var ikke det | ombestemt | fortrød | skidt med det | aflys | slå det hen',
    'det er lige meget | skrot det | mente jeg ikke | glem jeg | det gør ikke noget | tager det tilbage | glem alt om det',
  ],
  HOME: ['hjem | startskærm* | hovedmenu* | forsiden'],
  CONFUSED: [
    'hvad jeg skal sige | forvirret | forstår ikke | fatter ikke | er lost | fortabt | rundt på gulvet | ved ikke | aner ikke | forstår det ikke | usikker på | i tvivl',
  ],
  OPTIONS: ['mulighed* | kommando* | valg* | funktion* | menu*'],
  CALL: [
    'ring (til | efter | op) | ringe (til | efter | op) | ringer (til | efter) | ring | ringe | kald på | kontakt | kontakte',
    'få fat i | få fat på | få _ i (røret | telefonen) | stil mig igennem | giv besked til | tast | alarmer | alarmere',
  ],
  FETCH: [
    'hent | hente | tilkald* | skaf | skaffe | send bud | send (en | hjælp | nogen) | få _ (herhen | herover)',
    'komme og hjælpe | kom og hjælp | skal have en læge',
  ],
  AMBULANCE: [
    'ambulance* | redder* | falck | falckfolk* | paramedic* | alarmcentral* | lægevagt* | vagtlæge* | akuttelefon* | akutmodtag* | skadestue* | lægehjælp',
    'lægebil* | akutlæge* | sygeplejerske* | hjemmepleje* | nødkald* | politi* | brandvæsen* | beredskab* | førstehjælp*',
  ],
  EMERGENCY_NUMBER: [
    'en en to | et et to | hundrede og tolv | hundredeogtolv | et hundrede og tolv | nødopkald* | alarmnummer* | alarmopkald*',
    'atten tretten | en en tre',
  ],
  ANYBODY: [
    '(til | efter | hent | tilkald | fat i | send) nogen | nogen (herhen | til at | må) | kan nogen | en eller anden | naboen | pårørende',
  ],
  URGENT: ['nødstilfælde* | nødsituation* | akut | haster | i nød | nødråb | slå alarm'],
  THANKS: [
    'tak | tusind tak | mange tak | takker | taknemmelig | mange gange tak | takkede | tak skal du have | tak for | ih tak | takskyldig | på forhånd tak',
  ],
  GREETING: [
    'hej | hejsa | hejhej | goddag | godmorgen | godaften | godmiddag | davs | dav | goddav | god (morgen | aften | dag | eftermiddag | formiddag) | halløj* | hallo | hola | mojn | møjn | hey coach | halli hallo | hvordan går det | hvordan har du det | hvad så coach',
  ],
  PRAISE: [
    '(du | coach) _ (god | dygtig | sød | fantastisk | dejlig | den bedste | rar | skøn | sej | flink | guld værd | en skat | en perle | sjov | tålmodig | en stjerne | helt nede på jorden) | godt gået | flot klaret | godt arbejde | godt klaret | elsker dig | kan lide dig | glad for dig | gør det godt | (god | dejlig | bedste | dygtig) (træner | coach | makker)',
    'det var (hyggeligt | dejligt | skønt | sjovt | rart | fedt | en god (øvelse | træning | omgang)) | (fed | god | dejlig | skøn) (træning | øvelse | omgang)',
  ],
  UNDO: [
    'fortryd* | fortrudt | gendan* | omgør* | undo | (lav | laver | gør | ret | ændr | skift | stil | sæt | skru | rul | få | giv | lave | stille | sætte) _ (tilbage | om igen) | tilbage til (det | den | normal* | som | sådan)',
    'lav* det om | (som | end | bedre | det) (det var | før | vi havde det | du plejer) | det gamle | den gamle | det normale | oprindelig* | ændring* | ændret | ændrede | ikke det jeg mente | mente (jeg | det) ikke | forkert knap | det var en fejl | som før',
  ],
  AND: ['og | eller | samt | plus | derefter | og så'],
};
