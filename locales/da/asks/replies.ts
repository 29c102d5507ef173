import type { Asks } from '../../asks.js';

/** What is said back to the coach: yes, no, what was that, and what can I say. */
export const replies = {
  'AMAZON.RepeatIntent': [
    // "Igen" alone; "start igen" takes up again, "tag den forrige igen" goes back.
    'gentag [det] | igen | en gang til | sig det [lige] (igen | en gang til) | kan du gentage det | gentag (venligst | tak)',
    'kan du sige det (igen | en gang til) | hvad | hvad sagde du | hvad siger du | hvabehar | hvad behager | hvad for noget',
    'undskyld [hvad | jeg hørte ikke efter] | det hørte jeg ikke | jeg hørte det ikke | hvordan var det [nu] | hvad var det [du sagde]',
    '<kan du> (gentage | gentage det | sige det igen) | vil du (gentage det | sige det en gang til) | må jeg få det igen',
    'jeg (hørte dig ikke | hørte ikke hvad du sagde | fik det ikke med | fik ikke fat i det | fangede det ikke) | det fik jeg ikke med',
    'jeg hørte ikke efter |  hva for en | hvad var det sidste [du sagde] | sig det sidste igen',
    'gentag (instruktionen | øvelsen | det sidste | trinnet | hvad du sagde) | tag den [lige] igen | den tager vi lige igen | en gang mere',
    'hvad (skulle jeg | var det jeg skulle) [gøre] | sig igen | repeter | hvad sagde du jeg skulle',
    'hvad siger du | en gang til tak | tag den sætning igen | hvad var det nu du sagde | det må du sige igen | det skal jeg høre igen',
  ],

  'AMAZON.YesIntent': [
    'ja | ja tak | jo | jo tak | jep | okay | [ja | meget] gerne | [ja] det vil jeg [gerne] | jeps | ja ja | jo jo | jada',
    'selvfølgelig | fint | det er fint | helt sikkert | lad os gøre det | ja selvfølgelig | naturligvis | klart | ja for pokker',
    'ja (det er fint | lad os det | det er rigtigt | meget gerne | hellere end gerne | endelig) | det (er rigtigt nok | lyder godt | må du gerne)',
    'ja (slet det | slet det hele | gør det | kom med det | det kan du tro | det må du godt) | gør det | bestemt | absolut | jo da | ja da',
    'hvorfor ikke | fint nok | fint med mig | god idé | lyder godt | det gør jeg | det kan vi godt | det synes jeg | enig | yes | javel | javist',
    'det tror jeg | ja det tror jeg | nemlig | netop | i orden | det er i orden | det er okay | ja helt sikkert',
    'ja fortsæt | ja kom bare | ja den | ja nu | jo det vil jeg gerne | ja hvorfor ikke | ja okay | jo gerne | det må du godt',
  ],

  'AMAZON.NoIntent': [
    'nej | nej tak | niks | næ | ikke nu | ikke i dag | ellers tak | helst ikke | det behøves ikke | næh | nix | nå nej | nej nej',
    'nej ikke det | [nej] det vil jeg ikke | jeg vil ikke | nej (ikke nu | ikke i dag | helst ikke | det er fint | ellers tak)',
    '[nej] (det skal du ikke | det behøver du ikke | det ønsker jeg ikke | det tror jeg ikke) | overhovedet ikke | aldrig',
    'absolut ikke | bestemt ikke | ikke endnu | måske senere | senere | en anden gang | nej lad være | det er ikke nødvendigt',
    'ikke lige nu | nej det (behøves ikke | vil jeg helst ikke | gider jeg ikke | er ikke rigtigt) | helst ikke i dag | jeg vil hellere lade være',
    'nej behold (det | dem) | nej slet ikke (noget | dem) | ikke tale om | niksen biksen | nul | det passer ikke | vil ikke',
    'nej tak ikke nu | nej bliv her | ellers mange tak | nej det er jeg ikke | nej aldrig | det vil jeg helst ikke | nej nej nej',
  ],

  'AMAZON.HelpIntent': [
    'hjælp [mig] | hvad kan (jeg | man) [sige | gøre] | hvad kan jeg spørge [dig] om | hvad kan du | jeg har brug for hjælp',
    'hvad skal jeg (gøre | sige) | hvordan gør jeg | hvordan virker (det [her] | du) | hvad gør jeg nu',
    'hvilke (kommandoer | muligheder) (er der | har jeg | kan jeg bruge) | hvad er mulighederne | kan du hjælpe [mig] | hvad kan jeg (bede dig om | vælge)',
    'jeg forstår [det] ikke | jeg er forvirret | jeg forstår (dig ikke | ikke hvad jeg skal) | jeg er helt forvirret',
    'jeg ved ikke hvad jeg skal (sige | gøre) | jeg aner ikke hvad jeg skal | hvad (er det her | er du for en) | hvem er du',
    'hvad (kan du hjælpe [mig] med | forstår du | kan man bruge dig til) | hvordan bruger (jeg | man) (dig | det her)',
    'hvordan (taler jeg til dig | styrer jeg dig | fungerer det [her]) | fortæl [mig] hvad jeg kan sige | giv mig et tip | vis mig kommandoerne',
    'jeg har brug for (lidt hjælp | vejledning) | hjælp tak | hvad er det jeg kan | hvad kan jeg sige til dig | brugsanvisning | vejledning',
    'hvad er det jeg skal sige | vis mig hvad du kan | hvad siger man til dig | hvilke ord kan jeg bruge | kom med et forslag | jeg er gået i stå',
  ],

  'AMAZON.FallbackIntent': [],
} satisfies Partial<Asks['intents']>;
