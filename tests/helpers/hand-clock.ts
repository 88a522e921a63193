// A clock for sessions in tests: nothing passes until the test says so.

/** A clock that the test moves by hand. */
export function handClock() {
  let waiting: (() => void) | null = null;
  let patience = 0;
  return {
    after: (ms: number, call: () => void) => {
      waiting = call;
      patience = ms;
      return () => {
        waiting = null;
      };
    },
    /** Milliseconds that the last call waits. */
    wait: () => patience,
    /** Makes the waiting call; false when none waits. */
    tick() {
      const call = waiting;
      waiting = null;
      call?.();
      return call !== null;
    },
  };
}
