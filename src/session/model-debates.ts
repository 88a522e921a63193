// Whole debates between two strategists for the page "Open the model": on the rules' own tables and on moved ones, with the
// same seeds, a few at a time so that the page stays awake.
import type { Tables } from '../rules/index.ts';
import { bestLead, voteLead, winnerOf } from '../rules/index.ts';
import { makeContestant } from '../sim/contestants.ts';
import { playBout } from '../sim/play.ts';

/** Debates that one press plays, on each of the two tables. */
export const MODEL_DEBATES = 200;

/** Milliseconds of work before the page may breathe. */
const SLICE = 12;

/** What so many debates came to. */
export interface DebatesResult {
  /** Percent of debates won by side 0, by side 1, and drawn. */
  readonly won: readonly [number, number];
  readonly drawn: number;
  /** Mean absolute change of the net best-party lead and of the vote lead, percentage points. */
  readonly best: number;
  readonly vote: number;
  /** Fact checks a night. */
  readonly checks: number;
}

interface Sums {
  debates: number;
  won: [number, number];
  best: number;
  vote: number;
  checks: number;
}

const resultOf = ({ debates, won, best, vote, checks }: Sums): DebatesResult => ({
  won: [(100 * won[0]) / debates, (100 * won[1]) / debates],
  drawn: (100 * (debates - won[0] - won[1])) / debates,
  best: best / debates,
  vote: vote / debates,
  checks: checks / debates,
});

/** Plays debates on tables one at a time; the same number of debates always gives the same result. */
export function makeDebates(tables: Tables) {
  const contestants = [makeContestant('strategist'), makeContestant('strategist')] as const;
  const sums: Sums = { debates: 0, won: [0, 0], best: 0, vote: 0, checks: 0 };
  return {
    playOne(): void {
      const { base, end, checks } = playBout({
        tables,
        format: 'full',
        seed: sums.debates + 1,
        luck: 0,
        contestants,
      });
      const best = bestLead(tables, end) - bestLead(tables, base);
      const winner = winnerOf(best);
      if (winner !== 'draw') sums.won[winner] += 1;
      sums.best += Math.abs(best);
      sums.vote += Math.abs(voteLead(tables, end) - voteLead(tables, base));
      sums.checks += checks;
      sums.debates += 1;
    },
    result: () => resultOf(sums),
  };
}

/**
 * Plays MODEL_DEBATES debates on each of the tables in slices. `progress` is told how many of all are played; `done` gets the
 * results in the order of the tables. Returns a function that stops it.
 */
export function playModelDebates(
  tables: readonly Tables[],
  progress: (played: number, of: number) => void,
  done: (results: readonly DebatesResult[]) => void,
): () => void {
  const runs = tables.map(makeDebates);
  const all = runs.length * MODEL_DEBATES;
  let played = 0;
  let timer: ReturnType<typeof setTimeout>;
  const slice = () => {
    const until = performance.now() + SLICE;
    while (played < all && performance.now() < until) {
      runs[Math.floor(played / MODEL_DEBATES)]!.playOne();
      played += 1;
    }
    progress(played, all);
    if (played < all) timer = setTimeout(slice);
    else done(runs.map((run) => run.result()));
  };
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}
