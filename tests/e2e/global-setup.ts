// Browser tests look at the real build: makes it when it is missing or stale.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from '../../src/tools/freshness.ts';
import { projectRoot } from '../../src/tools/project.ts';

export function setup(): void {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'src/tools/build.ts')], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The game could not be built, so no browser test can run.');
}
