// The answer to a claim: it takes back a share of what the claim moved; a reply restores a share of that; or one concedes.

import { AIMS } from '../../content/vocabulary.ts';
import { COMPOSURE, type Constants, TONE_AIM } from '../constants.ts';
import { carried } from './carried.ts';
import { sayAfterConcession } from './claim.ts';
import {
  applyEffects,
  compose,
  contradict,
  credibility,
  delivery,
  dodge,
  honestyCell,
  leadershipCell,
  mention,
  monotony,
  moveWorm,
  shiftAll,
  spendTone,
} from './effects.ts';
import { CARD, CELL, SEGMENT_COUNT } from './layout.ts';
import { type Ledger, nudge, TERM } from './ledger.ts';
import type { Night } from './night.ts';
import { rnd } from './numbers.ts';
import { other, type RebuttalMeta } from './tables.ts';

const COMMITMENT = AIMS.indexOf('commitment');

/** Force of a rebuttal on the live claim before delivery, tone and hearers; a contradiction opens the claim further. */
function forceOn(
  { contradictionExposure }: Constants,
  cells: Int32Array,
  rebuttal: RebuttalMeta,
  claim: number,
): number {
  const exposed =
    rebuttal.aim === COMMITMENT ? (contradictionExposure * cells[CELL.liveContradiction]!) / 3 : 0;
  return rebuttal.force[claim]! + rebuttal.reach[claim]! * exposed;
}

/** Takes back a share chi of the live claim in every segment. Carried: `push`; and back: `takenBack`, the electorate's mean chi. */
function clawBack(night: Night, cells: Int32Array, side: 0 | 1, ledger: Ledger | null): void {
  const { push } = carried;
  const { tables } = night;
  const { constants } = tables;
  const claimant = other(side);
  const table = tables.claimEffects[claimant][cells[CELL.liveCard]! - 1]![cells[CELL.liveTone]!]!;
  let mean = 0;
  let k = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const chi = Math.min(
      constants.clawbackMax,
      push * tables.acceptance[side][s]! * credibility(constants, cells, side, s),
    );
    mean += chi * tables.vote.weight[s]!;
    for (const end = table.runs[s + 1]!; k < end; k++) {
      const cell = table.cells[k]!;
      const moved = cells[CELL.live + cell]!;
      if (moved !== 0)
        cells[CELL.clawed + cell]! += nudge(cells, cell, -rnd(chi * moved), TERM.rebuttal, ledger);
    }
  }
  carried.takenBack = mean;
}

/** A commitment rebuttal that names the claim makes its contradiction plain to nearly everyone. */
function exposeContradiction(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  meta: RebuttalMeta,
  claim: number,
  ledger: Ledger | null,
): void {
  const severity = cells[CELL.liveContradiction]!;
  if (severity === 0 || meta.aim !== COMMITMENT || meta.names[claim] === 0) return;
  const { dodgeNoticed, dodgeNoticedPressed } = night.tables.constants;
  carried.noticed = dodgeNoticedPressed - dodgeNoticed;
  contradict(night.tables, cells, other(side), severity, ledger);
}

/** Plays a rebuttal of `side` against the live claim. */
export function rebut(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  const { tables } = night;
  const { constants } = tables;
  const { dodgeBelow, dodgeNoticed, rebuttalFloor, rebuttalWarmth } = constants;
  const meta = tables.rebuttals[side][card]!;
  const claim = cells[CELL.liveCard]! - 1;
  const relevance = meta.relevance[claim]!;
  const said = delivery(constants, cells, side);
  const force = forceOn(constants, cells, meta, claim);
  carried.push = said * TONE_AIM[tone]![meta.aim]! * force * monotony(constants, cells, side, tone);
  clawBack(night, cells, side, ledger);
  const mean = carried.takenBack;
  if (relevance < dodgeBelow) {
    carried.noticed = dodgeNoticed * (1 - relevance);
    dodge(tables, cells, side, ledger);
  }
  exposeContradiction(night, cells, side, meta, claim, ledger);
  carried.factor = said * (rebuttalFloor + (1 - rebuttalFloor) * relevance);
  const table = tables.rebuttalEffects[side][card]![tone]!;
  applyEffects(tables, cells, table, side, tables.ways.rebuttal, ledger);
  carried.factor = rebuttalWarmth;
  spendTone(tables, cells, side, tone, ledger);
  compose(cells, other(side), -rnd(COMPOSURE.hit * mean));
  cells[tables.layout.rebuttals[side] + card] = CARD.used;
  cells[CELL.clawback] = rnd(1000 * mean);
  cells[CELL.rebuttalRelevance] = rnd(1000 * relevance) + 1;
  cells[CELL.gradeSum + side]! += meta.grade;
  cells[CELL.gradeCount + side]! += 1;
  cells[CELL.relevanceSum + side]! += rnd(1000 * relevance);
  cells[CELL.relevanceCount + side]! += 1;
  mention(cells, meta.mentions, 1);
  carried.evidence = 0.7 * relevance;
  carried.attack = 0.3;
  moveWorm(tables, cells, side, tone);
}

/** Silence where an answer was due: nothing is taken back, and it counts as missing the point. */
export function letStand(cells: Int32Array, side: 0 | 1): void {
  cells[CELL.relevanceCount + side]! += 1;
}

/** The claimant stands by the claim: evidence restores a share rho of what was taken back. Costs one reply. */
export function reply(night: Night, cells: Int32Array, side: 0 | 1, ledger: Ledger | null): void {
  const { tables } = night;
  const { constants } = tables;
  const card = cells[CELL.liveCard]! - 1;
  const meta = tables.claims[side][card]!;
  const table = tables.claimEffects[side][card]![cells[CELL.liveTone]!]!;
  const base = constants.defence * meta.evidence * meta.tau * delivery(constants, cells, side);
  let k = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const rho = Math.min(1, base * tables.acceptance[side][s]! * credibility(constants, cells, side, s));
    for (const end = table.runs[s + 1]!; k < end; k++) {
      const cell = table.cells[k]!;
      const taken = cells[CELL.clawed + cell]!;
      if (taken !== 0)
        cells[CELL.clawed + cell]! += nudge(cells, cell, -rnd(rho * taken), TERM.reply, ledger);
    }
  }
  cells[CELL.replies + side]! -= 1;
  compose(cells, side, COMPOSURE.defend);
}

/** Grants the point: honest, a little weak, and free to speak of something else. Once a night. */
export function concede(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  const { tables } = night;
  const { concessionHonesty, concessionLeadership } = tables.constants;
  carried.points = concessionHonesty;
  shiftAll(tables, cells, honestyCell(side), TERM.concession, ledger);
  carried.points = concessionLeadership;
  shiftAll(tables, cells, leadershipCell(side), TERM.concession, ledger);
  sayAfterConcession(night, cells, side, card, tone, ledger);
  cells[CELL.conceded + side] = 1;
}
