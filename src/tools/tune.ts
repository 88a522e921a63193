// `npm run tune [-- --rounds 6 --cores 2]`: plays, reads how far each card and each side is off, moves weights within their clamp
// and writes assets/packs/channel-2023/tuning.json. Its seeds are none of those that the audit uses, and the held-out
// players never play here. `--start` first scales the authored weights in cards.json to like worth (once, after new cards).
import '../need-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../content/schema.ts';
import { type Tuning, withTuning } from '../content/tuning.ts';
import { compilePack } from '../rules/index.ts';
import { type CardReading, cardReadings } from '../sim/audit/gates.ts';
import { type Job, usualJob } from '../sim/audit/job.ts';
import type { Tally } from '../sim/audit/tally.ts';
import { makePool, type Pool } from '../sim/audit/worker-pool.ts';
import type { ContestantName } from '../sim/contestants.ts';
import { rounded } from '../sim/summary.ts';
import { adjusted, KNOBS, type Knobs, solveKnobs, tilted } from '../sim/tuning/adjust.ts';
import { equalised } from '../sim/tuning/equalise.ts';
import { parseBalanceFlags } from './balance-flags.ts';
import { makeProgressBar } from './progress-bar.ts';
import { channelPackFolder, loadAuthoredPack } from './read-pack.ts';

/** Who is to be even, how much each weighs, and debates a round. */
const LEVELS: readonly { name: ContestantName; format: 'full' | 'quick'; weight: number; matches: number }[] =
  [
    { name: 'random', format: 'full', weight: 1, matches: 12000 },
    { name: 'novice', format: 'full', weight: 1, matches: 12000 },
    { name: 'campaigner', format: 'full', weight: 1, matches: 12000 },
    { name: 'strategist', format: 'full', weight: 1, matches: 12000 },
    { name: 'spin-doctor', format: 'full', weight: 1, matches: 12000 },
    { name: 'novice', format: 'quick', weight: 0.25, matches: 4000 },
    { name: 'strategist', format: 'quick', weight: 0.25, matches: 4000 },
  ];
const LIFT_MATCHES = 24_000;
const FIRST_SEED = 20_000_000;
/** Each level plays deals of its own, or the luck of one set of deals would look like a lean of all. */
const SEEDS_PER_LEVEL = 20_000;
const SEEDS_PER_ROUND = 400_000;
/** Last rounds, in which only the sides are moved: moving cards disturbs the sides a little each time. */
const SETTLING = 3;
/** Debates of a settling round, as a factor. */
const SETTLING_SAMPLE = 2;
/** Size of the trial tilt by which a knob's effect is measured. */
const TRIAL = 0.12;
const DAMPING = 0.5;
const LIMIT = 0.1;

const write = (file: string, value: unknown): void =>
  writeFileSync(join(channelPackFolder, file), `${JSON.stringify(value, null, 2)}\n`);

const levelJobs = (firstSeed: number, scale: number): Job[] =>
  LEVELS.map(({ name, format, matches }, level) =>
    usualJob({
      id: `${format} ${name}`,
      seats: [name, name],
      format,
      matches: 2 * Math.round((matches * scale) / 2),
      firstSeed: firstSeed + level * SEEDS_PER_LEVEL,
    }),
  );

const shareOf = ({ wonBySide0, bouts, draws }: Tally): number => wonBySide0 / (bouts - draws);

const sharesOf = (tallies: ReadonlyMap<string, Tally>): number[] =>
  LEVELS.map(({ name, format }) => shareOf(tallies.get(`${format} ${name}`)!));

const NO_KNOBS: Knobs = { points: 0, strength: 0, exposure: 0, answers: 0 };

/** How the share of side 0 answers to each knob, by level. */
async function slopesOf(pool: Pool, pack: Pack, tuning: Tuning): Promise<number[][]> {
  const measured: number[][][] = [];
  for (const knob of KNOBS) {
    const ends: number[][] = [];
    for (const size of [-TRIAL, TRIAL]) {
      pool.usePack(withTuning(pack, tilted(pack, tuning, { ...NO_KNOBS, [knob]: size })));
      const jobs = levelJobs(FIRST_SEED - SEEDS_PER_ROUND, 0.15);
      ends.push(sharesOf(await pool.play(jobs, makeProgressBar(`effect of ${knob}`))));
    }
    measured.push(ends);
  }
  return LEVELS.map((_, level) =>
    measured.map(([low, high]) => (high![level]! - low![level]!) / (2 * TRIAL)),
  );
}

