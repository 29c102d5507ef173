import { describe, expect, it } from '@jest/globals';
import { englishVoice } from '../../lambda/english.js';

const tableOf = (name: string | null, engine: 'standard' | 'neural' = 'standard') =>
  englishVoice({ englishVoice: name, englishEngine: engine }).table;

describe('the English voice on an Echo', () => {
  it('has the table of its name and engine', () => {
    expect(tableOf('Matthew').name).toBe('matthew');
    expect(tableOf('Matthew', 'neural').name).toBe('matthew-neural');
    expect(tableOf('Joanna').name).toBe('joanna');
  });

  it('is trusted less where there is no table of it', () => {
    expect(tableOf('Amy')).toMatchObject({ name: 'joanna', tolerance: 0.25 });
    expect(tableOf(null)).toMatchObject({ tolerance: 0.25 });
    expect(tableOf('Joanna').tolerance).toBeLessThan(0.25);
  });

  it('is named in the SSML', () => {
    expect(englishVoice({ englishVoice: 'Matthew', englishEngine: 'standard' }).polly).toBe(
      'Matthew',
    );
    expect(englishVoice({ englishVoice: null, englishEngine: 'standard' }).polly).toBeNull();
  });
});
