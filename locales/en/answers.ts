/** Answers to somebody who breaks in, and the ways back to where they were. */
export const answers = {
  where: "You're on exercise {no} of {total}, {name}. You've done {done} of {reps}.",
  'where.none': "You're on exercise {no} of {total}, {name}. You're just beginning.",
  'left.here_one': 'One to go here.',
  'left.here_other': '{n} to go here.',
  'left.after': 'After that, {exercises} to go.',
  'left.exercises': '{exercises} to go.',
  'left.last': 'This is the last exercise.',
  'left.time': "That's about {minutes} more.",
  'left.none': "There's nothing left. You've finished for today.",
  'left.before': "You haven't started yet. There are {exercises} in all.",
  repeat: "I'll say it again.",

  pause: 'Paused.',
  'pause.inhold': 'Ease out of the position, and rest.',
  'pause.ask': "Say {word.continue} when you're ready.",
  'pause.ask.stop': 'Say {word.continue}, or say {word.stop}.',
  'pause.wait.1': "There's no hurry.",
  'pause.wait.2': "I'm keeping your place.",
  'pause.wait.3': "We're still paused.",
  'pause.quiet': "If I've gone quiet, say: {wake}, {word.open}.",
  'pause.quiet.nowake': "If I've gone quiet, use these words: {word.open}.",
  'pause.already': "We're already paused.",

  resume: "OK, let's continue.",
  'resume.already': "We're already under way.",
  'resume.rep': 'We were at number {no}.',
  'resume.side': 'We were at number {no}, {where}.',
  'resume.hold': "We'll start this hold again.",
  'resume.before': 'We were about to start {name}.',
  'resume.rest': 'You were resting before {name}.',
  'resume.pos': 'Find your position again.',
  'resume.offer': 'Last time you got to exercise {no}, {name}.',
  'resume.offer.rep': 'You got to {name}, number {no}.',
  'resume.offer.ask': 'Do you want to continue from there?',
  'resume.no': "All right. We'll start from the beginning.",
  wayback: "Say {word.continue}, and we'll go on with {name}.",
  'wayback.rep': "Say {word.continue}, and we'll go on from number {no}.",
  'wayback.side': "Say {word.continue}, and we'll go on from number {no}, {where}.",

  skip: "OK, we'll skip this one.",
  'skip.last': "OK, we'll skip this one. It was the last.",
  'pick.unclear':
    'Which exercise do you mean? Say, for example, {word.bridge}, {word.plank} or {word.number}.',
  'restart.exercise': 'OK, {name} from the start.',
  'restart.running': "You've got to {name}.",
  'restart.ask': 'Do you want to start the whole routine over?',
  'restart.yes': "OK, we'll start from the beginning.",
  'restart.no': "OK, we'll stay with {name}.",

  slower: "OK, I'll go slower.",
  faster: "OK, I'll go faster.",
  'tempo.usual': 'OK, back to the usual pace.',
  'tempo.holds': 'You hold for just as long as before.',
  'tempo.slowest': 'This is as slow as I go.',
  'tempo.fastest': 'This is as fast as I go.',
  'tempo.none': "There's no pace to change here. For a shorter hold, say {word.easier}.",
  'count.ask': 'How often shall I count? Say {word.every}, {word.sparse} or {word.quiet}.',
  'count.every': "OK, I'll count every second. In a long hold I'll count less.",
  'count.sparse': "OK, I'll count now and then, and at the end.",
  'count.quiet': "OK, I'll be quiet while you hold, and tell you when time is up.",

  lang: "We'll continue in English.",
  'sound.lacking': "I don't have this in Danish yet, so I'll say it in English.",
  'lang.nodanish': "I can't speak Danish on this device yet. We'll go on in English.",
  // Said where the language heard is another one than this.
  'lang.heard':
    "We'll continue in English. I still listen in Danish, so say the commands in Danish: {word.next}, {word.repeat}, {word.pause}.",
  'lang.already': "We're already speaking English.",
  'lang.ask': 'I speak English and Danish. Say {word.english} or {word.danish}.',

  // A week is the last seven days: no time zone is known. No line counts what is missing.
  'week.never': "You haven't trained with me yet.",
  'week.restday': 'A rest day is perfectly fine.',
  'week.0':
    'No training in the last seven days. The aim is {low} to {high} times. Begin when it suits you.',
  'week.1':
    "You've trained {times} in the last seven days. That's a good start. The aim is {low} to {high} times.",
  'week.2':
    "You've trained {times} in the last seven days. The aim is {low} to {high} times, so you're well on your way.",
  'week.3': "You've trained {times} in the last seven days. You've reached the aim. Well done.",
  'week.4': "You've trained {times} in the last seven days. Well done. Rest days are fine too.",
  'last.today': "You've already trained today.",
  'last.yesterday': 'You last trained yesterday.',
  'last.days': 'You last trained {days} ago.',
  'last.long': 'You last trained more than {weeks} ago. Good to have you back. Begin gently.',

  'forget.ask': "This can't be undone.",
  'forget.ask.question': "Do you want me to delete everything I've kept about your training?",
  'forget.done': "It's all deleted. Next time we start afresh.",
  'forget.kept': "OK, I haven't deleted anything.",
  'forget.failed':
    "I couldn't get through to what I've kept, so I can't promise it's deleted. Please ask me again later.",

  'store.read':
    "Sorry, I can't get to your place right now. I haven't changed anything. Please try again in a moment.",
  'store.save':
    "I can't save your place right now. We'll go on, but next time I may not know where you got to.",
  'store.newer':
    "What I've kept about you was saved by a newer version of me. We'll go on, but I won't save anything this time.",
  'store.damaged':
    "I couldn't read all that I'd kept about your training, so some of it starts afresh.",
  error: 'Something went wrong. Please try again in a moment.',

  'help.before':
    'Say {word.start} for the whole routine, or name an exercise. You can also ask: {word.often}.',
  'help.exercise':
    'You can say {word.next}, {word.back}, {word.repeat}, {word.pause}, {word.easier}, {word.slower}, {word.skip} or {word.stop}. If something hurts, say: {word.hurts}.',
  'help.more':
    'You can also say {word.harder}, {word.faster} or {word.counting}, or ask: {word.left}.',
  'help.forget': 'Say {word.forget}, and I delete what I keep about you.',
  'help.paused':
    "We're paused: say {word.continue}, {word.over}, {word.skip} or {word.stop}. If something hurts, say: {word.hurts}.",
  'help.after':
    "You've finished for today: say {word.week} to hear how often you've trained, or name an exercise. Or say {word.stop}.",

  'fallback.1': "Sorry, I didn't catch that. Say {word.next}, {word.repeat} or {word.pause}.",
  'fallback.before': "Sorry, I didn't catch that. Say {word.start}, or name an exercise.",
  'fallback.paused': "Sorry, I didn't catch that. Say {word.continue}, {word.skip} or {word.stop}.",
  'fallback.stopped': "Sorry, I didn't catch that. Say {word.skip}, or say {word.stop}.",
  'fallback.yesno': "Sorry, I didn't catch that. Say {word.yes} or {word.no}.",
  'fallback.2': "I still didn't get that. I've paused. Say {word.help} to hear what you can say.",
} as const;
