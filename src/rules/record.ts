// Listens to one turn of the kernel and cuts what it changed into parts: the move itself, then any drawn check.
import type { Changes } from './events.ts';
import { PERCEPTIONS } from './kernel/layout.ts';
import type { Ledger } from './kernel/ledger.ts';
import type { TurnRecorder } from './kernel/turn.ts';

/** One recorded part of a turn. */
export interface Part {
  readonly kind: 'move' | 'draw';
  readonly changes: Changes;
  readonly finding: number | null;
  readonly draw: number;
  readonly chance: number;
  readonly upheld: boolean;
}

/** Pairs of every cell beyond the perceptions that differs. */
function otherChanges(before: Int32Array, after: Int32Array): number[] {
  const out: number[] = [];
  for (let i = PERCEPTIONS; i < after.length; i++) {
    if (after[i] !== before[i]) out.push(i, after[i]! - before[i]!);
  }
  return out;
}

/** Cuts a turn into parts as the kernel runs it on `cells`. Call `finish` when the turn is over. */
export function makeRecorder(cells: Int32Array) {
  const parts: Part[] = [];
  const ledger: Ledger = [];
  let before = cells.slice();
  let open: {
    kind: Part['kind'];
    finding: number | null;
    draw: number;
    chance: number;
    upheld: boolean;
  } | null = null;
  const close = () => {
    if (!open) return;
    parts.push({ ...open, changes: { effects: ledger.splice(0), cells: otherChanges(before, cells) } });
    before = cells.slice();
  };
  const recorder: TurnRecorder = {
    ledger,
    begin(kind) {
      close();
      open = { kind, finding: null, draw: 0, chance: 0, upheld: false };
    },
    checked(finding, draw, chance) {
      if (open) open = { ...open, finding, draw, chance };
    },
    pressed(upheld) {
      if (open) open = { ...open, upheld };
    },
  };
  const finish = (): Part[] => {
    close();
    return parts;
  };
  return { recorder, finish };
}
