/**
 * The steps of each exercise, in the order in which they are said; `short.` for a person who knows
 * the routine. `_easy` and `_slow` replace a step at the levels whose doses carry that form.
 *
 * Rounding and hollowing the back are "round" and "sink", never the word that English uses for
 * both (decision A1). Where only the leg moves, `{side}` is still the arm's side and `{other}` the
 * leg's: "easier" in the middle of a pair keeps the same leg.
 */
export const exercises = {
  'knee-to-chest.name': 'knee to chest',
  'knee-to-chest.intro': 'the knee-to-chest stretch. It can ease tension in your lower back.',
  'knee-to-chest.short.intro': '{name}, right leg first.',
  'knee-to-chest.pos': 'Lie flat on your back. Bend your knees, with both feet flat on the floor.',
  'knee-to-chest.pos.alone':
    'Lie flat on your back. Bend your knees, with both feet flat on the floor.',
  'knee-to-chest.short.pos': 'On your back, knees bent.',
  'knee-to-chest.move':
    'Slowly pull your {side} knee towards your chest. Keep your {other} foot on the floor. Hold around your shin, or behind your thigh.',
  'knee-to-chest.move_easy':
    'Slowly pull your {side} knee a little towards your chest, and hold behind your thigh. Keep your {other} foot on the floor.',
  'knee-to-chest.short.move': 'Pull your {side} knee towards your chest.',
  'knee-to-chest.rep': 'Pull your {side} knee towards your chest.',
  'knee-to-chest.last': 'One to go on each leg. Pull your {side} knee towards your chest.',
  'knee-to-chest.hold': 'Hold for {seconds}. Feel the stretch in your lower back.',
  'knee-to-chest.half': 'Halfway. Keep breathing.',
  'knee-to-chest.back': 'And release.',
  'knee-to-chest.done': 'Well done. Put both feet on the floor, and rest.',

  'pelvic-tilt.name': 'pelvic tilt',
  'pelvic-tilt.intro': 'the pelvic tilt. It trains the muscles that support your spine.',
  'pelvic-tilt.short.intro': '{name}, smooth and controlled.',
  'pelvic-tilt.pos': 'Stay on your back. Knees bent, feet flat on the floor.',
  'pelvic-tilt.pos.alone':
    'Lie flat on your back. Bend your knees, with both feet flat on the floor.',
  'pelvic-tilt.short.pos': 'On your back, knees bent.',
  'pelvic-tilt.move': 'Gently tilt your pelvis, so your lower back presses flat against the floor.',
  'pelvic-tilt.move_easy': 'Gently tilt your pelvis a little, and release.',
  'pelvic-tilt.short.move': 'Tilt, and press your lower back down.',
  'pelvic-tilt.short.move_easy': 'Tilt a little, and release.',
  'pelvic-tilt.rep': 'Number {no}. Tilt.',
  'pelvic-tilt.rep_easy': 'Number {no}. Tilt a little, and release.',
  'pelvic-tilt.last': 'Last one. Tilt.',
  'pelvic-tilt.last_easy': 'Last one. Tilt a little, and release.',
  'pelvic-tilt.hold': 'Hold.',
  'pelvic-tilt.half': 'Halfway. Smooth and controlled.',
  'pelvic-tilt.back': 'And release.',
  'pelvic-tilt.done': 'Good. Let your back relax.',

  'glute-bridge.name': 'the bridge',
  'glute-bridge.intro': 'the bridge. It trains your buttocks, your lower back and your stomach.',
  'glute-bridge.short.intro': '{name}, slowly up and slowly down.',
  'glute-bridge.pos': 'Stay on your back. Knees bent, feet flat on the floor.',
  'glute-bridge.pos.alone':
    'Lie flat on your back. Bend your knees, with both feet flat on the floor.',
  'glute-bridge.short.pos': 'On your back, feet flat on the floor.',
  'glute-bridge.move':
    'Tighten your stomach, and lift your hips. Make a straight line from your shoulders to your knees. No higher than that straight line.',
  'glute-bridge.move_easy': 'Tighten your stomach, and lift your hips halfway.',
  'glute-bridge.short.move': 'Lift your hips to a straight line.',
  'glute-bridge.short.move_easy': 'Lift your hips halfway.',
  'glute-bridge.rep': 'Number {no}. Lift.',
  'glute-bridge.last': 'Last one. Lift.',
  'glute-bridge.hold': 'Hold.',
  'glute-bridge.half': 'Halfway. Nice and steady.',
  'glute-bridge.back': 'Lower slowly.',
  'glute-bridge.done': 'And rest with your back on the floor.',

  'cat-cow.name': 'cat and cow',
  'cat-cow.intro': 'cat and cow. It can make a stiff back move more easily.',
  'cat-cow.short.intro': '{name}, in time with your breath.',
  'cat-cow.pos': 'Hands under your shoulders, knees under your hips.',
  'cat-cow.pos.alone':
    'Come onto your hands and knees. Put your hands under your shoulders, and your knees under your hips.',
  'cat-cow.short.pos': 'On hands and knees, hands under shoulders.',
  'cat-cow.move':
    'Breathe out, and round your back up, like a cat. Breathe in, and let your belly sink, like a cow.',
  'cat-cow.move_easy':
    'Breathe out, and round your back up a little, like a cat. Breathe in, and let your belly sink a little, like a cow.',
  'cat-cow.move_slow':
    'Breathe out, and round your back up, like a cat. And stay there a moment. Breathe in, and let your belly sink, like a cow. And stay there a moment.',
  'cat-cow.short.move': 'Breathe out, and round. Breathe in, and sink.',
  'cat-cow.short.move_easy': 'Breathe out, and round a little. Breathe in, and sink a little.',
  'cat-cow.short.move_slow':
    'Breathe out, and round. And stay there a moment. Breathe in, and sink. And stay there a moment.',
  'cat-cow.rep': 'Number {no}. Out, and round.',
  'cat-cow.last': 'Last one. Out, and round.',
  'cat-cow.hold': 'Hold.',
  'cat-cow.half': 'Halfway. Only as far as it feels comfortable.',
  'cat-cow.back': 'In, and sink.',
  'cat-cow.done': 'Bring your back level, and rest.',

  'plank.name': 'the plank',
  'plank.intro': 'the plank. It trains your stomach, which helps support your back.',
  'plank.short.intro': '{name}, with a steady breath.',
  'plank.pos': 'Come down onto your forearms, elbows under your shoulders. Tuck your toes under.',
  'plank.pos_easy':
    'Come down onto your forearms, elbows under your shoulders. Stay on your knees.',
  'plank.pos.alone':
    'Come onto your hands and knees. Come down onto your forearms, elbows under your shoulders. Tuck your toes under.',
  'plank.pos.alone_easy':
    'Come onto your hands and knees. Come down onto your forearms, elbows under your shoulders. Stay on your knees.',
  'plank.short.pos': 'On your forearms, elbows under your shoulders.',
  'plank.move': 'Tighten your stomach, and lift into a straight line, from head to heels.',
  'plank.move_easy': 'Tighten your stomach, and make a straight line from head to knees.',
  'plank.short.move': 'Lift into a straight line.',
  'plank.short.move_easy': 'Lift into a straight line, on your knees.',
  'plank.rep': 'Lift into a straight line.',
  'plank.rep_easy': 'Lift into a straight line, on your knees.',
  'plank.last': 'Lift into a straight line.',
  'plank.last_easy': 'Lift into a straight line, on your knees.',
  'plank.hold': 'Hold for {seconds}, from now. Breathe steadily.',
  'plank.half': "Halfway. Don't let your hips sag.",
  'plank.back': 'And down.',
  'plank.done': 'Well done. Rest on your stomach.',

  'superman.name': 'Superman',
  'superman.warn':
    'This one bends your back backwards. For a gentler version, say {word.easier}. Or say {word.skip}.',
  'superman.short.warn': 'Say {word.easier} if you want the gentler version.',
  'superman.intro': 'Superman. It trains the muscles of your lower back.',
  'superman.short.intro': '{name}, just a small lift.',
  'superman.pos':
    'Lie face down on your mat. Stretch your arms out in front of you. Keep your legs straight.',
  'superman.pos.alone':
    'Lie face down on your mat. Stretch your arms out in front of you. Keep your legs straight.',
  'superman.short.pos': 'Face down, arms out in front.',
  'superman.move':
    'Lift your arms and legs at the same time, as if you were flying. Just a little. Keep looking down at the floor.',
  'superman.move_easy':
    'Lift your {side} arm and your {other} leg, just a little. Keep looking down at the floor.',
  'superman.short.move': 'Lift your arms and legs a little.',
  'superman.short.move_easy': 'Lift your {side} arm and your {other} leg, just a little.',
  'superman.rep': 'Number {no}. Lift.',
  'superman.rep_easy': 'Number {no}. {side} arm, {other} leg.',
  'superman.last': 'Last one. Lift.',
  'superman.last_easy': 'Last one on each side. {side} arm, {other} leg.',
  'superman.hold': 'Hold.',
  'superman.half': 'Halfway there. Take your time.',
  'superman.back': 'Lower gently.',
  'superman.done': 'Rest with your forehead on your hands.',

  'bird-dog.name': 'the bird-dog',
  'bird-dog.intro': 'the bird-dog. It trains balance and stability.',
  'bird-dog.short.intro': '{name}, with your hips still.',
  'bird-dog.pos':
    'Come up onto your hands and knees. Hands under your shoulders, knees under your hips.',
  'bird-dog.pos.alone':
    'Come onto your hands and knees. Put your hands under your shoulders, and your knees under your hips.',
  'bird-dog.short.pos': 'On hands and knees, hands under shoulders.',
  'bird-dog.move':
    'Tighten your stomach. Stretch your {side} arm forward and your {other} leg back, level with the floor.',
  'bird-dog.move_easy':
    'Tighten your stomach. Stretch your {other} leg back, level with the floor.',
  'bird-dog.short.move': '{side} arm forward, {other} leg back.',
  'bird-dog.short.move_easy': '{other} leg back, both hands on the floor.',
  'bird-dog.rep': 'Number {no}. {side} arm, {other} leg.',
  'bird-dog.rep_easy': 'Number {no}. {other} leg back.',
  'bird-dog.last': 'Last one on each side. {side} arm, {other} leg.',
  'bird-dog.last_easy': 'Last one on each leg. {other} leg back.',
  'bird-dog.hold': 'Hold.',
  'bird-dog.half': 'Halfway. Keep your hips level.',
  'bird-dog.back': 'And back.',
  // "Leg back … and back" would send it the same way twice.
  'bird-dog.back_easy': 'And down.',
  'bird-dog.done': 'Sit back on your heels, and rest.',
} as const;
