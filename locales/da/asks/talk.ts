import type { Asks } from '../../asks.js';

/** What people say about the session itself, and what the exercises feel like. */
export const talk = {
  SensationIntent: [
    'jeg kan [godt | virkelig | tydeligt | sagtens] mærke det i {feeling} | jeg mærker det i {feeling} | det kan mærkes i {feeling} | nu kan jeg mærke det i {feeling}',
    'jeg kan mærke {feeling} | jeg kan mærke at {feeling} arbejder | {feeling} arbejder | jeg kan mærke den i {feeling} | det er {feeling} jeg kan mærke',
    'det {feeling} | det {feeling} (lidt | godt | dejligt | rart | behageligt) | det (strækker | trækker | strammer) lidt i (lænden | låret | ballen | siden)',
    '(mine ben | benene | mine arme | armene | mine lår | lårene | musklerne | mine muskler | maven | hele kroppen | ballerne) {feeling}',
    '(mine ben | benene | mine arme | armene | mine lår | lårene | musklerne | mine muskler) (er | bliver) [helt | så] {feeling}',
    'jeg (er | bliver) [helt | lidt | så] (forpustet | stakåndet | træt | svedig | varm | stiv | udmattet) | jeg (sveder | ryster | dirrer | puster) [helt]',
    'jeg (er kogt | er flad | er helt flad | er brugt op | er smadret | er helt færdig i musklerne) | sikke jeg sveder | jeg har syre i (benene | lårene)',
    'det er (et godt stræk | et dejligt stræk | et ordentligt stræk) | sikke et stræk | det føles (stramt | lidt stramt | som et godt stræk) | det er lidt stramt | jeg er stram i (baglårene | haserne)',
    'den kan jeg mærke | det kan jeg [godt] mærke | det kan mærkes | jeg kan mærke det [virker | arbejder | hele vejen] | uha det kan mærkes | den kan mærkes',
    'det føles anstrengende | det arbejder i musklerne | jeg kan mærke musklerne [arbejde] | det giver varme i kroppen | pulsen er oppe | jeg får pulsen op',
  ],

  WhatNextIntent: [
    'hvad kommer (bagefter | nu | så | efter | efter den her | derefter | næste gang vi skifter) | hvad er [det] næste | hvad er den næste | hvad bliver den næste [øvelse]',
    'hvad skal vi (nu | bagefter | så | lave bagefter | lave nu) | hvad er næste (øvelse | punkt | nummer) | hvad er den næste øvelse | hvilken øvelse er den næste',
    'hvilken øvelse (kommer (nu | bagefter | så | efter den her) | skal vi lave bagefter | bliver den næste | følger) | hvad følger [efter den her]',
    'hvad er der (bagefter | efter den her) | hvad (sker der | står der på programmet) bagefter | hvad er det næste vi skal [lave] | hvad venter der mig',
    'og hvad så bagefter | og hvad kommer så | hvad skal jeg [lave] bagefter | hvad laver vi bagefter | hvad tager vi bagefter | hvad er planen bagefter',
  ],

  ListExercisesIntent: [
    'hvilke øvelser (er der | har du | findes der | kan vi lave | skal vi lave | består programmet af | er med | kan jeg vælge imellem)',
    'hvor mange øvelser (er der [i alt | i programmet | i det hele] | er det i alt | har du | skal vi lave | består det af | er programmet på)',
    'hvad for nogle øvelser (er der | har du | skal vi lave | kan jeg få) | hvad kan vi lave | hvad skal vi igennem | hvad (består | indeholder) (programmet | træningen) [af]',
    'hvad er der (i programmet | på programmet | af øvelser | at vælge imellem) | hvad har du af øvelser | hvad kan du af øvelser | hvad kan jeg vælge imellem | hvad kan man lave her',
    '(nævn | list | læs | sig) (øvelserne | alle øvelserne) [op] | fortæl [mig] hvilke øvelser der er | hvad hedder (øvelserne | de forskellige øvelser) | giv mig listen [over øvelser] | vis mig (øvelserne | listen)',
    'hvad byder (du | programmet) på | er der (andre | flere slags) øvelser | hvilke øvelser kender du | hvad træner vi i dag | må jeg få listen over øvelser',
  ],

  DurationIntent: [
    'hvor lang tid tager (det [hele | i alt | her | i dag] | programmet | træningen | øvelserne | mine øvelser | hele programmet | en omgang | alle øvelserne)',
    'hvor længe varer (det [hele | her] | programmet | træningen | hele programmet | en omgang) | hvor lang er (træningen | en omgang | en træning) | hvor langt er programmet',
    'hvor mange minutter (tager | varer) (det [hele] | programmet | træningen) | hvor lang tid skal (jeg | man) (bruge | sætte af) | hvor lang tid bruger vi på det',
    'jeg har kun (fem | ti | to | tre | et par | femten | få) minutter | jeg har kun et kvarter | jeg har ikke (så | ret) (lang | meget) tid [i dag] | jeg har ikke tid til det hele',
    '(må jeg få | kan jeg få | kan vi tage | lad os tage) en (kort | kortere | hurtig) (træning | omgang | udgave) | (giv mig | tag | kør | jeg vil have) en (kort | kortere | hurtig) (træning | omgang | version)',
    '[den | det] korte (udgave | version | omgang | program) | et kortere program | (kan | skal) vi ikke gøre det kort i dag | noget kort i dag | en hurtig en i dag | en kort en',
    '(kun | bare) (to | tre | fire | fem | et par | halvdelen af) øvelser[ne] [i dag] | kan (vi | jeg) nøjes med (to | tre | fire | et par | halvdelen af) øvelser[ne] | kan vi [bare] tage (to | tre | et par | halvdelen) af øvelserne',
    'kan (vi | jeg) nå det på (fem | ti | femten) minutter | når vi det på (fem | ti) minutter | tager det lang tid | er det en lang (træning | omgang) | hvad tager det af tid | hvornår er vi færdige hvis vi starter nu',
    'jeg skal (gå | af sted | være færdig | være ude ad døren) om (fem | ti | et kvarter | tyve minutter) | kan det gøres kortere i dag | kan vi gøre træningen kortere | hvor mange minutter er programmet',
  ],

  PrivacyQuestionIntent: [
    'optager du [mig | det her | hvad jeg siger | det jeg siger | vores samtale | alt hvad jeg siger] | bliver (jeg | det her | det) optaget | er der optagelse på',
    'lytter du [med | hele tiden | altid | til mig hele tiden | når jeg ikke træner] | aflytter du mig | overvåger du mig | er jeg overvåget | hører du alt hvad jeg siger',
    'hvad (gemmer | husker | ved | registrerer | samler) du om mig | hvad gemmer du | gemmer du (noget [om mig] | det jeg siger | mine data | min stemme | lyden | det)',
    'hvilke (oplysninger | data) (har du | gemmer du | samler du) [om mig] | hvad (bruger du | bliver) mine (data | oplysninger) [brugt] til | hvor (bliver mine data | ligger mine data) [gemt]',
    'hvem (kan høre | lytter til | kan se | får) (mig | det her | mine data | mine oplysninger | hvad jeg siger) | (deler | sælger) du mine (data | oplysninger) [med nogen | videre]',
    'er det (privat | fortroligt) [det her | hvad jeg siger] | hvad med (mit privatliv | privatlivet | mine data | datasikkerheden) | hvad er jeres privatlivspolitik | får amazon det at vide | er mine data sikre',
    'husker du hvad jeg siger | gemmer du at jeg har ondt | ved du hvem jeg er | kan andre høre hvad jeg siger | ryger det her ud på nettet | sendes det videre',
  ],

  VolumeIntent: [
    'skru [lidt] (op | ned) [for (lyden | volumen | lydstyrken | stemmen)] | (kan | vil) du skrue [lidt] (op | ned) [for (lyden | volumen)] | (højere | lavere) [lyd | volumen]',
    'højere op | (tal | snak) [lidt] (højere | lavere | op) | kan du (tale | snakke) [lidt] (højere | lavere) | [lidt] (mere | mindre) lyd [på] | lyden (op | ned)',
    'jeg kan ikke høre dig | jeg kan (næsten | knap | knapt | dårligt) [ikke] høre dig | du (taler | snakker | er) [alt] for (lavt | lav | svagt) | du (taler | er) [alt] for (højt | høj) | lyden er [alt] for (lav | høj | svag)',
    '(sæt | gør) (lyden | lydstyrken | volumen | det) [lidt] (op | ned | højere | lavere) | lydstyrke (op | ned | fem | otte) | sæt lydstyrken på (fem | otte | ti) | dæmp lyden [lidt] | fuld lyd',
    'det er for (lavt | højt) [jeg kan ikke høre] | du råber [sådan] | du hvisker | hvorfor er du så (lav | høj) | volumen (op | ned) | sænk (lyden | stemmen) | hæv (lyden | stemmen) | jeg hører dårligt skru op',
  ],

  ThanksIntent: [
    'tak | mange tak | tusind tak | tak skal du have | tak for (hjælpen | det | den | træningen | turen) | jeg siger tak | tak tak | det var pænt af dig | tak min ven',
    'hej | hej (med dig | coach | du | igen) | hejsa | halløj | halløjsa | davs | goddag | dav | god morgen | godmorgen | god aften | godaften | goddav | hallo | mojn',
    'du er (god | sød | dygtig | skøn | dejlig | fantastisk | den bedste | en skat | rar | sjov | flink | en god træner | en god coach | god til det her)',
    'godt (gået | klaret) | hvor er du (god | sød | dygtig) | det gør du godt | jeg kan godt lide dig | jeg er glad for dig | du gør det godt | sikke en god træner',
    'det var (hyggeligt | dejligt | sjovt | skønt | rart | en god øvelse | godt) | det var en god træning | fedt | super | skønt | det er hyggeligt det her | jeg nyder det',
  ],

  PracticalIntent: [
    // What an Echo would have to know about the topic stands in the slot only.
    'må jeg [godt] (bruge | have) {topic} | kan jeg bruge {topic} | skal jeg (bruge | have) {topic} | behøver jeg {topic} | er {topic} (nok | nødvendig | okay | for blød | for hård | i orden)',
    'jeg har (ikke | kun) {topic} | jeg har ikke nogen {topic} | med eller uden {topic} | duer {topic} | er der brug for {topic} | går det med {topic}',
    '(kan | må | skal) jeg (lave | gøre) (dem | det | øvelserne) {topic} | (kan | må) (jeg | man) lave dem (i | på) {topic} | kan de laves {topic} | går det også (i | på) {topic} | skal det være {topic} | virker det {topic}',
    'hvad skal jeg {topic} | skal jeg {topic} [først | bagefter] | (må | kan) jeg {topic} [først | bagefter] | er det nødvendigt at {topic} | bør jeg {topic} [først] | er det meningen jeg skal {topic} | skal man {topic}',
    '(må | skal | kan) jeg tage {topic} [først | inden | før | bagefter] | er det okay at tage {topic} [først] | må jeg træne på {topic}',
    'hvordan {topic} | hvordan skal jeg {topic} | hvad er den (bedste | letteste) måde at {topic} [på] | er der et trick til at {topic} | vis mig hvordan jeg skal {topic}',
    'jeg kan ikke komme {topic} | jeg har svært ved at komme {topic} | det kniber med at komme {topic} | hvad hvis jeg ikke kan komme {topic} | jeg tør ikke {topic}',
    'er det bedst {topic} | er {topic} bedst | hvornår er {topic} | er det lige meget {topic} | {topic} er det bedst | {topic} er bedst | hvad er bedst {topic}',
    '{topic} skal det være | {topic} må det være | {topic} skal jeg (lægge i | arbejde | være) | hvordan ved jeg om det er {topic}',
    'er det nok (med | at lave) {topic} | skal jeg lave {topic} | kan jeg lave {topic} | behøver jeg lave {topic} | rækker det med {topic} | er det nok hvis jeg laver {topic}',
    'hvilken [øvelse | en | af dem] er {topic} | hvilken er {topic} for ryggen | hvad er {topic} for ryggen | er der en der er {topic}',
    'hjælper {topic} [på ryggen] | er {topic} (godt | skidt | dårligt) for ryggen | er det (godt | skidt | okay) at {topic} | skal jeg lægge {topic} på [ryggen] | skal jeg også {topic} | hvad med at {topic}',
    'hvad skal jeg bruge [til det her] | hvad skal jeg have klar | er der noget jeg skal vide før vi starter | hvordan forbereder jeg mig | jeg har et praktisk spørgsmål',
  ],

  BreathingIntent: [
    'hvordan (trækker jeg | skal jeg trække | trækker man) vejret [her | nu | imens | i {exercise} | under {exercise}] | hvordan (ånder jeg | skal jeg ånde | ånder man) [her | i {exercise}]',
    'hvornår (skal jeg trække vejret | skal jeg ånde ud | skal jeg ånde ind | ånder jeg ud | ånder jeg ind | trækker jeg vejret | skal jeg puste ud | puster jeg ud) [i {exercise}]',
    'skal jeg (ånde | puste) ud [nu | her | når jeg løfter | på vej op | i {exercise}] | skal jeg (ånde ind | trække vejret ind) [nu | her | når jeg løfter | på vej op | i {exercise}] | puster jeg ud [på vej op | når jeg løfter]',
    'ind eller ud | er det ind eller ud [i {exercise} | når jeg løfter | nu] | ånder jeg ind eller ud [i {exercise} | når jeg løfter] | skal jeg ånde ind eller ud [i {exercise} | nu]',
    '(skal | må) jeg holde vejret [i {exercise} | når jeg spænder | imens] | jeg (holder hele tiden | kommer til at holde) vejret | jeg glemmer at trække vejret | er det slemt at holde vejret',
    'hvad med (vejrtrækningen | åndedrættet | min vejrtrækning) [i {exercise}] | hvordan er (vejrtrækningen | åndedrættet) [i {exercise}] | forklar vejrtrækningen [i {exercise}] | hvad gør jeg med (vejrtrækningen | vejret)',
    '[gennem] næsen eller munden | skal jeg ånde gennem (næsen | munden) | trækker jeg vejret rigtigt | er min vejrtrækning rigtig | hvor dybt skal jeg trække vejret | skal jeg trække vejret (dybt | roligt | langsomt | normalt)',
    'du sagde ikke hvornår jeg skal trække vejret | hvad er rytmen i vejrtrækningen | er der en bestemt vejrtrækning [i {exercise} | til {exercise}] | hvordan var det med vejrtrækningen [i {exercise}]',
  ],

  FeelIntent: [
    // "Hvilke muskler træner den" asks what it is good for: ExplainIntent.
    'hvor skal jeg [kunne] mærke (den | det | den her | {exercise}) [henne] | hvor mærker (jeg | man) (den | det | den her | {exercise}) | hvor skal man mærke (den | det | {exercise}) | hvor burde jeg mærke (det | den | {exercise})',
    'hvor skal (det | den | {exercise}) [kunne] (mærkes | sidde) | hvor er det meningen (jeg skal mærke (det | den) | det skal mærkes) | hvor skal det (strække | stramme | spænde) [henne] | hvor sidder den [her] henne',
    'hvilke muskler (er det jeg bruger | skal jeg mærke | bruger jeg | bruger man | arbejder | arbejder nu | rammer den | er det | er det den her går på | skal arbejde)',
    'hvilke muskler (bruger man i | rammer | arbejder i | skal jeg mærke i | mærker man i) {exercise} | hvilken muskel (er det | arbejder | skal jeg mærke | bruger jeg)',
    'hvordan skal (det | den | {exercise}) føles | hvad skal jeg (mærke | kunne mærke | føle) [her | nu | i {exercise}] | hvad bør jeg mærke [i {exercise}] | hvad er det jeg skal mærke',
    'skal jeg [kunne] mærke (det | {exercise}) i (ryggen | lænden | maven | benene | lårene | armene | ballerne) | skal det mærkes i (ryggen | maven | lårene) | skal jeg kunne mærke noget [nu | her | i {exercise}]',
    'er det (maven | ryggen | lænden | lårene) (der skal arbejde | jeg skal mærke | den er til) | er det rigtigt at jeg mærker det i (benene | lårene | maven | armene) | er det meningen det skal strække i (låret | lænden | siden)',
    'hvor i kroppen skal jeg mærke (den | det | {exercise}) | hvilken del af kroppen (er den til | arbejder) | hvad er det der arbejder i {exercise} | hvor virker {exercise} henne',
  ],

  UndoIntent: [
    'fortryd [det | ændringen | det sidste | det du gjorde | den ændring] | kan du fortryde det | fortryd det du lige gjorde | fortryd lige det',
    'lav det om [igen | tilbage | til det gamle | som før] | kan du lave det om [igen] | lav det tilbage [igen] | (sæt | stil | skift | ret | ændr | gør) (det | den) tilbage [igen | til det gamle | som det var]',
    '[gør det | sæt det | lav det | lad det være] som (før | det var [før]) | som det var før | jeg vil have det som (før | det var) | kan vi få det som (før | vi havde det | det var)',
    'tilbage til det (gamle | normale | sædvanlige) | det gamle (niveau | antal) [igen] | må jeg få det gamle (tempo | niveau) igen | [gå] tilbage til (som det var | den gamle indstilling | sådan som det var)',
    'gendan [det | indstillingen] | rul det tilbage | omgør det | undo | fjern ændringen [igen] | tag ændringen af igen | annuller ændringen | drop ændringen',
    'det var bedre før | den var bedre før | det skulle du ikke have ændret | jeg bad ikke om at ændre det | hvorfor ændrede du det | jeg ville ikke have det ændret | jeg har fortrudt ændringen | jeg fortryder ændringen',
  ],
} satisfies Partial<Asks['intents']>;
