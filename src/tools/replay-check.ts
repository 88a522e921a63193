// `npm run replay:check`: plays the golden replays again and compares what they come to. `--update` renews them, which
// is right only after a change of pack or numbers that was meant.
import '../need-node.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../base/stable-hash.ts';
import { joinPack } from '../content/load.ts';
import { problemText } from '../content/problem.ts';
import { type GoldenReplay, makeGolden, replayGolden } from '../replay/golden.ts';
import { parseReplay } from '../replay/parse.ts';
import { compilePack, type Tables } from '../rules/index.ts';
import { projectRoot } from './project.ts';
import { channelPackFolder, readPackParts } from './read-pack.ts';

const replays = join(projectRoot, 'tests/golden/replays');
const update = process.argv.includes('--update');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function loadTables() {
  const loaded = joinPack(readPackParts(channelPackFolder).parts);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const { pack } = loaded.value;
  return { vivid: compilePack(pack, 'vivid'), realistic: compilePack(pack, 'realistic') };
}

/** What no longer agrees in a golden replay, or null. */
function faultIn(golden: GoldenReplay, tables: Tables): string | null {
  const record = parseReplay(golden.record);
  if (!record.ok)
    return record.error.map((p) => `${p.path}: expected ${p.expected}, found ${p.found}`).join('; ');
  const again = replayGolden(golden, tables);
  if (!again.ok) return again.error;
  const [expected, found] = [canonicalJson(golden.expected), canonicalJson(again.value.result)];
  return expected === found ? null : `expected ${expected}, found ${found}`;
}

function main(): number {
  const tables = loadTables();
  const names = readdirSync(replays)
    .filter((name) => name.endsWith('.json'))
    .sort();
  let faults = 0;
  for (const name of names) {
    const path = join(replays, name);
    const golden = readJson(path) as GoldenReplay;
    if (update) {
      const renewed = makeGolden(golden.plan, tables[golden.plan.preset]);
      writeFileSync(path, `${JSON.stringify(renewed, null, 1)}\n`);
      continue;
    }
    const fault = faultIn(golden, tables[golden.plan.preset]);
    if (fault !== null) process.stdout.write(`${name}\n  ${fault}\n`);
    faults += fault === null ? 0 : 1;
  }
  process.stdout.write(
    update ? `${names.length} replays renewed\n` : `${names.length} replays, ${faults} changed\n`,
  );
  return faults === 0 ? 0 : 1;
}

process.exitCode = main();
