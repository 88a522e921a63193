// Looks one move ahead: plays each legal move on a copy of what the seat knows, counts the expected fact check, and takes the best.
import { bestLead, CELL, factCheck, KIND, kindOf, legalCodes, makeMoveBuffer, type Move, moveOf, type Night, playTurn, type View } from '../rules/index.ts';

/** How an opponent weighs its options. */
export interface Temper {
  /** Size of its wavering, points of best-party lead. */
  readonly noise: number;
  /** Whether it presses and calls checks. */
  readonly challenges: boolean;
}

/** Weight of composure in the objective, points of lead per point of composure. */
const COMPOSURE_WEIGHT = 0.02;
/** A challenge must promise at least this much, points: it can only be made twice. */
const CHALLENGE_FROM = 0.25;

const never = (): number => 1;

function objective(night: Night, cells: Int32Array, side: 0 | 1): number {
  const sign = side === 0 ? 1 : -1;
  const composure = (cells[CELL.composure + side]! - cells[CELL.composure + 1 - side]!) / 1000;
  return sign * bestLead(night.tables, cells) + COMPOSURE_WEIGHT * composure;
}

/** The value of a position after a claim, with the drawn check counted at its probability. */
function expectCheck(night: Night, cells: Int32Array): void {
  const card = cells[CELL.liveCard]! - 1;
  if (card < 0 || cells[CELL.liveChecked] !== 0) return;
  const side = cells[CELL.liveSide] === 0 ? 0 : 1;
  factCheck(night, cells, night.tables.claims[side][card]!.checkChance, null);
}

const wavering = (random: () => number): number => random() + random() + random() - 1.5;

/** Chooses a move. Never sees the other hand: the view holds none. */
export function greedyMove(view: View, night: Night, temper: Temper, random: () => number): Move {
  const { seat } = view;
  const start = Int32Array.from(view.state.cells);
  const cells = new Int32Array(start.length);
  const buffer = makeMoveBuffer();
  const count = legalCodes(night, start, buffer);
  const now = objective(night, start, seat);
  let best = buffer[count - 1]!;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const code = buffer[i]!;
    const challenge = kindOf(code) === KIND.press || kindOf(code) === KIND['call-check'];
    if (challenge && !temper.challenges) continue;
    cells.set(start);
    playTurn(night, cells, code, never, null);
    if (kindOf(code) === KIND['make-claim']) expectCheck(night, cells);
    const value = objective(night, cells, seat);
    if (challenge && value - now < CHALLENGE_FROM) continue;
    const weighed = value + temper.noise * wavering(random) * (kindOf(code) === KIND.pass ? 0.2 : 1);
    if (weighed > bestValue) {
      bestValue = weighed;
      best = code;
    }
  }
  return moveOf(night.tables, seat, best);
}
