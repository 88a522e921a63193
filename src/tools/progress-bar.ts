// One line that fills up on a terminal, and nothing where no terminal listens.

const WIDTH = 30;

/** Draws how much of a count is done, on the standard error stream. */
export function makeProgressBar(what: string): (done: number, of: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  const started = performance.now();
  return (done, of) => {
    const filled = Math.round((WIDTH * done) / of);
    const seconds = (performance.now() - started) / 1000;
    const left = done === 0 ? 0 : Math.ceil((seconds * (of - done)) / done);
    const bar = '#'.repeat(filled).padEnd(WIDTH, '.');
    stderr.write(`\r${what} [${bar}] ${done}/${of}, about ${left} s left `);
    if (done === of) stderr.write('\r\x1b[K');
  };
}
