// One turn: play a coded move, settle the exchange when it ends (the drawn fact check), and go on to the next real choice.

import type { Rng } from '../../base/rng.ts';
import type { Side } from '../../content/vocabulary.ts';
import { COMPOSURE } from '../constants.ts';
import { STEP } from '../schedule.ts';
import { STREAM } from '../streams.ts';
import { CHALLENGED, callCheck, factCheck, press } from './check.ts';
import { clearLive, makeAnswer, makeClaim, makeClosing, makeOpening } from './claim.ts';
import { compose } from './effects.ts';
import { CARD, CELL } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { accountOf, cardOf, KIND, kindOf, toneOf } from './moves.ts';
import type { Night } from './night.ts';
import { rnd } from './numbers.ts';
import { concede, letStand, rebut, reply } from './rebuttal.ts';
import type { ClaimMeta } from './tables.ts';

/** What a turn leaves behind besides the cells, for those who must tell of it. Findings are of FINDING, or -1 for no check. */
export interface TurnRecord {
  /** Every change of a perception. */
  readonly ledger: Ledger;
  /** Finding of a called check. */
  called: number;
  /** True when a press met a dodge or a contradiction. */
  upheld: boolean;
  /** Length of the ledger when the moderator weighed a check, -1 when none was weighed, and the cells at that moment. */
  cut: number;
  readonly atCut: Int32Array;
  /** Finding of the moderator's check. */
  drawn: number;
  /** Its draw and chance, millionths. */
  draw: number;
  chance: number;
}

/** Kind of the current step, as an index in STEP_KINDS. */
export const stepKind = (night: Night, cells: Int32Array): number => night.kinds[cells[CELL.step]!]!;

/** The side to move. */
export const actorOf = (night: Night, cells: Int32Array): Side =>
  night.sides[cells[CELL.step]!] === 0 ? 0 : 1;

export const isOver = (night: Night, cells: Int32Array): boolean => stepKind(night, cells) === STEP.end;

/** True when the side to move may challenge the live line that the other side spoke. */
export function mayChallenge(night: Night, cells: Int32Array, side: Side): boolean {
  return (
    night.switches.challenges &&
    cells[CELL.liveCard]! > 0 &&
    cells[CELL.liveSide] !== side &&
    cells[CELL.challenges + side]! > 0 &&
    (cells[CELL.liveChallenged]! & CHALLENGED.claim) === 0
  );
}

/** True when the live claim can still be checked. */
export function mayCheck(night: Night, cells: Int32Array, side: Side): boolean {
  if (!mayChallenge(night, cells, side) || cells[CELL.liveChecked] !== 0) return false;
  const claimant = cells[CELL.liveSide] === 0 ? 0 : 1;
  return night.tables.claims[claimant][cells[CELL.liveCard]! - 1]!.checkable;
}

/** True when the claimant may press the rebuttal just made. */
export const mayPressRebuttal = (night: Night, cells: Int32Array, side: Side): boolean =>
  night.switches.challenges &&
  cells[CELL.rebuttalRelevance]! > 0 &&
  cells[CELL.challenges + side]! > 0 &&
  (cells[CELL.liveChallenged]! & CHALLENGED.rebuttal) === 0;

/** True when a reply has something to restore. */
export const mayReply = (cells: Int32Array, side: Side): boolean =>
  cells[CELL.replies + side]! > 0 && cells[CELL.clawback]! > 0;

const hasUsedClaim = (night: Night, cells: Int32Array, side: Side): boolean => {
  const first = night.tables.layout.claims[side];
  const count = night.tables.claims[side].length;
  for (let c = 0; c < count; c++) if (cells[first + c] === CARD.used) return true;
  return false;
};

/** A step at which passing would be the only move. */
function isIdle(night: Night, cells: Int32Array): boolean {
  const side = actorOf(night, cells);
  switch (stepKind(night, cells)) {
    case STEP.rebuttal:
      return cells[CELL.liveCard] === 0;
    case STEP.reply:
      return cells[CELL.liveCard] === 0 || !(mayReply(cells, side) || mayPressRebuttal(night, cells, side));
    case STEP.challenge:
      return !mayChallenge(night, cells, side);
    case STEP.closing:
    case STEP.spin:
      return !hasUsedClaim(night, cells, side);
    default:
      return false;
  }
}

