/**
 * Jest gives tests their own realm, whose `Error` is not that of Node's modules. Here,
 * `error instanceof Error` holds for errors of both realms, as it does outside of Jest.
 */
const nodeError = Object.getPrototypeOf(DOMException.prototype) as object;
const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, error: unknown): boolean {
    if (this === Error && typeof error === 'object' && error !== null) {
      return ordinary.call(Error, error) || nodeError.isPrototypeOf(error);
    }
    return Reflect.apply(ordinary, this, [error]);
  },
});