const liftJob = (firstSeed: number): Job =>
  usualJob({
    id: 'lift',
    seats: ['strategist', 'strategist'],
    matches: LIFT_MATCHES,
    firstSeed: firstSeed + SEEDS_PER_ROUND / 2,
    platforms: 'any',
  });

const levelText = (level: number): string => `${LEVELS[level]!.format} ${LEVELS[level]!.name}`;

function tellSlopes(slopes: readonly (readonly number[])[]): void {
  for (const [level, row] of slopes.entries()) {
    const effects = KNOBS.map((knob, k) => `${knob} ${rounded(row[k]!, 2)}`).join(', ');
    process.stdout.write(`effect on ${levelText(level)}: ${effects}\n`);
  }
}

function tellRound(
  round: number,
  shares: readonly number[],
  readings: readonly CardReading[],
  knobs: Knobs,
): void {
  const levels = shares.map((share, level) => `${levelText(level)} ${rounded(100 * share, 1)}`);
  const beyond = readings.filter((card) => Math.abs(card.lift) > 4).length;
  const moved = KNOBS.map((knob) => `${knob} ${rounded(knobs[knob], 3)}`);
  process.stdout.write(
    `round ${round + 1}: ${levels.join(', ')}; ${beyond} cards beyond; ${moved.join(', ')}\n`,
  );
}

async function tune(rounds: number, cores: number): Promise<void> {
  const { authored, tuning: before } = loadAuthoredPack();
  let tuning = before;
  const pool = makePool(withTuning(authored, tuning), cores);
  const slopes = await slopesOf(pool, authored, tuning);
  tellSlopes(slopes);
  for (let round = 0; round < rounds; round++) {
    const played = withTuning(authored, tuning);
    pool.usePack(played);
    const firstSeed = FIRST_SEED + round * SEEDS_PER_ROUND;
    const settling = round >= rounds - SETTLING;
    const jobs = [...levelJobs(firstSeed, settling ? SETTLING_SAMPLE : 1), liftJob(firstSeed)];
    const tallies = await pool.play(jobs, makeProgressBar(`round ${round + 1}`));
    const shares = sharesOf(tallies);
    const readings = cardReadings(compilePack(played, 'vivid'), tallies.get('lift')!);
    const errors = shares.map((share) => share - 0.5);
    const weights = LEVELS.map(({ weight }) => weight);
    const knobs = solveKnobs(errors, slopes, weights, DAMPING, LIMIT);
    tellRound(round, shares, readings, knobs);
    tuning = adjusted(authored, tuning, settling ? [] : readings, knobs);
    write('tuning.json', tuning);
  }
  await pool.close();
}

function start(): void {
  const file = 'cards.json';
  const { authored } = loadAuthoredPack();
  const next = equalised(authored);
  const cards = JSON.parse(readFileSync(join(channelPackFolder, file), 'utf8')) as {
    claims: { id: string }[];
    rebuttals: { id: string }[];
  };
  for (const claim of cards.claims) {
    const { self, opponent, vulnerable } = next.claims.find(({ id }) => id === claim.id)!;
    Object.assign(claim, { self, opponent, vulnerable });
  }
  for (const card of cards.rebuttals)
    Object.assign(card, { strength: next.rebuttals.find(({ id }) => id === card.id)!.strength });
  write(file, cards);
  process.stdout.write('scaled the authored weights in cards.json to like worth\n');
}

const args = process.argv.slice(2);
const flags = parseBalanceFlags(
  args.filter((word) => word !== '--start'),
  1,
);
if (!flags.ok) {
  process.stderr.write(`${flags.error}\n`);
  process.exitCode = 2;
} else {
  if (args.includes('--start')) start();
  await tune(flags.value.rounds, flags.value.cores);
}
