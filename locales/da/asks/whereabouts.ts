import type { Asks } from '../../asks.js';

/** Where in the routine, how much of it is left, and how the week went. */
export const whereabouts = {
  WhereAmIIntent: [
    'hvor langt er (jeg | vi) [nået | kommet] | hvor er (jeg | vi) [henne | nu | i programmet] | hvilken øvelse er det [her | vi laver] | status',
    'hvilken øvelse (er | var) (jeg | vi) (ved | i gang med | nået til | på) | hvad er (jeg | vi) i gang med | hvad laver vi [nu | lige nu]',
    'hvilket nummer (er det | er vi ved | øvelse er det) | hvor mange har (jeg | vi) (lavet | taget | nået) | er (jeg | vi) (halvvejs | over halvvejs)',
    'hvor langt (er jeg | er vi) (i programmet | i øvelsen | henne) | hvor kom vi til | hvor kom vi fra | hvor var vi | hvor slap vi',
    'hvilken (side | arm) er (jeg | vi) (på | ved) | hvilket ben er (jeg | vi) (ved | på) | hvilket ben er det | hvilken (side | arm) er det | er det (højre | venstre) (ben | side) [vi er ved] | hvad hedder (øvelsen | den her) | hvad er det for en øvelse',
    'jeg har mistet (tællingen | overblikket) | hvor mange er (det | vi på | jeg på) [nu] | hvad er vi nået til | hvad nummer er (jeg | vi) på',
    'mind mig om hvor (jeg | vi) er | sig hvor langt (jeg | vi) er | fortæl mig hvor (jeg | vi) er | hvor mange øvelser har (jeg | vi) lavet',
    'er vi (ved den tredje | midtvejs | nået halvvejs) | hvilken gentagelse er (det | jeg ved | vi ved) | hvor i (programmet | rækken | øvelsen) er vi',
    'hvad er det vi laver | hvad hedder den her øvelse | hvilken runde er det | hvor i øvelsen er jeg | hvor mange er der gået | hvad har vi lavet indtil nu',
  ],

  HowMuchLeftIntent: [
    // "Tilbage" alone is back and "igen" alone repeat; in a question both mean how much is left.
    'hvor mange [øvelser | gentagelser | gange | sekunder | minutter] <er der igen>',
    'hvor meget [tid] <er der igen> | hvor lang tid <er der igen> | hvor længe (endnu | er der igen | skal jeg holde den)',
    'er vi snart (færdige | igennem | i mål) | er jeg [ikke] snart (færdig | i mål) | er det snart (slut | overstået | ovre)',
    'hvornår er (vi (færdige | igennem | i mål) | jeg færdig | det slut | det overstået) | hvad (mangler jeg | mangler vi | er der tilbage)',
    '(er der | mangler jeg | mangler vi) (mange | meget) [tilbage | endnu | igen] | hvor mange skal jeg (lave endnu | lave mere | have mere)',
    'hvor mange flere [øvelser | gange | gentagelser] | er det den sidste [øvelse] | hvor langt er der (igen | endnu | til slut | tilbage)',
    'hvor længe (varer det endnu | bliver det ved | er der til vi er færdige) | hvor lang tid tager (resten | det endnu)',
    'hvad er der (igen | tilbage) | hvilke øvelser (mangler | er der tilbage) | hvor mange øvelser har vi til gode | er der flere [tilbage | øvelser]',
    'skal jeg lave mange (endnu | flere) | hvor tæt er vi på at være færdige | er vi (færdige | der) snart | hvor mange mangler vi',
    'hvor mange skal jeg (endnu | tage endnu) | hvor meget har vi tilbage | hvad mangler der | kommer der flere | er det snart forbi',
  ],

  ProgressIntent: [
    '[vis] min uge | hvordan (går min uge | ser min uge ud | er min uge gået) | hvornår har jeg sidst trænet | hvordan var min uge',
    'hvor (tit | ofte | mange gange | mange dage | meget) har jeg trænet [<ugen>] | hvornår (trænede jeg | var jeg i gang) sidst',
    'har jeg trænet (i dag | i denne uge | nok | i går | nok i denne uge | for nylig) | min træning | hvordan går det med (træningen | min træning)',
    '(vis | fortæl om | hvordan går det med) (mine fremskridt | min udvikling | min statistik | min træningsuge) | min statistik',
    'hvad har jeg (lavet | nået | trænet) (i denne uge | den sidste uge | i ugens løb | på det sidste | denne måned) | min træningshistorik',
    'hvor flittig har jeg været [<ugen>] | har jeg været (flittig | doven | god) [til at træne | <ugen>] | hvordan klarer jeg det [<ugen>]',
    'hvor mange (træninger | øvelser) har jeg lavet <ugen> | hvilke dage har jeg trænet | hvornår var min sidste træning',
    'hvordan går det med mig [over tid] | gør jeg fremskridt | følger jeg planen | har jeg (lavet | fået lavet) mine øvelser (i dag | i går | <ugen>)',
    'hvad siger min uge | hvor længe er det siden jeg trænede | en oversigt over (ugen | min træning) | er jeg flittig nok | har jeg holdt det ved lige',
  ],
} satisfies Partial<Asks['intents']>;
