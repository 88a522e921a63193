// The pack that ships, read from its files.
import {
  joinPack,
  type LoadedPack,
  MECHANICS_FILES,
  type PackParts,
  problemText,
  WORDS_FILES,
} from '../../src/content/load.ts';
import type { Preset } from '../../src/content/vocabulary.ts';
import { compilePack, type Tables } from '../../src/rules/index.ts';
import { readProjectFile } from './repository.ts';

const FOLDER = 'assets/packs/channel-2023';

/** The Channel pack, or an error that lists what is wrong with its files. */
export function loadChannelPack(): LoadedPack {
  const parts = Object.fromEntries(
    [...MECHANICS_FILES, ...WORDS_FILES].map((file) => [
      file,
      JSON.parse(readProjectFile(`${FOLDER}/${file}`)),
    ]),
  ) as PackParts;
  const loaded = joinPack(parts);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return loaded.value;
}

/** Tables of the Channel pack for both presets. */
export function channelTables(): Record<Preset, Tables> {
  const { pack } = loadChannelPack();
  return { vivid: compilePack(pack, 'vivid'), realistic: compilePack(pack, 'realistic') };
}
