// `npm run bench -- engine`: prints how fast the rules are on this machine; with `--json` one line that programs read.
// No limits: machines differ, trends do not.
import '../../src/need-node.mjs';

process.env.NODE_ENV ??= 'production';
const { engineFigures } = await import('./engine.ts');

const LABELS = {
  turnsPerSecond: 'turns a second, decide and evolve',
  kernelTurnsPerSecond: 'turns a second, kernel alone',
  boardgameTurnsPerSecond: 'turns a second, the same in boardgame.io',
  campaignerTurnsPerSecond: 'turns a second, campaigners choosing',
  debatesPerSecond: 'whole debates a second, set up and played',
  turnsPerDebate: 'turns in a debate, on average',
  bytesPerDebate: 'bytes allocated in a debate, decide and evolve',
  kernelBytesPerDebate: 'bytes allocated in a debate, kernel alone',
  explainMicroseconds: 'microseconds for why one segment moved in one turn',
} as const;

const words = process.argv.slice(2).filter((word) => word !== '--json');
if (words.length > 1 || (words[0] ?? 'engine') !== 'engine') {
  process.stderr.write(`expected "engine" and perhaps "--json", found "${words.join(' ')}"\n`);
  process.exit(2);
}
const figures = engineFigures();
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
else {
  process.stdout.write(`One thread of Node ${figures.node}:\n`);
  for (const [name, label] of Object.entries(LABELS)) {
    const value = figures[name as keyof typeof LABELS].toLocaleString('en-GB', { maximumFractionDigits: 1 });
    process.stdout.write(`${value.padStart(12)}  ${label}\n`);
  }
}
