// How does audio wait? Timers that all end together when the board is thrown away.

export type Timers = {
  after(milliseconds: number, act: () => void): void;
  clear(): void;
};

export function createTimers(): Timers {
  const running = new Set<ReturnType<typeof setTimeout>>();
  return {
    after(milliseconds, act) {
      const timer = setTimeout(() => {
        running.delete(timer);
        act();
      }, milliseconds);
      running.add(timer);
    },
    clear() {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
