// The pack that ships with its words, loaded as the game loads it.
import { readdirSync } from 'node:fs';
import { joinPack, type LoadedPack } from '../../src/content/load.ts';
import { problemText } from '../../src/content/problem.ts';
import { readProjectFile } from './repository.ts';

const FOLDER = 'assets/packs/channel-2023';

/** Parsed JSON of every file of the Channel pack, by name. */
export const readPackFiles = (): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(new URL(`../../${FOLDER}`, import.meta.url))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readProjectFile(`${FOLDER}/${name}`)) as unknown]),
  );

/** The Channel pack, or an error that lists what is wrong with its files. */
export function loadWholePack(): LoadedPack {
  const loaded = joinPack(readPackFiles());
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return loaded.value;
}
