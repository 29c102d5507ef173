/**
 * What the coach says of its own accord while it leads. In `_one` the number is written out,
 * because Danish needs its gender there: *en gang*, *et sekund*.
 */
export const prompts = {
  times_one: 'once',
  times_other: '{n} times',
  seconds_one: 'one second',
  seconds_other: '{n} seconds',
  minutes_one: 'one minute',
  minutes_other: '{n} minutes',
  exercises_one: 'one exercise',
  exercises_other: '{n} exercises',
  days_one: 'one day',
  days_other: '{n} days',
  weeks_one: 'one week',
  weeks_other: '{n} weeks',

  welcome:
    "Welcome. I'll guide you through {exercises} for your lower back. It takes about {minutes}. This is general guidance, not medical advice. If anything hurts, stop.",
  'welcome.ask': "Say {word.start} when you're ready.",
  'welcome.back': 'Welcome back.',
  'start.ask': 'Say {word.start}, or name an exercise.',
  yesno: 'Say {word.yes} or {word.no}.',

  wake: 'While I count, say {wake} first. For example: {wake}, {word.pause}.',
  'wake.pain': 'If something hurts, say: {wake}, {word.hurts}.',
  'wake.mic': "Right after I've asked you something, you don't need to say {wake}.",
  'nowake.say':
    'While I count, you can always say {word.pause}. If something hurts, say: {word.hurts}.',
  'nowake.type':
    'While I count, you can always type {word.pause}. If something hurts, type: {word.hurts}.',

  'intro.numbered': 'Exercise {no} of {total}: {intro}',
  'intro.last': 'Last exercise: {intro}',
  'intro.alone': '{intro}',
  next: 'Next exercise: {name}.',
  previous: "We're going back to {name}.",
  first: 'This is the first exercise.',

  // From another body position than the article's order expects.
  'trans.back-fours':
    'Roll onto your side, and push yourself up onto your hands and knees. Take your time.',
  'trans.prone-fours': 'Push yourself up onto your hands and knees. Take your time.',
  'trans.fours-back': 'Lie down on your side, and roll onto your back. Take your time.',
  'trans.prone-back': 'Roll over onto your back. Take your time.',
  'trans.back-prone': 'Roll over onto your stomach. Take your time.',
  'trans.fours-prone': 'Lower yourself onto your stomach. Take your time.',

  'dose.hold': 'Hold for {seconds}.',
  'dose.lift': '{times}, {seconds} each.',
  'dose.nohold': '{times}, without holding.',
  'dose.legs': '{times} on each leg, {seconds} each time.',
  'dose.sides': '{times} on each side, {seconds} each time.',
  'dose.breath': '{times}, in time with your breath.',

  ready: "Say {word.ready} when you're in position.",
  'ready.wait': 'Take your time.',
  getready: 'Get ready.',
  hold: 'Hold.',
  secs: '{seconds} left.',

  togo_one: 'One to go.',
  togo_other: '{n} to go.',
  'togo.legs_one': 'One to go on each leg.',
  'togo.legs_other': '{n} to go on each leg.',
  'togo.sides_one': 'One to go on each side.',
  'togo.sides_other': '{n} to go on each side.',
  'rep.legs_one': "That's one on each leg.",
  'rep.legs_other': "That's {n} on each leg.",
  'rep.sides_one': "That's one on each side.",
  'rep.sides_other': "That's {n} on each side.",

  'side.right': 'right',
  'side.left': 'left',
  'where.knee': '{side} leg',
  'where.arm-and-leg': '{side} arm and {other} leg',
  'where.leg-back': '{other} leg',
  'switch.knee': 'Switch legs. Pull your {side} knee towards your chest.',
  'switch.arm-and-leg': 'Other side: {side} arm, {other} leg.',
  'switch.leg-back': 'Switch legs: {other} leg back.',

  // In rotation, by the place and never by chance: a repeated turn says the same words. The coach
  // sees nobody, so praise is for finishing, never for form.
  'praise.rep.1': 'Nice and steady.',
  'praise.rep.2': 'Keep breathing.',
  'praise.rep.3': 'Take your time.',
  'praise.end.1': 'Well done.',
  'praise.end.2': "Good. That's it.",
  'praise.end.3': "That's that one done.",

  rest: 'Rest for {seconds}.',
  'rest.ask': 'Say {word.ready} when you want to go on.',
  'rest.take': 'Take the time you need.',
  'rest.wait.1': 'Rest a little longer.',
  'rest.wait.2': "There's no hurry.",
  'rest.wait.3': 'Breathe calmly.',
  silence: 'Are you still there? Say {word.ready}, or say {word.stop}.',
  'silence.kept': "I'm keeping your place. Say {word.ready}, or come back later.",

  'alone.done': 'That was {name}.',
  'alone.offer':
    'Say {word.next} for {next}, say {word.routine} for all {total}, or say {word.stop}.',
  'alone.offer.last': 'Say {word.routine} for all {total}, or say {word.stop}.',
  'finish.ask': 'That was the last exercise. Say {word.ready} to finish.',
  complete:
    'That was all {exercises}. Well done. Try to do them at least {low} to {high} times a week.',
  'complete.some': 'That was the routine. You did {done} of {total} exercises. Well done.',
  'complete.none': "That was the routine. You skipped all of it today, and that's fine.",
  stop: "OK, we'll stop here. You did {done} of {total} exercises. Take care of your back.",
  'stop.none': "OK, we'll stop here. Take care of your back.",
  bye: 'Goodbye.',
} as const;
