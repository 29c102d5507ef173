import type { Asks } from '../../asks.js';

/** How hard, how fast, how counted, in which language; and what is kept. */
export const settings = {
  EasierIntent: [
    '[lidt | meget] (lettere | nemmere) | gør (det | den | den her) [lidt] (lettere | nemmere | mere skånsom) | jeg kan ikke',
    '[det er] [lidt | alt] for (hårdt | svært) [for mig] | den er [lidt | alt] for (hård | svær) [for mig] | det (er | bliver) for meget [for mig] | for (krævende | anstrengende)',
    '[giv mig] en (lettere | nemmere | blidere) [<udgave>] | kan jeg (lave | få) en (lettere | nemmere) <udgave>',
    'er der en (lettere | nemmere | blidere) [<udgave>] | har du en (lettere | nemmere) [<udgave>] | findes der en lettere <udgave>',
    'færre (gentagelser | gange) | kortere [tid] | mindre | på knæene | mere skånsomt | en [mere] skånsom (udgave | version)',
    'kan (det | den) [ikke] gøres [lidt] (lettere | nemmere) | kan vi gøre (det | den) [lidt] (lettere | nemmere) | noget (lettere | nemmere | mere skånsomt)',
    '(kan | må) jeg [ikke] (gøre det | tage den | lave den) på knæene | med knæene i gulvet | ikke så (længe | mange [gange | gentagelser] | hårdt | svært)',
    'jeg (kan ikke klare (den | det) | kan ikke holde (det | den) så længe | er ikke stærk nok | er begynder | kan ikke løfte så højt)',
    'det er (hårdt | svært | meget hårdt | meget svært | sindssygt hårdt) | den er (hård | svær | drøj) | det er en hård omgang',
    'skru [lidt] ned for (sværhedsgraden | niveauet | det) | (et niveau | et hak | en tand) (ned | lettere) | sænk (niveauet | sværhedsgraden)',
    'begynderudgave[n] | (vær | tag) lidt (mere blid | skånsom) [ved mig] | er der (en anden måde | et alternativ) | jeg magter det ikke sådan her',
    'skal jeg lave så mange | kan jeg nøjes med færre | halvt så mange | en blid udgave | den lette (udgave | version) | den nemme (udgave | version)',
    'jeg er ikke (stærk | smidig) nok til det | det er over min formåen | mine (arme | ben) er for svage | kan vi tage den mindre | en mindre bevægelse',
    'gør det mindre (hårdt | svært) | den blide | lidt mere skånsomt tak | jeg kan ikke løfte så højt | ikke den fulde version',
  ],

  HarderIntent: [
    '[lidt | meget] (sværere | hårdere) | gør (det | den | den her) [lidt] (sværere | hårdere | mere udfordrende) | flere gentagelser',
    '[det er] [lidt | alt] for (let | nemt) [for mig] | den er [lidt | alt | meget] for (let | nem) | længere tid | mere (udfordring | modstand)',
    '[giv mig] en (sværere | hårdere) [<udgave>] | er der en (sværere | hårdere) <udgave> | har du en (sværere | hårdere) [<udgave>]',
    'jeg kan [godt] (klare | tåle | tage | holde til) (mere | flere) | giv mig mere | jeg vil (udfordres | have mere udfordring | have mere modstand)',
    'flere (gange | gentagelser tak) | længere hold | noget (sværere | hårdere | mere udfordrende) | kan (det | den) (gøres | blive) [lidt] (sværere | hårdere)',
    '(det | den) er [jo] (ingenting | alt for blid | barnemad | pærelet | ikke hård nok | ikke svær nok | vildt nem)',
    'skru [lidt] op for (sværhedsgraden | niveauet) | (et niveau | et hak | en tand) (op | sværere | hårdere) | hæv (niveauet | sværhedsgraden)',
    'den (svære | hårde) (udgave | version) | jeg keder mig det er for let | udfordr mig | pres mig [lidt mere] | jeg kan mærke for lidt',
    'jeg (kan | vil) godt (lave flere | holde den længere | have det hårdere) | jeg er stærkere end det | det er ikke (hårdt | svært) nok',
    'gør det rigtig hårdt | jeg har flere kræfter | jeg kan ikke mærke at det arbejder | den fulde version | lad mig arbejde | det må gerne være hårdere',
  ],

  SlowerIntent: [
    '[lidt | meget] langsommere | ikke så (hurtigt | stærkt) | [det går | du går] [lidt | alt] for (hurtigt | stærkt) [for mig]',
    'tag (den | det) [lidt] med ro | tag det (roligt | stille og roligt) | rolig nu | stille og roligt | slap af med tempoet',
    '(sæt | skru) [lidt] ned for (tempoet | farten | hastigheden) | sæt (tempoet | farten) [lidt] ned | sænk (tempoet | farten)',
    'du (tæller | taler | snakker | kører) for (hurtigt | stærkt) | tæl [lidt] langsommere | kan du tælle [lidt] langsommere',
    'jeg kan ikke (følge med | nå det | nå at følge med) | giv mig [lidt] (mere tid | længere tid) | jeg skal have mere tid',
    '(kan | vil) du [ikke] (sænke tempoet | gøre det langsommere | tage det langsommere) | kan vi tage den [lidt] langsommere',
    'du (har for travlt | løber fra mig | jager med mig | haster) | skynd dig ikke [så meget] | ned i (tempo | fart | gear)',
    'et (langsommere | roligere) tempo | mindre (fart | tempo) | roligere | lidt mere roligt | jeg er bagud | hvad er det du skynder dig efter',
    'vi har god tid | jeg skal have det i et roligere tempo | du er for hurtig [for mig] | ned i fart | gå langsommere frem | træk tiden lidt',
  ],

  FasterIntent: [
    '[lidt | meget] hurtigere | [det går | du går] [lidt | alt] for langsomt [for mig] | (sæt | skru) [lidt] op for (tempoet | farten | hastigheden)',
    '(kan | må) det gå [lidt] hurtigere | du (tæller | taler | snakker | kører) for langsomt | tæl [lidt] hurtigere | [lidt] mere (tempo | fart | fut)',
    'sæt (tempoet | farten) [lidt] op | lad os få fart på | kom nu | skynd dig [lidt] | få fart på | op i (tempo | fart | gear) | fart på',
    '(kan | vil) du [ikke] (tælle hurtigere | skynde dig | sætte tempoet op | gøre det hurtigere) | kan vi tage den [lidt] hurtigere',
    'et (hurtigere | højere) tempo | ikke så (langsomt | sløvt) | det er for (langsomt | sløvt | langtrukkent) | du er (sløv | for langsom | langsom)',
    'øg (tempoet | farten) | hæv tempoet | speed op | jeg har (travlt | ikke hele dagen) | hurtigt | rask væk | det trækker ud | skru tempoet op | raskere',
    'det kan godt gå hurtigere | lad os komme ud over stepperne | få lidt gang i det | ikke så meget ventetid | du er sløv i dag | tempo | lad det gå stærkt',
  ],

  CountingIntent: [
    // Styles also stand alone; none may be called "mindre", which asks for an easier version.
    '{style} | tæl {style} | du skal tælle {style} | kan du tælle {style} | vil du tælle {style} | jeg vil have dig til at tælle {style}',
    'jeg vil gerne have at du tæller {style} | du (må | kan) godt tælle {style} | tæl kun {style} | tæl hellere {style} | lad os tælle {style}',
    'tæl (anderledes | på en anden måde) | skift tællemåde | (skift | lav om på) tællingen | tællemåde | en anden tællemåde',
    'kan du tælle (anderledes | på en anden måde) | jeg vil (ændre | lave om på) (tællingen | måden du tæller på | den måde du tæller på)',
    'jeg kan ikke lide (tællingen | måden du tæller på | den måde du tæller på) | hvordan kan du tælle | (ændr | skift) (tællingen | måden du tæller på)',
    'kan (jeg | vi) ændre (tællingen | måden du tæller på | tællemåden) | hvilke tællemåder er der | tæl på en ny måde',
  ],

  SwitchLanguageIntent: [
    '{language} | (på | tal | snak) {language} | skift [sprog] til {language} | (kan | vil) du (tale | snakke) {language}',
    'taler du {language} | kan vi (gøre | tage | få | køre) det på {language} | (kan vi | lad os) (tale | snakke) {language}',
    'jeg vil hellere (have | høre | tale) {language} | jeg vil [gerne] (have | høre) det på {language} | jeg vil hellere have det på {language}',
    'sig det på {language} | (fortsæt | kør videre) på {language} | {language} sprog | over på {language} | tilbage til {language}',
    '(sæt | ændr | lav) sproget [om] til {language} | nu på {language} | må jeg bede om {language} | jeg forstår bedre {language}',
    'kan du [ikke] (sige | gøre | tage) det på {language} | gør det på {language} | fra nu af på {language} | nej på {language} | forstår du {language}',
    'skift sprog | et andet sprog | hvilke sprog (taler du | kan du | er der) | (ændr | skift) sproget | kan (vi | du | jeg) skifte sprog',
    'det er det forkerte sprog | forkert sprog | jeg vil (skifte sprog | have et andet sprog) | kan du tale et andet sprog | taler du andre sprog',
    'sæt den på {language} | kan (jeg | vi) få det på {language} | gå over til {language} | lad det være på {language}',
  ],

  ForgetMeIntent: [
    'slet (mine data | mine oplysninger | min træning | alt [om mig] | det hele | mig | min historik | min profil | mit navn)',
    'glem (mig | mine data | alt [om mig] | alt hvad du ved [om mig]) | fjern (mine data | mine oplysninger | alt om mig | mig)',
    'slet alt [hvad] du (ved | har gemt | har) [om mig] | slet (alt om mig | alt hvad der er gemt [om mig] | alle mine data | alle oplysninger)',
    '<kan du> slette (mine data | mig | alt om mig | alt [hvad] du har gemt | mine oplysninger | det hele)',
    '<jeg vil> (slettes | glemmes | have slettet mine data | have mine data slettet | slette mine data | slette alt)',
    'jeg vil ikke (huskes | have at du husker mig | have at du gemmer noget | stå i dit system) | gem ikke noget om mig',
    'ryd (mine data | min historik | hukommelsen | alt) | visk (alt | det hele) ud | nulstil mine data | smid mine data væk | glem hvem jeg er',
    'slet (alt | hele min historik | alle data) | du må gerne (slette | fjerne | glemme) (mine data | alt om mig | det du har gemt | det du ved om mig)',
    'smid alt om mig ud | fjern det du har gemt om mig | hvordan sletter jeg mine data | få mig ud af systemet | slet alle spor af mig | jeg vil være anonym',
  ],
} satisfies Partial<Asks['intents']>;
