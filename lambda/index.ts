import { createLog } from './alexa/log.js';
import { createSkill, type Handler } from './alexa/skill.js';
import { readEnvironment } from './environment.js';
import { voiceTable } from './speech/voice.js';
import danish from './speech/voices/espeak-da.json' with { type: 'json' };
import joanna from './speech/voices/joanna.json' with { type: 'json' };
import { createClient, createStore } from './store/store.js';

const environment = readEnvironment(process.env);

/**
 * The Lambda. Danish text on a device without a Danish voice of ours is paced by the table of
 * another Danish voice: the nearest that has been measured.
 */
export const handler: Handler = createSkill({
  store: createStore({ client: createClient(), table: environment.table }),
  voices: {
    en: { table: voiceTable(joanna), polly: environment.englishVoice },
    da: { table: voiceTable(danish), polly: null },
  },
  danish: environment.danish,
  speaks: null,
  breakIn: 'wake',
  skillId: environment.skillId,
  log: createLog(environment.logLevel, (line) => {
    console.log(line);
  }),
});
