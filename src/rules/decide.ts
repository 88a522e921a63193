// From a wish to what happens: checks the move, runs the kernel once on a copy, and writes all that changed into events.
import { err, ok, type Result } from '../base/result.ts';
import type { Rng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { drawEvent, moveEvent, type PlayedTurn } from './describe.ts';
import type { DebateEvent, Rejection } from './events.ts';
import { CELL } from './kernel/layout.ts';
import { legalCodes, makeMoveBuffer } from './kernel/legal.ts';
import type { Night } from './kernel/night.ts';
import { actorOf, isOver, playTurn } from './kernel/turn.ts';
import { type Move, moveCode, moveOf } from './moves.ts';
import { makeMove } from './notation.ts';
import { makeRecorder } from './record.ts';
import type { DebateState } from './state.ts';

/** The side to move, or null when the debate is over. */
export function turnOf(night: Night, state: DebateState): Side | null {
  const step = night.steps[state.cells[CELL.step]!]!;
  return step.kind === 'end' ? null : step.side;
}

/** The legal moves of `side`: empty when it is not its turn or the debate is over; `pass` comes last. */
export function legalMoves(night: Night, state: DebateState, side: Side): Move[] {
  if (turnOf(night, state) !== side) return [];
  const cells = Int32Array.from(state.cells);
  const buffer = makeMoveBuffer();
  const n = legalCodes(night, cells, buffer);
  return Array.from(buffer.subarray(0, n), (code) => moveOf(night.tables, side, code));
}

function rejectionOf(night: Night, cells: Int32Array, side: Side, move: Move): Result<number, Rejection> {
  if (isOver(night, cells)) return err({ code: 'debate-over' });
  const turn = actorOf(night, cells);
  if (turn !== side) return err({ code: 'not-your-turn', turnOf: turn });
  const code = moveCode(night.tables, side, move);
  if (!code.ok) return err({ code: 'unknown-card', found: makeMove(move) });
  const buffer = makeMoveBuffer();
  const n = legalCodes(night, cells, buffer);
  if (buffer.subarray(0, n).includes(code.value)) return ok(code.value);
  return err({ code: 'not-legal-now', step: night.steps[cells[CELL.step]!]!.kind, found: makeMove(move) });
}

/**
 * Decides what a move of `side` does. Only here are dice rolled (`rng`), and what they showed is in the events.
 * The state is not changed: pass it with each event to `evolve`.
 */
export function decide(
  night: Night,
  state: DebateState,
  side: Side,
  move: Move,
  rng: Rng,
): Result<DebateEvent[], Rejection> {
  const cells = Int32Array.from(state.cells);
  const code = rejectionOf(night, cells, side, move);
  if (!code.ok) return code;
  const before = cells.slice();
  const { recorder, finish } = makeRecorder(cells);
  playTurn(night, cells, code.value, rng, recorder);
  const played: PlayedTurn = { night, move, before, after: cells };
  return ok(
    finish().map((part) => (part.kind === 'move' ? moveEvent(played, part) : drawEvent(played, part))),
  );
}
