// Which coded moves the side to move may play. Filling a buffer instead of making lists keeps search free of allocation.
import type { Side } from '../../content/vocabulary.ts';
import { STEP } from '../schedule.ts';
import { severityOf } from './claim.ts';
import { CARD, CELL } from './layout.ts';
import { encode, KIND } from './moves.ts';
import type { Night } from './night.ts';
import { actorOf, mayChallenge, mayCheck, mayPressRebuttal, mayReply, stepKind } from './turn.ts';

/** A buffer that any step's moves fit into. */
export const makeMoveBuffer = (): Int32Array => new Int32Array(1024);

const TONE_COUNT = 4;

function pushTones(out: Int32Array, n: number, kind: number, card: number, account: number): number {
  let count = n;
  for (let tone = 0; tone < TONE_COUNT; tone++) out[count++] = encode(kind, card, tone, account);
  return count;
}

/** Claims of `side` in the given hand state for which `fits` holds, in all tones. */
function pushClaims(
  night: Night,
  cells: Int32Array,
  side: Side,
  kind: number,
  state: number,
  fits: (card: number) => boolean,
  out: Int32Array,
  n: number,
): number {
  const first = night.tables.layout.claims[side];
  const total = night.tables.claims[side].length;
  let count = n;
  for (let card = 0; card < total; card++) {
    if (cells[first + card] === state && fits(card)) count = pushTones(out, count, kind, card, 0);
  }
  return count;
}

const any = (): boolean => true;

function pushOpenings(night: Night, cells: Int32Array, side: Side, out: Int32Array): number {
  const opens = (card: number) => night.tables.claims[side][card]!.opens;
  const n = pushClaims(night, cells, side, KIND['make-opening'], CARD.held, opens, out, 0);
  return n > 0 ? n : pushClaims(night, cells, side, KIND['make-opening'], CARD.held, any, out, 0);
}

/** Claims or answers; a card that contradicts something said or promised may also come with an account of the change. */
function pushLines(
  night: Night,
  cells: Int32Array,
  side: Side,
  kind: number,
  out: Int32Array,
  n: number,
): number {
  const first = night.tables.layout.claims[side];
  let count = n;
  for (let card = 0; card < night.tables.claims[side].length; card++) {
    if (cells[first + card] !== CARD.held) continue;
    count = pushTones(out, count, kind, card, 0);
    if (severityOf(night, cells, side, card) > 0) count = pushTones(out, count, kind, card, 1);
  }
  return count;
}

function pushRebuttals(night: Night, cells: Int32Array, side: Side, out: Int32Array, n: number): number {
  const first = night.tables.layout.rebuttals[side];
  let count = n;
  for (let card = 0; card < night.tables.rebuttals[side].length; card++) {
    if (cells[first + card] === CARD.held) count = pushTones(out, count, KIND.rebut, card, 0);
  }
  if (!night.switches.concession || cells[CELL.conceded + side] !== 0) return count;
  const claimant = side === 0 ? 1 : 0;
  const topic = night.tables.claims[claimant][cells[CELL.liveCard]! - 1]!.topic;
  const elsewhere = (card: number) => night.tables.claims[side][card]!.topic !== topic;
  return pushClaims(night, cells, side, KIND.concede, CARD.held, elsewhere, out, count);
}

function pushChallenges(night: Night, cells: Int32Array, side: Side, out: Int32Array, n: number): number {
  let count = n;
  if (mayChallenge(night, cells, side)) out[count++] = encode(KIND.press);
  if (mayCheck(night, cells, side)) out[count++] = encode(KIND['call-check']);
  return count;
}

/** True when the step before this one was of `kind`: who answers first has no answer to challenge, and the exchange before is over. */
const follows = (night: Night, cells: Int32Array, kind: number): boolean =>
  night.kinds[cells[CELL.step]! - 1] === kind;

function pushReplies(night: Night, cells: Int32Array, side: Side, out: Int32Array): number {
  let count = 0;
  if (mayReply(cells, side)) out[count++] = encode(KIND.reply);
  if (mayPressRebuttal(night, cells, side)) out[count++] = encode(KIND.press);
  return count;
}

function pushSpins(night: Night, cells: Int32Array, side: Side, out: Int32Array): number {
  const first = night.tables.layout.claims[side];
  let count = 0;
  for (let card = 0; card < night.tables.claims[side].length; card++) {
    if (cells[first + card] === CARD.used) out[count++] = encode(KIND.spin, card);
  }
  return count;
}

/** Writes the legal moves of the side to move into `out` and returns how many; `pass` is always last, none at the end. */
export function legalCodes(night: Night, cells: Int32Array, out: Int32Array): number {
  const side = actorOf(night, cells);
  let n = 0;
  switch (stepKind(night, cells)) {
    case STEP.opening:
      n = pushOpenings(night, cells, side, out);
      break;
    case STEP.claim:
      n = pushLines(night, cells, side, KIND['make-claim'], out, 0);
      break;
    case STEP.rebuttal:
      n = pushRebuttals(night, cells, side, out, pushChallenges(night, cells, side, out, 0));
      break;
    case STEP.reply:
      n = pushReplies(night, cells, side, out);
      break;
    case STEP.answer:
      if (follows(night, cells, STEP.answer)) n = pushChallenges(night, cells, side, out, 0);
      n = pushLines(night, cells, side, KIND.answer, out, n);
      break;
    case STEP.challenge:
      n = pushChallenges(night, cells, side, out, 0);
      break;
    case STEP.closing:
      n = pushClaims(night, cells, side, KIND['make-closing'], CARD.used, any, out, 0);
      break;
    case STEP.spin:
      n = pushSpins(night, cells, side, out);
      break;
    default:
      return 0;
  }
  out[n] = encode(KIND.pass);
  return n + 1;
}
