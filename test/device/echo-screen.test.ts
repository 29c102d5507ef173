import { describe, expect, it } from '@jest/globals';
import { heardOut, playTo, playUntil } from '../../device/household.js';
import { asks, desk, happened, respond, script, START } from './desk.js';

const SPEECH = 'Lie down.<break time="3s"/>Ready?';

describe('a touch on its screen', () => {
  it('breaks into the answer, in the same session, as an Echo Show tells it', async () => {
    const skill = script(asks(SPEECH), asks('Next one.'));
    const owner = { user: 'anyone', echo: 'desk', screen: true };
    const { echo, clock, events } = desk(skill.handler, { owner });
    await echo.say('open back coach');
    await playTo(START + 2_500, [echo], clock);
    await echo.touch('next');
    await playUntil(heardOut(echo), [echo], clock);
    expect(happened(events).slice(4)).toEqual([
      '2500 > Next (breaks in)',
      '2500 answered',
      '2500 Next one.',
      '4500 microphone',
    ]);
    const [launch, touch] = skill.asked;
    expect(touch?.request).toMatchObject({ arguments: ['touch', 'next'], token: 'back-coach' });
    expect(touch?.session?.sessionId).toBe(launch?.session?.sessionId);
  });
});

describe('a rest on its screen', () => {
  it('goes on by itself when the document says so, in the same session', async () => {
    const { outputSpeech } = asks(SPEECH).response;
    const document = {
      type: 'Alexa.Presentation.APL.RenderDocument' as const,
      datasources: { coach: { steps: [], tracks: [], goesOnAt: 20_000 } },
    };
    const skill = script(
      respond({}, { ...(outputSpeech && { outputSpeech }), directives: [document] }),
      asks('Next one.'),
    );
    const { echo, clock, events } = desk(skill.handler, {
      owner: { user: 'anyone', echo: 'desk', screen: true },
    });
    await echo.say('open back coach');
    await playTo(START + 21_000, [echo], clock);
    expect(happened(events).slice(5)).toEqual([
      '20000 goes-on',
      '20000 answered',
      '20000 Next one.',
    ]);
    expect(skill.asked[1]?.request).toMatchObject({ arguments: ['goesOn'] });
    expect(skill.asked[1]?.session?.new).toBe(false);
  });
});
