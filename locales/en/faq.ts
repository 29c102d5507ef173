/** Answers to questions about training in general, and about one exercise: what for, and how. */
export const faq = {
  'faq.often':
    'At least three to four times a week. Adjust it to how you feel and how you progress. What matters most is that you keep it up.',
  'faq.benefits':
    'Regular exercise can ease long-lasting back pain a little, and make daily life a little easier. Many people also get stronger and more flexible. No single exercise is the right one for everyone.',
  // No "no" before it: "do I still need a doctor?" is the same question.
  'faq.replace':
    "They go alongside medical advice and treatment, but don't replace it. Ask a health professional for personal guidance, especially if you have a health condition.",
  'faq.suitable':
    "They're generally safe. But if you have a health condition or an injury, ask a professional before you start. Adapt the exercises to your own needs and limits.",
  'faq.results':
    'If you practise regularly, many people get stronger and more flexible, and manage pain better, within a few weeks. It varies from person to person.',
  // The article says stop; what counts as pain is decision A9 (docs/content.md).
  'faq.pain':
    "Stop right away. A mild stretch or tired muscles are fine; sharp pain, pain that spreads down your leg, or anything that makes you worse is not. If the pain doesn't go away, have it checked by a health professional.",
  // The site's name is spelt as it is said: a voice reads ".dk" as the end of a sentence.
  'faq.evidence':
    'The exercises come from an article that names Regionshospitalet Randers, FysioDanmark and sundhed dot d k among its sources. In {year} the World Health Organization recommended exercise programmes for long-lasting low back pain, though not these exercises in particular. What I say has not been reviewed by a physiotherapist.',

  'knee-to-chest.good':
    'It stretches your lower back and your buttocks. It can ease tension, and make your back more flexible.',
  'knee-to-chest.how':
    'Lie on your back with your knees bent. Slowly pull one knee towards your chest, and keep the other foot on the floor. Hold, release, and switch legs.',
  'pelvic-tilt.good':
    'It trains the muscles around your stomach and lower back. They help support your spine.',
  'pelvic-tilt.how':
    'Lie on your back with your knees bent. Gently tilt your pelvis, so your lower back presses flat against the floor. Hold, and release.',
  'glute-bridge.good':
    'It trains your buttocks, your lower back and your stomach. Together they help keep your spine steady.',
  'glute-bridge.how':
    'Lie on your back with your knees bent. Tighten your stomach, and lift your hips to a straight line, no higher. Hold, and lower slowly.',
  'cat-cow.good': 'It moves your whole back gently. It can make a stiff back move more easily.',
  'cat-cow.how':
    'Come onto your hands and knees. Breathe out, and round your back up. Breathe in, and let your belly sink.',
  'plank.good':
    'It trains your stomach, which helps support your back. It can make your body more stable.',
  'plank.how':
    'Rest on your forearms and toes, elbows under your shoulders. Tighten your stomach, and keep a straight line from head to heels. Hold, and breathe steadily.',
  'superman.good':
    'It trains the muscles of your lower back. It loads your back more than the bird-dog does, so lift just a little. For a gentler version, say {word.easier}.',
  'superman.how':
    'Lie face down with your arms out in front. Lift your arms and legs just a little, and look down at the floor. Hold, and lower gently.',
  'bird-dog.good':
    'It trains your stomach, your back and your balance. You practise keeping your back steady while you move.',
  'bird-dog.how':
    'Come onto your hands and knees. Stretch one arm forward and the opposite leg back, level with the floor. Hold, and switch sides.',
} as const;
