// The moves open to the side whose turn it is. Pure.
import type { Match } from '../match/match.ts';
import { legalMoves, type Move, turnOf } from '../rules/index.ts';

/** Legal moves of the side to move; empty when the debate is over. */
export function legalNow(match: Match): readonly Move[] {
  const side = turnOf(match.night, match.state);
  return side === null ? [] : legalMoves(match.night, match.state, side);
}
