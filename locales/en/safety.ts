/** Everything said about health and pain: guidance only, no symptom questions, no diagnosis. */
export const safety = {
  disclaimer:
    "This coach gives general exercise guidance. It doesn't diagnose, and it doesn't replace your doctor or physiotherapist. If you're pregnant, have osteoporosis, a slipped disc, pain down the leg, or have had surgery, ask them first.",
  'disclaimer.short': 'This is general guidance, not medical advice. If anything hurts, stop.',

  // First and alone: it stops the count. Then redflag, then a question, since the microphone opens.
  'pain.1': 'Stop. Ease out of the position slowly, and rest.',
  redflag:
    "Get medical help at once if you're numb around your genitals or bottom, can't control your bladder or bowels, have trouble passing urine, or feel your legs getting weaker.",
  emergency: 'In an emergency, call your local emergency number.',
  'pain.2':
    "We won't do this one any more today. Say {word.skip} to go on, or say {word.stop} to finish. If the pain doesn't go away, see a doctor or a physiotherapist.",
  'pain.2.last':
    "We won't do this one any more today. It was the last one, so we'll stop here. If the pain doesn't go away, see a doctor or a physiotherapist.",
  'pain.2.alone':
    "We won't do this one any more today. If the pain doesn't go away, see a doctor or a physiotherapist.",
  'pain.rest':
    "Say {word.continue} to go on with {name}, or say {word.stop} to finish. If the pain doesn't go away, see a doctor or a physiotherapist.",
  'pain.none': "If the pain doesn't go away, see a doctor or a physiotherapist.",
  'pain.goon': 'OK, on to {name}. Go gently.',
  'pain.leftout': 'We left {name} out earlier.',
  'pain.leftout.ask': 'Do you want to do it now?',
} as const;
