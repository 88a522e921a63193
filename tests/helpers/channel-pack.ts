// The mechanics of the pack that ships, read from its files, for tests of the rules. Par and words are left out.
import { type Pack, packSchema } from '../../src/content/schema.ts';
import { tuningSchema, withTuning } from '../../src/content/tuning.ts';
import type { Preset } from '../../src/content/vocabulary.ts';
import { compilePack, type Tables } from '../../src/rules/index.ts';
import { readProjectFile } from './repository.ts';

const FILES = ['pack.json', 'cards.json', 'night.json'] as const;

/** The Channel pack; throws when its files do not follow the schema. */
export function loadChannelPack(): Pack {
  const parts = FILES.map(
    (file) => JSON.parse(readProjectFile(`assets/packs/channel-2023/${file}`)) as Record<string, unknown>,
  );
  const tuning = tuningSchema.parse(JSON.parse(readProjectFile('assets/packs/channel-2023/tuning.json')));
  return withTuning(packSchema.parse(Object.assign({}, ...parts, { par: {} })), tuning);
}

/** Tables of the Channel pack for both presets. */
export function channelTables(): Record<Preset, Tables> {
  const pack = loadChannelPack();
  return { vivid: compilePack(pack, 'vivid'), realistic: compilePack(pack, 'realistic') };
}
