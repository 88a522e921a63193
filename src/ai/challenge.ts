// When a computer spends a challenge. It judges the other side's line by what everybody can see or hear of it,
// never by the accuracy that only a fact-checker knows.
import { CELL, encode, KIND, type Night } from '../rules/index.ts';
import type { LookAhead } from './look-ahead.ts';

/** A dodge is pressed when it pays more than this, percentage points of best-party lead. */
const PRESS_WORTH = 0.05;

/** A line that can be checked and shows evidence below this looks doubtful. */
const THIN_EVIDENCE = 0.45;

const PRESS = encode(KIND.press);
const CALL_CHECK = encode(KIND['call-check']);

function looksDoubtful(night: Night, cells: Int32Array): boolean {
  const side = cells[CELL.liveSide] === 0 ? 0 : 1;
  const claim = night.tables.claims[side][cells[CELL.liveCard]! - 1]!;
  return claim.checkable && claim.evidence < THIN_EVIDENCE;
}

/** A challenge worth its token, as a code, or null. */
export function wantsChallenge(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  codes: Int32Array,
  ahead: LookAhead,
): number | null {
  if (codes.includes(CALL_CHECK) && looksDoubtful(night, cells)) return CALL_CHECK;
  if (!codes.includes(PRESS)) return null;
  const gain = ahead.after(night, cells, side, PRESS, 0) - ahead.value(night, cells, side);
  return gain > PRESS_WORTH ? PRESS : null;
}
