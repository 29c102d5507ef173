// Generated from locales/*/*.json by `npm run locales`. Do not edit.

/** Every line with its text in the first language: types of keys and slots come from it. */
export interface Lines {
  where: "You're on exercise {{no}} of {{total}}, {{name}}. You've done {{done}} of {{reps}}.";
  'where.none': "You're on exercise {{no}} of {{total}}, {{name}}. You're just beginning.";
  'where.side': "Now it's your {{where}}.";
  'left.here_one': 'One more here.';
  'left.here_other': '{{n}} more here.';
  'left.after': 'After that, {{exercises}} to go.';
  'left.exercises': '{{exercises}} to go.';
  'left.last': 'This is the last exercise.';
  'left.time': "That's about {{minutes}} more.";
  'left.none': "There's nothing left. You've finished for today.";
  'left.before': "You haven't started yet. There are {{exercises}} in all.";
  whatnext: 'After this comes {{name}}.';
  'whatnext.first': 'First comes {{name}}.';
  'whatnext.back': 'After this, we go back to {{name}}.';
  'whatnext.alone': 'After this, you choose.';
  list: 'There are {{exercises}}.';
  'list.item': 'Number {{no}}: {{name}}.';
  duration: 'All {{exercises}} take about {{minutes}}.';
  'duration.short': "You can stop at any time, and I'll keep your place. Or name just one exercise.";
  repeat: "I'll say it again.";
  thanks: "I'm glad you're here.";
  pause: 'Paused.';
  'pause.inhold': 'Ease out of the position, and rest.';
  'pause.ask': "Say {{continue, command}} when you're ready.";
  'pause.ask.stop': 'Say {{continue, command}}, or say {{stop, command}}.';
  'pause.wait.1': "There's no hurry.";
  'pause.wait.2': "I'm keeping your place.";
  'pause.wait.3': "We're still paused.";
  'pause.already': "We're already paused.";
  resume: "OK, let's continue.";
  'resume.already': "We're already going.";
  'resume.rep': 'We were on number {{no}}.';
  'resume.side': 'We were on number {{no}}, {{where}}.';
  'resume.hold': "We'll start this hold again.";
  'resume.before': 'We were about to start {{name}}.';
  'resume.rest': 'You were resting before {{name}}.';
  'resume.pos': 'Find your position again.';
  'resume.offer': 'Last time you got to exercise {{no}}, {{name}}.';
  'resume.offer.rep': 'You got to {{name}}, number {{no}}.';
  'resume.offer.ask': 'Do you want to continue from there?';
  'resume.no': "All right. We'll start from the beginning.";
  wayback: "Say {{continue, command}}, and we'll go on with {{name}}.";
  'wayback.rep': "Say {{continue, command}}, and we'll go on from number {{no}}.";
  'wayback.side': "Say {{continue, command}}, and we'll go on from number {{no}}, {{where}}.";
  skip: "OK, we'll skip this one.";
  'skip.last': "OK, we'll skip this one. It was the last.";
  'skip.named': "OK, we'll leave out {{name}} today.";
  'pick.unclear': 'Which exercise do you mean? Say, for example, {{bridge, command}}, {{plank, command}} or {{number, command}}.';
  'restart.exercise': 'OK, {{name}} from the start.';
  'restart.running': "You've reached {{name}}.";
  'restart.ask': 'Do you want to start the whole routine over?';
  'restart.yes': "OK, we'll start from the beginning.";
  'restart.no': "OK, we'll stay with {{name}}.";
  slower: "OK, I'll go slower.";
  faster: "OK, I'll go faster.";
  'tempo.usual': 'OK, back to the usual pace.';
  'tempo.holds': 'The holds stay the same length.';
  'tempo.slowest': 'This is as slow as I go.';
  'tempo.fastest': 'This is as fast as I go.';
  'tempo.none': "There's no pace to change here. For a shorter hold, say {{easier, command}}.";
  undo: "OK, I've changed it back.";
  'undo.none': "There's nothing to undo.";
  volume: 'Please change the volume on the device itself.';
  'count.ask': 'How often shall I count? Say {{every, command}}, {{sparse, command}} or {{quiet, command}}.';
  'count.every': "OK, I'll count every second. In a long hold I'll count less.";
  'count.sparse': "OK, I'll count now and then, and at the end.";
  'count.quiet': "OK, I'll be quiet while you hold, and tell you when time is up.";
  lang: "We'll continue in English.";
  'sound.lacking': "I don't have this in Danish yet, so I'll say it in English.";
  'lang.unable': "I can't speak Danish on this device yet. We'll go on in English.";
  'lang.heard': "We'll continue in English. I still listen in Danish, so say the commands in Danish: {{next, command}}, {{repeat, command}}, {{pause, command}}.";
  'lang.already': "We're already speaking English.";
  'lang.ask': 'I speak English and Danish. Say {{english, command}} or {{danish, command}}.';
  'week.never': "You haven't trained with me yet.";
  'week.first': 'That was your first whole session, and a good start. Aim for {{low}} to {{high}} times a week.';
  'week.restday': 'A rest day is perfectly fine.';
  'week.0': 'No training in the last seven days. Aim for {{low}} to {{high}} times a week. Begin when it suits you.';
  'week.1': "You've trained {{times}} in the last seven days. That's a good start. Aim for {{low}} to {{high}} times a week.";
  'week.2': "You've trained {{times}} in the last seven days. You're well on your way to {{low}} to {{high}} times a week.";
  'week.3': "You've trained {{times}} in the last seven days. You've reached the aim. Well done.";
  'week.4': "You've trained {{times}} in the last seven days. Well done. Rest days are fine too.";
  'last.today': "You've already trained today.";
  'last.yesterday': 'You last trained yesterday.';
  'last.days': 'You last trained {{days}} ago.';
  'last.long': 'You last trained more than {{weeks}} ago. Good to have you back. Begin gently.';
  'forget.ask': "This can't be undone.";
  'forget.ask.question': "Do you want me to delete everything I've kept about your training?";
  'forget.done': "It's all deleted. Next time we start afresh.";
  'forget.kept': "OK, I haven't deleted anything.";
  'forget.failed': "I couldn't reach what I've kept, so I can't promise it's deleted. Please ask me again later.";
  'store.read': "Sorry, I can't see how far you'd got. I haven't changed anything. Please try again in a moment.";
  'store.save': "I can't save your place right now. We'll go on, but next time I may not know where you got to.";
  'store.newer': "What I've kept about you was saved by a newer version of me. We'll go on, but I won't save anything this time.";
  'store.damaged': "I couldn't read all that I'd kept about your training, so some of it is lost.";
  error: 'Something went wrong. Please try again in a moment.';
  'help.before': 'Say {{start, command}} for the whole routine, or name an exercise. You can also ask: {{often, command}}.';
  'help.exercise': 'You can say {{next, command}}, {{back, command}}, {{repeat, command}}, {{pause, command}}, {{easier, command}}, {{slower, command}}, {{skip, command}} or {{stop, command}}. If something hurts, say: {{hurts, command}}.';
  'help.more': 'You can also say {{harder, command}}, {{faster, command}} or {{counting, command}}, or ask: {{left, command}}.';
  'help.forget': "Say {{forget, command}}, and I'll delete what I keep about you.";
  'help.paused': "We're paused: say {{continue, command}}, {{over, command}}, {{skip, command}} or {{stop, command}}. If something hurts, say: {{hurts, command}}.";
  'help.after': "You've finished for today: say {{week, command}} to hear how often you've trained, or name an exercise. Or say {{stop, command}}.";
  'hint.start': "Sorry, I didn't catch that. Say {{start, command}}, and we'll begin.";
  'hint.position': "Sorry, I didn't catch that. I'm waiting until you're in position. Then say {{ready, command}}.";
  'hint.rest': "Sorry, I didn't catch that. You're resting. Say {{ready, command}} to go on.";
  'hint.finish': "Sorry, I didn't catch that. Say {{ready, command}}, and we're done.";
  'hint.alone': "Sorry, I didn't catch that. Name an exercise, or say {{stop, command}}.";
  'hint.look': "Sorry, I didn't catch that. Say {{continue, command}} to go back to the routine.";
  'hint.paused': "Sorry, I didn't catch that. We're paused. Say {{continue, command}} to go on.";
  'hint.stopped': "Sorry, I didn't catch that. I've stopped counting. Say {{continue, command}} to go on.";
  'hint.skip': "Sorry, I didn't catch that. Say {{skip, command}}, or say {{stop, command}}.";
  'hint.yesno': "Sorry, I didn't catch that. Say {{yes, command}} or {{no, command}}.";
  'try.start': "I didn't get that either. Try {{start, command}}, {{bridge, command}} or {{help, command}}.";
  'try.led': "I didn't get that either. Try {{ready, command}}, {{repeat, command}} or {{skip, command}}.";
  'try.paused': "I didn't get that either. Try {{continue, command}}, {{skip, command}} or {{stop, command}}.";
  'try.after': "I didn't get that either. Try {{next, command}}, {{routine, command}} or {{stop, command}}.";
  'try.look': "I didn't get that either. Try {{continue, command}}, {{next, command}} or {{stop, command}}.";
  'try.stopped': "I didn't get that either. Try {{skip, command}}, {{stop, command}} or {{help, command}}.";
  'try.pause': "Let's take a break. I've paused. When you want to go on, say {{continue, command}}.";
  'fallback.end': "I still can't make out what you're saying, so we'll stop here.";
  'word.ready': 'ready';
  'word.start': 'start';
  'word.next': 'next';
  'word.back': 'back';
  'word.repeat': 'repeat';
  'word.pause': 'pause';
  'word.continue': 'continue';
  'word.skip': 'skip';
  'word.easier': 'easier';
  'word.harder': 'harder';
  'word.slower': 'slower';
  'word.faster': 'faster';
  'word.stop': 'stop';
  'word.help': 'help';
  'word.yes': 'yes';
  'word.no': 'no';
  'word.hurts': 'it hurts';
  'word.left': 'how many left';
  'word.over': 'start over';
  'word.routine': 'the whole routine';
  'word.week': 'my week';
  'word.often': 'how often should I train';
  'word.counting': 'count differently';
  'word.every': 'every second';
  'word.sparse': 'now and then';
  'word.quiet': 'quiet';
  'word.forget': 'delete my data';
  'word.english': 'speak English';
  'word.danish': 'speak Danish';
  'word.open': 'open back coach';
  'word.number': 'number {{no}}';
  'word.bridge': 'the bridge';
  'word.plank': 'the plank';
  'bird-dog.name': 'the bird-dog';
  'bird-dog.intro': 'the bird-dog. It trains balance, coordination and stability.';
  'bird-dog.short.intro': '{{name}}, slow and steady.';
  'bird-dog.pos': 'Come up onto your hands and knees. Hands under your shoulders, knees under your hips.';
  'bird-dog.pos.alone': 'Come onto your hands and knees. Put your hands under your shoulders, and your knees under your hips.';
  'bird-dog.short.pos': 'Hands under your shoulders, knees under your hips.';
  'bird-dog.move': "In a moment, you'll tighten your stomach, and stretch your {{side}} arm forward and your {{other}} leg back, parallel to the floor. You'll breathe out as you reach.";
  'bird-dog.move_easy': "In a moment, you'll tighten your stomach and stretch your {{other}} leg back, parallel to the floor. You'll breathe out as you reach.";
  'bird-dog.short.move': "In a moment, you'll stretch your {{side}} arm forward and your {{other}} leg back.";
  'bird-dog.short.move_easy': "In a moment, you'll stretch your {{other}} leg back, with both hands on the floor.";
  'bird-dog.rep': 'Number {{no}}. {{side}} arm, {{other}} leg.';
  'bird-dog.rep_easy': 'Number {{no}}. {{other}} leg back.';
  'bird-dog.short.rep': '{{no}}. {{side}} arm, {{other}} leg.';
  'bird-dog.short.rep_easy': '{{no}}. {{other}} leg.';
  'bird-dog.last': 'Last one on each side. {{side}} arm, {{other}} leg.';
  'bird-dog.last_easy': 'Last one on each leg. {{other}} leg.';
  'bird-dog.hold': 'Hold.';
  'bird-dog.cue.1': 'Keep your hips level.';
  'bird-dog.cue.2': 'Remember to breathe out as you reach.';
  'bird-dog.cue.3': 'Keep your stomach tight as you reach.';
  'bird-dog.back': 'And down.';
  'bird-dog.short.back': 'Down.';
  'bird-dog.back_easy': 'And down.';
  'bird-dog.done': 'If your knees are comfortable with it, sit back on your heels. If not, lie on your side.';
  'bird-dog.good': 'It trains your stomach, your back, your balance and your coordination. You practise keeping your back steady while you move.';
  'bird-dog.how': 'Come onto your hands and knees. Stretch one arm forward and the opposite leg back, parallel to the floor. Hold, and switch sides.';
  'bird-dog.felt': 'Your stomach, and the buttock of the lifted leg.';
  'bird-dog.breathe': 'Breathe out as you reach, and in as you come back.';
  'bird-dog.level.-1': 'You move only the leg, and both hands stay on the floor.';
  'bird-dog.level.0': 'You stretch the opposite arm and leg, parallel to the floor.';
  'bird-dog.level.1': 'You hold for {{seconds}}, {{times}} on each side.';
  'bird-dog.level.2': 'You do more repetitions: {{times}} on each side, {{seconds}} each time.';
  'cat-cow.name': 'cat and cow';
  'cat-cow.intro': 'cat and cow. It can help loosen a stiff back.';
  'cat-cow.short.intro': '{{name}}, nice and easy.';
  'cat-cow.pos': 'Hands under your shoulders, knees under your hips.';
  'cat-cow.pos.alone': 'Come onto your hands and knees. Put your hands under your shoulders, and your knees under your hips.';
  'cat-cow.short.pos': 'Hands under your shoulders, knees under your hips.';
  'cat-cow.move': "In a moment, you'll breathe out and round your back up, like a cat. Then you'll breathe in and let your belly sink, like a cow. Go only as far as is comfortable.";
  'cat-cow.move_easy': "In a moment, you'll breathe out and round your back up a little, like a cat. Then you'll breathe in and let your belly sink a little, like a cow.";
  'cat-cow.move_slow': "In a moment, you'll breathe out and round your back up, like a cat, and stay there a moment. Then you'll breathe in and let your belly sink, like a cow, and stay there a moment.";
  'cat-cow.short.move': "In a moment, you'll round your back as you breathe out, and let your belly sink as you breathe in.";
  'cat-cow.short.move_easy': "In a moment, you'll round your back a little as you breathe out, and let your belly sink a little as you breathe in.";
  'cat-cow.short.move_slow': "In a moment, you'll round your back as you breathe out, and let your belly sink as you breathe in, and stay there a moment each time.";
  'cat-cow.rep': 'Number {{no}}. Breathe out, and round.';
  'cat-cow.short.rep': '{{no}}. Out.';
  'cat-cow.last': 'Last one. Out.';
  'cat-cow.hold': 'Hold.';
  'cat-cow.cue.1': 'Nice and easy.';
  'cat-cow.cue.2': 'Nice and fluid.';
  'cat-cow.cue.3': 'Shoulders relaxed.';
  'cat-cow.back': 'In, and sink.';
  'cat-cow.short.back': 'And in.';
  'cat-cow.done': 'Bring your back level again, and stay on your hands and knees.';
  'cat-cow.good': 'It moves your whole back gently. It can make a stiff back move more easily.';
  'cat-cow.how': 'Come onto your hands and knees. Breathe out, and round your back up. Breathe in, and let your belly sink.';
  'cat-cow.felt': 'An easy movement along your back.';
  'cat-cow.breathe': 'Breathe out as you round your back, and in as you let your belly sink.';
  'cat-cow.level.-1': "The movement is smaller. You may rest on your forearms if that's kinder to your wrists.";
  'cat-cow.level.0': 'You move as far as is comfortable.';
  'cat-cow.level.1': 'You go slowly, and pause at each end: {{seconds}} each time, {{times}} in all.';
  'cat-cow.level.2': 'You go slowly, with more repetitions: {{times}}, {{seconds}} each.';
  'glute-bridge.name': 'the bridge';
  'glute-bridge.intro': 'the bridge. It works your buttocks, your lower back and your stomach.';
  'glute-bridge.short.intro': '{{name}}, slow and steady.';
  'glute-bridge.pos': 'Stay on your back. Knees bent, feet flat on the floor.';
  'glute-bridge.pos.alone': 'Lie flat on your back. Bend your knees, with both feet flat on the floor.';
  'glute-bridge.short.pos': 'On your back, feet flat on the floor.';
  'glute-bridge.move': "In a moment, you'll tighten your stomach and lift your hips, until there's a straight line from your shoulders to your knees, and no higher. You'll breathe out as you lift.";
  'glute-bridge.move_easy': "In a moment, you'll tighten your stomach and lift your hips halfway. You'll breathe out as you lift.";
  'glute-bridge.short.move': "In a moment, you'll lift your hips, until there's a straight line from your shoulders to your knees.";
  'glute-bridge.short.move_easy': "In a moment, you'll lift your hips halfway.";
  'glute-bridge.rep': 'Number {{no}}. Lift.';
  'glute-bridge.short.rep': '{{no}}. Lift.';
  'glute-bridge.last': 'Last one. Lift.';
  'glute-bridge.hold': 'Hold.';
  'glute-bridge.cue.1': 'Feet flat on the floor.';
  'glute-bridge.cue.2': 'Remember to breathe out as you lift.';
  'glute-bridge.cue.3': 'Keep your stomach tight as you lift.';
  'glute-bridge.back': 'Lower slowly.';
  'glute-bridge.short.back': 'And down.';
  'glute-bridge.done': 'Let your back rest on the floor.';
  'glute-bridge.good': 'It works your buttocks, your lower back and your stomach. Together they help keep your spine steady.';
  'glute-bridge.how': 'Lie on your back with your knees bent. Tighten your stomach, and lift your hips to a straight line, no higher. Hold, and lower slowly.';
  'glute-bridge.felt': 'Mostly your buttocks.';
  'glute-bridge.breathe': 'Breathe out as you lift, and in as you come down.';
  'glute-bridge.level.-1': 'You lift only halfway.';
  'glute-bridge.level.0': 'You lift to a straight line, from your shoulders to your knees.';
  'glute-bridge.level.1': 'Each lift takes {{seconds}}, {{times}} in all.';
  'glute-bridge.level.2': 'You do more repetitions: {{times}}, {{seconds}} each.';
  'knee-to-chest.name': 'knee to chest';
  'knee-to-chest.intro': 'the knee-to-chest stretch. It can ease tension in your lower back.';
  'knee-to-chest.short.intro': '{{name}}, an easy stretch.';
  'knee-to-chest.pos': 'Lie flat on your back. Bend your knees, with both feet flat on the floor.';
  'knee-to-chest.pos.alone': 'Lie flat on your back. Bend your knees, with both feet flat on the floor.';
  'knee-to-chest.short.pos': 'On your back, knees bent.';
  'knee-to-chest.move': "In a moment, you'll slowly pull your {{side}} knee towards your chest, breathing out. You'll hold on with both hands, around your shin or behind your thigh, and keep your {{other}} foot on the floor.";
  'knee-to-chest.move_easy': "In a moment, you'll slowly pull your {{side}} knee a little towards your chest, breathing out. You'll hold on behind your thigh, and keep your {{other}} foot on the floor.";
  'knee-to-chest.short.move': "In a moment, you'll pull your {{side}} knee towards your chest.";
  'knee-to-chest.rep': 'Pull your {{side}} knee towards your chest.';
  'knee-to-chest.short.rep': '{{side}} knee.';
  'knee-to-chest.last': 'Last one on each leg. {{side}} knee.';
  'knee-to-chest.hold': 'Hold for {{seconds}}. Feel a gentle stretch in your lower back.';
  'knee-to-chest.cue.1': 'Keep breathing.';
  'knee-to-chest.cue.2': 'Let your shoulders relax.';
  'knee-to-chest.cue.3': 'Only as far as is comfortable.';
  'knee-to-chest.back': 'Slowly put your foot down.';
  'knee-to-chest.short.back': 'Foot down.';
  'knee-to-chest.done': 'Well done. Leave both feet on the floor.';
  'knee-to-chest.good': 'It stretches your lower back and your buttocks. It can ease tension, and make your back more flexible.';
  'knee-to-chest.how': 'Lie on your back with your knees bent. Slowly pull one knee towards your chest, and keep the other foot on the floor. Hold, release, and switch legs.';
  'knee-to-chest.felt': 'A gentle stretch in your lower back or buttock.';
  'knee-to-chest.breathe': 'Breathe out as you pull, then keep breathing.';
  'knee-to-chest.level.-1': "You don't pull so far, and you hold behind your thigh.";
  'knee-to-chest.level.0': 'You pull as far as is comfortable.';
  'knee-to-chest.level.1': 'Each stretch takes {{seconds}}, {{times}} on each leg.';
  'knee-to-chest.level.2': 'Each stretch takes {{seconds}}, {{times}} on each leg. You may stretch the other leg out along the floor.';
  'pelvic-tilt.name': 'pelvic tilt';
  'pelvic-tilt.intro': 'the pelvic tilt. It works the muscles that support your spine.';
  'pelvic-tilt.short.intro': '{{name}}, smooth and controlled.';
  'pelvic-tilt.pos': 'Stay on your back. Knees bent, feet flat on the floor.';
  'pelvic-tilt.pos.alone': 'Lie flat on your back. Bend your knees, with both feet flat on the floor.';
  'pelvic-tilt.short.pos': 'On your back, knees bent.';
  'pelvic-tilt.move': "In a moment, you'll gently tilt your pelvis, breathing out, so that your lower back presses flat against the floor.";
  'pelvic-tilt.move_easy': "In a moment, you'll gently tilt your pelvis a little, breathing out, and release it at once.";
  'pelvic-tilt.short.move': "In a moment, you'll tilt your pelvis, so that your lower back presses down.";
  'pelvic-tilt.short.move_easy': "In a moment, you'll tilt your pelvis a little, and release at once.";
  'pelvic-tilt.rep': 'Number {{no}}. Tilt.';
  'pelvic-tilt.rep_easy': 'Number {{no}}. Tilt a little, and release.';
  'pelvic-tilt.short.rep': '{{no}}. Tilt.';
  'pelvic-tilt.short.rep_easy': '{{no}}. Tilt, and release.';
  'pelvic-tilt.last': 'Last one. Tilt.';
  'pelvic-tilt.last_easy': 'Last one. Tilt, and release.';
  'pelvic-tilt.hold': 'Hold.';
  'pelvic-tilt.cue.1': 'Smooth and controlled.';
  'pelvic-tilt.cue.2': 'Remember to breathe out as you tilt.';
  'pelvic-tilt.cue.3': 'Let your shoulders relax.';
  'pelvic-tilt.back': 'And release.';
  'pelvic-tilt.short.back': 'Release.';
  'pelvic-tilt.done': 'Good. Let your back relax.';
  'pelvic-tilt.good': 'It works the muscles around your stomach and lower back. They help support your spine.';
  'pelvic-tilt.how': 'Lie on your back with your knees bent. Gently tilt your pelvis, so your lower back presses flat against the floor. Hold, and release.';
  'pelvic-tilt.felt': 'Your stomach working.';
  'pelvic-tilt.breathe': 'Breathe out as you tilt, and in as you release.';
  'pelvic-tilt.level.-1': 'The movement is smaller, and you release it right away.';
  'pelvic-tilt.level.0': 'Your lower back presses all the way down, and you hold it there.';
  'pelvic-tilt.level.1': 'Each tilt takes {{seconds}}, {{times}} in all.';
  'pelvic-tilt.level.2': 'You do more repetitions: {{times}}, {{seconds}} each.';
  'plank.name': 'the plank';
  'plank.intro': 'the plank. It works your stomach, which helps support your back.';
  'plank.short.intro': '{{name}}. Remember to breathe steadily.';
  'plank.pos': 'Come down onto your forearms, elbows under your shoulders. Walk your knees back a little, and tuck your toes under. Keep your knees down for now.';
  'plank.pos_easy': 'Come down onto your forearms, elbows under your shoulders. Stay on your knees.';
  'plank.pos.alone': 'Come onto your hands and knees. Come down onto your forearms, elbows under your shoulders. Walk your knees back a little, and tuck your toes under. Keep your knees down for now.';
  'plank.pos.alone_easy': 'Come onto your hands and knees. Come down onto your forearms, elbows under your shoulders. Stay on your knees.';
  'plank.short.pos': 'Come down onto your forearms, walk your knees back a little, and tuck your toes under. Keep your knees down for now.';
  'plank.short.pos_easy': 'Come down onto your forearms, and walk your knees back a little.';
  'plank.move': "In a moment, you'll tighten your stomach and lift your knees, so that your body makes a straight line from head to heels, breathing steadily.";
  'plank.move_easy': "In a moment, you'll tighten your stomach and make a straight line from head to knees, breathing steadily.";
  'plank.short.move': "In a moment, you'll lift your knees, so that your body makes a straight line.";
  'plank.short.move_easy': "In a moment, you'll lift your hips into a straight line, on your knees.";
  'plank.rep': 'Lift your knees, so that your body makes a straight line.';
  'plank.rep_easy': 'Lift into a straight line, on your knees.';
  'plank.short.rep': 'Lift your knees, so that your body makes a straight line.';
  'plank.last': 'Lift your knees, so that your body makes a straight line.';
  'plank.last_easy': 'Lift into a straight line, on your knees.';
  'plank.hold': 'Hold for {{seconds}}, starting now. Breathe steadily.';
  'plank.cue.1': 'Keep your stomach tight.';
  'plank.cue.2': "Don't let your hips sag.";
  'plank.cue.3': 'Keep your neck long.';
  'plank.back': 'And put your knees down.';
  'plank.back_easy': 'And down.';
  'plank.short.back': 'And down.';
  'plank.done': 'Well done. Lie down on your stomach.';
  'plank.good': 'It works your stomach, which helps support your back. It can make your body more stable.';
  'plank.how': 'Rest on your forearms and toes, elbows under your shoulders. Tighten your stomach, and keep a straight line from head to heels. Hold, and breathe steadily.';
  'plank.felt': "Mostly your stomach. If it's your lower back, put your knees down.";
  'plank.breathe': 'Breathe steadily, all the way.';
  'plank.level.-1': 'You rest on your knees instead of your toes.';
  'plank.level.0': 'You lift up onto your toes.';
  'plank.level.1': 'You hold for {{seconds}}.';
  'plank.level.2': 'You hold for {{seconds}}. Come down sooner if your hips sag.';
  'superman.name': 'Superman';
  'superman.warn': 'This one bends your back slightly backwards.';
  'superman.choice': 'For a gentler version, say {{easier, command}}. To leave it out, say {{skip, command}}.';
  'superman.short.choice': 'For the gentler version, say {{easier, command}}.';
  'superman.intro': 'Superman. It works the muscles of your lower back.';
  'superman.short.intro': '{{name}}, just a small lift.';
  'superman.pos': 'Stay on your stomach. Stretch your arms out in front of you, and keep your legs straight.';
  'superman.pos.alone': 'Lie face down on your mat. Stretch your arms out in front of you. Keep your legs straight.';
  'superman.short.pos': 'Face down, arms out in front.';
  'superman.move': "In a moment, you'll lift your arms and legs at the same time, just a little, as if you were flying. You'll breathe out as you lift, and keep looking down at the floor.";
  'superman.move_easy': "In a moment, you'll lift your {{side}} arm and your {{other}} leg, just a little. You'll breathe out as you lift, and keep looking down at the floor.";
  'superman.short.move': "In a moment, you'll lift your arms and legs a little.";
  'superman.short.move_easy': "In a moment, you'll lift your {{side}} arm and your {{other}} leg, just a little.";
  'superman.rep': 'Number {{no}}. Lift.';
  'superman.rep_easy': 'Number {{no}}. {{side}} arm, {{other}} leg.';
  'superman.short.rep': '{{no}}. Lift.';
  'superman.short.rep_easy': '{{no}}. {{side}} arm, {{other}} leg.';
  'superman.last': 'Last one. Lift.';
  'superman.last_easy': 'Last one on each side. {{side}} arm, {{other}} leg.';
  'superman.hold': 'Hold.';
  'superman.cue.1': 'Look down at the floor.';
  'superman.cue.2': 'Slow and controlled.';
  'superman.cue.3': 'Remember to breathe out as you lift.';
  'superman.back': 'Lower gently.';
  'superman.short.back': 'And down.';
  'superman.done': 'Put your forehead on your hands.';
  'superman.good': 'It works the muscles of your lower back, which hold you upright. It loads your back more than the bird-dog does, so lift just a little. For a gentler version, say {{easier, command}}.';
  'superman.how': 'Lie face down with your arms out in front. Lift your arms and legs just a little, and look down at the floor. Hold, and lower gently.';
  'superman.felt': 'The muscles along your back.';
  'superman.breathe': 'Breathe out as you lift, and in as you come down.';
  'superman.level.-1': 'You lift only one arm and the opposite leg.';
  'superman.level.0': 'You lift your arms and legs together, just a little.';
  'superman.level.1': 'You lift {{times}}, {{seconds}} each, and no higher.';
  'superman.level.2': 'You lift {{times}}, {{seconds}} each, and no higher.';
  'faq.often': 'Three to four times a week is enough, and every day is fine if it feels good. Adjust it to how you feel and how you progress, and keep it up.';
  'faq.benefits': 'Regular exercise can ease long-lasting back pain a little, and make daily life a little easier. It may also lower the risk of new back pain, as long as you keep it up.';
  'faq.replace': "These exercises go alongside medical advice and treatment; they don't replace it. Ask a health professional for personal guidance, especially if you have a health condition.";
  'faq.suitable': "If you're pregnant, or have a condition or an injury, ask your doctor or physiotherapist first which of these are right for you. Most other people can do them safely, within their own limits.";
  'faq.results': 'With regular practice, many people get stronger and more flexible, and manage pain better, within a few weeks. It varies from person to person.';
  'faq.pain': "A stretch, warmth and tired muscles are fine. If it hurts, stop. If the pain doesn't go away, have it checked by a doctor or physiotherapist.";
  'faq.soreness': "Soreness is usual for a few days when it's new. If it isn't easing after three, ask a doctor or physiotherapist.";
  'faq.cracking': "Without pain it's common, and usually harmless. If it hurts or swells, have it looked at.";
  'faq.evidence': 'The exercises come from an article that names Regionshospitalet Randers, FysioDanmark and sundhed dot d k among its sources. In {{year}} the World Health Organization recommended exercise programmes for long-lasting low back pain, though not these exercises in particular. What I say has not been reviewed by a physiotherapist.';
  'faq.privacy': "I keep how far you've got, your settings and when you trained, but not what you say, and nothing about your health. Say {{forget, command}}, and I'll delete it.";
  'felt.any': "That depends on the exercise. A stretch, warmth and tired muscles are fine; pain isn't.";
  'breathe.any': "Breathe out when it's hardest, and never hold your breath.";
  'practical.painkillers': "I can't advise on medicine. Ask your doctor or pharmacist.";
  'practical.floor': 'Then do the first three on your bed. A physiotherapist can show you others.';
  'practical.up': 'Roll onto your side, then onto your hands and knees. Put one foot forward, and push up on a chair.';
  'practical.bed': 'The three on your back, yes. The others need a firm floor.';
  'practical.chair': "They're made for the floor. On a chair, you can slowly round your back, and sit up tall again.";
  'practical.pillow': 'Yes, a small flat one.';
  'practical.mat': 'A mat or a blanket on a firm floor will do. You need nothing else.';
  'practical.warm-up': 'Walk about for a few minutes. The first exercises are gentle, too.';
  'practical.time-of-day': "Whenever it suits you. If you're stiff in the morning, walk about first.";
  'practical.clothes': 'Anything you can move in.';
  'practical.effort': 'Your muscles may tire, but you should still be able to breathe and talk.';
  'practical.some': "Yes. Name the one you want, and we'll do just that one.";
  'practical.best': 'No single exercise is the right one for everyone. Together, they work your stomach, your back and your buttocks.';
  'practical.other': "I don't know. A physiotherapist can tell you.";
  easier: "OK, here's an easier version.";
  harder: "OK, here's a harder version.";
  easiest: 'This is already the easiest version. You can say {{skip, command}}.';
  hardest: 'This is already the hardest version.';
  'level.usual': 'OK, back to the usual version.';
  'level.same': 'The same version as last time.';
  'level.kept': "I'll remember that.";
  times_one: 'once';
  times_other: '{{n}} times';
  seconds_one: 'one second';
  seconds_other: '{{n}} seconds';
  minutes_one: 'one minute';
  minutes_other: '{{n}} minutes';
  exercises_one: 'one exercise';
  exercises_other: '{{n}} exercises';
  days_one: 'one day';
  days_other: '{{n}} days';
  weeks_one: 'one week';
  weeks_other: '{{n}} weeks';
  welcome: "Welcome. I'll guide you through {{exercises}} for your lower back. It takes about {{minutes}}.";
  'welcome.ask': "Say {{start, command}} when you're ready.";
  'welcome.back': 'Welcome back.';
  'start.ask': 'Say {{start, command}}, or name an exercise.';
  yesno: 'Say {{yes, command}} or {{no, command}}.';
  wake: 'If you want to say something while I count, start with {{wake}}. For example: {{wake}}, {{pause, command}}.';
  'wake.pain': 'If something hurts, say: {{wake}}, {{hurts, command}}.';
  'wake.mic': "When I ask you to say something, you don't need to say {{wake}}.";
  'nowake.say': 'While I count, you can always say {{pause, command}}. If something hurts, say: {{hurts, command}}.';
  'nowake.type': 'While I count, you can always type {{pause, command}}. If something hurts, type: {{hurts, command}}.';
  'intro.numbered': 'Exercise {{no}} of {{total}}: {{intro}}';
  'intro.last': 'Last exercise: {{intro}}';
  'intro.alone': '{{intro}}';
  next: 'Next exercise: {{name}}.';
  previous: "We're going back to {{name}}.";
  first: 'This is the first exercise.';
  'trans.back-fours': 'Roll onto your side, and push yourself up onto your hands and knees. Take your time.';
  'trans.prone-fours': 'Push yourself up onto your hands and knees. Take your time.';
  'trans.fours-back': 'Lie down on your side, and roll onto your back. Take your time.';
  'trans.prone-back': 'Roll over onto your back. Take your time.';
  'trans.back-prone': 'Roll over onto your stomach. Take your time.';
  'trans.fours-prone': 'Lower yourself onto your stomach. Take your time.';
  'dose.hold': "You'll hold it for {{seconds}}.";
  'dose.lift': '{{times}}, {{seconds}} each.';
  'dose.nohold': '{{times}}, without holding.';
  'dose.legs': '{{times}} on each leg, switching every time, {{seconds}} each.';
  'dose.sides': '{{times}} on each side, switching every time, {{seconds}} each.';
  'dose.breath': '{{times}}, at an easy pace.';
  ready: "Say {{ready, command}} when you're in position.";
  'ready.otherwise': "Otherwise, say {{ready, command}} when you're in position.";
  'part.break': 'Take a short break.';
  'part.left_one': "After that, we'll do one more.";
  'part.left_other': "After that, we'll do {{n}} more.";
  'part.left.legs_one': "After that, we'll do one more on each leg.";
  'part.left.legs_other': "After that, we'll do {{n}} more on each leg.";
  'part.left.sides_one': "After that, we'll do one more on each side.";
  'part.left.sides_other': "After that, we'll do {{n}} more on each side.";
  'ready.wait': 'Take your time.';
  getready: 'Here we go.';
  'getready.again': 'On we go.';
  hold: 'Hold.';
  'hold.first': "I'll count each hold like this: hold, two, three.";
  half: 'Halfway. {{cue}}';
  'half.only': 'Halfway.';
  secs: '{{seconds}} left.';
  'togo.legs_one': 'One more on each leg.';
  'togo.legs_other': '{{n}} more on each leg.';
  'rep.legs_one': "That's one on each leg.";
  'rep.legs_other': "That's {{n}} on each leg.";
  'rep.sides_one': "That's one on each side.";
  'rep.sides_other': "That's {{n}} on each side.";
  'side.right': 'right';
  'side.left': 'left';
  'where.knee': '{{side}} leg';
  'where.arm-and-leg': '{{side}} arm and {{other}} leg';
  'where.leg-back': '{{other}} leg';
  'switch.knee': 'Switch legs. Pull your {{side}} knee towards your chest.';
  'switch.arm-and-leg': 'Other side: {{side}} arm, {{other}} leg.';
  'switch.leg-back': 'Switch legs: {{other}} leg back.';
  'switch.short.knee': 'Switch legs.';
  'switch.short.arm-and-leg': '{{side}} arm, {{other}} leg.';
  'switch.short.leg-back': '{{other}} leg.';
  'praise.end.1': 'Well done.';
  'praise.end.2': 'Good work.';
  'praise.end.3': 'Nicely done.';
  rest: 'Rest for {{seconds}}.';
  'rest.ask': 'Say {{ready, command}} when you want to go on.';
  'rest.otherwise': 'Otherwise, say {{ready, command}} when you want to go on.';
  'rest.take': 'Take the time you need.';
  'rest.wait.1': 'Rest a little longer.';
  'rest.wait.2': "There's no hurry.";
  'rest.wait.3': 'Breathe calmly.';
  silence: 'Are you still there? Say {{ready, command}}, or say {{stop, command}}.';
  'silence.kept': "I'm keeping your place. Say {{ready, command}} to go on.";
  comeback: 'To come back, say: {{wake}}, {{open, command}}.';
  'alone.done': 'That was {{name}}.';
  'alone.offer': 'Say {{next, command}} for {{next}}, say {{routine, command}} for all {{total}}, or say {{stop, command}}.';
  'alone.offer.last': 'Say {{routine, command}} for all {{total}}, or say {{stop, command}}.';
  'look.offer': 'Say {{continue, command}} to go back to {{name}}, say {{next, command}} for {{next}}, or say {{stop, command}}.';
  'look.offer.last': 'Say {{continue, command}} to go back to {{name}}, or say {{stop, command}}.';
  'finish.ask': "That was the last exercise. Say {{ready, command}}, and I'll sum up.";
  complete: "You've done all {{exercises}}. Well done.";
  'complete.some': "You've done {{done}} of {{total}} exercises. Well done.";
  'complete.none': "You skipped the whole routine today, and that's fine.";
  'complete.time': 'It took about {{minutes}}.';
  'complete.harder': 'You did a harder version of {{name}} than last time.';
  'complete.harder.more': 'You did harder versions of {{exercises}} than last time.';
  'complete.next': 'The day after tomorrow is a good day to train again.';
  stop: "OK, we'll stop here. You did {{done}} of {{total}} exercises. Take care of your back.";
  'stop.none': "OK, we'll stop here. Take care of your back.";
  bye: 'Goodbye.';
  disclaimer: "I give general guidance, not medical advice. I don't diagnose, and I don't replace your doctor or physiotherapist. If you're pregnant, have had surgery, or have heart disease, osteoporosis, a slipped disc or pain down the leg, ask them first. If anything hurts, stop.";
  'disclaimer.short': 'I give general guidance, not medical advice. If anything hurts, stop.';
  'pain.1': 'Stop. Ease out of the position slowly, and rest.';
  redflag: "Get medical help at once if you're numb around your genitals or bottom, can't control your bladder or bowels, or have trouble passing urine. It's the same if your legs go weak or numb.";
  emergency: 'In an emergency, call your local emergency number.';
  call: "I can't make calls. Call your local emergency number now. If it isn't urgent, call your doctor.";
  'call.2': "I've stopped the exercise. Say {{skip, command}} to go on, or say {{stop, command}} to finish.";
  'call.2.last': "I've stopped the exercise. It was the last one, so we'll stop here.";
  'call.2.alone': "I've stopped the exercise.";
  'call.rest': 'Say {{continue, command}} to go on with {{name}}, or say {{stop, command}} to finish.';
  urgent: 'Stop. Call your local emergency number now. Sit, or lie down if you feel faint.';
  'pain.2': "We won't do this one any more today. Say {{skip, command}} to go on, or say {{stop, command}} to finish. If the pain doesn't go away, see a doctor or a physiotherapist.";
  'pain.2.last': "We won't do this one any more today. It was the last one, so we'll stop here. If the pain doesn't go away, see a doctor or a physiotherapist.";
  'pain.2.alone': "We won't do this one any more today. If the pain doesn't go away, see a doctor or a physiotherapist.";
  'pain.rest': "Say {{continue, command}} to go on with {{name}}, or say {{stop, command}} to finish. If the pain doesn't go away, see a doctor or a physiotherapist.";
  'pain.none': "If the pain doesn't go away, see a doctor or a physiotherapist.";
  'pain.goon': 'OK, on to {{name}}. Go gently.';
  'pain.leftout': 'We left {{name}} out earlier.';
  'pain.leftout.ask': 'Do you want to do it now?';
  'urgent.2': "I've stopped the exercises. Say {{stop, command}} to finish.";
  dizzy: "Stop, and lie down with your legs up; if you're pregnant, on your side. If you faint, or your chest hurts, call your local emergency number.";
  'dizzy.2': "I've stopped the exercise. When you feel well again, say {{skip, command}} to go on, or say {{stop, command}} to finish.";
  fall: 'If you may be hurt, stay where you are, and call your local emergency number.';
  'place.wrist': 'Next time, make fists, rest on your forearms, or put a rolled towel under the heels of your hands.';
  'place.knee': "Next time, put a folded towel under your knees, and don't sit right back on your heels.";
  'place.neck': 'Next time, look down at the floor, and keep your neck long.';
  'place.thigh': 'Next time, hold behind your thigh, and pull less. If your groin pinches, skip it.';
  'condition.leg': 'Then ask your doctor or physiotherapist first which of these are right for you. Gentle movement may help, but stop if it goes further down your leg.';
  'condition.pregnant': 'Then ask your doctor or midwife first which of these are right for you. If you feel faint on your back, turn onto your side.';
  'condition.operated': 'Then ask the hospital first when you may begin, and with what.';
  'condition.osteoporosis': 'Then ask your doctor or physiotherapist first which of these are right for you. Until then, skip knee to chest, and round your back only a little.';
  'condition.fracture': 'Then begin with a physiotherapist, not with me.';
  'condition.pressure': 'Then ask your doctor first. And never hold your breath in a hold.';
  'condition.hernia': 'Then ask your doctor or physiotherapist first which of these are right for you. Stop if the bulge hurts or grows.';
  'condition.joint': 'Then ask the hospital first. With a new hip, leave out knee to chest until they say yes.';
  'condition.heart': 'Then ask your doctor first.';
  'condition.ask': 'Do you want to start {{name}} now?';
  'feel.good': "Good, that's where you should feel it. If it turns to pain, say: {{hurts, command}}.";
  'feel.muscles': "That's muscles working. If it turns to pain, say: {{hurts, command}}.";
  'feel.strain': "Then come out of it, and rest. You shouldn't feel this one in your lower back. Say {{easier, command}} for an easier version.";
}

