/** What a translation must be: the same keys, so that a missing or an extra one does not compile. */
export type Same<T> = { readonly [K in keyof T]: string };
