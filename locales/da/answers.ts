import type { answers as en } from '../en/answers.js';
import type { Same } from '../same.js';

export const answers: Same<typeof en> = {
  where: 'Du er i gang med øvelse {no} af {total}, {name}. Du har lavet {done} ud af {reps}.',
  'where.none': 'Du er i gang med øvelse {no} af {total}, {name}. Du er lige begyndt.',
  'left.here_one': 'Du mangler en gang her.',
  'left.here_other': 'Du mangler {n} gange her.',
  'left.after': 'Bagefter er der {exercises} tilbage.',
  'left.exercises': 'Der er {exercises} tilbage.',
  'left.last': 'Det er den sidste øvelse.',
  'left.time': 'Det tager cirka {minutes} endnu.',
  'left.none': 'Der er ikke mere tilbage. Du er færdig for i dag.',
  'left.before': 'Du er ikke begyndt endnu. Der er {exercises} i alt.',
  repeat: 'Jeg siger det igen.',

  pause: 'Sat på pause.',
  'pause.inhold': 'Kom roligt ud af stillingen, og hvil.',
  'pause.ask': 'Sig {word.continue}, når du er klar.',
  'pause.ask.stop': 'Sig {word.continue}, eller sig {word.stop}.',
  'pause.wait.1': 'Det haster ikke.',
  'pause.wait.2': 'Jeg husker, hvor vi er.',
  'pause.wait.3': 'Vi holder stadig pause.',
  'pause.quiet': 'Hvis jeg er blevet stille, så sig: {wake}, {word.open}.',
  'pause.quiet.nowake': 'Hvis jeg er blevet stille, så brug ordene: {word.open}.',
  'pause.already': 'Vi holder allerede pause.',

  resume: 'Okay, vi fortsætter.',
  'resume.already': 'Vi er allerede i gang.',
  'resume.rep': 'Vi var ved nummer {no}.',
  'resume.side': 'Vi var ved nummer {no}, {where}.',
  'resume.hold': 'Vi tager den forfra.',
  'resume.before': 'Vi skulle til at begynde på {name}.',
  'resume.rest': 'Du var ved at hvile før {name}.',
  'resume.pos': 'Find stillingen igen.',
  'resume.offer': 'Sidst nåede du til øvelse {no}, {name}.',
  'resume.offer.rep': 'Du nåede til {name}, nummer {no}.',
  'resume.offer.ask': 'Vil du fortsætte derfra?',
  'resume.no': 'Okay. Så starter vi forfra.',
  wayback: 'Sig {word.continue}, så fortsætter vi med {name}.',
  'wayback.rep': 'Sig {word.continue}, så fortsætter vi fra nummer {no}.',
  'wayback.side': 'Sig {word.continue}, så fortsætter vi fra nummer {no}, {where}.',

  skip: 'Okay, vi springer den over.',
  'skip.last': 'Okay, vi springer den over. Det var den sidste.',
  'pick.unclear':
    'Hvilken øvelse mener du? Sig for eksempel {word.bridge}, {word.plank} eller {word.number}.',
  'restart.exercise': 'Okay, {name} forfra.',
  'restart.running': 'Du er nået til {name}.',
  'restart.ask': 'Vil du starte hele programmet forfra?',
  'restart.yes': 'Okay, så starter vi forfra.',
  'restart.no': 'Okay, vi bliver ved {name}.',

  slower: 'Okay, jeg sætter tempoet ned.',
  faster: 'Okay, jeg sætter tempoet op.',
  'tempo.usual': 'Okay, tilbage til det normale tempo.',
  'tempo.holds': 'Du skal holde lige så længe som før.',
  'tempo.slowest': 'Langsommere kan jeg ikke gøre det.',
  'tempo.fastest': 'Hurtigere kan jeg ikke gøre det.',
  'tempo.none':
    'Her er der ikke noget tempo at ændre. Sig {word.easier}, hvis du vil holde i kortere tid.',
  'count.ask': 'Hvor tit skal jeg tælle? Sig {word.every}, {word.sparse} eller {word.quiet}.',
  'count.every': 'Okay, jeg tæller hvert sekund. Når du holder længe, tæller jeg mindre.',
  'count.sparse': 'Okay, jeg tæller ind imellem og til sidst.',
  'count.quiet': 'Okay, jeg er stille, mens du holder, og siger til, når tiden er gået.',

  lang: 'Vi fortsætter på dansk.',
  // Never said in Danish; it stands here so that both languages have the same keys.
  'sound.lacking': 'Det har jeg ikke på dansk endnu, så jeg siger det på engelsk.',
  'lang.nodanish': 'Jeg kan ikke tale dansk på denne enhed endnu. Vi fortsætter på engelsk.',
  'lang.heard':
    'Vi fortsætter på dansk. Jeg forstår dig kun på engelsk her, så sig kommandoerne på engelsk: {word.next}, {word.repeat}, {word.pause}.',
  'lang.already': 'Vi taler allerede dansk.',
  'lang.ask': 'Jeg taler dansk og engelsk. Sig {word.danish} eller {word.english}.',

  'week.never': 'Du har ikke trænet med mig endnu.',
  'week.restday': 'En hviledag er helt i orden.',
  'week.0':
    'Du har ikke trænet i de sidste syv dage. Målet er {low} til {high} gange. Begynd, når det passer dig.',
  'week.1':
    'Du har trænet {times} i de sidste syv dage. Det er en god begyndelse. Målet er {low} til {high} gange.',
  'week.2':
    'Du har trænet {times} i de sidste syv dage. Målet er {low} til {high} gange, så du er godt på vej.',
  'week.3': 'Du har trænet {times} i de sidste syv dage. Så har du nået målet. Godt gået.',
  'week.4':
    'Du har trænet {times} i de sidste syv dage. Godt gået. Hviledage er også helt i orden.',
  'last.today': 'Du har allerede trænet i dag.',
  'last.yesterday': 'Du trænede sidst i går.',
  'last.days': 'Du trænede sidst for {days} siden.',
  'last.long':
    'Du trænede sidst for mere end {weeks} siden. Godt at have dig tilbage. Begynd stille og roligt.',

  'forget.ask': 'Det kan ikke fortrydes.',
  'forget.ask.question': 'Vil du have, at jeg sletter alt, hvad jeg har gemt om din træning?',
  'forget.done': 'Alt er slettet. Næste gang begynder vi på en frisk.',
  'forget.kept': 'Okay, jeg har ikke slettet noget.',
  'forget.failed':
    'Jeg kunne ikke få fat i det, jeg har gemt, så jeg kan ikke love, at det er slettet. Bed mig om det igen senere.',

  'store.read':
    'Beklager, lige nu kan jeg ikke se, hvor du er nået til. Jeg har ikke ændret noget. Prøv igen om lidt.',
  'store.save':
    'Jeg kan ikke gemme lige nu. Vi fortsætter, men næste gang ved jeg måske ikke, hvor du er nået til.',
  'store.newer':
    'Det, jeg har gemt om dig, kommer fra en nyere udgave af mig. Vi fortsætter, men jeg gemmer ikke noget denne gang.',
  'store.damaged':
    'Jeg kunne ikke læse alt det, jeg havde gemt om din træning, så noget af det begynder på en frisk.',
  error: 'Noget gik galt. Prøv igen om lidt.',

  'help.before':
    'Sig {word.start}, hvis du vil lave hele programmet, eller sig navnet på en øvelse. Du kan også spørge: {word.often}.',
  'help.exercise':
    'Du kan sige {word.next}, {word.back}, {word.repeat}, {word.pause}, {word.easier}, {word.slower}, {word.skip} eller {word.stop}. Gør noget ondt, så sig: {word.hurts}.',
  'help.more':
    'Du kan også sige {word.harder}, {word.faster} eller {word.counting}, eller spørge: {word.left}.',
  'help.forget': 'Sig {word.forget}, hvis jeg skal slette det, jeg gemmer om dig.',
  'help.paused':
    'Vi holder pause: Sig {word.continue}, {word.over}, {word.skip} eller {word.stop}. Gør noget ondt, så sig: {word.hurts}.',
  'help.after':
    'Du er færdig for i dag: Sig {word.week}, hvis du vil høre, hvor tit du har trænet, eller sig navnet på en øvelse. Eller sig {word.stop}.',

  'fallback.1': 'Det fangede jeg ikke. Sig {word.next}, {word.repeat} eller {word.pause}.',
  'fallback.before': 'Det fangede jeg ikke. Sig {word.start}, eller sig navnet på en øvelse.',
  'fallback.paused': 'Det fangede jeg ikke. Sig {word.continue}, {word.skip} eller {word.stop}.',
  'fallback.stopped': 'Det fangede jeg ikke. Sig {word.skip}, eller sig {word.stop}.',
  'fallback.yesno': 'Det fangede jeg ikke. Sig {word.yes} eller {word.no}.',
  'fallback.2':
    'Det forstod jeg heller ikke. Jeg holder pause. Sig {word.help}, så hører du, hvad du kan sige.',
};