type Same<T> = { readonly [K in keyof T]: string };

/** What each language must provide. A missing key does not compile. */
// Not an interface: i18next asks for an index signature.
export type Resources = {
  readonly lines: Same<Lines>;
  readonly numbers: Readonly<
    Record<
      | '0'
      | '1'
      | '2'
      | '3'
      | '4'
      | '5'
      | '6'
      | '7'
      | '8'
      | '9'
      | '10'
      | '11'
      | '12'
      | '13'
      | '14'
      | '15'
      | '16'
      | '17'
      | '18'
      | '19'
      | '20'
      | '21'
      | '22'
      | '23'
      | '24'
      | '25'
      | '26'
      | '27'
      | '28'
      | '29'
      | '30'
      | '31'
      | '32'
      | '33'
      | '34'
      | '35'
      | '36'
      | '37'
      | '38'
      | '39'
      | '40'
      | '41'
      | '42'
      | '43'
      | '44'
      | '45'
      | '46'
      | '47'
      | '48'
      | '49'
      | '50'
      | '51'
      | '52'
      | '53'
      | '54'
      | '55'
      | '56'
      | '57'
      | '58'
      | '59'
      | '60'
      | '1_label',
      string
    >
  >;
  readonly screen: Readonly<
    Record<
      | 'title'
      | 'next'
      | 'finished'
      | 'week'
      | 'button.previous'
      | 'button.repeat'
      | 'button.pause'
      | 'button.resume'
      | 'button.next',
      string
    >
  >;
};
