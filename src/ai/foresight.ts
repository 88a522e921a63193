// Thinking past the own line: what would the other side answer, and what would it leave? The other hand is unknown, so
// every answer that may be in it counts by its chance: with k of n unseen cards held, the chance that the best one held
// is the i-th best of all is exact and needs no sampling.
import { AIMS, TONES } from '../content/vocabulary.ts';
import {
  type BySide,
  CARD,
  CELL,
  encode,
  HAND,
  isUnlocked,
  KIND,
  type Night,
  other,
  playTurn,
  STEP,
  type Tables,
} from '../rules/index.ts';
import type { Level } from './levels.ts';
import { expectCheck, neverChecked, standing } from './look-ahead.ts';

/** Answers to a claim that are thought of, the most forceful first. */
const ANSWERS_THOUGHT_OF = 10;

/** The tone that serves an answer of each aim best, by index in AIMS. Public knowledge: the rulebook's table of tones. */
const APT_TONE = AIMS.map((aim) =>
  TONES.indexOf(
    aim === 'premise' || aim === 'inference' ? 'calm' : aim === 'conclusion' ? 'empathetic' : 'attacking',
  ),
);

export interface Foresight {
  /** True where something follows a line that is worth thinking about. */
  reaches(night: Night, cells: Int32Array): boolean;
  /** Value for `side` after a coded move and what is likely to follow it, percentage points of net best-party lead. */
  after(night: Night, cells: Int32Array, side: 0 | 1, code: number, level: Level, caution: number): number;
}

/** For each claim of each side the answers of the other side, the most forceful first. */
type Answers = BySide<readonly (readonly number[])[]>;
const known = new WeakMap<Tables, Answers>();

function answersOf(tables: Tables): Answers {
  const found = known.get(tables);
  if (found) return found;
  const of = (side: 0 | 1) =>
    tables.claims[side].map((_, claim) => {
      const answers = tables.rebuttals[other(side)];
      const force = (r: number) => answers[r]!.force[claim]!;
      return answers.map((__, r) => r).sort((a, b) => force(b) - force(a) || a - b);
    });
  const made: Answers = [of(0), of(1)];
  known.set(tables, made);
  return made;
}

/** Answers that a side's platform allows, by night. The platform is public. */
const allowedOf = new WeakMap<Night, BySide<Uint8Array>>();

function unlocked(night: Night, side: 0 | 1): Uint8Array {
  const found = allowedOf.get(night);
  if (found) return found[side];
  const of = (s: 0 | 1) => {
    const { platform } = night.setup.preparations[s];
    const cards = new Map(night.tables.pack.rebuttals.map((card) => [card.id, card]));
    return Uint8Array.from(night.tables.rebuttalIds[s], (id) =>
      isUnlocked(cards.get(id)!, platform) ? 1 : 0,
    );
  };
  const made: BySide<Uint8Array> = [of(0), of(1)];
  allowedOf.set(night, made);
  return made[side];
}

/** What `foe` may still answer with: how many unseen cards there are, and how many of them it holds. */
function unseenOf(night: Night, cells: Int32Array, foe: 0 | 1) {
  const first = night.tables.layout.rebuttals[foe];
  const may = unlocked(night, foe);
  let used = 0;
  let pool = 0;
  for (let r = 0; r < may.length; r++) {
    if (cells[first + r] === CARD.used) used++;
    else if (may[r] === 1) pool++;
  }
  return { pool, held: Math.max(0, Math.min(pool, HAND.rebuttals - used)) };
}

/** Mean of `values` (at least one, worst for the claimant first), each weighted by the chance that it is the worst one held. */
function expected(values: readonly number[], pool: number, held: number): number {
  let none = 1;
  let sum = 0;
  for (let i = 0; i < values.length && none > 0; i++) {
    const left = pool - i;
    const hit = left <= 0 ? 1 : Math.min(1, held / left);
    sum += none * hit * values[i]!;
    none *= 1 - hit;
  }
  return sum + none * (values.at(-1) ?? 0);
}

/** Copies of the cells to think on, reused from thought to thought. */
interface Board {
  after: Int32Array;
  deeper: Int32Array;
}

/** Whose thought it is and how it thinks. */
interface Thinker {
  readonly night: Night;
  readonly side: 0 | 1;
  readonly level: Level;
  readonly caution: number;
}

const mayReply = (cells: Int32Array, side: 0 | 1): boolean =>
  cells[CELL.replies + side]! > 0 && cells[CELL.clawback]! > 0;

/** Value for the claimant once `code` has answered its claim and it has replied where it thinks that far. */
function answered(board: Board, { night, side, level, caution }: Thinker, code: number): number {
  const { deeper } = board;
  deeper.set(board.after);
  playTurn(night, deeper, code, neverChecked, null);
  const replies =
    level.depth === 2 && night.kinds[deeper[CELL.step]!] === STEP.reply && mayReply(deeper, side);
  const kept = replies ? standing(night, deeper, side) : 0;
  if (replies) playTurn(night, deeper, encode(KIND.reply), neverChecked, null);
  expectCheck(night, deeper, side, caution);
  const value = standing(night, deeper, side);
  return replies ? Math.max(kept, value - level.replyWorth) : value;
}

/** Value of a claim that `board.after` holds, over the answers that may meet it. */
function afterClaim(board: Board, thinker: Thinker): number {
  const { night, side, level } = thinker;
  const foe = other(side);
  const first = night.tables.layout.rebuttals[foe];
  const may = unlocked(night, foe);
  const values: number[] = [];
  for (const r of answersOf(night.tables)[side][board.after[CELL.liveCard]! - 1]!) {
    if (values.length >= ANSWERS_THOUGHT_OF) break;
    if (may[r] !== 1 || (level.remembers && board.after[first + r] === CARD.used)) continue;
    const { aim } = night.tables.rebuttals[foe][r]!;
    values.push(answered(board, thinker, encode(KIND.rebut, r, APT_TONE[aim]!)));
  }
  if (values.length === 0) return answered(board, thinker, encode(KIND.pass));
  values.sort((a, b) => a - b);
  const { pool, held } = unseenOf(night, board.after, foe);
  return expected(values, pool, held);
}

/** Value of an answer that `board.after` holds: half the time the claimant has the sense to reply where that serves it. */
function afterRebuttal({ after, deeper }: Board, { night, side }: Thinker): number {
  const kept = standing(night, after, side);
  if (night.kinds[after[CELL.step]!] !== STEP.reply || !mayReply(after, other(side))) return kept;
  deeper.set(after);
  playTurn(night, deeper, encode(KIND.reply), neverChecked, null);
  return 0.5 * (kept + Math.min(kept, standing(night, deeper, side)));
}

/** A foresight with reusable copies of the cells. */
export function makeForesight(): Foresight {
  const board: Board = { after: new Int32Array(0), deeper: new Int32Array(0) };
  return {
    reaches: (night, cells) => {
      const kind = night.kinds[cells[CELL.step]!]!;
      return kind === STEP.claim || kind === STEP.rebuttal;
    },
    after(night, cells, side, code, level, caution) {
      if (board.after.length !== cells.length) {
        board.after = new Int32Array(cells.length);
        board.deeper = new Int32Array(cells.length);
      }
      const isClaim = night.kinds[cells[CELL.step]!] === STEP.claim;
      board.after.set(cells);
      playTurn(night, board.after, code, neverChecked, null);
      const thinker: Thinker = { night, side, level, caution };
      return isClaim ? afterClaim(board, thinker) : afterRebuttal(board, thinker);
    },
  };
}
