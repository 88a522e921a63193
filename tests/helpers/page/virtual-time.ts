// A page's clock that only moves when it is told to: frames and timers run one after another as fast as the machine can, and
// what the page's own scripts took is measured on the real clock.

interface Waiting {
  readonly run: () => void;
  readonly every: number | null;
  due: number;
}

export interface VirtualTime {
  /** Moves on by one frame of a 60 Hz screen. Real milliseconds that scripts ran, 0 where none wanted to. */
  frame(): number;
  /** How many timers wait. */
  readonly timers: number;
}

const FRAME_MS = 1000 / 60;

/** Takes over the clock, the timers and the frames of this page. */
export function takeOverTime(): VirtualTime {
  const real = performance.now.bind(performance);
  const waiting = new Map<number, Waiting>();
  const frames = new Map<number, FrameRequestCallback>();
  let now = real();
  let ids = 0;
  const wait =
    (repeats: boolean) =>
    (run: () => void, ms = 0) => {
      const pause = Math.max(1, ms);
      waiting.set(++ids, { run, every: repeats ? pause : null, due: now + pause });
      return ids;
    };
  const forget = (id?: number) => void waiting.delete(id ?? 0);
  performance.now = () => now;
  Object.assign(window, {
    setTimeout: wait(false),
    setInterval: wait(true),
    clearTimeout: forget,
    clearInterval: forget,
    requestAnimationFrame: (run: FrameRequestCallback) => {
      frames.set(++ids, run);
      return ids;
    },
    cancelAnimationFrame: (id: number) => void frames.delete(id),
  });
  const ring = ([id, one]: readonly [number, Waiting]): void => {
    if (!waiting.has(id)) return;
    if (one.every === null) waiting.delete(id);
    else one.due += one.every;
    one.run();
  };
  return {
    frame() {
      now += FRAME_MS;
      const due = [...waiting].filter(([, one]) => one.due <= now);
      if (due.length === 0 && frames.size === 0) return 0;
      const started = real();
      due.forEach(ring);
      // What is asked for from now on belongs to the next frame; what is cancelled until its turn does not run.
      for (const [id, run] of [...frames]) if (frames.delete(id)) run(now);
      return Math.max(real() - started, Number.MIN_VALUE);
    },
    get timers() {
      return waiting.size;
    },
  };
}
