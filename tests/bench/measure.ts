// How measuring is done: time of the one thread that plays, in many short windows of which the best counts, because other
// programs can only make a window worse; and bytes as the growth of the heap where no garbage was collected in between.

const WINDOWS = 15;
const WINDOW_MS = 120;

/** Microseconds of processor time that this thread has had. */
function threadMicroseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** Runs `play`, which returns how many units it did, in turn for each round; gives the most units a second of this thread. */
export function unitsPerSecond(play: (round: number) => number): number {
  let round = 0;
  let best = 0;
  for (let window = 0; window <= WINDOWS; window++) {
    const ends = performance.now() + WINDOW_MS;
    const started = threadMicroseconds();
    let units = 0;
    while (performance.now() < ends) units += play(round++);
    // The first window warms up.
    if (window > 0) best = Math.max(best, (units * 1e6) / (threadMicroseconds() - started));
  }
  return best;
}

/** Bytes that one call of `play` allocates, once it runs compiled. Each sample is small enough to need no collection. */
export function bytesPerCall(play: (round: number) => unknown, callsPerSample: number): number {
  const samples: number[] = [];
  let round = 0;
  for (let sample = 0; sample < 60; sample++) {
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < callsPerSample; call++) play(round++);
    samples.push((process.memoryUsage().heapUsed - before) / callsPerSample);
  }
  const grown = samples.filter((bytes) => bytes >= 0).sort((a, b) => a - b);
  return grown[grown.length >> 1] ?? 0;
}
