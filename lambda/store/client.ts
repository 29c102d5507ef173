import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * How long the store may still take: all reads, retries and writes of one request share one budget.
 * A signal rather than a clock, because it is real time that runs out even where the request's own
 * time is made up.
 */
export type Budget = AbortSignal;

/** Alexa waits about 8 s for an answer; this leaves the rest of the skill more than 2 s. */
export const BUDGET_MS = 5_500;

export const createBudget = (ms: number = BUDGET_MS): Budget => AbortSignal.timeout(ms);

/** Milliseconds, but for `attempts`. */
export interface ClientLimits {
  /** Tries per call, the first one included; throttling, 5xx and broken connections are retried. */
  readonly attempts: number;
  readonly connect: number;
  /** The whole of one try. */
  readonly attempt: number;
}

const LIMITS: ClientLimits = { attempts: 3, connect: 1_000, attempt: 1_500 };

/**
 * The SDK's own defaults. Of each it would otherwise ask the environment and then AWS's config
 * files, which Lambda does not have: a good part of what a first call does.
 */
const SETTLED: DynamoDBClientConfig = {
  accountIdEndpointMode: 'preferred',
  authSchemePreference: [],
  defaultsMode: 'legacy',
  endpointDiscoveryEnabled: false,
  retryMode: 'standard',
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
};

/**
 * Region, endpoint and credentials come from the environment, by the SDK itself; its connections
 * are kept alive. `config` is for tables elsewhere: on the desk and in tests.
 */
export function createClient(
  limits: Partial<ClientLimits> = {},
  config: DynamoDBClientConfig = {},
): DynamoDBClient {
  const { attempts, connect, attempt } = { ...LIMITS, ...limits };
  return new DynamoDBClient({
    ...SETTLED,
    maxAttempts: attempts,
    requestHandler: {
      connectionTimeout: connect,
      requestTimeout: attempt,
      // Without it the SDK only logs that the time is over, and waits on.
      throwOnRequestTimeout: true,
    },
    ...config,
  });
}

/**
 * The table could not be asked or did not answer in time. Tells the operation and the kind of
 * failure; the failure itself stays behind, because its text may name the account.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(
    readonly operation: string,
    readonly reason: string,
  ) {
    super(`The store could not ${operation}: ${reason}`);
  }

  static from(operation: string, cause: unknown): StoreUnavailable {
    if (!(cause instanceof Error)) return new StoreUnavailable(operation, typeof cause);
    // Node's own errors are all called `Error`; what they are is their code, `ECONNREFUSED`.
    const named = cause.name === 'Error' && 'code' in cause ? String(cause.code) : cause.name;
    return new StoreUnavailable(operation, named);
  }
}

/**
 * The SDK looks at the signal only while a try is on the wire; its waits between two tries are
 * not cut short by it.
 */
export function within<T>(budget: Budget, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new DOMException('The budget is spent.', 'TimeoutError'));
    };
    if (budget.aborted) stop();
    budget.addEventListener('abort', stop);
    void work.then(resolve, reject).finally(() => {
      budget.removeEventListener('abort', stop);
    });
  });
}
