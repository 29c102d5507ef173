import type { Asks } from '../../asks.js';

/**
 * Pain, here and now, calls for somebody, and questions about pain. Whoever hurts now and asks about it ("det gør ondt,
 * er det normalt") hurts first. Effort is no pain: tired, warm or trembling muscles stand nowhere
 * here.
 */
export const pain = {
  PainIntent: [
    // Cries
    'av | av av [av] | avs | uha [det gør ondt] | av for (den | søren | pokker | hulen) | åh (nej | av) min ryg',
    '[åh] av min (ryg | lænd | hofte | nakke) | av mit (knæ | ben) | av mine (knæ | håndled) | hjælp det gør ondt',
    // It hurts. The ear drops "nu" as a softener, so that "gør det ondt" is pain as well: rather once too often.
    '[ja | nej | stop | av | men | åh] det gør ondt | det gør ondt (her | igen | stadig | hele tiden | overalt)',
    'det gør (rigtig | meget | lidt | virkelig | så | vildt | pokkers | simpelthen | sindssygt) ondt',
    'det (begynder | er begyndt) at gøre ondt | det gør mere ondt end før | det gør ondt er det normalt',
    'nu gør det [rigtig] ondt | det gør ondt når jeg (løfter | bøjer mig | ligger sådan | trækker vejret)',
    'det gør ondt (i <krop> | helt ned i benet | nede i ryggen) | <krop> gør ondt | nu gør det ondt i ryggen',
    'min (ryg | lænd | hofte | nakke | skulder | mave | fod | arm | hånd) gør ondt | mine (knæ | hofter | skuldre) gør ondt',
    'mit (knæ | ben | håndled | haleben | hoved | bryst) gør ondt | det gør ondt i (halebenet | lysken | ballen | brystet)',
    'nu har jeg ondt | jeg har ondt [i <krop>] | jeg (fik | får | har fået) ondt [i (ryggen | lænden | knæet)] | jeg har ondt her',
    'jeg har (rigtig | meget | frygtelig | sindssygt | så) ondt | jeg har [fået] smerter [i <krop>]',
    'smerter i <krop> | (stærke | voldsomme) smerter | jeg (mærker | føler) [en] smerte | det smerter',
    'det er [rigtig | meget | så] smertefuldt | det er (ulideligt | ikke til at holde ud | en pine)',
    'jeg (slog | har slået | skadede) mig | jeg er kommet til skade | jeg faldt | jeg er faldet | jeg slog hovedet',
    'ryggen (dræber mig | slår mig ihjel | er helt ødelagt | har det skidt | driller slemt | skriger)',
    '(ryggen | lænden | knæet | nakken) værker | det (værker | svier | dunker) | lænden svier | det murrer slemt | det svier i (ryggen | hoften)',
    'min iskias (driller | er slem | jager) | det føles som (nåle | en kniv | strøm) i (benet | ryggen) | det klemmer i ryggen',
    'der kom en smerte [i (ryggen | hoften)] | det trækker grimt [i benet] | det er blevet værre | jeg er [rigtig] øm i (ryggen | knæet)',
    // "Hold i ryggen" is acute back pain; "hold" alone is nothing: not pain, not a pause.
    '[et] hold i (ryggen | lænden) | jeg (har | fik | har fået) [et] hold i (ryggen | lænden) | der kom et hold i ryggen',
    'jeg har (forstrakt | forvredet) (noget | ryggen) | jeg har (forløftet | forstrakt) mig | jeg har fået en fibersprængning',
    'der (sprang | knækkede | smuttede | røg | skete) noget i ryggen | der sprang noget i (lænden | knæet) | det knækkede i ryggen',
    'der sagde [det] knæk i (ryggen | knæet) | ryggen (låste | er låst | har låst sig | røg | gik i kramper)',
    'jeg (har låst | låste) ryggen | jeg ligger her og kan ikke komme op | jeg kan ikke (komme op | rejse mig | rette mig op | bevæge mig)',
    'jeg kan ikke (røre mig | røre benet | bevæge nakken | bevæge ryggen) | [jeg har | jeg fik] krampe | krampe i (benet | læggen | foden)',
    // Feelings that are a warning
    'det (stikker | jager | stråler | snurrer | prikker) [i (ryggen | benet)] | det stikker i (lænden | foden) | det niver i ryggen',
    'det (stikker | jager | stråler | skyder | snurrer) ned i (benet | ballen) | det (trækker | stråler) helt ned i (benet | låret)',
    'det brænder i (ryggen | hoften) | det stikker i knæet | [jeg fik] et (stik | jag | smæld | knald) i ryggen | jeg fik et stik i (knæet | lænden)',
    'en (stikkende | jagende | skarp | brændende | borende) smerte | (jag | stik | stød) ned i benet | et jag ned i benet',
    'mit ben (sover | snurrer | er følelsesløst | prikker | svigter) | min (fod | arm) (sover | snurrer | er følelsesløs)',
    'mine (ben | fødder) (sover | snurrer) | det prikker i (tæerne | fingrene) | benet er (følelsesløst | dødt | helt væk)',
    'jeg kan ikke mærke (mit ben | mine ben | foden | tæerne) | jeg har ingen (følelse | kræfter) i (benet | benene)',
    'jeg er følelsesløs i (skridtet | ballerne | benet) | jeg kan ikke holde på vandet | (snurren | prikken) i (benet | foden)',
    'jeg (er | bliver | føler mig) [helt] svimmel | jeg er [helt] ør | jeg bliver dårlig | det svimler [for mig] | jeg har kvalme',
    '(det hele | hovedet | rummet | stuen) (drejer rundt | snurrer) | det sortner for øjnene | jeg er rundtosset',
    'jeg (er ved at | skal til at) (besvime | kaste op | gå ud) | jeg besvimer | jeg var ved at besvime',
    'jeg har det (dårligt | skidt | elendigt) | [der er] noget [helt] galt | det føles (forkert | helt galt)',
    'jeg kan ikke få vejret | jeg har ondt i brystet | trykken for brystet | det strammer om brystet',
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
    'er det meningen at det skal (gøre ondt | svie | føles sådan) | er det normalt at (have ondt | blive øm | være øm)',
    '(må | kan | skal) jeg træne (med ondt i ryggen | når jeg har ondt | selvom jeg har ondt)',
    'hvor (ondt | meget ondt) (må | skal | kan) det gøre | hvor øm må man (være | blive) | hvor meget smerte er okay',
    'hvilke[n slags] smerter (er farlige | er okay | skal jeg holde øje med) | hvornår er smerter farlige',
    '(bliver | er) man øm [bagefter | dagen efter | i morgen] | får jeg (ondt | ømme muskler) [af det | bagefter]',
    'kan (man | jeg) få ondt af (det | øvelserne) | kan (øvelserne | det) (give smerter | gøre det værre | gøre ryggen værre)',
    'hvordan (ved | mærker) jeg om (det er smerte | smerten er farlig | det er for meget)',
    'hvad er forskellen på (smerte og stræk | ømhed og smerte | god og dårlig smerte)',
    'hvad hvis (jeg bliver svimmel | mit ben sover | jeg får krampe | det snurrer i benet | jeg får hold i ryggen)',
    'hvad gør jeg hvis (jeg bliver svimmel | mit ben sover | det stikker | ryggen låser)',
    'er det (normalt | farligt) (at blive svimmel | at det snurrer | at få krampe | at det stikker)',
    'hvad betyder det (hvis | når) det gør ondt | hvad med smerter | er øvelserne smertefulde | gør øvelserne ondt',
    'hvordan undgår jeg (at få ondt | smerter) | skal det (svie | brænde | føles ubehageligt | gøre ondt for at virke)',
    'må det (stramme | spænde | trække | svie | stikke) [lidt] | hvornår skal jeg (stoppe | holde op) på grund af smerter',
    'hvor ømt (må | skal) det være | er det almindeligt at (have ondt | være øm | det gør ondt) | hvor går grænsen [for smerte]',
    'må det (murre | være ubehageligt | være ømt) | hvad hvis (det murrer | jeg får smerter | smerten ikke går væk | det bliver værre)',
    'bør jeg være bekymret hvis det gør ondt | hvilken smerte skal jeg (passe på | være bange for) | er muskelømhed (normalt | farligt)',
    'kan ryggen blive (værre | dårligere) af det | skal man kunne mærke smerte | kan jeg komme til at få ondt | hvornår gør det for ondt',
  ],
} satisfies Partial<Asks['intents']>;
