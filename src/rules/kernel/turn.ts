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

/** Listens to a turn. `begin` opens a part; `ledger` notes its perception changes; `drawn` tells a check's draw. */
export interface TurnRecorder {
  readonly ledger: Ledger;
  begin(part: 'move' | 'draw'): void;
  /** `finding` of FINDING, or -1 when no check was called; `draw` and `chance` in millionths. */
  checked(finding: number, draw: number, chance: number): void;
  pressed(upheld: boolean): void;
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

/** The moderator's own check at the end of an exchange, by chance. */
function settleExchange(night: Night, cells: Int32Array, rng: Rng, recorder: TurnRecorder | null): void {
  const card = cells[CELL.liveCard]! - 1;
  if (card < 0 || cells[CELL.liveChecked] !== 0) return;
  const side = cells[CELL.liveSide] === 0 ? 0 : 1;
  const chance = night.tables.claims[side][card]!.checkChance;
  if (chance === 0) return;
  const draw = rng(cells[CELL.turn]!, STREAM.factCheck);
  recorder?.begin('draw');
  const finding = draw < chance ? factCheck(night, cells, 1, recorder?.ledger ?? null) : -1;
  recorder?.checked(finding, rnd(draw * 1_000_000), rnd(chance * 1_000_000));
}

/** Leaves the current step and every idle step after it. */
function advance(night: Night, cells: Int32Array, rng: Rng, recorder: TurnRecorder | null): void {
  do {
    if (stepKind(night, cells) === STEP.reply) settleExchange(night, cells, rng, recorder);
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
function challenge(night: Night, cells: Int32Array, code: number, recorder: TurnRecorder | null): void {
  const side = actorOf(night, cells);
  const ledger = recorder?.ledger ?? null;
  if (kindOf(code) === KIND['call-check']) {
    const finding = callCheck(night, cells, side, ledger);
    recorder?.checked(finding, 0, 1_000_000);
    return;
  }
  const atRebuttal = stepKind(night, cells) === STEP.reply;
  const upheld = press(night, cells, side, atRebuttal, ledger) === 1;
  recorder?.pressed(upheld);
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
 * batch play and search call it with `recorder` null, `decide` with a recorder.
 */
export function playTurn(
  night: Night,
  cells: Int32Array,
  code: number,
  rng: Rng,
  recorder: TurnRecorder | null,
): void {
  const kind = kindOf(code);
  recorder?.begin('move');
  if (kind === KIND.press || kind === KIND['call-check']) {
    challenge(night, cells, code, recorder);
    if (isIdle(night, cells)) advance(night, cells, rng, recorder);
  } else {
    playLine(night, cells, code, recorder?.ledger ?? null);
    advance(night, cells, rng, recorder);
  }
  cells[CELL.turn]! += 1;
}
