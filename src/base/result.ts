// How an expected failure travels: as a value. Bugs throw instead.

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success that carries `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** An expected failure that carries `error`. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
