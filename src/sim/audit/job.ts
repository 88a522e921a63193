// One piece of an audit: so many debates between two contestants on a run of seeds, each seed from both sides. Plain data,
// so that it can be cut into chunks and played anywhere.
import { choosePreparation } from '../../ai/preparation.ts';
import { makeRng, pick } from '../../base/rng.ts';
import { seedOf } from '../../base/seed.ts';
import type { Pack } from '../../content/schema.ts';
import { type Format, type Preset, SIDES, type Side } from '../../content/vocabulary.ts';
import { CONSTANTS, type Constants, compilePack, type Preparation, type Tables } from '../../rules/index.ts';
import { type ContestantName, makeContestant } from '../contestants.ts';
import { playBout } from '../play.ts';
import { exchangeSides } from './exchange.ts';
import { addTallies, countBout, emptyTally, type Tally } from './tally.ts';

export interface Job {
  readonly id: string;
  readonly seats: readonly [ContestantName, ContestantName];
  readonly format: Format;
  readonly preset: Preset;
  /** Debates; even. Each seed is played twice, with the contestants' sides exchanged. */
  readonly matches: number;
  readonly firstSeed: number;
  /** `any`: both sides take a platform drawn evenly from all; `chosen`: as a computer prepares. */
  readonly platforms: 'chosen' | 'any';
  /** The pack as it is, or with the sides exchanged in every place. */
  readonly told: 'as-written' | 'exchanged';
  /** Constants that differ from the rules' own. */
  readonly constants?: Partial<Constants>;
}

/** A usual job: full nights, vivid, chosen platforms. */
export const usualJob = (job: Pick<Job, 'id' | 'seats' | 'matches' | 'firstSeed'> & Partial<Job>): Job => ({
  format: 'full',
  preset: 'vivid',
  platforms: 'chosen',
  told: 'as-written',
  ...job,
});

/** A job cut into pieces of at most `size` debates (even), in order. */
export function chunksOf(job: Job, size: number): Job[] {
  const out: Job[] = [];
  for (let done = 0; done < job.matches; done += size) {
    const matches = Math.min(size, job.matches - done);
    out.push({ ...job, matches, firstSeed: job.firstSeed + done / 2 });
  }
  return out;
}

/** Stream of the seed for platforms drawn evenly. */
const PLATFORM_STREAM = 86;

function anyPreparation(pack: Pack, side: Side, seed: number): Preparation {
  const rng = makeRng(seedOf(seed));
  let draws = 1000 * side;
  const random = () => rng(draws++, PLATFORM_STREAM);
  const platform = pack.topics.map(({ id }) => {
    const planks = pack.planks.filter((plank) => plank.side === side && plank.area === id);
    return planks[pick(random(), planks.length)]!.id;
  });
  return { ...choosePreparation(pack, side, 'campaigner', random), platform };
}

/** Compiles what jobs ask for, each once. */
export type TablesFor = (job: Job) => Tables;

export function tablesFor(pack: Pack): TablesFor {
  const made = new Map<string, Tables>();
  return ({ told, preset, constants }) => {
    const key = JSON.stringify([told, preset, constants ?? {}]);
    const found = made.get(key);
    if (found) return found;
    const tables = compilePack(told === 'as-written' ? pack : exchangeSides(pack), preset, {
      ...CONSTANTS,
      ...constants,
    });
    made.set(key, tables);
    return tables;
  };
}

/** Plays a job to its end. The same job on the same pack always gives the same tally. */
export function runJob(job: Job, tablesOf: TablesFor): Tally {
  const tables = tablesOf(job);
  const tally = emptyTally(tables);
  const { seats, format, firstSeed, matches } = job;
  const contestants = [makeContestant(seats[0]), makeContestant(seats[1])] as const;
  for (let match = 0; match < matches; match++) {
    const swapped = match % 2 === 1;
    const seed = firstSeed + Math.floor(match / 2);
    const bout = playBout({
      tables,
      format,
      seed,
      luck: match % 2,
      contestants: swapped ? [contestants[1], contestants[0]] : contestants,
      ...(job.platforms === 'any'
        ? {
            preparations: [
              anyPreparation(tables.pack, SIDES[0], seed),
              anyPreparation(tables.pack, SIDES[1], seed),
            ],
          }
        : {}),
    });
    countBout(tally, bout, format, swapped ? [seats[1], seats[0]] : seats, swapped);
  }
  return tally;
}

/** Tallies by job id, chunks of one job added up. */
export function mergeTallies(
  parts: readonly { readonly id: string; readonly tally: Tally }[],
): Map<string, Tally> {
  const out = new Map<string, Tally>();
  for (const { id, tally } of parts) {
    const before = out.get(id);
    out.set(id, before ? addTallies(before, tally) : tally);
  }
  return out;
}
