import { run } from '../../device/run.js';
import { asks, ends, lengthOf, listen } from './desk.js';

/** The device as a process of its own, on a skill of four answers; `--user busy` is refused. */

class DataInUse extends Error {
  override readonly name = 'DataInUse';
}

const HOLD =
  '<s>Løft hoften. Lav en lige linje.</s><break time="3s"/>' +
  'Hold.<break time="550ms"/>to<break time="1200ms"/>tre<break time="600ms"/>Og slip.' +
  '<break time="12s"/>Færdig?';

process.exitCode = await run(process.argv.slice(2), {
  listen,
  lengthOf,
  wire: ({ user, log }) => {
    if (user === 'busy') return Promise.reject(new DataInUse('Somebody else is using it.'));
    return Promise.resolve({
      handler: (event) => {
        const { request } = event;
        if (request.type === 'LaunchRequest') return Promise.resolve(asks('Velkommen.'));
        if (request.type !== 'IntentRequest') {
          return Promise.resolve({ version: '1.0', response: {} });
        }
        if (request.intent.name === 'PainIntent') return Promise.reject(new Error('Out of order'));
        const asked = { asked: Date.parse(request.timestamp) };
        const holds = request.intent.name === 'HoldIntent';
        const answer = holds ? asks(HOLD) : ends('Farvel.');
        return Promise.resolve({ ...answer, sessionAttributes: asked });
      },
      close: () => {
        log('closed');
        return Promise.resolve();
      },
    });
  },
});
