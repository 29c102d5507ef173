/** Does the same work for the same object only once: tests lint one package dozens of times. */
export function remember<K extends WeakKey, T>(work: (key: K) => T): (key: K) => T {
  const done = new WeakMap<K, { readonly result: T }>();
  return (key) => {
    const known = done.get(key) ?? { result: work(key) };
    done.set(key, known);
    return known.result;
  };
}
