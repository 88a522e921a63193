// The ledger: an explicit argument that notes every change of a perception, or null when nobody asks why.

/** Why a perception changed. The index is what the ledger stores. */
export const TERMS = [
  'platform',
  'opening',
  'claim',
  'answer',
  'tone',
  'rebuttal',
  'rebuttal-effect',
  'reply',
  'dodge',
  'fact-check',
  'check-honesty',
  'contradiction',
  'forewarning',
  'concession',
  'closing',
  'challenge',
] as const;
export type Term = (typeof TERMS)[number];

export const TERM = Object.fromEntries(TERMS.map((term, i) => [term, i])) as Record<Term, number>;

/** Triples: term index, perception cell, change in milli-points (never 0). */
export type Ledger = number[];

/** Adds `delta` milli-points to a perception within 0..100,000, notes it, and returns what was really added. */
export function nudge(
  cells: Int32Array,
  cell: number,
  delta: number,
  term: number,
  ledger: Ledger | null,
): number {
  const before = cells[cell]!;
  const after = Math.max(0, Math.min(100_000, before + delta));
  const change = after - before;
  if (change !== 0) {
    cells[cell] = after;
    ledger?.push(term, cell, change);
  }
  return change;
}
