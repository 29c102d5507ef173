import { expect } from '@jest/globals';

type Expectation<T> = ReturnType<typeof expect<T>>;

function failWith(message: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`${message}\n\n${reason}`, { cause });
}

function withMessage<E extends object>(expectation: E, message: string): E {
  const get = (target: E, name: string | symbol): unknown => {
    const member: unknown = Reflect.get(target, name);
    if (typeof member === 'object' && member !== null) return withMessage(member, message);
    if (typeof member !== 'function') return member;
    return (...expected: unknown[]): unknown => {
      try {
        const result: unknown = Reflect.apply(member, target, expected);
        if (!(result instanceof Promise)) return result;
        return result.catch((error: unknown) => failWith(message, error));
      } catch (error) {
        return failWith(message, error);
      }
    };
  };
  return new Proxy(expectation, { get });
}

/** Jest's `expect` takes no message: here, the message comes first where the expectation fails. */
export const expectWithMessage = <T>(value: T, message: string): Expectation<T> =>
  withMessage(expect(value), message);