/** True when the moderator's draw calls for a check. Apart from the rest so that the draw, a fraction, stays in here. */
function isDrawn(claim: ClaimMeta, cells: Int32Array, rng: Rng, record: TurnRecord | null): boolean {
  const draw = rng(cells[CELL.turn]!, STREAM.factCheck);
  if (record !== null) {
    record.draw = rnd(draw * 1_000_000);
    record.chance = rnd(claim.checkChance * 1_000_000);
  }
  return draw < claim.checkChance;
}

/** The moderator's own check at the end of an exchange, by chance. */
function settleExchange(night: Night, cells: Int32Array, rng: Rng, record: TurnRecord | null): void {
  const card = cells[CELL.liveCard]! - 1;
  if (card < 0 || cells[CELL.liveChecked] !== 0) return;
  const claim = night.tables.claims[cells[CELL.liveSide] === 0 ? 0 : 1][card]!;
  if (claim.checkChance === 0) return;
  if (record !== null) {
    record.cut = record.ledger.size;
    record.atCut.set(cells);
  }
  const drawn = isDrawn(claim, cells, rng, record);
  const finding = drawn ? factCheck(night, cells, 1, record === null ? null : record.ledger) : -1;
  if (record !== null) record.drawn = finding;
}

/** Leaves the current step and every idle step after it. */
function advance(night: Night, cells: Int32Array, rng: Rng, record: TurnRecord | null): void {
  do {
    if (stepKind(night, cells) === STEP.reply) settleExchange(night, cells, rng, record);
    cells[CELL.step]! += 1;
  } while (isIdle(night, cells));
}

function pass(night: Night, cells: Int32Array, side: Side): void {
  const kind = stepKind(night, cells);
  if (kind === STEP.reply) compose(cells, side, COMPOSURE.restOnReply);
  else if (kind === STEP.rebuttal) letStand(cells, side);
  else if (kind === STEP.claim || kind === STEP.answer) clearLive(cells);
}

/** Plays a challenge; the step stays with the challenger while another choice remains. */
function challenge(night: Night, cells: Int32Array, code: number, record: TurnRecord | null): void {
  const side = actorOf(night, cells);
  const ledger = record === null ? null : record.ledger;
  if (kindOf(code) === KIND['call-check']) {
    const finding = callCheck(night, cells, side, ledger);
    if (record !== null) record.called = finding;
    return;
  }
  const atRebuttal = stepKind(night, cells) === STEP.reply;
  const upheld = press(night, cells, side, atRebuttal, ledger) === 1;
  if (record !== null) record.upheld = upheld;
}

function playLine(night: Night, cells: Int32Array, code: number, ledger: Ledger | null): void {
  const side = actorOf(night, cells);
  const round = night.rounds[cells[CELL.step]!]!;
  const card = cardOf(code);
  const tone = toneOf(code);
  switch (kindOf(code)) {
    case KIND['make-opening']:
      makeOpening(night, cells, side, card, tone, ledger);
      break;
    case KIND['make-claim']:
      makeClaim(night, cells, side, card, tone, accountOf(code), night.topics[round]!, ledger);
      break;
    case KIND.answer:
      makeAnswer(night, cells, side, card, tone, accountOf(code), night.questions[round]!, ledger);
      break;
    case KIND.rebut:
      rebut(night, cells, side, card, tone, ledger);
      break;
    case KIND.concede:
      concede(night, cells, side, card, tone, ledger);
      break;
    case KIND.reply:
      reply(night, cells, side, ledger);
      break;
    case KIND['make-closing']:
      makeClosing(night, cells, side, card, tone, ledger);
      break;
    case KIND.spin:
      cells[CELL.spin + side] = card + 1;
      break;
    default:
      pass(night, cells, side);
  }
}

/**
 * Plays one legal move on `cells` and advances to the next choice. The one function that changes a debate:
 * batch play and search call it with `record` null, `decide` with a fresh one.
 */
export function playTurn(
  night: Night,
  cells: Int32Array,
  code: number,
  rng: Rng,
  record: TurnRecord | null,
): void {
  const kind = kindOf(code);
  if (kind === KIND.press || kind === KIND['call-check']) {
    challenge(night, cells, code, record);
    if (isIdle(night, cells)) advance(night, cells, rng, record);
  } else {
    playLine(night, cells, code, record === null ? null : record.ledger);
    advance(night, cells, rng, record);
  }
  cells[CELL.turn]! += 1;
}
