// `npm run sim -- --matches 2000 --seats campaigner,novice --json`: plays debates between computers and sums them up.
// `--write par` and `--write faces` measure the pack and write the tables that ship with it.
import '../need-node.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { joinPack } from '../content/load.ts';
import { problemText } from '../content/problem.ts';
import { PRESETS, type Preset } from '../content/vocabulary.ts';
import { compilePack, type Tables } from '../rules/index.ts';
import { playBatch } from './batch.ts';
import { makeContestant } from './contestants.ts';
import { measureFaces } from './faces.ts';
import { type Flags, parseFlags } from './flags.ts';
import { parTables } from './par.ts';
import { rounded } from './summary.ts';

const folder = fileURLToPath(new URL('../../assets/packs/channel-2023/', import.meta.url));

/** Debates per entry of the par tables, and moves behind the thresholds of faces. */
const PAR_DEBATES = 1000;
const FACE_MOVES = 10_000;

function loadTables(): Record<Preset, Tables> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const parts = names.map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8'))]);
  const loaded = joinPack(Object.fromEntries(parts));
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const { pack } = loaded.value;
  const tables = PRESETS.map((preset) => [preset, compilePack(pack, preset)] as const);
  return Object.fromEntries(tables) as Record<Preset, Tables>;
}

function simulate(flags: Flags): void {
  const { format, preset, matches, seed, seats } = flags;
  const tables = loadTables()[preset];
  const contestants = [makeContestant(seats[0]), makeContestant(seats[1])] as const;
  playBatch({ tables, format, matches: Math.min(matches, 20), firstSeed: 0, contestants });
  const started = performance.now();
  const batch = playBatch({ tables, format, matches, firstSeed: seed, contestants });
  const seconds = (performance.now() - started) / 1000;
  const { matches: played, turns, ...rest } = batch;
  const turnsPerSecond = rounded(turns / seconds, 0);
  const report = { matches: played, turns, turnsPerSecond, seats, format, preset, seed, ...rest };
  process.stdout.write(`${JSON.stringify(report, null, flags.json ? 0 : 2)}\n`);
}

function write(what: 'par' | 'faces'): void {
  const tables = loadTables();
  const value = what === 'par' ? { par: parTables(tables, PAR_DEBATES) } : measureFaces(tables, FACE_MOVES);
  const path = `${folder}${what}.json`;
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  process.stdout.write(`wrote ${what}.json\n`);
}

const flags = parseFlags(process.argv.slice(2));
if (!flags.ok) {
  process.stderr.write(`${flags.error}\n`);
  process.exitCode = 2;
} else if (flags.value.write === null) simulate(flags.value);
else write(flags.value.write);
