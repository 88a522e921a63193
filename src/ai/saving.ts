// What it costs to spend a line now that would count for more on a topic still to come. Public knowledge: five topics come
// once each and one of them again, and the own hand.
import { CARD, CELL, cardOf, KIND, kindOf, type Night, STEP } from '../rules/index.ts';
import { traitsOf } from './card-traits.ts';

/** Share of a line's pull that counts as lost when it is spent away from its topic. */
const SAVING = 0.35;

/** Own claims that are still to be opened after this step. */
function claimsAhead(night: Night, cells: Int32Array, side: 0 | 1): number {
  let count = 0;
  for (let i = cells[CELL.step]! + 1; i < night.kinds.length; i++) {
    if (night.kinds[i] === STEP.claim && night.sides[i] === side) count++;
  }
  return count;
}

/** Percentage points that spending the card of `code` now takes from later; 0 for lines that spend no claim. */
export function savingOf(night: Night, cells: Int32Array, side: 0 | 1, code: number): number {
  const kind = kindOf(code);
  if (kind !== KIND['make-opening'] && kind !== KIND.answer && kind !== KIND.concede) return 0;
  const ahead = claimsAhead(night, cells, side);
  if (ahead === 0) return 0;
  const traits = traitsOf(night.tables)[side];
  const claims = night.tables.claims[side];
  const first = night.tables.layout.claims[side];
  const card = cardOf(code);
  let next = 0;
  for (let c = 0; c < claims.length; c++) {
    if (c === card || cells[first + c] !== CARD.held || claims[c]!.topic !== claims[card]!.topic) continue;
    next = Math.max(next, traits[c]!.pull);
  }
  const lost = Math.max(0, traits[card]!.pull - next);
  return (SAVING * lost * ahead) / night.tables.pack.topics.length;
}
