// Which licence covers each package, font and piece of art that the page carries, with its whole text.
// `npm run licences` prints the list and fails when a text is missing.
import '../need-node.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Packages whose output is committed under assets, so that no bundle names them. */
const ART_PACKAGES = [
  '@dicebear/core',
  '@dicebear/open-peeps',
  '@fontsource-variable/archivo',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/newsreader',
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

/** All licences that the page owes: the bundled modules' packages and the sources of fonts and art, by name. */
export function collectLicences(moduleIds: Iterable<string>): Licence[] {
  const folders = new Set(ART_PACKAGES.map((name) => join(projectRoot, 'node_modules', name)));
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder) folders.add(folder);
  }
  return [...folders].map(readLicence).sort((a, b) => (a.name < b.name ? -1 : 1));
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
