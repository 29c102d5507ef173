import type { Asks } from '../../asks.js';

/** Into the routine, to one exercise, and what an exercise is. */
export const exercises = {
  StartRoutineIntent: [
    'start | begynd | kom i gang | lad os (komme i gang | gå i gang | starte | begynde | træne)',
    'så går vi i gang | vi går i gang | (kan | skal) vi (starte | begynde | komme i gang) | så kører vi | vi kører',
    '(start | begynd) [på] <program> | <jeg vil> (træne [ryg | min ryg] | i gang | begynde | starte)',
    '<jeg vil> lave (mine øvelser | mine rygøvelser | øvelserne | hele programmet | dem alle sammen)',
    'jeg skal (træne [ryg] | lave mine rygøvelser | have lavet mine øvelser | have trænet ryggen)',
    'træn (ryg | min ryg) [med mig] | (kør | tag | lav) alle [syv] øvelser[ne] | (kør | lav) dem alle [sammen]',
    'alle [syv] øvelser | alle syv | [kør | tag | lav] hele (programmet | molevitten | rækken) | kør det hele',
    '(kør | tag) mig igennem (øvelserne | programmet | det hele) | (før | guid) mig igennem øvelserne',
    'jeg er klar til at (begynde | starte | træne) | så er det tid til [at lave] (øvelser | rygøvelser)',
    '<kan du> (starte | køre) (øvelserne | programmet | træningen) | [start] [min] rygtræning | rygøvelser',
    'lad os (tage hele programmet | lave øvelserne | lave alle øvelserne | tage dem alle sammen)',
    'alle øvelserne i (rækkefølge | træk) | fra (første | den første) til (sidste | den sidste) øvelse',
    'giv (mig | min ryg) en [god] omgang træning | vi skal træne ryg | i gang med (øvelserne | træningen)',
    'jeg har ikke lavet mine øvelser [i dag | endnu] | hjælp mig med at træne [ryggen | min ryg]',
    // From the first exercise, unlike "start forfra", which is about the exercise in hand.
    'genstart [programmet] | start (programmet | hele programmet | det hele) forfra',
    '(hele programmet | det hele) (forfra | igen | en gang til) | (lav | tag) det hele (forfra | igen)',
    'tag hele programmet (forfra | igen | en gang til) | alle øvelserne (forfra | igen | en gang til)',
    'nu skal (ryggen | min ryg) have noget motion | lad os få (lavet øvelserne | trænet ryggen) | så tager vi turen | alle mand på gulvet',
    'kan vi ikke (komme i gang | tage hele programmet) | den (sædvanlige | vante) omgang | hele turen | så er vi klar til at begynde',
  ],

  ExerciseIntent: [
    '{exercise} | (lav | start | begynd | tag | prøv | kun | bare | kør) {exercise} | {exercise} (med mig | i stedet)',
    '(start | begynd | fortsæt) med {exercise} | (gå | hop | spring) [videre | direkte | tilbage] til {exercise}',
    'vis [mig] {exercise} | <jeg vil> (lave | have | tage | prøve | starte med | gå til) {exercise}',
    '(lad os | kan vi | skal vi) (lave | tage | prøve | starte med | gå til) {exercise} | hvad med {exercise}',
    'jeg vil hellere (lave | tage) {exercise} | jeg har lyst til [at lave] {exercise} | giv mig {exercise}',
    '<kan du> (starte | tage | køre | vise mig) {exercise} [med mig] | må jeg få {exercise} | {exercise} vil jeg gerne',
    'jeg (vælger | tager | skal have | skal lave | mangler) {exercise} | så er det {exercise} | over til {exercise}',
    'jeg vil kun lave {exercise} [i dag] | kun {exercise} i dag | lad os øve {exercise} | {exercise} først',
    'kan vi ikke (lave | tage) {exercise} | skal vi ikke tage {exercise} | en omgang {exercise} | jeg er klar til {exercise}',
    'må jeg (lave | prøve | tage) {exercise} | jeg (kunne godt tænke mig | trænger til) {exercise} | ind på {exercise} | så tager vi {exercise}',
  ],

  ExplainIntent: [
    // With an exercise
    'hvordan (laver man | laver jeg | gør man | gør jeg | er det man laver | skal man lave) {exercise}',
    'hvordan (er det med | foregår | udføres | fungerer | er) {exercise} | hvordan går {exercise} til',
    '(forklar | beskriv) [mig] {exercise} | fortæl [mig] om {exercise} | hvorfor skal (jeg | man) lave {exercise}',
    '<kan du> (forklare | beskrive) [mig] {exercise} | fortæl [mig] hvordan man (laver | gør) {exercise}',
    'hvad er {exercise} [god for | godt for | for noget] | hvad (gør | træner | styrker) {exercise}',
    'hvad går {exercise} ud på | hvad hjælper {exercise} på | hvad skal {exercise} gøre godt for',
    'hvilke muskler træner {exercise}',
    'vis (mig | lige) hvordan man (laver | gør) {exercise} | hvad er (teknikken | tricket) i {exercise}',
    'jeg (kan ikke huske | har glemt | ved ikke) hvordan (man laver | man gør | det er med) {exercise}',
    'laver jeg {exercise} rigtigt | hvad gør man i {exercise} | hvor længe skal man holde {exercise} | hvad skal jeg med {exercise}',
    // The exercise in hand. "Hvordan gør jeg" alone is a call for help.
    'hvordan (laver | gør) (man | jeg) <den her> | (forklar | beskriv) (<den her> | den igen) | fortæl mere [om den]',
    'hvad (er <den her> god for | træner <den her> | går <den her> ud på) | hvad skal den her gøre godt for',
    'hvorfor skal jeg lave (den | den her | den her øvelse) | hvad er det den (gør | kan | hjælper på)',
    'gør jeg det (rigtigt | forkert) | er det (rigtigt sådan her | sådan her man gør) | ligger jeg rigtigt',
    'hvordan skal det se ud | hvor skal jeg kigge hen',
    'jeg (forstår | fatter) ikke <den her> | jeg ved ikke hvordan man (gør | laver den her)',
    'hvordan var det (man lavede den | den her gik | jeg skulle ligge) | vis mig hvordan man gør',
    'hvilke muskler træner (den | den her | det her) | hvad bruger man den her til',
    'hvor (højt | langt op | langt ned) skal jeg (løfte | op | ned) | hvor skal (hænderne | fødderne) være',
    'hvad (gør jeg | skal jeg gøre) med (armene | benene | hovedet | hænderne) | hvordan skal jeg ligge',
    'hvilket ben først | hvilken (arm | side) først | hvad er det (rigtige | helt præcis) man gør',
    'jeg har aldrig (prøvet den her | lavet den her) før | hvad går det ud på ',
    'skal (ryggen | benet | armen) være (lige | strakt | bøjet) | skal (knæene | armene) være (bøjede | strakte) | sig trinnene igen',
    'hvad bruger man {exercise} til | hvad er det man skal i {exercise} | er det på ryggen man laver {exercise} | lær mig {exercise}',
  ],
} satisfies Partial<Asks['intents']>;
