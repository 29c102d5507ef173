import { readFileSync } from 'node:fs';
import { createLog } from './alexa/log.js';
import { createSkill, type Handler } from './alexa/skill.js';
import { englishVoice } from './english.js';
import { readEnvironment } from './environment.js';
import { readPack, soundsOf } from './sound/pack.js';
import { voiceTable, type Voice } from './speech/voice.js';
import danish from './speech/voices/espeak-da.json' with { type: 'json' };
import { createClient, createStore } from './store/store.js';

const environment = readEnvironment(process.env);

/** The pack's sentences and their lengths lie beside the skill (`npm run build:sound`). */
function danishVoice(soundUrl: string | null): Voice {
  const voice = { table: voiceTable(danish), polly: null };
  if (soundUrl === null) return voice;
  const pack = readPack(readFileSync(new URL('danish.json', import.meta.url), 'utf8'));
  return { ...voice, sounds: soundsOf(pack, soundUrl) };
}

/**
 * The Lambda. Danish text on a device without a Danish voice of ours is paced by the table of
 * another Danish voice: the nearest that has been measured.
 */
export const handler: Handler = createSkill({
  store: createStore({ client: createClient(), table: environment.table }),
  voices: {
    en: englishVoice(environment),
    da: danishVoice(environment.soundUrl),
  },
  speaksAll: environment.danish !== 'off',
  speaks: null,
  breakIn: 'wake',
  skillId: environment.skillId,
  log: createLog(environment.logLevel, (line) => {
    console.log(line);
  }),
});
