import type { Asks } from '../../asks.js';

/** On, back, over and out. */
export const moving = {
  ReadyIntent: [
    // "Klar", "videre" and "færdig" mean on from here, wherever here is: one intent, resolved by state.
    'klar | [ja] jeg er klar | så er jeg klar | [jeg er] på plads | så er jeg på plads | <jeg vil> videre',
    '(helt | så) klar | jeg er (klar igen | klar til at fortsætte | parat | helt klar | klar når du er) | parat',
    'videre | gå videre | lad os [gå | komme] videre | vi går videre | kom videre | så går vi videre | du kan godt gå videre',
    '[jeg er] færdig | så er jeg færdig | jeg er færdig med (den | den her | øvelsen) | nu er jeg færdig | kør | ja kør bare',
    'den er (lavet | klaret | i hus | overstået) | det var den | så har jeg lavet (den | dem) | jeg har lavet (den | dem alle | dem alle sammen)',
    'jeg ligger (klar | på ryggen | på maven | ned | på gulvet | her | rigtigt) [nu] | jeg står (klar | på alle fire)',
    'jeg er (på alle fire | nede på gulvet | nede | hvor jeg skal være | på ryggen | kommet ned) | så ligger jeg [her | ned]',
    'så (er jeg der | kan vi godt | er det gjort) | det er gjort | gjort | sådan | fremad',
    // That it does not hurt is no pain; it is as good as "klar".
    '[nej] det gør ikke ondt [mere | længere | overhovedet] | det gør ikke længere ondt | nu gør det ikke ondt [mere]',
    'jeg har ikke ondt [mere | længere | nogen steder] | smerten er (væk | gået over | ovre | aftaget) | det er gået over',
    'det er gået i sig selv | det (holdt op med | er holdt op med | gjorde ikke) at gøre ondt | det gjorde ikke ondt | ingen smerter [mere | længere]',
    'ingenting gør ondt [mere | længere] | der er ikke noget der gør ondt | jeg har ingen smerter [mere] | smerterne er væk',
    'jeg er (okay | frisk | god) igen | jeg har det (fint | godt | bedre) [igen] | nu har jeg det bedre | det føles (fint | godt | bedre) [igen]',
    '(ryggen | knæet | benet) gør ikke ondt [mere] | (ryggen | knæet) har det fint [igen] | ryggen er god igen | det svimler ikke [mere | længere]',
    'jeg er ikke svimmel [mere | længere] | mit ben (sover | snurrer) ikke [mere | længere]',
    'jeg er på pletten | så er jeg i stilling | jeg ligger godt | så kan du godt gå i gang | bare kom an',
    'så er den klaret | overstået | jeg har (gjort det | klaret den | taget dem) | så er de ti lavet | jeg blev færdig',
    'det var ikke noget det er væk | krampen er væk | det snurrer ikke mere | nu er det godt igen | jeg fejler ikke noget',
  ],

  SkipIntent: [
    // This one exercise is refused. "Jeg kan ikke" alone asks for an easier version.
    // "Den anden" stands nowhere: the second or the other, so the coach asks.
    'spring over | spring (<den her> | denne) over | hop over [<den her>] | drop <den her> | udelad <den her>',
    '<jeg vil> springe (over | den over | den her over | øvelsen over) | (kan | skal) vi springe (den | den her) over',
    'lad os (springe den over | springe den her over | droppe den | udelade den | hoppe over) | spring bare over',
    'ikke (den | den her | den her øvelse) | den (gider | kan | vil) jeg ikke | den her (gider | kan | vil) jeg ikke',
    'jeg (kan | gider | vil | må | tør) ikke lave (den | den her | den her øvelse) | den [her] må jeg ikke lave',
    'tag en anden [øvelse] | giv mig en anden øvelse | kan vi (lave | tage) en anden øvelse | noget andet [i stedet]',
    'nej ikke (den | den her) | alt andet end den her | den her er ikke (noget for mig | godt for mig)',
    'jeg (hader | kan ikke lide | er ikke til) den [her] | lad os lave noget andet | uden den her | den her vil jeg undvære',
    '(den | den her) springer (jeg | vi) over | jeg springer (over | den over | den her over) | den her tager vi ikke',
    'lad den [her] ligge | vi dropper den [her] | ikke den her (i dag | igen) | pas | jeg står over | skip [den | den her]',
    'spring [over] {exercise} [over] | (drop | skip | udelad) {exercise} | [nej] ikke {exercise} [i dag | igen] | ingen {exercise} [i dag] | uden {exercise}',
    'jeg (vil | kan | gider | tør | må) ikke lave {exercise} [i dag | igen] | jeg (vil | gider) ikke have {exercise} | aldrig {exercise} igen | jeg vil aldrig [mere] lave {exercise} [igen]',
    'lad os springe {exercise} over | (kan | skal) vi springe {exercise} over | alt andet end {exercise} | jeg (hader | kan ikke lide | kan ikke fordrage) {exercise} | lav aldrig {exercise} [igen]',
    '{exercise} (gider | vil | kan) jeg ikke | {exercise} springer (vi | jeg) over | jeg springer {exercise} over | lad os droppe {exercise} | kan vi droppe {exercise}',
    'den her står jeg over | den øvelse (vil | kan | gider) jeg ikke lave | må jeg slippe for (den | den her) | jeg vil (slippe for | undgå) den her',
  ],

  'AMAZON.NextIntent': [
    'næste | næste øvelse | den næste [øvelse] | (hop | gå | spring) [videre] til [den] næste [øvelse] | ryk til [den] næste',
    'tag (den næste | næste | næste øvelse) | [jeg er] klar til [den] næste [øvelse]',
    'lad os (tage | gå til | hoppe til | lave) [den] næste [øvelse] | (kan | skal) vi (tage | gå til) [den] næste [øvelse]',
    'videre til [den] næste [øvelse] | giv mig [den] næste [øvelse] | <jeg vil> (have | til) den næste | den efter | øvelsen efter',
    'så tager vi den næste | næste punkt | en frem | frem',
    '(start | begynd | lav) [den] næste [øvelse] | jeg vil gerne videre til [den] næste | den følgende [øvelse] | kør [den] næste',
    'og så den næste | nu den næste | næste tak | så til den næste | den næste i rækken | næste i rækken',
  ],

  'AMAZON.PreviousIntent': [
    // "Den sidste" is left out: it is the one before or the seventh.
    'tilbage | gå [en] tilbage | spring [en] tilbage | hop [en] tilbage | [den] forrige [øvelse] | (den | øvelsen) før',
    'et skridt tilbage | en [øvelse] tilbage | kan vi gå [en] tilbage | tag den forrige [igen | en gang til] | ryk [en] tilbage',
    '(gå | hop | spring | tag mig) tilbage til (den forrige | forrige øvelse | den før | øvelsen før) | tilbage til [den] forrige [øvelse]',
    '<jeg vil> (tilbage | gå tilbage | have den forrige | tilbage til den forrige) | lad os (gå tilbage | tage den forrige [igen])',
    'den vi (lige havde | lavede før | havde før | lavede lige før) | den foregående [øvelse] | øvelsen inden [den her]',
    'en baglæns | gå baglæns | kan vi (tage | lave) (den forrige | den før | forrige øvelse) [igen] | baglæns | gå en øvelse tilbage',
    'den lige før | øvelsen lige før | tilbage til den før | jeg vil have den vi lige lavede | den tidligere [øvelse] | ryk en øvelse tilbage',
  ],

  'AMAZON.PauseIntent': [
    'pause | sæt på pause | hold [en] pause | vent [lidt | lige | et øjeblik | et sekund | på mig] | [lige] et øjeblik',
    'øjeblik | jeg (skal | må | vil) [lige] (have | holde) [en] pause | en [lille] pause | giv mig (et øjeblik | et minut | et sekund)',
    // Without "lidt" or "et øjeblik" it is stop.
    'stop lidt | stop [lige] et øjeblik | stands (lidt | et øjeblik) | pause (nu | tak) | vent med at gå videre',
    '(kan | skal) vi holde [en] [lille] pause | lad os holde [en] pause | lad mig (puste | hvile | få vejret | få luft) [lidt]',
    'jeg skal (puste [ud] | hvile | drikke noget vand | på toilettet | have noget vand | have luft | have vejret) [først]',
    'jeg er (ikke klar [endnu] | straks tilbage | tilbage om lidt) | et sekund | to sekunder | et minut | vent jeg er ikke klar',
    '(det ringer på døren | der er nogen ved døren | telefonen ringer) [vent] | pust ud | hvil lidt | time out | kaffepause',
    '<kan du> (vente [lidt | et øjeblik] | holde pause | sætte den på pause | stoppe et øjeblik) | tag en pause | sæt øvelsen på pause',
    'lad mig lige komme på plads | jeg skal lige noget | bliv lige der | hold lige en pause her | stands midlertidigt',
  ],

  'AMAZON.ResumeIntent': [
    'fortsæt [bare] | genoptag | kør videre | bliv ved | vi fortsætter | lad os fortsætte | fortsæt (tak | igen | herfra)',
    // Said of what was stopped, it takes that up again; "start forfra" begins it anew.
    'start igen | jeg er tilbage [igen] | nu er jeg tilbage | (fortsæt | start) (hvor vi slap | hvor vi kom fra | der hvor vi var)',
    'fortsæt (programmet | træningen | øvelsen | øvelserne) | fortsæt hvor (jeg | vi) (slap | var | kom til | stoppede)',
    '<jeg vil> (fortsætte | køre videre) | du kan godt (fortsætte | køre videre) [igen] | du må godt fortsætte | så fortsætter vi',
    '<kan du> (fortsætte | køre videre | genoptage) | kan vi (fortsætte | køre videre | tage fat igen) | lad os (køre videre | tage fat igen)',
    'genoptag (programmet | træningen | øvelsen) | pausen er (slut | forbi | ovre) | slut med pause[n] | stop pausen | så er pausen slut',
    'jeg er klar til at (fortsætte | køre videre) igen | så kører vi videre | vi tager fat [igen] | i gang igen | kom i gang igen | frisk igen',
    'så er jeg tilbage | vi kan godt fortsætte | nu kan du fortsætte | klar til at fortsætte hvor vi slap | tag fat igen | på den igen',
  ],

  'AMAZON.StartOverIntent': [
    '[start | begynd] forfra | helt forfra | begynd igen | fra (begyndelsen | starten | en ende af | start af) | nulstil',
    '(kan vi | lad os | jeg vil | jeg vil gerne) (starte | begynde | tage den) forfra | [start | begynd | tag | lav] øvelsen forfra',
    '(start | tag | lav) den [her] [øvelse] forfra | forfra (igen | med den her | med øvelsen) | den her [øvelse] forfra | vi starter forfra',
    '(start | begynd | tag) (øvelsen | den her [øvelse] | den) (fra begyndelsen | fra starten) | tag den igen fra starten',
    '(den her | øvelsen) igen fra (begyndelsen | starten) | (tag | lav) (øvelsen | den her øvelse) (igen | en gang til) | om igen',
    'jeg (lavede den forkert | kom ud af den | er kommet fra tallet) [start forfra] | gør det om | vi tager den forfra | begynd (øvelsen | den) igen',
    'genstart (øvelsen | den her øvelse | den her) | nulstil øvelsen | tæl forfra | start (tællingen | tælleren) forfra',
    'en gang til fra starten | fra begyndelsen igen | forfra tak | lad mig starte den forfra | fra nummer et igen',
  ],

  'AMAZON.StopIntent': [
    'stop [nu] | slut [for i dag] | afslut | luk | hold op | [det er] nok [for i dag] | farvel | hej hej | vi ses | ses',
    'jeg (gider | vil | orker | kan | magter) ikke mere [i dag] | jeg stopper [her | nu] | vi stopper [her | nu] | jeg vil [gerne] (stoppe | slutte)',
    'tak for i dag | ikke mere [i dag] | [jeg er] færdig for i dag | det var det [for i dag] | det var alt | så er det nok | stop det',
    '(stop | afslut | luk) (træningen | programmet | øvelsen | øvelserne) | lad os (stoppe | slutte | holde op) [her | for i dag]',
    'vi slutter [her | for i dag] | så (stopper | slutter) vi | kan vi (stoppe | slutte) [nu | her] | jeg (må | skal) (stoppe | gå) [nu]',
    'jeg vil ikke (træne mere | fortsætte | have mere | lave flere) | jeg gider ikke (træne mere | flere øvelser | fortsætte)',
    'ikke flere [øvelser] | sluk | sluk for det | luk ned | godnat | vi tales ved | på gensyn | jeg giver op | jeg opgiver',
    'jeg har fået nok | nu (er det nok | gider jeg ikke mere) | hold så op | stop her | stop (alt | det hele) | så er det slut | afbryd træningen',
    'jeg er færdig med at træne [for i dag] | det må være nok [for i dag] | det rækker [for i dag] | slut nu | slut herfra',
    'jeg smutter | jeg holder her | det er fint for i dag | lad os slutte af | vi siger stop | nu stopper festen | kan du ikke stoppe | tak det var alt',
  ],

  'AMAZON.CancelIntent': [
    'annuller [det] | glem det | drop det | afbryd | lad være | pyt [med det] | pyt glem det | det er lige meget',
    'jeg (fortryder | ombestemte mig | har ombestemt mig | har fortrudt) | det (gør ikke noget | var ikke det jeg mente | var en fejl)',
    'nej glem det | glem hvad jeg sagde | ignorer det | lad det være | det var (ikke noget | ingenting) | træk det tilbage',
    'ej glem det | skidt med det | slå det ud af hovedet | nej drop det | lad os glemme det',
  ],

  'AMAZON.NavigateHomeIntent': [
    'gå hjem | gå til (startskærmen | hjemmeskærmen | forsiden) | hjem | tilbage til startskærmen | vis startskærmen',
    'startskærm[en] | hjemmeskærm[en] | gå til hovedmenuen | hovedmenu[en]',
  ],
} satisfies Partial<Asks['intents']>;
