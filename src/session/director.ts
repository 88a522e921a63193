// Plays beats one after another on a clock that is handed in, unless the player steps by hand or has paused.

/** A clock that can be stopped: returns what cancels the call. */
export type After = (ms: number, call: () => void) => () => void;

export interface Director {
  /** Starts the wait of a beat; `null` waits for a press. */
  hold(ms: number | null): void;
  /** Stops the clock for a reason; when no reason is left, the beat gets its full time again. */
  pause(reason: 'hand' | 'away', paused: boolean): void;
  stop(): void;
}

/** A director that calls `next` when a beat's time is over. */
export function makeDirector(after: After, next: () => void): Director {
  let cancel: (() => void) | null = null;
  let held: number | null = null;
  const reasons = new Set<string>();
  const stop = () => {
    cancel?.();
    cancel = null;
  };
  const start = () => {
    stop();
    if (held !== null && reasons.size === 0) cancel = after(held, next);
  };
  return {
    hold(ms) {
      held = ms;
      start();
    },
    pause(reason, paused) {
      if (paused) reasons.add(reason);
      else reasons.delete(reason);
      if (reasons.size > 0) stop();
      else start();
    },
    stop() {
      held = null;
      stop();
    },
  };
}
