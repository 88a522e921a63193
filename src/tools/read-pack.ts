// Reads the files of a debate pack from a folder, for the build-time programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPack, type LoadedPack, TUNING_FILE } from '../content/load.ts';
import { type PackProblem, problemText } from '../content/problem.ts';
import type { Pack } from '../content/schema.ts';
import { NO_TUNING, type Tuning, tuningSchema } from '../content/tuning.ts';
import { projectRoot } from './project.ts';

/** The pack that ships. */
export const channelPackFolder = join(projectRoot, 'assets/packs/channel-2023');

/** Parsed JSON by file name, and a problem for each file that is not JSON. */
export function readPackParts(folder: string): {
  readonly parts: Record<string, unknown>;
  readonly problems: PackProblem[];
} {
  const parts: Record<string, unknown> = {};
  const problems: PackProblem[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    try {
      parts[file] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      problems.push({ file, path: '', expected: 'JSON', found });
    }
  }
  return { parts, problems };
}

/** The pack that ships, or an error that says everything that is wrong with its shape. */
export function loadChannelPack(): LoadedPack {
  const { parts, problems } = readPackParts(channelPackFolder);
  const loaded = joinPack(parts);
  if (problems.length > 0 || !loaded.ok)
    throw new Error([...problems, ...(loaded.ok ? [] : loaded.error)].map(problemText).join('\n'));
  return loaded.value;
}

/** The pack that ships as its authors wrote it, and how far tuning moved it. */
export function loadAuthoredPack(): { readonly authored: Pack; readonly tuning: Tuning } {
  const { parts } = readPackParts(channelPackFolder);
  const { [TUNING_FILE]: given, ...untuned } = parts;
  const loaded = joinPack(untuned);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return { authored: loaded.value.pack, tuning: tuningSchema.parse(given ?? NO_TUNING) };
}
