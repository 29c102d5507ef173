import type { prompts as en } from '../en/prompts.js';
import type { Same } from '../same.js';

export const prompts: Same<typeof en> = {
  times_one: 'en gang',
  times_other: '{n} gange',
  seconds_one: 'et sekund',
  seconds_other: '{n} sekunder',
  minutes_one: 'et minut',
  minutes_other: '{n} minutter',
  exercises_one: 'en øvelse',
  exercises_other: '{n} øvelser',
  days_one: 'en dag',
  days_other: '{n} dage',
  weeks_one: 'en uge',
  weeks_other: '{n} uger',

  welcome:
    'Velkommen. Jeg guider dig gennem {exercises} for lænden. Det tager cirka {minutes}. Det er generel vejledning, ikke lægehjælp. Stop, hvis noget gør ondt.',
  'welcome.ask': 'Sig {word.start}, når du er klar.',
  'welcome.back': 'Velkommen tilbage.',
  'start.ask': 'Sig {word.start}, eller sig navnet på en øvelse.',
  yesno: 'Sig {word.yes} eller {word.no}.',

  wake: 'Mens jeg tæller, skal du sige {wake} først. For eksempel: {wake}, {word.pause}.',
  'wake.pain': 'Gør noget ondt, så sig: {wake}, {word.hurts}.',
  'wake.mic': 'Når jeg lige har spurgt om noget, behøver du ikke sige {wake}.',
  'nowake.say':
    'Mens jeg tæller, kan du altid sige {word.pause}. Gør noget ondt, så sig: {word.hurts}.',
  'nowake.type':
    'Mens jeg tæller, kan du altid skrive {word.pause}. Gør noget ondt, så skriv: {word.hurts}.',

  'intro.numbered': 'Øvelse {no} af {total}: {intro}',
  'intro.last': 'Sidste øvelse: {intro}',
  'intro.alone': '{intro}',
  next: 'Næste øvelse: {name}.',
  previous: 'Vi går tilbage til {name}.',
  first: 'Det her er den første øvelse.',

  'trans.back-fours': 'Rul om på siden, og skub dig op på alle fire. Giv dig god tid.',
  'trans.prone-fours': 'Skub dig op på alle fire. Giv dig god tid.',
  'trans.fours-back': 'Læg dig ned på siden, og rul om på ryggen. Giv dig god tid.',
  'trans.prone-back': 'Rul om på ryggen. Giv dig god tid.',
  'trans.back-prone': 'Rul om på maven. Giv dig god tid.',
  'trans.fours-prone': 'Læg dig ned på maven. Giv dig god tid.',

  'dose.hold': 'Hold i {seconds}.',
  'dose.lift': '{times}, {seconds} hver gang.',
  'dose.nohold': '{times} uden at holde.',
  'dose.legs': '{times} på hvert ben, {seconds} hver gang.',
  'dose.sides': '{times} til hver side, {seconds} hver gang.',
  'dose.breath': '{times} i takt med dit åndedræt.',

  ready: 'Sig {word.ready}, når du er på plads.',
  'ready.wait': 'Giv dig god tid.',
  getready: 'Gør dig klar.',
  hold: 'Hold.',
  secs: '{seconds} tilbage.',

  togo_one: 'En gang tilbage.',
  togo_other: '{n} gange tilbage.',
  'togo.legs_one': 'En gang tilbage på hvert ben.',
  'togo.legs_other': '{n} gange tilbage på hvert ben.',
  'togo.sides_one': 'En gang tilbage til hver side.',
  'togo.sides_other': '{n} gange tilbage til hver side.',
  'rep.legs_one': 'Det var en gang på hvert ben.',
  'rep.legs_other': 'Det var {n} gange på hvert ben.',
  'rep.sides_one': 'Det var en gang til hver side.',
  'rep.sides_other': 'Det var {n} gange til hver side.',

  'side.right': 'højre',
  'side.left': 'venstre',
  'where.knee': '{side} ben',
  'where.arm-and-leg': '{side} arm og {other} ben',
  'where.leg-back': '{other} ben',
  'switch.knee': 'Skift ben. Træk {side} knæ op mod brystet.',
  'switch.arm-and-leg': 'Skift side: {side} arm, {other} ben.',
  'switch.leg-back': 'Skift ben: {other} ben bagud.',

  'praise.rep.1': 'Stille og roligt.',
  'praise.rep.2': 'Husk at trække vejret.',
  'praise.rep.3': 'Giv dig god tid.',
  'praise.end.1': 'Godt klaret.',
  'praise.end.2': 'Flot. Det var det.',
  'praise.end.3': 'Så er den klaret.',

  rest: 'Hvil i {seconds}.',
  'rest.ask': 'Sig {word.ready}, når du vil videre.',
  'rest.take': 'Brug den tid, du har brug for.',
  'rest.wait.1': 'Hvil lidt endnu.',
  'rest.wait.2': 'Det haster ikke.',
  'rest.wait.3': 'Træk vejret roligt.',
  silence: 'Er du der stadig? Sig {word.ready}, eller sig {word.stop}.',
  'silence.kept': 'Jeg husker, hvor vi er. Sig {word.ready}, eller kom igen senere.',

  'alone.done': 'Det var {name}.',
  'alone.offer':
    'Sig {word.next}, hvis du vil lave {next}, sig {word.routine}, hvis du vil lave alle {total}, eller sig {word.stop}.',
  'alone.offer.last': 'Sig {word.routine}, hvis du vil lave alle {total}, eller sig {word.stop}.',
  'finish.ask': 'Det var den sidste øvelse. Sig {word.ready}, så runder vi af.',
  complete:
    'Så er du igennem alle {exercises}. Godt gået. Prøv at lave dem mindst {low} til {high} gange om ugen.',
  'complete.some': 'Det var hele programmet. Du lavede {done} af {total} øvelser. Godt gået.',
  'complete.none':
    'Det var hele programmet. Du sprang det hele over i dag, og det er helt i orden.',
  stop: 'Okay, vi stopper her. Du nåede {done} af {total} øvelser. Pas godt på ryggen.',
  'stop.none': 'Okay, vi stopper her. Pas godt på ryggen.',
  bye: 'Farvel.',
};
