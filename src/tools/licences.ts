// Which licence covers each package, font and piece of art that the page carries, with its whole text.
// `npm run licences` prints the list and fails when a text is missing.
import '../need-node.mjs';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectRoot } from './project.ts';

/** One entry of `licences.json`. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, e.g. "MIT" or "OFL-1.1". */
  readonly licence: string;
  readonly homepage: string;
  /** The licence text as the package ships it. */
  readonly text: string;
};

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
};

/** A work that stands redrawn or cut down under assets, so that no bundle names its package. */
type Work = {
  readonly name: string;
  readonly licence: string;
  readonly homepage: string;
  readonly file: string;
  /** The devDependency that it was made from, or the version itself where that package is not kept installed. */
  readonly from: string;
};

const WORKS: readonly Work[] = [
  {
    name: 'Open Peeps (people)',
    licence: 'CC0-1.0',
    homepage: 'https://www.openpeeps.com',
    file: 'assets/art/LICENCES/open-peeps.txt',
    from: '@dicebear/open-peeps',
  },
  {
    name: 'Lucide (icons)',
    licence: 'ISC AND MIT',
    homepage: 'https://lucide.dev',
    file: 'assets/art/LICENCES/lucide.txt',
    from: '1.62.0',
  },
  ...['archivo', 'atkinson-hyperlegible-next', 'newsreader'].map((font) => ({
    name: `${font} (typeface)`,
    licence: 'OFL-1.1',
    homepage: `https://fontsource.org/fonts/${font}`,
    file: `assets/fonts/LICENCES/${font}.txt`,
    from: `@fontsource-variable/${font}`,
  })),
];

const LICENCE_FILE = /^(licen[cs]e|copying|ofl)([.-].*)?$/i;

const webAddress = (manifest: Manifest): string => {
  const repository =
    typeof manifest.repository === 'string' ? manifest.repository : (manifest.repository?.url ?? '');
  return manifest.homepage ?? repository.replace(/^git\+/, '').replace(/\.git$/, '');
};

/** The licence of the package in `folder`; throws when the package states none or ships no text. */
export function readLicence(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (!manifest.license || !file)
    throw new Error(`${manifest.name} ships no licence text: ask before using it`);
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license,
    homepage: webAddress(manifest),
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** The folder of the npm package that a bundled module belongs to, or undefined for the project's own files. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').split('?')[0] ?? '';
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];
  return found && existsSync(join(found, 'package.json')) ? found : undefined;
}

function readWork(work: Work): Licence {
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const { name, licence, homepage, file, from } = work;
  const text = readFileSync(join(projectRoot, file), 'utf8').trim();
  return { name, licence, homepage, version: devDependencies[from] ?? from, text };
}

/** Licence texts below assets that no work of the table claims: each would be missing on the Licences page. */
export function unclaimedTexts(): string[] {
  const claimed = new Set(WORKS.map(({ file }) => file));
  return globSync('assets/**/LICENCES/*', { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !claimed.has(file));
}

/** All licences that the page owes: of the bundled modules' packages, and of fonts and art; by name. */
export function collectLicences(moduleIds: Iterable<string>): Licence[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder) folders.add(folder);
  }
  const byName = (a: Licence, b: Licence) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
  return [...[...folders].map(readLicence), ...WORKS.map(readWork)].sort(byName);
}

if (import.meta.main) {
  const built = join(distFolder, 'licences.json');
  if (!existsSync(built)) {
    process.stderr.write('Nothing is built yet: run "npm run build" first.\n');
    process.exit(1);
  }
  const { packages } = JSON.parse(readFileSync(built, 'utf8')) as { packages: Licence[] };
  for (const one of packages) process.stdout.write(`${one.name} ${one.version}: ${one.licence}\n`);
  process.stdout.write(`${packages.length} licences\n`);
}
