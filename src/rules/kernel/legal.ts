// Which coded moves the side to move may play. Filling a buffer instead of making lists keeps search free of allocation.
import type { Side } from '../../content/vocabulary.ts';
import { STEP } from '../schedule.ts';
import { severityOf } from './claim.ts';
import { CARD, CELL } from './layout.ts';
import { accountOf, cardOf, encode, KIND, kindOf, toneOf } from './moves.ts';
import type { Night } from './night.ts';
import { actorOf, mayChallenge, mayCheck, mayPressRebuttal, mayReply, stepKind } from './turn.ts';

/** A buffer that any step's moves fit into. */
export const makeMoveBuffer = (): Int32Array => new Int32Array(1024);

const TONE_COUNT = 4;

/** The step at which a line that carries a card is said, by kind of move; -1 for moves without a card. */
const STEP_OF: readonly number[] = [
  -1,
  STEP.opening,
  STEP.claim,
  STEP.rebuttal,
  -1,
  STEP.answer,
  STEP.closing,
  STEP.rebuttal,
  -1,
  -1,
  STEP.spin,
];

const takesAccount = (kind: number): boolean => kind === KIND['make-claim'] || kind === KIND.answer;

function holdsOpener(night: Night, cells: Int32Array, side: Side): boolean {
  const first = night.tables.layout.claims[side];
  const claims = night.tables.claims[side];
  for (let card = 0; card < claims.length; card++)
    if (cells[first + card] === CARD.held && claims[card]!.opens) return true;
  return false;
}

/** True when `side` may concede the live claim and go on with a claim on another topic. */
function mayConcede(night: Night, cells: Int32Array, side: Side, card: number): boolean {
  if (!night.switches.concession || cells[CELL.conceded + side] !== 0) return false;
  const live = night.tables.claims[side === 0 ? 1 : 0][cells[CELL.liveCard]! - 1]!;
  return night.tables.claims[side][card]!.topic !== live.topic;
}

/** True when a card may be played as this kind of move at the step of that kind; accounts apart. */
function mayPlay(night: Night, cells: Int32Array, side: Side, kind: number, card: number): boolean {
  const { layout, claims } = night.tables;
  const first = kind === KIND.rebut ? layout.rebuttals[side] : layout.claims[side];
  const repeats = kind === KIND['make-closing'] || kind === KIND.spin;
  if (cells[first + card] !== (repeats ? CARD.used : CARD.held)) return false;
  if (kind === KIND['make-opening']) return claims[side][card]!.opens || !holdsOpener(night, cells, side);
  return kind !== KIND.concede || mayConcede(night, cells, side, card);
}

const cardCount = (night: Night, side: Side, kind: number): number =>
  (kind === KIND.rebut ? night.tables.rebuttals : night.tables.claims)[side].length;

/** True when the last line of the other side is there to be challenged at this step. */
function mayChallengeNow(night: Night, cells: Int32Array): boolean {
  switch (stepKind(night, cells)) {
    case STEP.rebuttal:
    case STEP.challenge:
      return true;
    case STEP.answer:
      // Who answers first has no answer to challenge, and the exchange before is over.
      return night.kinds[cells[CELL.step]! - 1] === STEP.answer;
    default:
      return false;
  }
}

const mayPress = (night: Night, cells: Int32Array, side: Side): boolean =>
  stepKind(night, cells) === STEP.reply
    ? mayPressRebuttal(night, cells, side)
    : mayChallengeNow(night, cells) && mayChallenge(night, cells, side);

const mayCallCheck = (night: Night, cells: Int32Array, side: Side): boolean =>
  mayChallengeNow(night, cells) && mayCheck(night, cells, side);

function isLegalLine(night: Night, cells: Int32Array, side: Side, code: number): boolean {
  const kind = kindOf(code);
  const card = cardOf(code);
  if (stepKind(night, cells) !== STEP_OF[kind] || card >= cardCount(night, side, kind)) return false;
  if (!mayPlay(night, cells, side, kind, card)) return false;
  if (kind === KIND.spin) return code === encode(kind, card);
  if (accountOf(code) === 0) return true;
  return takesAccount(kind) && severityOf(night, cells, side, card) > 0;
}

/** True when the side to move may play this code: exactly when `legalCodes` would list it. */
export function isLegal(night: Night, cells: Int32Array, code: number): boolean {
  const side = actorOf(night, cells);
  const kind = kindOf(code);
  if (
    stepKind(night, cells) === STEP.end ||
    code !== encode(kind, cardOf(code), toneOf(code), accountOf(code))
  )
    return false;
  if (STEP_OF[kind] !== -1) return isLegalLine(night, cells, side, code);
  if (code !== encode(kind)) return false;
  switch (kind) {
    case KIND.reply:
      return stepKind(night, cells) === STEP.reply && mayReply(cells, side);
    case KIND.press:
      return mayPress(night, cells, side);
    case KIND['call-check']:
      return mayCallCheck(night, cells, side);
    default:
      return kind === KIND.pass;
  }
}

function pushTones(out: Int32Array, n: number, kind: number, card: number, account: number): number {
  for (let tone = 0; tone < TONE_COUNT; tone++) out[n + tone] = encode(kind, card, tone, account);
  return n + TONE_COUNT;
}

/** Every playable card in all tones; one that contradicts something said or promised also with an account of the change. */
function pushCards(night: Night, cells: Int32Array, side: Side, kind: number, out: Int32Array, n: number) {
  const total = cardCount(night, side, kind);
  let count = n;
  for (let card = 0; card < total; card++) {
    if (!mayPlay(night, cells, side, kind, card)) continue;
    if (kind === KIND.spin) out[count++] = encode(kind, card);
    else count = pushTones(out, count, kind, card, 0);
    if (takesAccount(kind) && severityOf(night, cells, side, card) > 0)
      count = pushTones(out, count, kind, card, 1);
  }
  return count;
}

/** Moves without a card. */
function pushPlain(night: Night, cells: Int32Array, side: Side, out: Int32Array): number {
  let count = 0;
  if (stepKind(night, cells) === STEP.reply && mayReply(cells, side)) out[count++] = encode(KIND.reply);
  if (mayPress(night, cells, side)) out[count++] = encode(KIND.press);
  if (mayCallCheck(night, cells, side)) out[count++] = encode(KIND['call-check']);
  return count;
}

/** Writes the legal moves of the side to move into `out` and returns how many; `pass` is always last, none at the end. */
export function legalCodes(night: Night, cells: Int32Array, out: Int32Array): number {
  const step = stepKind(night, cells);
  if (step === STEP.end) return 0;
  const side = actorOf(night, cells);
  let n = pushPlain(night, cells, side, out);
  for (let kind = 0; kind < STEP_OF.length; kind++) {
    if (STEP_OF[kind] === step) n = pushCards(night, cells, side, kind, out, n);
  }
  out[n] = encode(KIND.pass);
  return n + 1;
}
