// Baseline shares of vote and best party, split into a part that no debate moves and a part that it can.
import type { Pack, Segment } from '../../content/schema.ts';
import type { Constants } from '../constants.ts';
import { SEGMENT_COUNT } from './layout.ts';
import { rsig } from './numbers.ts';
import type { ShareTable } from './tables.ts';

const normalised = (weights: readonly number[]): Float64Array => {
  const total = weights.reduce((a, b) => a + b, 0);
  return Float64Array.from(weights, (w) => w / total);
};

function shareTable(
  segments: readonly Segment[],
  row: (segment: Segment) => readonly number[],
  hardOf: (segment: Segment) => readonly number[],
  beta: number,
  weight: Float64Array,
): ShareTable {
  const hard = new Float64Array(SEGMENT_COUNT * 4);
  const soft = new Float64Array(SEGMENT_COUNT * 4);
  const softTotal = new Float64Array(SEGMENT_COUNT);
  segments.forEach((segment, s) => {
    const fractions = hardOf(segment);
    row(segment).forEach((percent, k) => {
      const share = percent / 100;
      hard[s * 4 + k] = share * fractions[k]!;
      soft[s * 4 + k] = share - hard[s * 4 + k]!;
      softTotal[s]! += soft[s * 4 + k]!;
    });
  });
  return { beta, hard, soft, softTotal, weight };
}

/** Vote intention is weighted by turnout, best party by adults. */
export function compileShares(pack: Pack, constants: Constants): { vote: ShareTable; best: ShareTable } {
  const { betaVote, betaBest, hardOther, hardBest, hardNone } = constants;
  const electorate = normalised(pack.segments.map((segment) => segment.share * segment.turnout));
  const adults = normalised(pack.segments.map((segment) => segment.share));
  const voteHard = ({ hard }: Segment) => [hard, hard, hard * hardOther, 0];
  const bestHard = ({ hard }: Segment) => [
    hard * hardBest,
    hard * hardBest,
    hard * hardOther * hardBest,
    hardNone,
  ];
  return {
    vote: shareTable(pack.segments, (segment) => segment.vote, voteHard, betaVote, electorate),
    best: shareTable(pack.segments, (segment) => segment.best, bestHard, betaBest, adults),
  };
}

/** Offset that makes the "who did better" poll 50:50 when both performed alike, by bisection. */
export function solveWonOffset({ wonLean }: Constants, ident: Float64Array, weight: Float64Array): number {
  let low = -3;
  let high = 3;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    let share = 0;
    for (let s = 0; s < SEGMENT_COUNT; s++) share += weight[s]! * rsig(wonLean * ident[s]! + middle);
    if (share < 0.5) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
