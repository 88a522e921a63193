// Fact checks and the two challenges. A check moves what voters think of the claim and of the claimant's honesty, never more.
import { COMPOSURE, FAILED_PRESS_LEADERSHIP } from '../constants.ts';
import { carried } from './carried.ts';
import { compose, contradict, dodge, honestyCell, leadershipCell, shiftAll } from './effects.ts';
import { CELL, DIMENSION_COUNT, SEGMENT_COUNT } from './layout.ts';
import { type Ledger, nudge, TERM } from './ledger.ts';
import type { Night } from './night.ts';
import { rnd } from './numbers.ts';
import { other } from './tables.ts';

/** What a check found. */
export const FINDING = { none: 0, fell: 1, held: 2, mixed: 3 } as const;

/**
 * Moves the claim by a share of what still stands of it, and honesty. Party supporters soften a finding against the claim
 * (`against`); a finding for it adds to what it moved in the first place. Carried: `claim` and `honesty`.
 */
function judge(night: Night, cells: Int32Array, side: 0 | 1, against: boolean, ledger: Ledger | null): void {
  const { claim, honesty } = carried;
  const { tables } = night;
  const table = tables.claimEffects[side][cells[CELL.liveCard]! - 1]![cells[CELL.liveTone]!]!;
  const trust = honestyCell(side);
  const points = 1000 * tables.kappa * honesty;
  let k = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const attention = against ? tables.copartisan[side][s]! : 1;
    for (const end = table.runs[s + 1]!; k < end; k++) {
      const cell = table.cells[k]!;
      const stands = cells[CELL.live + cell]! + (against ? cells[CELL.clawed + cell]! : 0);
      if (stands === 0) continue;
      const change = rnd(claim * attention * stands);
      cells[CELL.live + cell]! += nudge(cells, cell, change, TERM['fact-check'], ledger);
    }
    const shift = rnd(points * attention * tables.awareness[s]!);
    nudge(cells, trust + s * DIMENSION_COUNT, shift, TERM['check-honesty'], ledger);
  }
}

/**
 * Checks the live claim. `weight` is 1 for a real check and a probability when search looks ahead.
 * Below 0.6 accuracy the claim falls short, from 0.75 it holds; half right moves nothing (switch `half-true-null`).
 */
export function factCheck(night: Night, cells: Int32Array, weight: number, ledger: Ledger | null): number {
  const side = cells[CELL.liveSide] === 0 ? 0 : 1;
  const card = cells[CELL.liveCard]! - 1;
  const { tau, checkable } = night.tables.claims[side][card]!;
  cells[CELL.liveChecked] = 1;
  if (!checkable) return FINDING.none;
  const { checkConfirmed, checkConfirmedHonesty, checkPenalty, checkHonesty, checkEscalation } =
    night.tables.constants;
  if (tau >= 0.75) {
    carried.claim = weight * checkConfirmed;
    carried.honesty = weight * checkConfirmedHonesty;
    judge(night, cells, side, false, ledger);
    return FINDING.held;
  }
  if (tau >= 0.5 && night.switches['half-true-null']) return FINDING.mixed;
  const escalation = 1 + checkEscalation * cells[CELL.flags + side]!;
  carried.claim = -weight * checkPenalty * (1 - tau);
  carried.honesty = -weight * checkHonesty * (1 - tau) * escalation;
  judge(night, cells, side, true, ledger);
  if (weight === 1) {
    cells[CELL.flags + side]! += 1;
    compose(cells, side, COMPOSURE.flagged);
  }
  return FINDING.fell;
}

/** Bits of `liveChallenged`. */
export const CHALLENGED = { claim: 1, rebuttal: 2 } as const;

/** Calls a check on the live claim. Costs composure when the claim holds. Returns the finding. */
export function callCheck(night: Night, cells: Int32Array, challenger: 0 | 1, ledger: Ledger | null): number {
  cells[CELL.challenges + challenger]! -= 1;
  cells[CELL.liveChallenged]! |= CHALLENGED.claim;
  const finding = factCheck(night, cells, 1, ledger);
  if (finding === FINDING.held) compose(cells, challenger, COMPOSURE.failedCheck);
  return finding;
}

/** Presses for an answer: the live line, or the rebuttal when `atRebuttal`. Returns 1 when there was a dodge or a contradiction. */
export function press(
  night: Night,
  cells: Int32Array,
  challenger: 0 | 1,
  atRebuttal: boolean,
  ledger: Ledger | null,
): number {
  const { tables } = night;
  const target = other(challenger);
  const relevance = (atRebuttal ? cells[CELL.rebuttalRelevance]! - 1 : cells[CELL.liveRelevance]!) / 1000;
  const severity = atRebuttal ? 0 : cells[CELL.liveContradiction]!;
  const { dodgeNoticed, dodgeNoticedPressed, dodgeBelow } = tables.constants;
  const more = dodgeNoticedPressed - dodgeNoticed;
  cells[CELL.challenges + challenger]! -= 1;
  cells[CELL.liveChallenged]! |= atRebuttal ? CHALLENGED.rebuttal : CHALLENGED.claim;
  const dodged = relevance < dodgeBelow;
  if (dodged) {
    carried.noticed = more * (1 - relevance);
    dodge(tables, cells, target, ledger);
  }
  if (severity > 0) {
    carried.noticed = more;
    contradict(tables, cells, target, severity, ledger);
  }
  if (dodged || severity > 0) return 1;
  compose(cells, challenger, COMPOSURE.failedPress);
  carried.points = FAILED_PRESS_LEADERSHIP;
  shiftAll(tables, cells, leadershipCell(challenger), TERM.challenge, ledger);
  return 0;
}
