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

export const TERM = {
  platform: 0,
  opening: 1,
  claim: 2,
  answer: 3,
  tone: 4,
  rebuttal: 5,
  'rebuttal-effect': 6,
  reply: 7,
  dodge: 8,
  'fact-check': 9,
  'check-honesty': 10,
  contradiction: 11,
  forewarning: 12,
  concession: 13,
  closing: 14,
  challenge: 15,
} as const satisfies Record<Term, number>;

/** What has been noted: the first `size` of `entries`, which is kept from turn to turn so that noting makes nothing new. */
export interface Ledger {
  /** Triples: term index, perception cell, change in milli-points (never 0). */
  readonly entries: number[];
  size: number;
}

/** An empty ledger. */
export const makeLedger = (): Ledger => ({ entries: [], size: 0 });

/** Notes one change of a perception. */
export function note(ledger: Ledger, term: number, cell: number, change: number): void {
  const { entries, size } = ledger;
  entries[size] = term;
  entries[size + 1] = cell;
  entries[size + 2] = change;
  ledger.size = size + 3;
}

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
    if (ledger !== null) note(ledger, term, cell, change);
  }
  return change;
}
