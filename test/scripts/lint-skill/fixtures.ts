import type { Fixture } from './fixture.js';
import { files } from './fixtures/files.js';
import { intents } from './fixtures/intents.js';
import { invocation } from './fixtures/invocation.js';
import { locales } from './fixtures/locales.js';
import { phrases } from './fixtures/phrases.js';
import { privacy } from './fixtures/privacy.js';
import { samples } from './fixtures/samples.js';
import { schemas } from './fixtures/schemas.js';
import { store } from './fixtures/store.js';

export const FIXTURES: readonly Fixture[] = [
  ...files,
  ...schemas,
  ...locales,
  ...intents,
  ...samples,
  ...invocation,
  ...phrases,
  ...store,
  ...privacy,
];
