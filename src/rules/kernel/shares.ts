// From perceptions to shares: how each segment divides on "best party" and on the vote, and the toplines of both.
import type { Constants } from '../constants.ts';
import { CELL, DIMENSION_COUNT, SEGMENT_COUNT, SIDE_STRIDE } from './layout.ts';
import { g, rsig } from './numbers.ts';
import type { ShareTable, Tables } from './tables.ts';

/** Anything that holds the cells of a debate. */
export type Cells = ArrayLike<number>;

/** Weight of what was talked about, 0 to agendaWeight. */
export function agendaShare({ agendaWeight, agendaHalf }: Constants, cells: Cells): number {
  const n = cells[CELL.mentions]! * 0.001;
  return (agendaWeight * n) / (n + agendaHalf);
}

/** Salience of a dimension for a segment, own weights and agenda together; a row sums to 1. */
export function salienceOf(tables: Tables, cells: Cells, segment: number, dimension: number): number {
  const mentions = cells[CELL.mentions]!;
  const f = agendaShare(tables.constants, cells);
  const primed = mentions > 0 ? (f * cells[CELL.agenda + dimension]!) / mentions : 0;
  return (1 - f) * tables.salience[segment * DIMENSION_COUNT + dimension]! + primed;
}

/** Change of weighted perception of a side in a segment since the start, points. */
export function weightedChange(tables: Tables, cells: Cells, side: number, segment: number): number {
  const row = side * SIDE_STRIDE + segment * DIMENSION_COUNT;
  const mentions = cells[CELL.mentions]!;
  const f = agendaShare(tables.constants, cells);
  const primed = mentions > 0 ? f / mentions : 0;
  const own = 1 - f;
  const weights = segment * DIMENSION_COUNT;
  let sum = 0;
  for (let d = 0; d < DIMENSION_COUNT; d++) {
    const weight = own * tables.salience[weights + d]! + primed * cells[CELL.agenda + d]!;
    sum += weight * cells[row + d]!;
  }
  return sum * 0.001 - tables.base[side * SEGMENT_COUNT + segment]!;
}

/** Utility of a side in a segment: beta times perception, plus its platform. */
export const utilityOf = (
  tables: Tables,
  table: ShareTable,
  cells: Cells,
  side: number,
  segment: number,
): number =>
  table.beta * weightedChange(tables, cells, side, segment) +
  cells[CELL.position + side * SEGMENT_COUNT + segment]! * 0.000001;

/** Writes the four shares of a segment (side 0, side 1, other, undecided or none; they sum to 1) into `out`. */
export function segmentShares(
  tables: Tables,
  table: ShareTable,
  cells: Cells,
  segment: number,
  out: Float64Array | number[],
): void {
  const z = segment * 4;
  const { soft, hard } = table;
  const a = soft[z]! * g(utilityOf(tables, table, cells, 0, segment));
  const b = soft[z + 1]! * g(utilityOf(tables, table, cells, 1, segment));
  const c = soft[z + 2]!;
  const u = soft[z + 3]! * g(cells[CELL.undecided + segment]! * 0.000001);
  const t = table.softTotal[segment]! / (a + b + c + u);
  out[0] = hard[z]! + a * t;
  out[1] = hard[z + 1]! + b * t;
  out[2] = hard[z + 2]! + c * t;
  out[3] = hard[z + 3]! + u * t;
}

const scratch = new Float64Array(4);

/** Topline shares, 0..1: side 0, side 1, other, undecided or none. */
export function toplines(tables: Tables, table: ShareTable, cells: Cells): [number, number, number, number] {
  const out: [number, number, number, number] = [0, 0, 0, 0];
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    segmentShares(tables, table, cells, s, scratch);
    for (let k = 0; k < 4; k++) out[k]! += table.weight[s]! * scratch[k]!;
  }
  return out;
}

/** The cells that shares depend on, when they come as plain data: the sum below must only ever see one kind of array to be quick. */
const plain = new Int32Array(CELL.worm);

/** Milli-mentions times what one of them weighs, per dimension; filled and used up within one call. */
const primed = new Float64Array(DIMENSION_COUNT);

/**
 * Net best-party lead of side 0 over side 1, percentage points of all adults. The value that searches maximise: the same
 * numbers as `segmentShares`, to the last bit, but what does not depend on the side is worked out once.
 */
export function bestLead(tables: Tables, cells: Cells): number {
  if (cells instanceof Int32Array) return leadOn(tables, cells);
  for (let cell = 0; cell < plain.length; cell++) plain[cell] = cells[cell]!;
  return leadOn(tables, plain);
}

function leadOn(tables: Tables, cells: Int32Array): number {
  const { salience, best, base } = tables;
  const { soft, hard, softTotal, weight, beta } = best;
  const mentions = cells[CELL.mentions]!;
  const f = agendaShare(tables.constants, cells);
  const own = 1 - f;
  const perMention = mentions > 0 ? f / mentions : 0;
  for (let d = 0; d < DIMENSION_COUNT; d++) primed[d] = perMention * cells[CELL.agenda + d]!;
  let lead = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const row = s * DIMENSION_COUNT;
    let sum0 = 0;
    let sum1 = 0;
    for (let d = 0; d < DIMENSION_COUNT; d++) {
      const w = own * salience[row + d]! + primed[d]!;
      sum0 += w * cells[row + d]!;
      sum1 += w * cells[SIDE_STRIDE + row + d]!;
    }
    const x0 = beta * (sum0 * 0.001 - base[s]!) + cells[CELL.position + s]! * 0.000001;
    const x1 =
      beta * (sum1 * 0.001 - base[SEGMENT_COUNT + s]!) + cells[CELL.position + SEGMENT_COUNT + s]! * 0.000001;
    const z = s * 4;
    const a = soft[z]! * g(x0);
    const b = soft[z + 1]! * g(x1);
    const u = soft[z + 3]! * g(cells[CELL.undecided + s]! * 0.000001);
    const t = softTotal[s]! / (a + b + soft[z + 2]! + u);
    lead += weight[s]! * (hard[z]! + a * t - (hard[z + 1]! + b * t));
  }
  return 100 * lead;
}

/** Net best-party lead of side 0 in one segment, percentage points. */
export function segmentLead(tables: Tables, cells: Cells, segment: number): number {
  segmentShares(tables, tables.best, cells, segment, scratch);
  return 100 * (scratch[0]! - scratch[1]!);
}

/** Net vote lead of side 0 among those who have decided, percentage points. */
export function voteLead(tables: Tables, cells: Cells): number {
  const [a, b, , undecided] = toplines(tables, tables.vote, cells);
  return (100 * (a - b)) / (1 - undecided);
}

/** Share who say side 0 did better, 0..1; 0.5 when both performed alike. */
export function didBetter(tables: Tables, cells: Cells): number {
  const { wonLean, wonPerformance, wonSubstance } = tables.constants;
  let share = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const substance = weightedChange(tables, cells, 0, s) - weightedChange(tables, cells, 1, s);
    const performance = cells[CELL.performance + s]! * 0.001;
    const x =
      wonLean * tables.ident[s]! + tables.wonOffset + wonPerformance * performance + wonSubstance * substance;
    share += tables.vote.weight[s]! * rsig(x);
  }
  return share;
}
