// A desk to play one turn on: boards of cells and a record of what the kernel did. Desks are used again and again, so
// that deciding a move copies the state once and makes nothing but the events.
import type { Side } from '../content/vocabulary.ts';
import type { Changes } from './events.ts';
import { CELL } from './kernel/layout.ts';
import { makeLedger } from './kernel/ledger.ts';
import { cardOf, KIND, kindOf } from './kernel/moves.ts';
import type { Night } from './kernel/night.ts';
import type { TurnRecord } from './kernel/turn.ts';

/** Where a turn is played. */
export interface Desk {
  /** Cells the move is made on. */
  readonly before: Int32Array;
  /** Cells that the kernel plays on. */
  readonly cells: Int32Array;
  readonly record: TurnRecord;
  /** Room for a list of changed cells. */
  readonly pairs: number[];
}

function makeDesk(size: number): Desk {
  const record: TurnRecord = {
    ledger: makeLedger(),
    called: -1,
    upheld: false,
    cut: -1,
    atCut: new Int32Array(size),
    drawn: -1,
    draw: 0,
    chance: 0,
  };
  return { before: new Int32Array(size), cells: new Int32Array(size), record, pairs: [] };
}

const free: Desk[] = [];

/** A desk with `cells` laid out on it. Give it back with `putDeskAway`; while it is out nobody else gets it. */
export function takeDesk(cells: readonly number[]): Desk {
  const found = free.pop();
  const desk = found !== undefined && found.cells.length === cells.length ? found : makeDesk(cells.length);
  desk.before.set(cells);
  desk.cells.set(desk.before);
  const { record } = desk;
  record.ledger.size = 0;
  record.called = -1;
  record.upheld = false;
  record.cut = -1;
  record.drawn = -1;
  return desk;
}

/** Ends the use of a desk. Nothing that was on it may be used any more. */
export function putDeskAway(desk: Desk): void {
  free.push(desk);
}

/** Adds a cell and its change to the pairs; from then on the cell counts as told. */
function tell(before: Int32Array, after: Int32Array, cell: number, room: number[], n: number): number {
  const change = after[cell]! - before[cell]!;
  if (change === 0) return n;
  before[cell] = after[cell]!;
  room[n] = cell;
  room[n + 1] = change;
  return n + 2;
}

/** What a live line moved and what was taken back of it: only cells that the line itself moves can hold either. */
function tellLive(
  night: Night,
  live: Int32Array,
  before: Int32Array,
  after: Int32Array,
  room: number[],
  n: number,
) {
  const card = live[CELL.liveCard]! - 1;
  if (card < 0) return n;
  const side = live[CELL.liveSide] === 0 ? 0 : 1;
  const { cells } = night.tables.claimEffects[side][card]![live[CELL.liveTone]!]!;
  let count = n;
  for (let k = 0; k < cells.length; k++) {
    count = tell(before, after, CELL.live + cells[k]!, room, count);
    count = tell(before, after, CELL.clawed + cells[k]!, room, count);
  }
  return count;
}

/**
 * Pairs of every cell beyond the perceptions that differs, and its change; `before` is used up. Looks only where a turn
 * leaves marks: at the lines that were and are live, the counters, and the hand cell of the card played.
 */
function pairsBetween(night: Night, before: Int32Array, after: Int32Array, played: number, room: number[]) {
  let n = tellLive(night, before, before, after, room, 0);
  n = tellLive(night, after, before, after, room, n);
  for (let cell = CELL.agenda; cell < CELL.hands; cell++) {
    const change = after[cell]! - before[cell]!;
    if (change === 0) continue;
    room[n] = cell;
    room[n + 1] = change;
    n += 2;
  }
  if (played >= 0) n = tell(before, after, played, room, n);
  return room.slice(0, n);
}

/** The hand cell of the card that a coded move of `side` plays, or -1. */
function handCell({ tables }: Night, side: Side, code: number): number {
  const kind = kindOf(code);
  if (kind === KIND.rebut) return tables.layout.rebuttals[side] + cardOf(code);
  const carries =
    kind !== KIND.pass && kind !== KIND.press && kind !== KIND['call-check'] && kind !== KIND.reply;
  return carries ? tables.layout.claims[side] + cardOf(code) : -1;
}

/** What a move itself changed. */
export function moveChanges(night: Night, desk: Desk, side: Side, code: number): Changes {
  const { before, cells, record, pairs } = desk;
  const { ledger, cut, atCut } = record;
  const drew = cut >= 0;
  return {
    effects: ledger.entries.slice(0, drew ? cut : ledger.size),
    cells: pairsBetween(night, before, drew ? atCut : cells, handCell(night, side, code), pairs),
  };
}

/** What the moderator's check changed, and the step to the next choice. Only after a turn in which one was weighed. */
export function drawChanges(night: Night, { cells, record, pairs }: Desk): Changes {
  const { ledger, cut, atCut } = record;
  return {
    effects: ledger.entries.slice(cut, ledger.size),
    cells: pairsBetween(night, atCut, cells, -1, pairs),
  };
}
