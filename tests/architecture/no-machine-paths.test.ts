// Nothing in the project names the machine that it was made on, or the place that its packages came from.
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/tools/project.ts';
import { projectFiles, readProjectFile } from '../helpers/repository.ts';

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|mp3|webm|m4a|ogg|wav|br|gz|zip)$/;

// Put together here, so that this file does not contain what it looks for.
const slashed = (...parts: string[]) => `/${parts.join('/')}/`;
const COMMON = [
  slashed('work', 'main'),
  slashed('work', 'shared'),
  slashed('tmp'),
  `registry.${'npmjs'}.org`,
];

/** The package source that npm used for this run, when it names a real host. */
function registryHost(): string[] {
  const address = process.env.npm_config_registry;
  const host = address === undefined ? '' : new URL(address).host;
  return host.includes('.') && !/^[\d.:]+$/.test(host) ? [host] : [];
}

/** This machine's own folders, when they are long enough to mean something. */
const ownFolders = [projectRoot, homedir()]
  .filter((path) => path.split(/[\\/]/).filter(Boolean).length >= 2)
  .map((path) => `${path}/`);

test('no text file names a folder of a machine or a package source', () => {
  const banned = [...COMMON, ...registryHost(), ...ownFolders];
  const faults = projectFiles()
    .filter((path) => !BINARY.test(path))
    .flatMap((path) => {
      const text = readProjectFile(path);
      return banned.filter((word) => text.includes(word)).map((word) => `${path} names ${word}`);
    });
  expect(faults).toEqual([]);
});
