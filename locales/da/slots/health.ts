import type { Asks } from '../../asks.js';

/**
 * What people say about their body, in Danish. The ear finds these spellings in an utterance, so
 * they hold every form of a word. A word that also names a movement ("knæet op til brystet") stands
 * only together with words that speak of pain.
 */
export const health = {
  condition: {
    fracture: [
      'brud på ryggen',
      'brækket (ryggen | ryg) | brækkede ryggen | brud i (ryggen | en ryghvirvel | ryghvirvlen | rygsøjlen | lænden) | brud på (en ryghvirvel | rygsøjlen | en hvirvel | hvirvlen)',
      'ryghvirvelbrud | hvirvelbrud | rygbrud | kompressionsbrud | sammenfald | sammenfald (i | af) (ryggen | en hvirvel | hvirvlerne) | knækket (en ryghvirvel | en hvirvel | ryggen)',
      'sammenfaldet (hvirvel | ryghvirvel) | brækkede en (ryghvirvel | hvirvel) | sammenfaldne (hvirvler | ryghvirvler) | brækket en (ryghvirvel | hvirvel) | hvirvelsammenfald',
    ],
    'heart-condition': [
      'hjertesygdom',
      'hjertemedicin | hjertepiller | hjerteoperation | medicin for hjertet | piller for hjertet',
      'dårligt hjerte | svagt hjerte | hjerteproblemer | hjertesygdomme | hjertefejl | hjertesvigt | hjertekrampe | hjerteflimmer | atrieflimren | forkammerflimren | hjerterytmeforstyrrelser',
      'problemer med hjertet | noget med hjertet | hjertepatient | hjertesyg | pacemaker | blodprop i hjertet | hjertet er dårligt | hjerteanfald | bypass | ballonudvidelse',
      'en hjerteklap | ny hjerteklap | hjerteklapfejl | hjerteklapper | angina | angina pectoris | hjertekarsygdom | vrøvl med hjertet | bøvl med hjertet',
    ],
    stroke: [
      'blodprop i hjernen',
      'hjerneblødning | slagtilfælde | apopleksi | stroke | blodpropper i hjernen | tci | hjerneskade | en blødning i hjernen | lammet i den ene side',
    ],
    operated: [
      'operation',
      'opereret | blevet opereret | opereret i (ryggen | lænden) | rygoperation | rygopereret | operationen | rygoperationen | en operation i ryggen',
      'stivgjort | stivgjort ryggen | (skruer | stænger | plader) i (min ryg | ryggen | rygsøjlen) | kejsersnit | nyopereret | opereres | operer mig | opereret for (prolaps | diskusprolaps | en diskusprolaps | en prolaps | brok)',
      'under kniven | desektomi | afstivet ryg | afstivet i ryggen | dese | titanium i ryggen | metal i ryggen',
    ],
    'new-hip': [
      'ny hofte',
      'nye hofter | kunstig hofte | kunstige hofter | hofteprotese | hofteproteser | hoftealloplastik | hofteopereret | hofteoperation | en ny hofte | ny højre hofte | ny venstre hofte | skiftet hofte | hofte skiftet | hoften skiftet | hofter skiftet',
    ],
    'new-knee': [
      'nyt knæ',
      'nye knæ | kunstigt knæ | kunstige knæ | knæprotese | knæproteser | knæalloplastik | knæopereret | knæoperation | skiftet knæ | knæ skiftet | knæet skiftet | nyt (højre | venstre) knæ',
    ],
    pregnant: [
      'gravid',
      'gravide | højgravid | graviditet | graviditeten | med barn | venter (barn | et barn | mig | en lille ny | tvillinger | mig til) | bækkenløsning | lige født | nybagt mor | på tykke | svanger | i omstændigheder',
      'uge (tyve | tredive | femogtyve | tolv | fjorten | seksten | atten | fireogtyve | otteogtyve) | i (femte | tredje | fjerde | sjette | syvende | ottende | niende) måned | i (første | andet | tredje) trimester',
      'gravid med tvillinger | har termin | termin | terminsdato',
    ],
    osteoporosis: [
      'knogleskørhed',
      'osteoporose | knogleskør | skøre knogler | knogleafkalkning | afkalkede knogler | porøse knogler | osteopeni | lav knoglemasse | sprøde knogler | knogleskørheden',
    ],
    'slipped-disc': [
      'diskusprolaps',
      'prolaps | diskusprolapsen | prolapsen | diskusprolapser | prolapser | discusprolaps | nakkeprolaps | lændeprolaps | diskus prolaps | rygprolaps',
      'en diskus (ude | der er skredet | skredet) | skredet diskus | skreden diskus | en skive ude | diskusen ude | diskussen ude | protrusion | diskusprotrusion | diskusudfald',
    ],
    sciatica: [
      'iskias',
      'ischias | iskiasnerve | iskiasnerven | ischiasnerven | iskiassen | ischiassen | iskiassmerter | iskiasproblemer | rodpåvirkning | nerverodspåvirkning',
    ],
    'leg-pain': [
      'kroniske smerter ned i benet',
      '(kroniske | vedvarende | faste | gamle | konstante) smerter (i benet | i benene | ned ad benet) | kroniske bensmerter | bensmerter | kroniske nervesmerter | nervesmerter i (benet | benene)',
      '(med | haft | tit | altid | ofte | lider af | døjer med | går med) (smerter | ondt) (i | ned i | ud i | ned ad | ned gennem) (benet | benene | det ene ben | mit ben | venstre ben | højre ben)',
      'når jeg har (smerter | ondt) (i | ned i | ned ad | ud i) (benet | det ene ben) | (med | kendt | haft | kronisk) udstråling | udstråling i (mange år | flere år | årevis) | med udstrålende smerter',
    ],
    hernia: [
      'brok',
      'lyskebrok | navlebrok | mellemgulvsbrok | bugvægsbrok | arbrok | brokken | brok i (lysken | maven | navlen) | spiserørsbrok | brokoperation',
    ],
    'high-blood-pressure': [
      'forhøjet blodtryk',
      'højt blodtryk | for højt blodtryk | blodtryk | blodtrykket | blodtryksproblemer | hypertension | blodtryksmedicin | blodtrykspiller | blodtryksforhøjelse',
    ],
  },
  symptom: {
    'red-flag': [
      'følelsesløs i skridtet',
      'skridtet | ridebukse | ridebukseområdet | kønsdele | kønsdelene | tissemand | tissemanden | tissekonen | underlivet | mellembenene',
      'mellem benene | endetarm | endetarmen | lukkemuskel | lukkemusklen | (følelsesløs | følelsesløst | død | dødt | snurrer | prikker) (bagi | i numsen | i numse | i røven | i enden | omkring numsen | ved numsen | om halen | i bagdelen | forneden)',
      'tisse | tisser | tissede | tisset | tis | tissetrang | pisse | pisser | pissede | pisset | lade vandet | ladet vandet | late vandet | komme af med vandet | kommet af med vandet',
      'holde på vandet | holde vandet | holde på mig | holde mig tæt | holde tæt | holde på det | holde det inde | holde på afføringen | holde på lorten | vandladning | vandladningen | urin | urinen | urinere',
      'blære | blæren | blærekontrol | afføring | afføringen | lort | lorten | skide | sked | skidt i bukserne | tarmen | tarm | inkontinent | inkontinens | ufrivilligt | våd i bukserne | (dryppede | drypper) i (bukserne | trusserne)',
      '(i | i mine) bukserne uden at | bukserne er våde | jeg lækker | kan ikke styre (vandladningen | blæren | lukkemusklen | afføringen)',
      'begge (ben | mine ben | benene | fødder) (er | sover | svigter | snurrer | prikker | stikker | føles | bliver | giver | forsvinder) | i begge (ben | fødder | mine ben | underben)',
      '(snurrer | prikker | følelsesløs | sover) (i | ned i) begge (ben | fødder) | (ben | benene) (giver efter | gav efter | svigter | svigtede | forsvinder under mig | forsvandt under mig | kan ikke bære mig | vil ikke bære mig)',
      '(benet | knæene) (svigter | svigtede) under mig | (benene | mine ben | begge ben) (er | føles | blev | bliver | er blevet) (lamme | døde | følelsesløse | svage | slappe | som gele | som spaghetti) | (lam | lammet | kraftesløs | slap | svag) i (benene | begge ben)',
      'kraften i (benene | begge ben | mine ben) | kræfter i (benene | begge ben | mine ben) | kræfterne i (benene | begge ben) | ingen kraft i (benene | benet) | (mærke | føle) (mine ben | benene | begge ben | mine fødder | mine balder | mine baller | min numse | min røv)',
      'dropfod | foden (hænger | slæber | dasker | klasker) | løfte foden | styr på benene | kontrol over (benene | mine ben) | (benene | mine ben) (lystrer ikke | vil ikke lystre | adlyder ikke | forsvinder | dør)',
      '(snurren | prikken | følelsesløshed) i begge ben | (benene | fødderne | mine ben) (snurrer | prikker | sover | er følelsesløse) begge to',
    ],
    emergency: [
      'i brystet',
      'for brystet | om brystet | over brystet | på brystet | brystet gør ondt | mit bryst | brystsmerte | brystsmerter | brystsmerterne | brystkassen | bag brystbenet | brystbenet | i (brystkasse | brystregionen)',
      'brystet (snører | strammer | klemmer | trykker) | (snører | klemmer) sammen om brystet | trykken på brystet | hjertet | mit hjerte | hjerteanfald | hjertestop | hjertebanken | hjertetilfælde',
      'åndenød | åndenøden | ikke få (vejret | luft | ordentligt vejret | luft nok | vejret ordentligt) | kan (knap | knapt | næsten ikke | dårligt) få (vejret | luft) | (kan ikke | kan næsten ikke | kan knap | kan knapt | kan dårligt) trække vejret',
      'få vejret | får ikke (luft | vejret | luft nok) | får ingen luft | ingen luft | mangler luft | (hiver | gisper | snapper | hev) efter (vejret | luft) | kvæles | kvalt | bliver kvalt | ikke ånde | trække vejret ordentligt | at trække vejret | hvæser',
      'besvimet | besvimede | bevidstløs | svarer ikke | vågner ikke | ikke vække | ligger helt stille | reagerer ikke | bevidstheden | besvimelse | gik ud som et lys | gik helt ud | var (væk | helt væk) | (gik | er gået) kold | gik sort | blackout | mistede bevidstheden | faldt om',
      '(pludselig | voldsom | eksplosiv | kraftig | frygtelig | forfærdelig | den værste | sindssyg | vanvittig | tordnende | ulidelig) hovedpine | sprang i hovedet | eksploderede i hovedet | værste hovedpine | hovedpine fra det ene øjeblik til det andet | tordenskraldshovedpine | sprang inde i hovedet | eksploderer i hovedet',
      'skudt i hovedet | slag i hovedet | slår i hovedet | (hovedpinen | hovedpine) kom pludselig | hovedet (eksploderer | sprænges | er ved at eksplodere | er ved at sprænges)',
      'mundvig | mundvigen | mundvige | skæv i (ansigtet | munden | fjæset | hovedet) | ansigtet (hænger | er skævt | er lammet | føles dødt | er følelsesløst) | i ansigtet | halvdelen af ansigtet | den ene side af ansigtet | ansigt (hænger | er skævt | er lammet) | skævt ansigt | munden (hænger | er skæv)',
      'snøvler | snøvle | snøvlende | vrøvler | vrøvle | finde ordene | ordene kommer | ordene ud | (kan ikke | kan næsten ikke | svært ved at) (tale | snakke) | taler (utydeligt | sort) | siger sludder | tale rent | taler snøvlet',
      'min arm er lam | arm (vil ikke | er lam | er helt lam) | armen (hænger | er lam | er slap | er helt slap | vil ikke op | falder ned) | løfte armen | lammet i (armen | ansigtet | den ene side | højre side | venstre side) | lam i (armen | ansigtet | den ene side | højre side | venstre side | hele siden) | (højre | venstre) side er (lam | lammet | død)',
      'blodprop | blodproppen | hjerneblødning | slagtilfælde | (ser | se) dobbelt | kan (pludselig ikke | ikke) se | synet (forsvandt | er væk | forsvinder) | se på det ene øje | blind | blind på det ene øje | dobbeltsyn',
      'i venstre arm | ud i (venstre arm | armen og kæben) | op i (kæben | halsen) | i kæben | kæben | jeg dør | er ved at dø | blå om (læberne | munden) | halsen (snører | lukker) | bløder | blod',
    ],
    fall: [
      'faldt',
      'jeg er faldet | er jeg faldet | faldet (ned | på | om | og | over | her) | jeg falder | falder ned | fald | fald ned | væltede | væltet | vælter | røg ned | styrtede | styrtet | snublede | snublet | gled | gledet | skvattede | skvattet | røg på (gulvet | røven | hovedet)',
      'slog hovedet | slået hovedet | slog (mit hoved | baghovedet | panden | nakken ned) | hamrede hovedet | bankede hovedet | landede (på | forkert | skævt | hårdt) | ikke (komme op | rejse mig | stå op | komme på benene | komme på højkant) | kommer (ikke | aldrig) op | kom ikke op | ligger fast | sidder fast på gulvet | ikke op at stå | ikke selv komme op | ikke op igen | hverken komme op | næsten ikke (komme op | rejse mig) | trimlede | drattede | drattet | dejsede | faldt om kuld | på snotten | tumlede | rullede ned',
    ],
    dizzy: [
      'svimmel',
      'svimmelhed | svimmelheden | svimler | svimlede | svimmelt | ør | ør i hovedet | ørt | rundtosset | rundt på gulvet i hovedet | rundt for mig | rundt for øjnene | drejer rundt | drejer sig | kører rundt | snurrer rundt | det hele snurrer | sejler | gynger | karrusel | karrusellen',
      'sortner | sort for øjnene | sortnede | ser (prikker | stjerner | pletter | sort | uklart) | flimrer | besvimer | besvime | ved at gå ud | går ud | går (sort | kold) | utilpas | dårlig | dårligt tilpas | skidt tilpas | kvalme | kvalmen | kaste op | brække mig | kaster op | kastet op',
      'svimlende | ør og | let i hovedet | uklar | omtåget | tåget | sløret | slører | koldsveder | koldsved | sveder koldt | fjern | falde om | ved at falde om | matt | mat i sokkerne | loftet (drejer | kører | snurrer) | rummet (drejer | kører | snurrer) | stuen (drejer | kører | snurrer) | alting (drejer | snurrer | kører)',
      'svimmel i bolden | rundt i bolden | alt drejer | søsyg | på en båd | svajer for mig | hele verden (drejer | snurrer)',
    ],
    back: [
      'ryggen',
      'ryg | rygge | ryggens | rygsmerter | rygsmerte | rygsmerterne | rygpine | rygsøjle | rygsøjlen | rygrad | rygraden | ryghvirvel | ryghvirvlen | ryghvirvlerne | hvirvel | hvirvlen | hvirvler | hvirvlerne | rygmuskel | rygmusklen | rygmusklerne',
      'lænd | lænden | lænder | lænderne | lænderyg | lænderyggen | lændesmerter | lændesmerte | lændehold | lændehvirvel | korsryg | korsryggen | korsben | korsbenet | krydset | over krydset | rygstykker | rygstykkerne ',
      'haleben | halebenet | halen | haleroden | diskus | diskussen | diskusen | diskusprolaps | diskusprolapsen | prolaps | prolapsen | iskias | iskiassen | ischias | ischiassen | iskiasnerve | iskiasnerven | ischiasnerven | iskiasjag',
      'hekseskud | hekseskuddet | hold i (ryg | ryggen | lænd | lænden | siden) | lumbago | facetled | facetleddet | facetleddene | mellem skulderbladene | bækken | bækkenet | bækkensmerter | bagdel | bagdelen',
      'balde | balden | balder | balderne | balle | ballen | baller | ballerne | numse | numsen | rumpe | rumpen | røv | røven | bagi | rumpetten | ende | enden | endeballe | endeballen | sædemusklen | sæde | sædet',
      'ben | benet | benene | bens | lår | låret | lårene | baglår | baglåret | baglårene | inderlår | inderlåret | lårmusklen | lårmuskel | forlår | forlåret | læg | læggen | lægge | læggene | lægmuskel | lægmusklen | lægkrampe | skinneben | skinnebenet | skinnebenene | underben | underbenet | hase | hasen | haser | haserne',
      'bensmerter | nerve | nerven | nerver | nervesmerter | nervesmerte | i foden og op | ned i (foden | fødderne | tæerne | hælen | storetåen | lilletåen) | helt ud i (foden | tæerne | storetåen | lilletåen | hælen) | ud i (foden | tæerne | storetåen) | ned mod (foden | tæerne)',
    ],
    neck: [
      'nakken',
      'nakke | nakker | nakkens | nakkesmerter | nakkesmerte | nakkehvirvel | nakkehvirvlen | nakkemusklerne | nakkemusklen | halshvirvel | halshvirvlen | hals | halsen | halshvirvlerne | piskesmæld | hold i nakken | nakkeprolaps | i nakkefold',
    ],
    hip: [
      'hoften',
      'hofte | hofter | hofterne | hoftens | hoftesmerter | hoftesmerte | hofteled | hofteleddet | hofteleddene | hoftebøjer | hoftebøjeren | hoftebøjerne | hoftekam | hoftekammen | hofteskål | hofteskålen',
      'lyske | lysken | lysker | lyskerne | lyskesmerter | lyskeskade | skambenet | symfysen | bækkenled | bækkenleddet',
    ],
    knee: [
      'knæet',
      'knæ | knæene | knæets | knæerne | knæsmerter | knæsmerte | knæled | knæleddet | knæskal | knæskallen | knæskaller | knæskallerne | knæhase | knæhasen | knæhaserne | menisk | menisken | korsbånd | korsbåndet | springerknæ',
    ],
    wrist: [
      'håndleddet',
      'håndled | håndledene | håndleddene | håndledssmerter | hånd | hånden | hænder | hænderne | håndflade | håndfladen | håndfladerne | tommel | tommelen | tommelfinger | tommelfingeren | håndrod | håndroden | håndryggen | karpaltunnel | håndledsskade',
    ],
    elsewhere: [
      'skulderen',
      'skulder | skuldre | skuldrene | skuldersmerter | skulderled | skulderleddet | skulderblad | skulderbladet | skulderblade | overarm | overarmen | overarme | arm | armen | arme | armene | underarm | underarmen | underarmene | biceps | kravebenet | kraveben',
      'albue | albuen | albuer | albuerne | tennisalbue | musearm | fod | foden | fødder | fødderne | fodled | fodleddet | ankel | anklen | ankler | anklerne | hæl | hælen | hæle | hælene | hælspore | akillessene | akillessenen | svang | svangen | fodsål | fodsålen | fodsålerne | under foden',
      'tå | tåen | tæer | tæerne | storetå | storetåen | lilletå | lilletåen | finger | fingeren | fingre | fingrene | lillefinger | lillefingeren | pegefinger | pegefingeren | hoved | hovedet | hovedpine | hovedpinen | pande | panden | tinding | tindingen | tindingerne | migræne',
      'tand | tanden | tænder | tænderne | tandpine | kindtand | øre | øret | ørerne | ørepine | øje | øjet | øjnene | mave | maven | mavepine | mavesmerter | mavesæk | navlen | ribben | ribbenet | ribbenene | side | siden | sidestik | milten | mellemgulvet | tunge | tungen | nosser | kugler',
    ],
  },
  feeling: {
    back: [
      'lænden',
      'lænd | ryg | ryggen | lænderyg | lænderyggen | korsryg | korsryggen | korsbenet | rygmusklerne | rygmusklen | rygsøjlen | rygraden | over krydset | krydset | halebenet | rygstykkerne | mellem skulderbladene | skulderbladene | lændemusklerne | rygmuskler',
    ],
    effort: [
      'brænder i musklerne',
      'brænder | brænde | brændte | brændende | svier i musklerne | det svier | syre | syrer | syrer til | mælkesyre | mælkesyren | mælkesyrer | ryster | ryste | rystede | rysten | rystetur | dirrer | dirre | dirrede | sitrer | sitre | sitrede | bævrer | skælver | skælve | bævrende | vibrerer',
      'træt | trætte | trætner | trætheden | udmattet | udmattede | brugt op | flade | flad | fladet ud | kvæstet | smadret | smadrede | færdig i (musklerne | kroppen | armene | benene | maven) | helt færdige | tom for (kræfter | energi) | tunge | tung | møre | mør | kogt | kogte | slidt',
      'sveder | svede | sved | sveden | svedig | badet i sved | drivvåd | gennemblødt | forpustet | stakåndet | pusten | puster | hiver og | prustende | pruster | stønner | hæsblæsende | pulsen | puls | høj puls | varm | varme | varmen | hed | ildrød i hovedet | hedetur | gele | gelében | budding | spaghetti',
      'kroppen arbejder | knoklet | knokler | anstrengende | anspændt | får sved på panden | banker derudaf | hjertet pumper | musklerne arbejder | musklerne skriger | gummi | spaghettiarme | spaghettiben | espeløv | vissent løv',
    ],
    stomach: [
      'maven',
      'mave | mavemuskler | mavemusklerne | mavemusklen | mavsen | maverne | sixpack | sixpacken | vaskebræt | vaskebrættet | core | coren | kernen | mavebæltet | mavsemusklerne | skrå mavemuskler | siden af maven | mellemgulvet',
    ],
    buttocks: [
      'balderne',
      'balde | balden | balder | balle | ballen | baller | ballerne | numse | numsen | rumpe | rumpen | røv | røven | bagdel | bagdelen | bagi | endeballerne | enden | rumpetten | baldemusklerne | sædemusklerne | numsemusklerne | bagpartiet',
    ],
    legs: [
      'benene',
      'ben | benet | lår | låret | lårene | baglår | baglåret | baglårene | forlår | forlåret | forlårene | inderlår | inderlåret | inderlårene | lårmusklerne | læg | læggen | læggene | lægge | hase | haser | haserne | hasen | knæhaserne | hofte | hoften | hofterne | lysken | lyske | hoftebøjeren | fødderne | knæ | knæet | knæene | skinnebenene | skankerne | stængerne | bag på benet | bagsiden',
    ],
    arms: [
      'armene',
      'arm | armen | arme | overarm | overarmen | overarmene | underarm | underarmen | underarmene | skulder | skulderen | skuldre | skuldrene | nakken | nakke | triceps | biceps | hænderne | albuerne | håndleddene | brystmusklerne | brystet',
    ],
    stretch: [
      'strækket',
      'stræk | strækker | strække | strakte | strammer | stramme | stram | stramt | stramhed | trækker | trække | trækket | trak | spænder | spænde | spændt | spændinger | stiv | stivhed | stift | udspænding | hiver lidt',
      'løsner | løsne | løsnede | løsner op | blødt op | bløder op | giver sig | åbner sig | åbner op | langt stræk | godt stræk | dejligt stræk | strækfornemmelse | hiver i | kort muskulatur | korte (haser | muskler)',
    ],
  },
  concern: {
    soreness: [
      'øm',
      'ømme | ømt | ømhed | ømheden | muskelømhed | muskelømheden | muskelsmerter | træningsømhed | dagen efter | dagen derpå | tømmermænd | muskeltømmermænd | fra i går | efter i går | fra i forgårs | efter i forgårs | fra sidst | efter sidst | i morgen',
      'mørbanket | mørbankede | mør | møre | stiv | stive | stivhed | stivheden | tærsket | tæsket | smadret | smadrede | gennembanket | banket | rykket | kørt over | ømmede | som (en bokser | en karklud) | radbrækket | radbrækkede | træningssmerter',
    ],
    cracking: [
      'knækker',
      'knæk | knækkede | knække | knæklyde | knæklyd | knager | knage | knagede | knagen | knageri | knaser | knase | knasede | knasen | knaslyde | knirker | knirke | knirkede | knirken | klikker | klikke | klikkede | klik | kliklyde | klikken',
      'smælder | smælde | smældede | smæld | popper | poppe | poppede | pop | poplyde | knitrer | knitre | knitren | skurrer | skurre | siger (lyde | klik | knæk | knas | pop | klak) | ledlyde | klakker | klak | knagelyde | gnasker | gnækker | kvaser | raslet | rasler | smækker',
    ],
  },
} satisfies Partial<Asks['slots']>;
