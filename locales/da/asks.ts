import type { Asks } from '../asks.js';
import { slots } from './slots.js';

/** How people ask in Danish. Alexa has no Danish: this is for the ear of the device on the desk. */
export const asks: Asks = {
  phrases: {
    krop: 'ryggen | lænden | benet | knæet | hoften | nakken | skulderen | håndleddet | maven | brystet',
    øvelserne: 'øvelserne | de her øvelser | mine øvelser',
    'lave dem': 'lave øvelserne | lave dem | gøre det | træne',
    'den her': 'den | den her | øvelsen | den her øvelse',
    program: 'øvelserne | programmet | træningen | rygøvelserne | mine øvelser | mine rygøvelser',
    udgave: 'udgave | version | øvelse',
    'jeg vil': 'jeg vil [gerne]',
    ugen: 'i denne uge | denne uge | i ugen | den sidste uge',
    'er der igen':
      'er der igen | er der tilbage | har jeg igen | har jeg tilbage | mangler jeg | endnu',
  },

  intents: {
    StartRoutineIntent: [
      'start | begynd | kom i gang | lad os (komme i gang | gå i gang | starte | begynde)',
      'så går vi i gang | vi går i gang | kan vi (starte | begynde) | så kører vi | vi kører',
      '(start | begynd) [på] <program> | <jeg vil> (træne [ryg | min ryg] | i gang)',
      '<jeg vil> lave (mine øvelser | mine rygøvelser | øvelserne) | jeg skal træne [ryg]',
      'jeg skal lave mine rygøvelser | træn (ryg | min ryg) | (kør | tag | lav) alle [syv] øvelser[ne]',
      'alle [syv] øvelser | alle syv | [kør | tag | lav] hele programmet | kør det hele',
      // From the first exercise, unlike "start forfra", which is about the exercise in hand.
      'genstart [programmet] | start (programmet | hele programmet | det hele) forfra',
      '(hele programmet | det hele) (forfra | igen | en gang til) | (lav | tag) det hele (forfra | igen)',
      'tag hele programmet (forfra | igen | en gang til)',
    ],
    ExerciseIntent: [
      '{exercise} | (lav | start | begynd | tag | prøv | kun | bare) {exercise}',
      '(start | begynd | fortsæt) med {exercise} | (gå | hop | spring) [videre] til {exercise}',
      'vis [mig] {exercise} | <jeg vil> (lave | have | tage | prøve | starte med) {exercise}',
      '(lad os | kan vi) (lave | tage | prøve | starte med) {exercise} | hvad med {exercise}',
    ],
    ExplainIntent: [
      'hvordan (laver man | laver jeg | gør man | gør jeg | er det man laver) {exercise}',
      '(forklar | beskriv) [mig] {exercise} | fortæl [mig] om {exercise} | hvorfor skal jeg lave {exercise}',
      'hvad er {exercise} [god for | godt for] | hvad (gør | træner) {exercise} | hvad går {exercise} ud på',
      'hvad hjælper {exercise} på | hvad skal {exercise} gøre godt for',
      'hvordan (laver | gør) (man | jeg) <den her> | (forklar | beskriv) <den her> | fortæl mere',
      'hvad (er <den her> god for | træner <den her> | går <den her> ud på)',
      'hvorfor skal jeg lave (den | den her | den her øvelse)',
    ],
    HowOftenIntent: [
      'hvor (tit | ofte) [skal (jeg | man) <lave dem>] | hvor (tit | ofte) er [det] bedst [at træne]',
      'hvor mange (gange | dage) om ugen [skal jeg træne] | skal (jeg | man) <lave dem> hver dag',
      'er (en gang | to gange | tre gange) om ugen nok | hvornår skal jeg træne (igen | næste gang)',
      'må jeg holde (en hviledag | hviledage | fri) | skal jeg holde hviledage',
    ],
    BenefitsIntent: [
      'hvad er det godt for | hvad er træningen god for | hvad er (de | <øvelserne>) gode for',
      'hvad får jeg ud af (det | at træne | <øvelserne>) | hvad er fordelene [ved at træne]',
      'hvorfor skal jeg (træne [ryg | min ryg] | lave øvelserne | gøre det) | hvorfor træne [ryg]',
      'hvordan hjælper (det | træning | øvelserne) | hvad hjælper (det | de | øvelserne) på',
      'hvad er meningen med (det | øvelserne) | hvad skal det gøre godt for | hvad skal det nytte',
    ],
    ReplaceTreatmentIntent: [
      'kan (det | de | øvelserne) erstatte (lægen | min læge | [min] behandling | fysioterapi)',
      'kan jeg nøjes med (øvelserne | det | det her) | er det [en] behandling',
      '(skal | bør) jeg [stadig] [gå] til (læge | lægen | fysioterapeut) | behøver jeg [gå til] læge',
      'i stedet for (lægen | læge | behandling | fysioterapi | fysioterapeuten)',
    ],
    SuitableIntent: [
      'er (det | de | øvelserne) (for alle | noget for mig) | er (de | øvelserne) (sikre | farlige)',
      '(må | kan) jeg (lave dem | lave øvelserne | være med) | kan jeg tåle (det | øvelserne)',
      'kan (alle | gravide | ældre) (lave dem | lave øvelserne | være med)',
      'er det (sikkert | farligt) [for mig] | jeg er (gravid | opereret | blevet opereret)',
      ' jeg er [blevet] opereret i ryggen',
      'jeg har ([en] diskusprolaps | knogleskørhed | iskias | slidgigt | gigt)',
    ],
    ResultsIntent: [
      'hvornår virker (det | de | øvelserne) | hvornår kan jeg (mærke | se) (det | noget | [en] forskel)',
      'hvornår (får jeg det bedre | bliver jeg stærkere | ser jeg resultater) | hvor hurtigt virker det',
      'hvor lang tid går der [før det virker | før jeg kan mærke det | før jeg får det bedre]',
      '(virker | hjælper) (det | de | øvelserne)',
    ],
    PainQuestionIntent: [
      // A question about pain ("må det gøre ondt") must not stop the routine, as pain itself does.
      '[og | men] hvad hvis (det gør ondt | jeg får ondt) | (må | skal | kan | bør) det gøre ondt',
      'hvad (gør jeg | skal jeg gøre) (hvis | når) (det gør ondt | jeg får ondt)',
      '(skal | bør) jeg stoppe (hvis | når) (det gør ondt | jeg får ondt)',
      'må jeg fortsætte (hvis | når) det gør ondt | er det (normalt | okay | meningen) at det gør ondt',
      'er det meningen at det skal gøre ondt',
    ],
    EvidenceIntent: [
      'hvem (siger | har sagt) det | siger hvem | hvor ved du det fra | hvordan ved du det',
      'er der (evidens | bevis[er] | belæg | forskning) [for det] | hvad siger forskningen',
      'er det (bevist | evidensbaseret | dokumenteret | videnskabeligt bevist) | passer det',
      'hvad er (kilden | kilderne | dine kilder) | hvilke kilder har du | er det rigtigt',
      'kan jeg stole på (det | dig) | hvor kommer øvelserne fra',
    ],
    PainIntent: [
      // The ear drops "nu" as a softener, so that "gør det ondt" is pain as well: rather once too often.
      'av | av av | av for (den | søren) | av min ryg | [ja | nej | stop | av] det gør ondt',
      'det gør (rigtig | meget | lidt | virkelig) ondt | det begynder at gøre ondt | <krop> gør ondt',
      'det gør ondt i <krop> | nu gør det ondt i <krop>',
      'nu gør det [rigtig] ondt | nu har jeg ondt | jeg (har | fik | får | har fået) ondt [i <krop>]',
      'jeg har (rigtig | meget) ondt | jeg har [fået] smerter [i <krop>]',
      // "Hold i ryggen" is acute back pain; "hold" alone is nothing: not pain, not a pause.
      'hold i (ryggen | lænden) | jeg (har | fik | har fået) [et] hold i (ryggen | lænden)',
      'min (ryg | lænd | hofte | nakke | skulder | mave) gør ondt | mit (knæ | ben | håndled) gør ondt',
      'det (stikker | jager | stråler | snurrer) [i (ryggen | lænden | benet | foden) | ned i benet]',
      'mit ben (sover | snurrer | er følelsesløst) | jeg kan ikke mærke (mit ben | mine ben | foden)',
      'jeg (er | bliver | føler mig) [helt] svimmel | det svimler [for mig] | jeg er ved at besvime',
      'jeg har det dårligt | [der er] noget galt | det er smertefuldt | smerter i <krop>',
    ],
    ReadyIntent: [
      // "Klar", "videre" and "færdig" mean on from here, wherever here is: one intent, resolved by state.
      'klar | [ja] jeg er klar | så er jeg klar | [jeg er] på plads | så er jeg på plads | <jeg vil> videre',
      'videre | gå videre | lad os gå videre | vi går videre | [jeg er] færdig | så er jeg færdig | kør',
      // That it does not hurt is no pain; it is as good as "klar".
      '[nej] det gør ikke ondt [mere | længere] | det gør ikke længere ondt | nu gør det ikke ondt [mere]',
      'jeg har ikke ondt [mere | længere] | smerten er (væk | gået over) | det er gået over',
    ],
    SkipIntent: [
      // This one exercise is refused. "Jeg kan ikke" alone asks for an easier version.
      // "Den anden" stands nowhere: the second or the other, so the coach asks.
      'spring over | spring (<den her> | denne) over | hop over [den] | drop <den her>',
      'ikke (den | den her | den her øvelse) | den (gider | kan) jeg ikke | den her (gider | kan) jeg ikke',
      'jeg (kan | gider | vil) ikke lave (den | den her | den her øvelse) | tag en anden [øvelse]',
    ],
    EasierIntent: [
      'lettere | nemmere | [lidt] (lettere | nemmere) | gør (det | den) [lidt] (lettere | nemmere)',
      '[det er] for (hårdt | svært) | den er for (hård | svær) | jeg kan ikke',
      '[giv mig] en (lettere | nemmere) [<udgave>] | kan jeg (lave | få) en lettere <udgave>',
      'er der en (lettere | nemmere) [<udgave>] | har du en (lettere | nemmere) [<udgave>]',
      'færre gentagelser | kortere tid | mindre | på knæene | mere skånsomt | en [mere] skånsom udgave',
    ],
    HarderIntent: [
      '[lidt] (sværere | hårdere) | gør (det | den) [lidt] (sværere | hårdere) | flere gentagelser',
      '[det er] for (let | nemt) | den er for (let | nem) | længere tid | mere udfordring',
      '[giv mig] en (sværere | hårdere) [<udgave>] | er der en sværere <udgave>',
      'jeg kan [godt] klare mere',
    ],
    SlowerIntent: [
      '[lidt] langsommere | ikke så (hurtigt | stærkt) | [det går] for (hurtigt | stærkt)',
      'tag (den | det) med ro | tag det roligt | rolig nu | sæt tempoet ned | skru ned for tempoet',
      'du tæller for hurtigt | tæl langsommere | jeg kan ikke følge med | giv mig [lidt] mere tid',
    ],
    FasterIntent: [
      '[lidt] hurtigere | [det går] for langsomt | sæt (tempoet | farten) op | skru op for tempoet',
      'kan det gå [lidt] hurtigere | du tæller for langsomt | tæl hurtigere | [lidt] mere tempo',
      'lad os få fart på | kom nu',
    ],
    CountingIntent: [
      // Styles also stand alone; none may be called "mindre", which asks for an easier version.
      '{style} | tæl {style} | du skal tælle {style} | kan du tælle {style}',
      'tæl (anderledes | på en anden måde) | skift tællemåde',
    ],
    WhereAmIIntent: [
      'hvor langt er (jeg | vi) [nået] | hvor er (jeg | vi) [henne] | hvilken øvelse er det | status',
      'hvilken øvelse er (jeg | vi) (ved | i gang med | nået til) | hvad er jeg i gang med',
      'hvilket nummer er det | hvor mange har jeg lavet | er (jeg | vi) halvvejs',
    ],
    HowMuchLeftIntent: [
      // "Tilbage" alone is back and "igen" alone repeat; in a question both mean how much is left.
      'hvor mange [øvelser | gentagelser | gange | sekunder] <er der igen>',
      'hvor meget [tid] <er der igen> | hvor lang tid <er der igen> | hvor længe (endnu | er der igen)',
      'er vi snart (færdige | igennem) | er jeg snart færdig | er det snart (slut | overstået)',
      'hvornår er vi færdige | hvornår er jeg færdig | hvad mangler jeg',
    ],
    ProgressIntent: [
      '[vis] min uge | hvordan (går min uge | ser min uge ud) | hvornår har jeg sidst trænet',
      'hvor (tit | ofte | mange gange | mange dage) har jeg trænet [<ugen>] | hvornår trænede jeg sidst',
      'har jeg trænet (i dag | i denne uge | nok) | min træning | hvordan går det med træningen',
    ],
    SwitchLanguageIntent: [
      '{language} | (på | tal) {language} | skift til {language} | (kan | vil) du tale {language}',
      'taler du {language} | kan vi (gøre | tage) det på {language} | kan vi tale {language}',
      'jeg vil hellere (have | høre) {language} | jeg vil [gerne] have det på {language}',
      'skift sprog | et andet sprog | hvilke sprog taler du',
    ],
    ForgetMeIntent: [
      'slet (mine data | mine oplysninger | min træning | alt [om mig] | det hele | mig)',
      'glem (mig | mine data | alt [om mig]) | fjern mine data | slet alt [hvad] du ved om mig',
      'slet alt [hvad] du har gemt [om mig]',
    ],
    'AMAZON.NextIntent': [
      'næste | næste øvelse | den næste [øvelse] | (hop | gå | spring) til [den] næste [øvelse]',
      'tag den næste | [jeg er] klar til [den] næste [øvelse] | hvad er [det] næste | hvad kommer nu',
    ],
    'AMAZON.PreviousIntent': [
      // "Den sidste" is left out: it is the one before or the seventh.
      'tilbage | gå [en] tilbage | spring tilbage | [den] forrige [øvelse] | (den | øvelsen) før',
      'et skridt tilbage | en tilbage | kan vi gå tilbage | tag den forrige [igen]',
    ],
    'AMAZON.RepeatIntent': [
      // "Igen" alone; "start igen" takes up again, "tag den forrige igen" goes back.
      'gentag [det] | igen | en gang til | sig det [lige] (igen | en gang til) | kan du gentage det',
      'kan du sige det (igen | en gang til) | hvad | hvad sagde du | hvad siger du | hvabehar',
      'undskyld [hvad] | det hørte jeg ikke | jeg hørte det ikke | hvordan var det [nu] | hvad var det',
    ],
    'AMAZON.PauseIntent': [
      'pause | sæt på pause | hold [en] pause | vent [lidt | lige | et øjeblik] | [lige] et øjeblik',
      'øjeblik | jeg skal [lige] have en pause | en [lille] pause | giv mig (et øjeblik | et minut)',
      // Without "lidt" or "et øjeblik" it is stop.
      'stop lidt | stop [lige] et øjeblik',
    ],
    'AMAZON.ResumeIntent': [
      'fortsæt [bare] | genoptag | kør videre | bliv ved | vi fortsætter | lad os fortsætte',
      // Said of what was stopped, it takes that up again; "start forfra" begins it anew.
      'start igen | jeg er tilbage [igen] | nu er jeg tilbage | fortsæt (hvor vi slap | øvelsen)',
      'fortsæt (programmet | træningen)',
    ],
    'AMAZON.StartOverIntent': [
      '[start | begynd] forfra | helt forfra | begynd igen | fra (begyndelsen | starten) | nulstil',
      '(kan vi | lad os) (starte | begynde) forfra | [start | begynd | tag] øvelsen forfra',
      '(start | tag) den [her] forfra',
    ],
    'AMAZON.YesIntent': [
      'ja | ja tak | jo | jo tak | jep | okay | [ja | meget] gerne | [ja] det vil jeg [gerne]',
      'selvfølgelig | fint | det er fint | helt sikkert | lad os gøre det',
    ],
    'AMAZON.NoIntent': [
      'nej | nej tak | niks | næ | ikke nu | ikke i dag | ellers tak | helst ikke | det behøves ikke',
      'nej ikke det | [nej] det vil jeg ikke | jeg vil ikke',
    ],
    'AMAZON.HelpIntent': [
      'hjælp [mig] | hvad kan (jeg | man) [sige | gøre] | hvad kan jeg spørge om | hvad kan du',
      'hvad skal jeg (gøre | sige) | hvordan gør jeg | hvordan virker (det [her] | du)',
      'hvilke (kommandoer | muligheder) er der | hvad er mulighederne | kan du hjælpe [mig]',
      'jeg forstår [det] ikke | jeg er forvirret',
    ],
    'AMAZON.StopIntent': [
      'stop [nu] | slut [for i dag] | afslut | luk | hold op | [det er] nok [for i dag] | farvel | hej hej',
      'jeg (gider | vil) ikke mere | jeg stopper [her] | vi stopper [her] | jeg vil [gerne] stoppe',
      'tak for i dag | ikke mere [i dag] | [jeg er] færdig for i dag',
      '(stop | afslut) (træningen | programmet | øvelsen)',
    ],
    'AMAZON.CancelIntent': ['annuller | glem det | drop det | afbryd | fortryd | lad være'],
    'AMAZON.NavigateHomeIntent': ['gå hjem | gå til startskærmen'],
    'AMAZON.FallbackIntent': [],
  },

  slots,
};
