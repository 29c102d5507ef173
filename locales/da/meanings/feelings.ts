import type { Feelings } from '../../meanings.js';

/** How it feels, and how a sentence turns what is felt round. */
export const feelings: Feelings = {
  OUCH: [
    'aj | ajaj* | åh gud | hold da op | avs* | av | avv* | avs | avsen | auv | aua | uha av | åh av | arg* | arrgh* | avfor',
  ],
  HURT: [
    'skal _ brænde | mast sammen',
    'mast | mases | klemt | presset sammen | revet over | revet | strakt for langt | overstrakt | vrikket | vred | fik vredet | stivnet | kramper | trækninger | nap | napper | flår | raser | hyler | skriger | trykker i | ramte mig | tog mig | ikke rart i | væmmelig | modbydelig* | fælt | pinefuld* | en pine | gør vanvittigt | forbandet* | dødondt | pisseondt | bankeondt',
    'ikke til at (holde | bære | udholde) | et (stik | jag | hug | knæk | lyn) | føles som (nåle | en kniv | ild | stød) | nåle | kniv* | knive',
    'tortur* | jag | jaget | hug | smut* | knas* | gnaver | pulserer | banker i | krampet | klikkede | hævet | betændt | overbelastet',
    'dum fornemmelse | mærkelig fornemmelse | underlig fornemmelse | sær fornemmelse | lyn i | flået | iturevet | drille',
    'stikker mig | brænder mig | helvede* | stiksmerte* | nervesmerte* | ømt | værk | sviende | at dræbe mig | dræber | klemmer | brokker | brokke | gjorde det værre | værre og værre | ulideligt | uudholdeligt | smerter | ondt | gør nas | svier | svie | brænder | brændende | stikker | stikkende | jager | jagende | dunker',
    'stråler | strålende | murrer | murrende | værker | øm | ømt | ømme | smertefuld* | smertende | prikker',
    'smerter mig | skærer | skærende | krampe* | kramper | trækker ned | stik i | jag i | jag ned',
    'dræber mig | slår mig ihjel | tager livet af mig | forfærdeligt i | ubehag* | ubehageligt | driller | spænder',
    'hugger | borer | niver | stak | jog | sved | brændte | huggede | knæk* | (trækker | trak) _ ned i | ned i (ben* | foden | ballen | låret | læggen | fødderne) | nipper | det knækkede | føles (forkert | mærkeligt | underligt | skidt | galt)',
    'er ved at dø | er i stykker | gør så naller | gør av | gør helvedes | nas | lyn ned | lyn i | elektrisk | stød ned',
    'ømhed | murren | stikken | sviden | går ned i (benet | foden | ballen) | skyder ned | nervesmerte* | dør af smerte',
    'føles ikke (godt | rigtigt | rart | okay) | ikke (godt | rart) i (ryggen | lænden | knæet | kroppen)',
  ],
  PAIN: [
    'sidestik | side sting',
    'jaget | det onde | smerte | smerter | smerten | smerterne | rygsmerte* | lændesmerte* | hovedpine | knæsmerte* | iskiassmerte*',
    'mavepine | har pine | en pine i | pinsler | holdet | holdet i | mærke iskias* | rygpine | smertejag | hekseskud | hold i (ryggen | lænden | nakken | siden)',
    'hold i _ (ryg | lænd | nakke | side) | fået (hold | et hold) | har hold | slået ryggen | fik hold',
  ],
  NUMB: [
    'følelsen _ (væk | forsvundet | forsvandt | borte)',
    'kan _ ikke _ vejret | følelsen i | (ben | benet | benene) føles (svag* | tung*) | støtte på | føles svag* | følelsesløs* | snurrer | snurren | snurrende | sover i foden | ben sover | fod sover | arm sover | prikken',
    'kan ikke mærke (mit | mine | min | benet | benene | foden | fødderne | armen | noget i | tæerne | ballen)',
    'ben _ sove | benet _ sove | foden _ sove | benet sover | foden sover | armen sover | ingen følelse | mistet følelsen | mister følelsen | myrekryb',
    'låst | låser | låste | satte sig | har sat sig | er gået i baglås | baglås | gået i lås | smækket | smuttet',
    'kan ikke (vende | dreje | bøje | røre | strække | støtte | mærke min) | kan ikke (bevæge | rejse | komme op | rette | stå op | gå | trække vejret | få vejret | styre min | holde mig)',
    'kan (knap | knapt | næsten ikke | dårligt | nærmest ikke) (bevæge | rejse | stå | få | trække | gå)',
    'mister kraft* | ingen kraft | kræfter i ben* | svag i ben* | svigter | giver efter | gav efter | sidder fast',
    'hænger fast | tisse | afføring | vandladning | blære* | i skridtet | ryggen røg | stivnet | ryggen er stiv',
    'stukket af | røg ud | gik i stå i ryggen | dødt | visner | lam | lammet',
  ],
  UNWELL: [
    'sløret | slører | omtåget | fjern i hovedet | tåget | synet',
    'jeg er (syg | sløj | dårlig) | føler mig (syg | sløj)',
    'hyperventilerer | sveder koldt | kortåndet | stakåndet | trykken | snurrer for mig | sejler for mig | gynger | slap og | træt og svimmel | hovedet drejer | svag i knæene | svimmelt | lige ved at falde',
    'helt ør | ør | bliver sort | bliver helt sort | koldsved | falde om | falder om | kollaps* | dårligt tilpas | matt | elendigt | elendig',
    'svimmel | svimler | svimmelhed | besvim* | utilpas | dårligt tilpas | kvalme | kaste op | skal kaste op',
    'har det ikke _ godt | ser (prikker | stjerner | sort) | (helt | så) rundtosset | har det (dårligt | skidt | ikke godt | mærkeligt | underligt | elendigt | forfærdeligt) | føler mig (dårlig | sløj | skidt)',
    'noget galt | noget er galt | er noget forkert | sortner | sort for øjnene | ser stjerner | rummet kører rundt',
    'kører rundt for | drejer rundt | hjertebanken | hjertet (hamrer | banker | springer | galoperer) | trykken for',
    'trykker for brystet | ondt i brystet | åndenød | forpustet helt | mister bevidstheden | er ved at gå ud',
    'har det ikke (godt | så godt) | får det (dårligt | skidt) | ør i hovedet | rundtosset | uklar | gået galt | går galt',
    'snurrer rundt | flimrer | trykken i brystet | trykket i brystet | rundt for mig',
  ],
  INJURED: [
    'komme til skade | skade (min | mit | mig) | skader (min | mit | mig)',
    'af led | gik af led | hørte et (knæk | smæld | klik) | sprang en | sagde knæk | overbelastet | brækket | forstuvning | noget (er | blev) revet | revnet | røget | kommet til skade | skadet',
    'noget der (sprang | knækkede | smuttede | røg | gik | rev) | der (sprang | smuttede | røg | skete | knækkede | revnede) noget | flænget | ødelagt (min | mit) | ødelagt ryggen',
    'forstrakt* | forstuvet | forvredet | vrikket | sprunget | overrevet | trukket en muskel | strakt en muskel',
    'fik _ (smæld | knald | knæk | ryk | jag | stik | stød) i | fik (et smæld | et knæk | et ryk | et jag | et stik) | (der | noget | det) (smældede | knækkede | sprang | smuttede | rev | revnede | røg | gik i stykker)',
    'det (smældede | knækkede | sagde knæk | sagde klik) | fiber* | kom til skade | fået en skade | har slået (mig | min | mit)',
    'forløftet | skadet (mig | min | mit) | mærkede et (smæld | knæk | jag | stik | ryk) | noget i ryggen (gik | røg | skete)',
    'fået (et smæld | et knæk | stød | et jag | et stik) | fik en fiber* | vred (om | rundt)',
  ],
  PAINLESS: [
    '(ryggen | lænden | benet | knæet | den) er (god | fin | okay | helt god) | god nok | føles _ (fin | god | normal) | smertefri* | føles (fint | godt | bedre | rart | dejligt | okay) | har det (godt | fint | bedre)',
    'er fint nu | (går | gik) fint | ømme ikke | føles det fint | er helt fin | har det godt igen',
  ],
  ABOUT_PAIN: [
    'smertestillende | smertelindr* | panodil* | ipren | ibuprofen | hovedpinepille* | det har jeg ondt af | har ondt af | på mine følelser | mine følelser | smertelig* | smertegrænse*',
    'ondt i røven | smertetærskel | den der vil være | vil du være smuk | ondt i pengepungen | vokseværk',
    'no pain no gain | den onde | smerteskala | ond cirkel | gør ikke noget | gør det noget | gør noget ondt værre',
    'onde | smerteklinik*',
  ],
  OVER: [
    'borte | holdt inde | klinget af | klinger af | det er godt igen | det godt igen | bedre igen | fint igen | okay igen | lagde sig | stilnet af | dulmet | er gået | gik væk | letter',
    'væk | forsvundet | forsvandt | forsvinder | gået over | går over | gik over | overstået | stoppede',
    'er stoppet | stoppet | aftaget | lettet | fortaget sig | fortager sig | fortog sig | ovre | drevet over | lagt sig',
    '(er | føles | meget | bliver) bedre | dæmpet | gav sig | givet sig | faldet til ro',
  ],
  CEASED: [
    'holdt op | holder _ op | holde _ op | hørt op | stoppet | stoppede | holder op | ikke længere | ikke mere | hørte op',
  ],
  THOUGH: ['selvom | selv om | skønt | trods | at | med | selv når'],
  SENSE: [
    'føles | mærker | mærke | mærket | føler | følte | der er | jeg har | som om | noget | fik | får | kom | kommer',
  ],
  BAD: [
    'slem* | grim* | forfærdelig* | forkert | mærkelig* | underlig* | sær* | dårlig* | skidt | galt | værre | skørt | træls',
    'vil ikke | kan ikke | nægter | næsten ikke | dårligt nok | knap nok | problem* | bøvl* | vrøvl* | driller | skaber sig',
  ],
  NOT: [
    'ikke | ingen | intet | aldrig | uden | ej | hverken | næppe | slet ikke | ik | ingenting | knap nok | fri for | ikk',
  ],
  ASKING: [
    'betyder | giver | skader | (kan | skal | må | bør | vil | kunne) _ (skade | gøre | give | hjælpe | erstatte | forværre | forårsage)',
    '(*er | gør | får | går | tør | står | slår | ved) (jeg | vi | man | du | det | den | de | der | min | mit | mine | ryggen | øvelserne | øvelsen | smerten | smerterne | smerter | ens) | findes der | har den',
    'hvad | hvem | hvornår | hvor | hvorfor | hvordan | hvilken | hvilke | hvilket | er det | er den | er de | er der',
    'skal det | skal jeg | skal den | må det | må jeg | må den | kan det | kan jeg | kan man | kan de | kan den | kan ens',
    'bør det | bør jeg | bør man | må man | skal man | vil det | vil jeg | får jeg | får man | bliver jeg | bliver det',
    'gør det | gør den | gør man | gør de | har jeg | er jeg | er min | er mit | mon | gad vide | undrer mig | virker | hjælper',
    'er ryggen | burde det | burde jeg | måtte det | kunne det | går det | gør planken | gør broen | gør øvelsen | gør øvelserne',
    'er (hver | en | to | tre | fire) | bliver (min | mit | ryggen | det) | skal (min | mit | mine) | må (min | mit | mine) | hvor ondt | hvor øm | må det | er planken | er broen | er øvelsen | er øvelserne | skal ryggen | må ryggen | skal knæet | må knæet | skal øvelsen',
    'giver det | giver de | giver øvelserne | er smerte* | normalt | meningen at | i orden at | okay at | er lidt | er en smule | er ømhed',
    '(kan | skal | må | bør | vil | er | gør | får | bliver | virker | kunne | kommer) (ryggen | lænden | benet | knæet | hoften | man | det | øvelserne | øvelsen | smerten | smerterne | smerter) | tør jeg | tåler | kan øvelserne | kan træning | nysgerrig | skulle det | slags | kommer det | kommer jeg | har du | ved du | har man',
  ],
  REQUEST: [
    'kan du | vil du | kan vi | må vi | skal vi | kunne du | kunne vi | gider du | vil i | lad os | lad mig | hjælp mig',
  ],
  IF: [
    'hvis | ifald | medmindre | ved ikke om | i tvivl om | spørge om | såfremt | i tilfælde af | bare for at | indtil',
  ],
  WHEN_CLAUSE: ['når'],
  BUT: [
    'men | fordi | eftersom | og (det | den | jeg | min | mit | mine | nu | der | så) | stop (det | den | jeg | min | mit | av) | hov | ellers | vent | hey | ja | nej (det | den | jeg)',
  ],
  SUBJECT: [
    'det | den | jeg | min | mit | mine | der | noget | ryggen | lænden | benet | benene | knæet | knæene | hoften | hofterne',
    'nakken | skulderen | skuldrene | håndleddet | håndleddene | maven | brystet | foden | fødderne | armen | armene | hele',
    'smerten | smerterne | ballen | balderne | læggen | låret | lårene | siden | kroppen | halebenet | iskiasnerven | hovedet | de | begge',
  ],
  LONG_AGO: [
    'i går | i forgårs | sidste (uge | måned | år | gang | sommer | vinter) | for _ siden | år siden | tidligere | før i tiden',
    'engang | plejede | plejer | dengang | som (barn | ung) | førhen | i mandags | i tirsdags | i onsdags | i torsdags | i fredags',
    'i lørdags | i søndags | i morges | forleden | gjorde _ før | hver (morgen | vinter | aften) | ofte | tit | altid om | nogle gange',
    'i sommer | i vinter | om morgenen | tit ondt',
  ],
  STILL: [
    'stadig | stadigvæk | siden | fortsat | igen | værre | mere end | endnu | mest | end i går',
  ],
  SOMEONE: [
    'min (kone | mand | kæreste | mor | far | søn | datter | ven | veninde | søster | bror | chef | nabo | kollega | hund | kat)',
    'mine (børn | forældre | venner) | han | hun | hans | hendes | ham | hende | folk | andre | alle | naboen | mormor | bedstemor',
    'din | dit | dine | hunden | katten | børnene | konen | manden | min (mormor | farmor | morfar | farfar)',
    'ens | mange mennesker',
  ],
  FEAR: [
    'godt tegn | dårligt tegn | bange | nervøs | bekymret | frygter | angst | urolig for | kommer til at gøre | vil gøre ondt | kunne gøre ondt | kan gøre ondt',
    'risiko for',
  ],
  AGAINST: [
    'mod | imod | lindre* | forebygg* | afhjælp* | kurer* | slippe af med | fjerne* | reducer* | mindske* | dulme*',
    'til ondt | hjælper på | hjælpe på | forårsag* | skyldes | årsag* | slippe for | behandl* | om smerter | om rygsmerter | bekæmpe*',
    'dæmpe* | få bugt med | af med | kommer af | godt for | minimere*',
  ],
  OPENER: [
    'i | på | til | med | af | årh | ahh | tja | altså | hør | nå | mon | men | tak | for',
    'og | men | okay | nå | hej | hey | ja | nej | øh | jamen | undskyld | altså | sig mig | du',
  ],
  STRETCH: [
    'stærkere | løsere | afslappet | tung | tunge | bøjet | strakt | fladt | smidig* | arbejder',
    'strækker | strækket | spænder lidt | træt | trætte | strammer | varm | varme | ryster | sveder | hårdt arbejde | udmattet | sveden',
  ],
  FEEL: ['mærke | mærker | føle | føler | fornemme*'],
  BREATH: ['vejret | ånde | luft | trække vejret'],
  EXCLAIM: [
    'uha | uf | uff | puh | hov | ups | åh nej | åh gud | hold da op | for søren | for pokker | aj | ih | årh | ay',
  ],
};
