// `npm run bench -- engine` prints how fast the rules are on this machine, `npm run bench -- stage` what the stage costs a
// browser; with `--json` one line that programs read. No limits: machines differ, trends do not.
import '../../src/need-node.mjs';
import { parseArgs } from 'node:util';

process.env.NODE_ENV ??= 'production';

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

const write = (text: string): void => void process.stdout.write(`${text}\n`);

async function printEngine(json: boolean): Promise<void> {
  const { engineFigures } = await import('./engine.ts');
  const figures = engineFigures();
  if (json) {
    write(JSON.stringify(figures));
    return;
  }
  write(`One thread of Node ${figures.node}:`);
  for (const [name, label] of Object.entries(LABELS)) {
    const value = figures[name as keyof typeof LABELS].toLocaleString('en-GB', { maximumFractionDigits: 1 });
    write(`${value.padStart(12)}  ${label}`);
  }
}

async function printStage(json: boolean, density: number): Promise<void> {
  const { stageFigures } = await import('./stage/figures.ts');
  const found = await stageFigures(density);
  if (json) {
    write(JSON.stringify(found));
    return;
  }
  for (const [tier, figures] of Object.entries(found)) {
    const { scriptMsPerFrame: script, drawCalls, heapMb } = figures;
    write(`${tier}: ${figures.frames} frames of a debate`);
    write(`  script a frame     ${script.median} ms, one in twenty ${script.p95} ms or more`);
    write(`  draw calls         ${drawCalls.median}, at most ${drawCalls.most}`);
    write(`  textures           ${figures.textures}, ${figures.textureMb} MB`);
    write(`  heap               ${heapMb.start} MB, after the debate ${heapMb.end} MB`);
    write(
      `  frames a second    ${figures.framesPerSecondIdle} at rest, ${figures.framesPerSecondHidden} out of sight`,
    );
  }
}

/** What was asked for, or null where the words make no sense. */
function readWords(): {
  readonly what: 'engine' | 'stage';
  readonly json: boolean;
  readonly density: number;
} | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, density: { type: 'string', default: '1' } },
    });
    const [what = 'engine', ...more] = positionals;
    const density = Number(values.density);
    if (more.length > 0 || !(density > 0 && density <= 4)) return null;
    return what === 'engine' || what === 'stage' ? { what, json: values.json, density } : null;
  } catch {
    return null;
  }
}

const asked = readWords();
if (asked === null) {
  const found = process.argv.slice(2).join(' ');
  process.stderr.write(
    `expected "engine", or "stage" and perhaps "--density 2" (pixels of the screen to a CSS pixel), and perhaps "--json", found "${found}"\n`,
  );
  process.exit(2);
}
await (asked.what === 'engine' ? printEngine(asked.json) : printStage(asked.json, asked.density));
