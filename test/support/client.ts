import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { createClient, type ClientLimits } from '../../lambda/store/store.js';

/** As `device/table.ts` names it; that module brings a whole DynamoDB along. */
export const TABLE_NAME = 'back-coach';

/** dynalite looks only at the shape of a signature. */
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

/** A real client on a table of dynalite, or on whatever listens in its place. */
export const clientOf = (endpoint: string, limits: Partial<ClientLimits> = {}): DynamoDBClient =>
  createClient(limits, { endpoint, region: 'eu-west-1', credentials: CREDENTIALS });
