import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { optionsOf } from '../../../device/options.js';
import { openSite } from '../../../device/web/site.js';
import { lengthOf, listen, script } from '../desk.js';

it('is not there where its port is taken, and whoever asked goes on without it', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { handler } = script();
  const site = await openSite(optionsOf(['--port', String(port)]), {
    handler,
    listen,
    lengthOf,
    data: 'nowhere',
  });
  expect(site).toBeNull();
  taken.close();
});
