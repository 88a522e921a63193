// Makes dist: the page, its licences, compressed copies, and a note of the inputs. Builds aside and swaps at the end, so that
// a running server never serves half a build.
import '../need-node.mjs';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inputsHash, stampBuild } from './freshness.ts';
import { precompress } from './precompress.ts';
import { distFolder, projectRoot } from './project.ts';
import { measure, report } from './sizes.ts';

const cache = join(projectRoot, '.cache');

function swap(made: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(distFolder, old);
  } catch (error) {
    // Nothing to move away on the first build.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(made, distFolder);
  rmSync(old, { recursive: true, force: true });
}

async function main(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'build-'));
  try {
    // A temporary folder starts closed to others; a web server under another account must be able to read a build.
    chmodSync(made, 0o755);
    const inputs = inputsHash();
    await build({
      root: projectRoot,
      logLevel: 'warn',
      build: { outDir: made, emptyOutDir: true, reportCompressedSize: false },
    });
    await precompress(made);
    const stretches = measure(made);
    process.stdout.write(`${report(stretches, false)}\n`);
    if (stretches.some(({ stops, bytes, limit }) => stops && bytes > limit)) {
      process.stderr.write(
        'The engine is too heavy, and dist stays as it was: see src/tools/engine/parts.ts\n',
      );
      process.exitCode = 1;
      return;
    }
    stampBuild(made, inputs);
    swap(made, `${made}-old`);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  process.stdout.write('Built into dist\n');
}

try {
  await main();
} catch (error) {
  // A fault in the page's own files: the bundler's message shows the place, and a stack would bury it.
  if (!(error instanceof Error && 'errors' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
