// `npm ci` must work everywhere: the lock file agrees with package.json, names every platform's copy of each tool,
// and does not say where packages were fetched from.
import { expect, test } from 'vitest';
import { readProjectFile } from '../helpers/repository.ts';

type Entry = Readonly<Record<string, unknown>> & {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
  packages: Record<string, Entry>;
};

/** Where the package at `path` finds `name`: in its own folder first, then upwards. */
function finds(path: string, name: string): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  return finds(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

test('every package that another one needs stands in it, for all platforms', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !finds(path, name))
      .map((name) => `${path || 'the game'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('it agrees with package.json, which names exact versions only', () => {
  const manifest = JSON.parse(readProjectFile('package.json')) as Entry;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    expect(packages['']?.[kind], kind).toEqual(manifest[kind]);
    for (const version of Object.values(manifest[kind] ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('it does not say where packages were fetched from', () => {
  expect(readProjectFile('package-lock.json')).not.toContain('"resolved"');
});
