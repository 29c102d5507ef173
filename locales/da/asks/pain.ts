import type { Asks } from '../../asks.js';

/**
 * Pain, here and now, calls for help, and questions about pain. A speaker who hurts now and asks
 * about it ("det gør ondt, er det normalt") hurts first. Effort is no pain: SensationIntent has
 * tired, warm or trembling muscles.
 */
export const pain = {
  PainIntent: [
    // Cries
    'av | av av [av] | avs | uha [det gør ondt] | av for (den | søren | pokker | hulen) | åh (nej | av) min ryg',
    'åh av min (ryg | lænd | hofte | nakke) | hjælp det gør ondt',
    // It hurts. The ear drops "nu" as a softener, so that "gør det ondt" is pain as well: rather once too often.
    '[ja | nej | stop | av | men | åh] det gør ondt | det gør ondt (her | igen | stadig | hele tiden | overalt) | det gør ondt {symptom} | jeg har ondt {symptom}',
    'det gør (rigtig | meget | lidt | virkelig | så | vildt | pokkers | simpelthen | sindssygt) ondt',
    'det (begynder | er begyndt) at gøre ondt | det gør mere ondt end før | det gør ondt er det normalt',
    'nu gør det [rigtig] ondt | det gør ondt når jeg (løfter | bøjer mig | ligger sådan | trækker vejret)',
    'det gør [lidt | rigtig | så] ondt (i | nede i | inde i) {symptom} | {symptom} gør [lidt | rigtig | så] ondt | nu gør det ondt i {symptom}',
    '(min | mit | mine) {symptom} gør [lidt | rigtig | så] ondt | av (min | mit | mine) {symptom} | ondt i {symptom}',
    'nu har jeg ondt | jeg har ondt [i {symptom} | her] | jeg (fik | får) ondt [i {symptom}] | jeg har fået ondt [i (ryggen | lænden | knæet)]',
    'jeg har (rigtig | meget | frygtelig | sindssygt | så) ondt | jeg har [fået] smerter [i {symptom}]',
    'smerter i {symptom} | (stærke | voldsomme) smerter | jeg (mærker | føler) [en] smerte | det smerter',
    'det er [rigtig | meget | så] smertefuldt | det er (ulideligt | ikke til at holde ud | en pine)',
    'jeg (slog | har slået | skadede) mig | jeg er kommet til skade | jeg faldt | jeg er faldet | jeg slog hovedet',
    'ryggen (dræber mig | slår mig ihjel | er helt ødelagt | har det skidt | driller slemt | skriger)',
    '{symptom} (værker | svier | driller | dunker) | det (værker | svier | dunker) | det murrer slemt | det svier i (ryggen | hoften | knæet)',
    'min {symptom} (driller | er slem | jager) | det føles som (nåle | en kniv | strøm) i (benet | ryggen) | det klemmer i ryggen',
    'der kom en smerte [i (ryggen | hoften)] | det trækker grimt [i benet] | det er blevet værre | jeg er [rigtig] øm i (ryggen | lænden | knæet | hoften | nakken)',
    // A joint that is sore now is pain; muscles sore from yesterday are a question.
    'mit (knæ | håndled) er [rigtig] ømt | min (hofte | skulder | nakke | ryg | lænd) er [rigtig] øm | mine (knæ | håndled | hofter) er ømme',
    // "Hold i ryggen" is acute back pain; "hold" alone is nothing: not pain, not a pause.
    '[et] hold i (ryggen | lænden) | jeg (har | fik | har fået) [et] hold i (ryggen | lænden) | der kom et hold i ryggen',
    'jeg har (forstrakt | forvredet) (noget | ryggen) | jeg har (forløftet | forstrakt) mig | jeg har fået en fibersprængning',
    'der (sprang | knækkede | smuttede | røg | skete) noget i ryggen | der sprang noget i (lænden | knæet) | det knækkede i ryggen',
    'der sagde [det] knæk i (ryggen | knæet) | ryggen (låste | er låst | har låst sig | røg | gik i kramper)',
    'jeg (har låst | låste) ryggen | jeg ligger her og kan ikke komme op | jeg kan ikke (komme op | rejse mig | rette mig op | bevæge mig)',
    'jeg kan ikke (røre mig | røre benet | bevæge nakken | bevæge ryggen) | [jeg har | jeg fik] krampe | [jeg har | jeg fik | jeg får] krampe i {symptom}',
    // Feelings that are a warning
    'det (stikker | jager | stråler | snurrer | prikker | niver) | det (stikker | jager | snurrer | prikker | niver | værker) i {symptom}',
    'det (stikker | jager | stråler | skyder | snurrer) ned i (benet | ballen) | det (trækker | stråler) helt ned i (benet | låret)',
    'det brænder (i (ryggen | hoften) | ned ad benet | ned gennem benet | hele vejen ned i benet) | [jeg fik] et (stik | jag | smæld | knald) i {symptom}',
    'en (stikkende | jagende | skarp | brændende | borende) smerte | (jag | stik | stød) ned i benet | et jag ned i benet',
    'mit ben (sover | snurrer | er følelsesløst | prikker | svigter) | min (fod | arm) (sover | snurrer | er følelsesløs)',
    'mine (ben | fødder) (sover | snurrer) | benet er (følelsesløst | dødt | helt væk)',
    'jeg kan ikke mærke (mit ben | foden | tæerne) | jeg har ingen (følelse | kræfter) i (benet | benene)',
    'jeg er følelsesløs i (ballerne | benet) | jeg kan ikke {symptom} | (snurren | prikken) i (benet | foden)',
    'jeg er (svimmel | ør) | jeg (bliver | føler mig) [helt | lidt] {symptom} | jeg er (helt | lidt) {symptom} | det svimler [for mig] | jeg har kvalme',
    '(det hele | hovedet | rummet | stuen) (drejer rundt | snurrer) | det sortner for øjnene | jeg er rundtosset',
    'jeg (er ved at | skal til at) (besvime | kaste op | gå ud) | jeg besvimer | jeg var ved at besvime',
    'jeg har det (dårligt | skidt | elendigt) | [der er] noget [helt] galt | det føles (forkert | helt galt)',
    'jeg får ikke vejret | jeg får ingen luft | trykken {symptom} | det (strammer | snører | klemmer) {symptom} | jeg har [fået] åndenød | jeg har (rygsmerter | brystsmerter | knæsmerter)',
    // Signs that need help at once
    'jeg (besvimede | er besvimet) | jeg (tissede | tisser) [i bukserne | lidt | uden at mærke det] | jeg har (tisset | skidt) i bukserne | benene svigter [under mig] | benene giver efter [under mig]',
    'jeg kan ikke tale ordentligt | min mundvig hænger | halvdelen af ansigtet (hænger | er følelsesløst) | jeg fik pludselig [en] voldsom hovedpine',
  ],

  EmergencyIntent: [
    // Somebody is to be called or fetched. What hurts, without that, is pain.
    '(ring efter | ring til | tilkald | hent | send | skaf) en ambulance | (ring efter | tilkald) ambulancen | ambulance',
    '(jeg | vi) har brug for en ambulance | jeg skal (have | bruge) en ambulance | <kan du> (ringe efter | tilkalde) en ambulance',
    'ring [op] [til] (et et to | hundrede og tolv) | <kan du> ringe [til] et et to | ring til alarmcentralen | ring op til alarmcentralen',
    'ring (til | efter) (en læge | lægen | lægevagten | vagtlægen | min læge) | ring til (akuttelefonen | skadestuen | hospitalet | politiet)',
    '(tilkald | hent | skaf) (en læge | lægen | lægehjælp) | jeg har brug for (en læge | lægehjælp | akut hjælp) | <kan du> ringe til (en læge | lægen | lægevagten)',
    '(tilkald | hent | skaf | send | ring efter) hjælp | skaf mig hjælp | <kan du> (hente | tilkalde | skaffe) hjælp | få fat i (hjælp | nogen | en læge)',
    'ring (til | efter) min (kone | mand | datter | søn | kæreste) | ring til (min (mor | søster) | mor) | (hent | få fat i) min (kone | mand) | ring til min (nabo | familie)',
    '(ring (til | efter) | hent | tilkald) nogen | <kan du> ringe (til | efter) nogen | kan nogen hjælpe mig | nogen må hjælpe mig',
    'hjælp mig nogen | er der nogen der kan hjælpe mig | hjælp jeg har brug for hjælp | hjælp ring efter nogen',
    'det er (et nødstilfælde | en nødsituation | alvor) | nødstilfælde | jeg er i nød | kør mig (på hospitalet | på skadestuen)',
  ],

  PainQuestionIntent: [
    // A question about pain ("må det gøre ondt") must not stop the routine, as pain itself does.
    '[og | men] hvad hvis (<gør ondt> | det begynder at gøre ondt) | (må | skal | kan | bør) det [godt] gøre ondt',
    'hvad (gør jeg | gør man | skal jeg gøre) (hvis | når) (<gør ondt> | ryggen gør ondt)',
    '(skal | bør) jeg stoppe (hvis | når) <gør ondt> | skal man (holde op | stoppe) (hvis | når) det gør ondt',
    '(må | kan) jeg [godt] (fortsætte | blive ved | gå videre) (når | selvom) det gør ondt | må jeg fortsætte hvis det gør [lidt] ondt',
    'er det (normalt | okay | meningen | farligt | i orden) (at | hvis) det gør [lidt] ondt | er det (skidt | slemt | farligt) når det gør ondt',
    'er det meningen at det skal (gøre ondt | svie | føles sådan) | er det normalt at have ondt | er det normalt at (blive | være) {concern}',
    '(må | kan | skal) jeg træne (med ondt i ryggen | når jeg har ondt | selvom jeg har ondt)',
    'hvor (ondt | meget ondt) (må | skal | kan) det gøre | hvor {concern} må man (være | blive) | hvor meget smerte er okay',
    'hvilke[n slags] smerter (er farlige | er okay | skal jeg holde øje med) | hvornår er smerter farlige',
    '(bliver | er) (man | jeg) {concern} [bagefter] | får jeg ondt [af det | bagefter] | får jeg {concern} muskler [af det | bagefter]',
    'jeg er {concern} (fra i går | efter i går | fra sidst | efter sidst) | jeg er stadig {concern} | jeg er øm | jeg er øm i (musklerne | hele kroppen | ballerne | lårene)',
    'er det {concern} dagen efter | hvorfor er jeg {concern} | hvorfor bliver (jeg | man) {concern} | må jeg træne når jeg er {concern} | hvor længe er (jeg | man) {concern}',
    // Cracking without pain is a question, also where it is stated.
    'det (knækker | knager | klikker | knaser) | det {concern} i (knæene | hofterne | leddene | knæet | hoften) | (mine knæ | knæene | mine led | mine hofter | knæet | hoften) {concern}',
    'er det (normalt | farligt | slemt | okay | i orden) at (det | knæene | ryggen | hoften) {concern} | hvorfor {concern} (det | mine knæ | min hofte) | hvorfor {concern} det i (ryggen | knæene | hoften)',
    'det {concern} men det gør ikke ondt | skal det {concern} sådan | må det {concern} | {concern} i (knæene | leddene | hofterne)',
    'kan (man | jeg) få ondt af (det | øvelserne) | kan (øvelserne | det) (give smerter | gøre det værre | gøre ryggen værre)',
    'hvordan (ved | mærker) jeg om (det er smerte | smerten er farlig | det er for meget)',
    'hvad er forskellen på (smerte og stræk | ømhed og smerte | god og dårlig smerte)',
    'hvad hvis (jeg bliver svimmel | mit ben sover | jeg får krampe | det snurrer i benet | jeg får hold i ryggen)',
    'hvad gør jeg hvis (jeg bliver svimmel | mit ben sover | det stikker | ryggen låser)',
    'er det (normalt | farligt) (at blive svimmel | at det snurrer | at få krampe | at det stikker)',
    'hvad betyder det (hvis | når) det gør ondt | hvad med smerter | er øvelserne smertefulde | gør øvelserne ondt',
    'hvordan undgår jeg (at få ondt | smerter) | skal det (svie | brænde | føles ubehageligt | gøre ondt for at virke)',
    'må det (stramme | spænde | trække | svie | stikke) [lidt] | hvornår skal jeg (stoppe | holde op) på grund af smerter',
    'hvor {concern} (må | skal) det være | er det almindeligt at (have ondt | det gør ondt) | hvor går grænsen [for smerte]',
    'må det (murre | være ubehageligt | være ømt) | hvad hvis (det murrer | jeg får smerter | smerten ikke går væk | det bliver værre)',
    'bør jeg være bekymret hvis det gør ondt | hvilken smerte skal jeg (passe på | være bange for) | er {concern} (normalt | farligt)',
    'kan ryggen blive (værre | dårligere) af det | skal man kunne mærke smerte | kan jeg komme til at få ondt | hvornår gør det for ondt',
  ],
} satisfies Partial<Asks['intents']>;
