import type { SkillOptions } from '../../lambda/alexa/skill.js';
import { voiceTable } from '../../lambda/speech/voice.js';
import danishVoice from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import englishVoice from '../../lambda/speech/voices/matthew.json' with { type: 'json' };

/** The voices that the Lambda has. */
export const VOICES: SkillOptions['voices'] = {
  en: { table: voiceTable(englishVoice), polly: 'Matthew' },
  da: { table: voiceTable(danishVoice), polly: null },
};
