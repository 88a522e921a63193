// From a wish to what happens: checks the move, runs the kernel once on a copy, and writes all that changed into events.
import { err, ok, type Result } from '../base/result.ts';
import type { Rng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { eventsOf } from './describe.ts';
import { type Desk, putDeskAway, takeDesk } from './desk.ts';
import type { DebateEvent, Rejection } from './events.ts';
import { CELL } from './kernel/layout.ts';
import { isLegal, legalCodes, makeMoveBuffer } from './kernel/legal.ts';
import type { Night } from './kernel/night.ts';
import { actorOf, isOver, playTurn } from './kernel/turn.ts';
import { type Move, moveCode, moveOf } from './moves.ts';
import { makeMove } from './notation.ts';
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

function legalCode(night: Night, cells: Int32Array, side: Side, move: Move): Result<number, Rejection> {
  if (isOver(night, cells)) return err({ code: 'debate-over' });
  const turn = actorOf(night, cells);
  if (turn !== side) return err({ code: 'not-your-turn', turnOf: turn });
  const code = moveCode(night.tables, side, move);
  if (!code.ok) return err({ code: 'unknown-card', found: makeMove(move) });
  if (isLegal(night, cells, code.value)) return code;
  return err({ code: 'not-legal-now', step: night.steps[cells[CELL.step]!]!.kind, found: makeMove(move) });
}

function playOn(night: Night, desk: Desk, side: Side, move: Move, code: number, rng: Rng): DebateEvent[] {
  playTurn(night, desk.cells, code, rng, desk.record);
  return eventsOf(night, desk, side, move, code);
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
  const desk = takeDesk(state.cells);
  const code = legalCode(night, desk.cells, side, move);
  const decided = code.ok ? ok(playOn(night, desk, side, move, code.value, rng)) : code;
  putDeskAway(desk);
  return decided;
}
