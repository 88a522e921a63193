// `npm start`: builds the page when it is missing or stale, then serves it. Flags go to the server (see src/server/README.md).
import '../need-node.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from './freshness.ts';
import { projectRoot } from './project.ts';

if (!isBuilt()) {
  process.stdout.write('Building the game (about half a minute the first time) ...\n');
  const built = spawnSync(process.execPath, [join(projectRoot, 'src/tools/build.ts')], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (built.status !== 0) {
    process.stderr.write('The game could not be built. The lines above say why.\n');
    process.exit(1);
  }
}
const { runServer } = await import('../server/run.ts');
await runServer(process.argv.slice(2), process.env);
