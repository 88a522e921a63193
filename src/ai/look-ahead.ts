// What a move would be worth: plays it on a copy of the cells through the kernel and looks at the next state.
import type { Rng } from '../base/rng.ts';
import { bestLead, CELL, factCheck, type Night, other, playTurn } from '../rules/index.ts';

/** Value of one point of composure against the other leader's, percentage points of best-party lead. */
const COMPOSURE_WORTH = 0.02;

/** A draw that no check's chance exceeds. */
export const neverChecked: Rng = () => 1;

export interface LookAhead {
  /** Value of the cells as they are, percentage points of net best-party lead for `side`. */
  value(night: Night, cells: Int32Array, side: 0 | 1): number;
  /** Value after a coded move of `side`; `caution` weighs that a new claim may be checked: 0 not at all, 1 as likely as it is. */
  after(night: Night, cells: Int32Array, side: 0 | 1, code: number, caution: number): number;
}

/** Value of cells for `side`: net best-party lead in percentage points, and a little for composure. */
export function standing(night: Night, cells: Int32Array, side: 0 | 1): number {
  const lead = bestLead(night.tables, cells);
  const poise = cells[CELL.composure + side]! - cells[CELL.composure + other(side)]!;
  return (side === 0 ? lead : -lead) + (COMPOSURE_WORTH * poise) / 1000;
}

/** Applies the check that the exchange's end may bring, by its probability times `caution`, to a claim of `side` that is live. */
export function expectCheck(night: Night, cells: Int32Array, side: 0 | 1, caution: number): void {
  const card = cells[CELL.liveCard]! - 1;
  if (card < 0 || caution === 0 || cells[CELL.liveSide] !== side || cells[CELL.liveChecked] !== 0) return;
  const chance = Math.min(1, caution * night.tables.claims[side][card]!.checkChance);
  if (chance > 0) factCheck(night, cells, chance, null);
}

/** A look-ahead with one reusable copy of the cells. */
export function makeLookAhead(): LookAhead {
  let scratch = new Int32Array(0);
  return {
    value: standing,
    after(night, cells, side, code, caution) {
      if (scratch.length !== cells.length) scratch = new Int32Array(cells.length);
      scratch.set(cells);
      playTurn(night, scratch, code, neverChecked, null);
      expectCheck(night, scratch, side, caution);
      return standing(night, scratch, side);
    },
  };
}
