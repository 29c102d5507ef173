/**
 * Easier, harder and back. A line without a slot is followed by the dose line; a line with slots
 * holds the dose already.
 */
export const levels = {
  easier: "OK, here's an easier version.",
  harder: "OK, here's a harder version.",
  easiest: 'This is already the easiest version. You can say {word.skip}.',
  hardest: 'This is already the hardest version.',
  'level.usual': 'OK, back to the usual version.',
  'level.same': 'The same version as last time.',
  'level.kept': "I'll remember that.",

  'knee-to-chest.level.-1': 'Pull less far, and hold behind your thigh.',
  'knee-to-chest.level.0': 'Pull as far as it feels comfortable.',
  'knee-to-chest.level.1': 'Hold each stretch for {seconds}, {times} on each leg.',
  'knee-to-chest.level.2':
    'Hold each stretch for {seconds}, {times} on each leg. You may stretch the other leg out along the floor.',

  'pelvic-tilt.level.-1': 'Make the movement smaller, and release right away.',
  'pelvic-tilt.level.0': 'Press your lower back all the way down, and hold.',
  'pelvic-tilt.level.1': 'Hold each tilt for {seconds}, {times} in all.',
  'pelvic-tilt.level.2': 'Do more repetitions: {times}, {seconds} each.',

  'glute-bridge.level.-1': 'Lift only halfway.',
  'glute-bridge.level.0': 'Lift to a straight line, from your shoulders to your knees.',
  'glute-bridge.level.1': 'Hold each lift for {seconds}, {times} in all.',
  'glute-bridge.level.2': 'Do more repetitions: {times}, {seconds} each.',

  'cat-cow.level.-1':
    'Make the movement smaller. Rest on your forearms if that is kinder to your wrists.',
  'cat-cow.level.0': 'Move as far as it feels comfortable.',
  'cat-cow.level.1': 'Go slowly, and pause at each end. Take {seconds} each time, {times} in all.',
  'cat-cow.level.2': 'Go slowly, with more repetitions: {times}, {seconds} each.',

  'plank.level.-1': 'Rest on your knees instead of your toes.',
  'plank.level.0': 'Lift yourself up onto your toes.',
  'plank.level.1': 'Hold for {seconds}.',
  'plank.level.2': "Hold for {seconds}, as long as your hips don't sag.",

  // Harder is never higher here: the load on the back is what is debated about this exercise.
  'superman.level.-1': 'Lift only one arm and the opposite leg.',
  'superman.level.0': 'Lift your arms and legs together, just a little.',
  'superman.level.1': "Lift {times}, {seconds} each. Don't lift higher.",
  'superman.level.2': "Lift {times}, {seconds} each. Don't lift higher.",

  'bird-dog.level.-1': 'Move only the leg, and keep both hands on the floor.',
  'bird-dog.level.0': 'Stretch the opposite arm and leg, level with the floor.',
  'bird-dog.level.1': 'Hold for {seconds}, {times} on each side.',
  'bird-dog.level.2': 'Do more repetitions: {times} on each side, {seconds} each time.',
} as const;
