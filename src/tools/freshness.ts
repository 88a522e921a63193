// Is the build in dist made from the files that stand here now? Compares contents, because a clone has no useful dates.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './precompress.ts';
import { distFolder, projectRoot } from './project.ts';

const INPUTS = ['index.html', 'vite.config.ts', 'package-lock.json', 'src', 'scenes', 'assets'];
const NOT_IN_THE_PAGE = ['src/server/', 'src/sim/'];

const stampFile = (dist: string) => join(dist, '.vite', 'inputs.txt');

/** A hash of all that a build depends on: 64 hexadecimal digits. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  const paths = INPUTS.map((name) => join(projectRoot, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .map((path) => relative(projectRoot, path).replaceAll('\\', '/'))
    .filter((path) => !NOT_IN_THE_PAGE.some((prefix) => path.startsWith(prefix)))
    .sort();
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(projectRoot, path)));
  return hash.digest('hex');
}

/** Notes in `dist` which inputs made it. */
export function stampBuild(dist: string, inputs: string): void {
  mkdirSync(join(dist, '.vite'), { recursive: true });
  writeFileSync(stampFile(dist), inputs);
}

/** True when dist exists and was made from the present inputs. */
export function isBuilt(dist = distFolder): boolean {
  return (
    existsSync(join(dist, 'index.html')) &&
    existsSync(stampFile(dist)) &&
    readFileSync(stampFile(dist), 'utf8') === inputsHash()
  );
}
