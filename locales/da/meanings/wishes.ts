import type { Wishes } from '../../meanings.js';

/** How it should be: easier, slower, quieter, in another language, forgotten. */
export const wishes: Wishes = {
  SKIP: [
    'laver jeg ikke | tager jeg ikke | orker jeg ikke | springer jeg',
    'forbigå | smut forbi | gå forbi | lad mig slippe | fri for den | uden om den | tag den ud | spar mig | den kan vi godt undvære | kan vi lade være med den | lad os lade den ligge | nej tak til den',
    'gerne springe | undgå (den | denne | øvelsen) | forbi (den | denne | øvelsen) | spring over | spring den | spring denne | spring øvelsen | hop over | spring _ over | springe _ over | hop _ over | hoppe _ over | drop* | udelad* | springer over | uden den her | undvær*',
    'ikke den her | ikke denne | ikke den | gider ikke _ (den | denne | øvelsen) | vil ikke lave (den | denne | øvelsen | det) | stå over',
    'gider ikke den | gider ikke denne | udenom | videre uden | lad _ ligge | slippe for _ (den | denne | øvelsen) | slippe for den',
    'ikke lave (den | denne | øvelsen) | glem den her | vil ikke _ den her | sprunget over | kan vi ikke lave noget andet | vælg* fra',
    'ikke lyst til (den | denne | øvelsen)',
  ],
  DISLIKE: [
    'afskyr | kan ikke tage | ikke tosset med | ikke noget for mig | har ingen lyst | ingen lyst | nyder ikke | ikke i humør',
    'ikke tale om | nægter | kan ikke lide | gider jeg ikke | vil jeg ikke | hader | gider ikke | har ikke lyst | ikke lyst | bryder mig ikke | kan ikke fordrage | ikke glad for | ikke vild med',
    'kedelig* | aldrig kunnet lide | er dum | åndssvag* | træls | vil ikke | kan ikke udstå | ikke fan',
  ],
  CANNOT: [
    'svært ved | besvær med | problemer med at',
    'kan ikke | magter ikke | orker ikke | kan ikke klare | formår ikke | kniber | kæmper | klarer ikke | opgiver | kan jeg ikke | ikke stærk nok',
    'giver op | kan slet ikke | ikke i stand til',
  ],
  ANOTHER: [
    'en anden (øvelse | en) | tage en anden | andet | en ny | alternativ* | noget andet | bytte* | erstat',
  ],
  EASIER: [
    'lettest | enklere | simpel udgave | let variant | lettere variant | mindre intens* | mindre tung* | mere lempelig* | mindre belastende | en blid | mindre hårdt | mindre svært | gør den mild | barmhjertig | skåne | skån | begynderniveau | slække | slæk | kan den gøres let*',
    'blidt | lettere | nemmere | blødere | skånsom* | blidere | blid | mildere | simplere | enklere | let udgave | nem udgave | let version | nem version | mindre hård* | mindre svær*',
    'mindre krævende | skru ned for sværheds* | begynderudgave* | begynderversion* | nedtone | ned i niveau | et niveau ned | mindre anstrengende | tilpas* | ikke så hård*',
    'ikke så svær* | lempelig* | lidt let | lempe* | letteste | nemmeste | lavere niveau | trin ned | ned i sværheds* | gør den let | aflast*',
  ],
  TOO_HARD: [
    'for krævende | udmattende | jeg er færdig i armene | kan ikke mere | for meget af det gode | jeg kan snart ikke | hård for mig | hård i det | over evne | slider mig op | tager pusten fra | vanskelig* | drøjt | drøj | sejt | knaldhård* | umulig* | overkommer ikke | magter det ikke | skrap | for svær',
    'for (hård* | svær* | krævende | tung* | meget for mig | anstrengende | voldsomt | besværlig* | mange | lang* | stram* | vildt) | hårdt for mig | kan ikke klare | dødhård*',
    'svært for mig | er hårdt | er svært | meget hårdt | virkelig hårdt | så hårdt | mega hårdt | orker ikke | magter ikke | ikke stærk nok | for meget | ikke holde den | kan ikke holde',
    'har svært ved | kniber | kæmper | udmattet | er hård | er svær | kan ikke løfte | kan ikke komme | jeg dør | ret hård* | ret svær* | er ved at dø | lidt hård* | lidt svær* | kan ikke så',
    'ikke så mange | knokle* | kan ikke nå',
  ],
  HARD: ['hård | hårdt | hårde | svær | svært | svære | krævende | anstrengende | tung | tungt'],
  LESS: [
    'mindre | færre | kortere | reducer* | skær ned | ned på | ikke så (mange | længe | meget) | knap så',
  ],
  MORE: [
    'mere | flere | ekstra | længere | yderligere | øg | tilføj* | læg på | et par mere | læg _ til | læg _ oveni',
  ],
  REPS: ['gentagelse* | gange | reps | sæt | løft | runder | holde | hold | holdetid | holder'],
  SECONDS: ['sekund* | minut* | tid'],
  HARDER: [
    'intens* | mere intenst | skru bissen på | mere tryk på | mere knofedt | krydre | speed op i sværhed | avancerede | mere krævende | mere vægt | hårdt arbejde | op på næste | giv mig modstand | prøve kræfter | mere power | sværere udgave | presse mig | tage fat for alvor',
    'sværere | hårdere | den svære | den hårde | tungere | udfordr* | mere krævende | mere modstand | op i niveau | et niveau op | skru op for sværheds* | avanceret* | svær version | hård version',
    'svær udgave | hård udgave | pres mig | presse mig | næste niveau | mere belastning | klare mere | holde til mere | kan mere | kan godt mere | mere af | strammere | vanskelig*',
    'højere niveau | øge sværheds* | op i sværheds* | tage mere | noget svært | noget hårdt | sværhedsgraden op | skrappere | sværeste | hårdeste | intensitet* | mere smæk | trin op',
    'giv den mere | give den mere | gøre den svær | mere knald | kræve mere',
  ],
  TOO_EASY: [
    'barnemad | ingen kunst | en smal sag | ingen modstand | ikke nok for mig | sover næsten | kunne gøre det i søvne | i søvne | lige let nok | lidt for let | lidt let | for babyer | mærker intet | ikke anstrengende | slap øvelse | kræver ikke noget',
    'udfordrer mig ikke | kræver ingenting | kræver intet | er ingenting | er jo ingenting | for (let | nem | nemt | lette | nemme | simpel* | blid*) | så let | så nemt | ikke hårdt nok | ikke svært nok | kan næsten ikke mærke | mærker ingenting | barnemad | er let | er nemt',
    'ingen udfordring | alt for let | mærker ikke noget | en leg | er nem | peace of cake | ikke noget problem | ret let | ret nemt | ikke hård nok | ikke svær nok | kan ikke mærke noget',
    'pærelet | pærenem* | latterlig* | piece of cake | ingen sag | let som | kedsom*',
  ],
  SLOWER: [
    'i roligt tempo | ned på jorden | giv mig en chance | pænt langsomt | mere afslappet | slap nu af | små slag | tøjl* | ikke så travlt | tag den stille | tage den med ro | stille og rolig | stop en halv | daskende',
    'langsommere | langsomt | langsom | ned i tempo | tempoet ned | sæt _ ned | skru ned for (tempo* | hastighed* | fart*) | ikke så (hurtigt | stærkt) | roligt | rolig | roligere | tag det roligt',
    'med ro | mindre fart | sagte | mere tid | lavere tempo | ned i fart | farten ned | sænk* | stille og roligt | bedre tid | giv mig tid | lidt ned | i mit tempo | slap af | længere pauser',
    'ned i gear | et gear ned | sænke tempoet | knap så hurtigt | knap så stærkt | ta den med ro | drosle | drosl* | mindre tempo | i ro og mag',
  ],
  TOO_FAST: [
    'skynde på | skynd på | skynder på mig | jag* mig | stress* mig | løber fra | for hektisk | hektisk | kan ikke komme efter | hænger ikke på | forpustet af tempoet | fræser | buldrer | raket | stryger afsted',
    'jeg kommer bagefter | bliver hægtet af | hægtet af | taber mig | drøner | afsted | ræser | for (hurtigt | stærkt | hurtig | hurtige) | så hurtigt | kan ikke følge med | ikke følge med | kan ikke nå | når ikke | hænge på | for meget fart | for travlt | travlt | stresser | jager mig | bagud | hæsblæsende | alt for hurtigt',
    'ikke nå | ikke med | forhaste* | nå at følge | skynder dig | stresset | tempoet er (for højt | højt) | sakker | følge med',
  ],
  FASTER: [
    'op på fart | op i fart | tempo på | skub på | tag fusen | giv gas | ræs | mere fræs | rappere | snappere | hurtigt | skru op | lidt mere speed | hop fremad | forcere | fremskynd* | ikke så langsomt | kortere ventetid | strammere tempo',
    'hurtigere | hurtig | sæt _ op | skru op for (tempo* | hastighed* | fart*) | fart på | mere (fart | tempo) | op i (fart | tempo) | skynd* | tempoet op | farten op | sæt fart | kom nu | rask*',
    'speed | gas | op i gear | et gear op | tempo | mere gang i | øg (tempo* | fart* | hastighed*) | højere tempo | kortere pauser | lidt fart | i en fart | sæt skub | mere skub | lidt mere tjep',
    'sætte tempoet | sætte farten | speede* | kvikkere | friskere tempo | gang i den | give den gas | giv den gas | op i hastighed',
  ],
  TOO_SLOW: [
    'slæber sig | kryber | går i stå | i slowmotion | det varer for længe | venter og venter | for lange pauser | går det langsomt | kunne gå hurtigere | trævlet | længe om',
    'for langsom* | så langsom* | sneglefart* | snegl* | slæber | sløv* | trækker ud | går langsomt | alt for langsomt | tager for lang | trækker det ud | sidder og venter | falder i søvn | ligger og venter',
    'meget langsomt | ret langsomt | lidt langsomt | for meget ventetid | for lang tid | kan vi komme videre | venter for | tempoet er (for lavt | lavt) | for lavt tempo | døsig*',
  ],
  TEMPO: ['tempo* | fart | farten | hastighed* | rytme*'],
  LEVEL: ['niveau* | trin | hak | sværhedsgrad* | intensitet* | gear'],
  UP: ['op | vejret | højere | mere | øg* | hæv* | skru op'],
  DOWN: ['ned | lavere | mindre | sænk* | reducer*'],
  COUNT: [
    'tæl*',
    '(sig | sige) _ halvvejs | tæl | tælle | tæller | tælling* | tællemåde* | tal | tallene | nedtælling* | optælling* | sekunderne | talte | tællingen',
  ],
  EVERY_SECOND: [
    'en to tre | hele tællingen | fuld tælling | alle tallene | samtlige tal | uafbrudt | konstant | hele tiden | løbende | tæl det hele | hvert evigt | sekund for sekund',
    'hvert (sekund | tal | eneste | enkelt) | alle (sekunder* | tal* | numre*) | hver eneste | samtlige | hele vejen | alle sammen | en for en | et for et | hvert et | det hele højt',
    'alle sekunderne | alt sammen | hver et | hvert tal',
  ],
  NOW_AND_THEN: [
    'de sidste (sekunder | par | fem | tal) | kun slutningen | kun til slut | kun nogle gange | ikke konstant | hver femte | hver tiende | hvert andet | sporadisk | lejlighedsvis | engang i mellem | ikke så ofte | ikke hver gang | sjældent | kun de vigtigste | med længere mellemrum',
    'ind imellem | en gang imellem | af og til | indimellem | nogle gange | sjældn* | mindre | ikke hele tiden | ikke hvert | ikke alle | ikke så (meget | tit | ofte) | kun (halvvejs | de sidste | til sidst)',
    'hver (femte | tiende | tredje | anden) | hvert (femte | tiende | tredje | andet) | kun lidt | nu og da | (sig | sige) _ halvvejs | engang imellem | i ny og næ | kun nogle | de sidste fem | færre tal | færre | knap så (meget | tit) | hist og her',
    'med mellemrum | sparsom* | kun af og til | bare til sidst | de sidste',
  ],
  QUIET: [
    'fri for',
    'tiende stille | klap i | luk munden | uden snak | ingen stemme | uden lyd | tavst | dæmp dig | skån mig for tal* | i fred | tælle indvendig | tæller inde | uden at sige tal* | du behøver ikke sige | slip for tal* | sluk for tællingen | spar på tallene | lydløs',
    'inde i (dig | hovedet) | inden i | for dig selv | stille | tavs* | i stilhed | lydløs* | ti stille | tie stille | ikke tælle | tæl ikke | uden at tælle | uden tælling | uden tal | stop med at tælle | lad være med at tælle | ingen tal | hold mund | tys*',
    'ikke (sige | høre) tal* | slippe for (tælling* | tal* | at høre) | stoppe med at tælle | holde op med at tælle | hold op med at tælle | lad være at tælle | vær stille | tæller selv | tælle selv | dæmpe',
    'ikke _ tælle højt | i hovedet | ikke brug for _ (tal* | tælle*) | tie | behøver ikke tælle | slå tællingen fra | uden at du tæller | ro | fred | ingen tælling | skal ikke tælle | mindre snak',
    'ikke noget tælleri | tælleri | droppe tal* | droppe tællingen | drop tællingen | drop tallene | ingen snak',
  ],
  ALOUD: ['højt | højlydt | med stemmen'],
  OTHERWISE: ['anderledes | anden måde | måden | tællemåde* | hvordan du tæller | måde at tælle'],
  LANGUAGE: ['sprog | sproget | sprogene | tungemål'],
  ENGLISH: ['engelsk | english | engelske'],
  DANISH: ['dansk | danish | danske'],
  SPEAK: [
    'tal | tale | taler | snak* | på | sprog* | sige | sig | forstå* | høre | til | svare* | kan du | have | få | køre | tage',
  ],
  SWITCH: [
    'sprog (taler | kan | forstår | snakker) du | skift* | byt* | hellere | ændre | andet | foretrækker | andre | sæt | skifte | om til | over til | gå over | oversætte',
  ],
  DELETE: [
    'glemmes | rydde | ryd op i | bortskaf* | makuler* | tilintetgør* | udvisk* | fjernes | slettes | slettet | udryd* | hviskes ud | smides ud',
    'slet* | husker mig | huske mig | glem* | fjern* | ryd* | smid* | ryd op | visk* | destruer* | kasser* | tøm* | af med | udslet*',
  ],
  DATA: [
    'data | oplysning* | historik* | profil* | informationer | træningsdata | gemt | gemte | konto* | fremskridt | registrer* | personlige | resultater | træninger | info | lagret | log | optegnelse*',
  ],
  ABOUT_ME: ['om mig | mig | alt | det hele | alting | ved om | på mig | har på mig | alt om'],
  VOLUME: [
    'lydstyrke* | volumen | volume | lyden | skru (op | ned | lidt op | lidt ned | lige op | lige ned) | skrue (op | ned | lidt op | lidt ned) | (tal | snak | tale | snakke | sig det) _ (højere | lavere | op) | (for | alt for) (lavt | lav | svagt | højt | høj) | højere op | mere lyd | mindre lyd | lavere lyd | højere lyd | dæmp (lyden | stemmen | dig lidt)',
    'kan (ikke | næsten ikke | knap | knapt | dårligt | ikke rigtig) høre (dig | hvad du) | råber | råb ikke | hvisker | hviske | tunghør | døv | hører dårligt | hører (ikke så godt | lidt dårligt) | høreapparat* | (op | ned) for (lyden | stemmen | volumen) | brøler | skrål*',
  ],
  RECORDED: [
    'optag* | optager du | optaget | aflyt* | overvåg* | lytter | lytte med | lytter du | lytter med | mikrofon* | privatliv* | privat | fortrolig* | datasikkerhed* | gdpr | gemmer | gemmes | gemmer du | bliver gemt | registrerer | (deler | sælger | videregiver | sender) _ (data | oplysning* | det | videre) | persondata* | hvem _ (høre | lytter | adgang | ser) | ved du om mig | hvad ved du | spion* | udspioner* | hemmelig* | sladre* | med på en lytter',
  ],
  LITTLE_TIME: [
    '(kun | bare | har ikke | ikke så) _ (minutter | minut | tid | kvarter | en halv time) | (kort | kortere | hurtig | mini | lille) (træning | omgang | udgave | version | program | tur | session | runde) | kortere træning | kort træning | kun (to | tre | fire | fem | et par | halvdelen) _ øvelser | nøjes med (to | tre | fire | fem | et par | halvdelen) | halvdelen af (øvelserne | programmet) | knap med tid | presset på tid | dårlig tid | kort tid | tidspres | i en fart i dag | gøre det kort | kort proces | lynudgave* | expres* | ekspres*',
    '(skal | være) _ (af sted | afsted | ud ad døren | gå) om | om (fem | ti | femten | tyve) minutter | færre øvelser',
  ],
};
