import type { Environment } from './environment.js';
import { voiceTable, type Voice, type VoiceTable } from './speech/voice.js';
import joanna from './speech/voices/joanna.json' with { type: 'json' };
import neural from './speech/voices/matthew-neural.json' with { type: 'json' };
import standard from './speech/voices/matthew.json' with { type: 'json' };

/** By the engine; a recording of an Echo replaces `standard`, whichever engine that Echo uses. */
const MATTHEW = { standard, neural } as const;

/** Of a voice that there is no table of: no other English voice here differs by more. */
const UNKNOWN_TOLERANCE = 0.25;

type Setting = Pick<Environment, 'englishVoice' | 'englishEngine'>;

function tableOf({ englishVoice: name, englishEngine }: Setting): VoiceTable {
  if (name === 'Matthew') return voiceTable(MATTHEW[englishEngine]);
  const table = voiceTable(joanna);
  return name === 'Joanna' ? table : { ...table, tolerance: UNKNOWN_TOLERANCE };
}

/** The voice that speaks English on an Echo; where it has no table, the estimate of Joanna stands in. */
export const englishVoice = (setting: Setting): Voice => ({
  table: tableOf(setting),
  polly: setting.englishVoice,
});
