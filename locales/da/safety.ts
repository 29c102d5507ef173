import type { safety as en } from '../en/safety.js';
import type { Same } from '../same.js';

export const safety: Same<typeof en> = {
  disclaimer:
    'Jeg giver generel vejledning om træning. Jeg stiller ingen diagnose og erstatter ikke din læge eller fysioterapeut. Er du gravid eller opereret, eller har du knogleskørhed, diskusprolaps eller smerter ned i benet, så spørg dem først.',
  'disclaimer.short': 'Det er generel vejledning, ikke lægehjælp. Stop, hvis noget gør ondt.',

  'pain.1': 'Stop. Kom roligt ud af stillingen, og hvil.',
  redflag:
    'Søg lægehjælp med det samme, hvis du er følelsesløs i skridtet eller omkring endetarmen, ikke kan styre vandladning eller afføring, har svært ved at tisse eller mister kræfter i benene.',
  emergency: 'Er det akut, så ring et-et-to.',
  'pain.2':
    'Vi laver ikke mere af den øvelse i dag. Sig {word.skip}, hvis du vil videre, eller sig {word.stop}, hvis du vil slutte. Går smerten ikke over, så tal med en læge eller fysioterapeut.',
  'pain.2.last':
    'Vi laver ikke mere af den øvelse i dag. Det var den sidste, så vi stopper her. Går smerten ikke over, så tal med en læge eller fysioterapeut.',
  'pain.2.alone':
    'Vi laver ikke mere af den øvelse i dag. Går smerten ikke over, så tal med en læge eller fysioterapeut.',
  'pain.rest':
    'Sig {word.continue}, hvis du vil fortsætte med {name}, eller sig {word.stop}, hvis du vil slutte. Går smerten ikke over, så tal med en læge eller fysioterapeut.',
  'pain.none': 'Går smerten ikke over, så tal med en læge eller fysioterapeut.',
  'pain.goon': 'Okay, videre til {name}. Gør det forsigtigt.',
  'pain.leftout': 'Vi sprang {name} over tidligere.',
  'pain.leftout.ask': 'Vil du lave den nu?',
};
