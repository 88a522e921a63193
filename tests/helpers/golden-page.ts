// The entry of a page that plays golden replays again, for a test that runs it in a browser. Knows no test and no Node.
import { joinPack } from '../../src/content/load.ts';
import { packHash } from '../../src/content/pack-hash.ts';
import type { Preset } from '../../src/content/vocabulary.ts';
import { type GoldenReplay, type GoldenResult, replayGolden } from '../../src/replay/golden.ts';
import { parseReplay } from '../../src/replay/parse.ts';
import { compilePack, type Tables } from '../../src/rules/index.ts';

/** What each golden replay comes to here, or why it no longer fits; and the hash of the pack that was used. */
export type ReplayedHere = {
  readonly hash: string;
  readonly results: readonly (GoldenResult | string)[];
};

/** Plays golden replays again. `parts` are the parsed files of the pack, by name. */
export function replayAll(parts: Record<string, unknown>, goldens: readonly GoldenReplay[]): ReplayedHere {
  const loaded = joinPack(parts);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { pack } = loaded.value;
  const hash = packHash(pack);
  const tables: Record<Preset, Tables> = {
    vivid: compilePack(pack, 'vivid'),
    realistic: compilePack(pack, 'realistic'),
  };
  const results = goldens.map((golden) => {
    const record = parseReplay(golden.record);
    if (!record.ok) return JSON.stringify(record.error);
    const again = replayGolden(golden, tables[golden.plan.preset], hash);
    return again.ok ? again.value.result : again.error;
  });
  return { hash, results };
}
