// The best missed moment: at which answer another card of the same hand would have done most more, there and then. Pure.
// It replays that one choice with the engine's own numbers; what would have followed is not guessed.
import { makeRng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import {
  bestLead,
  type DebateEvent,
  type DebateState,
  decide,
  evolve,
  legalMoves,
  type Move,
} from '../rules/index.ts';

export interface Missed {
  /** The other side's claim that was answered. */
  readonly claim: string;
  /** The rebuttal that was played, or null when the claim was let stand. */
  readonly played: string | null;
  /** The rebuttal that was in the hand. */
  readonly better: string;
  /** Percentage points of net best-party lead that it would have brought more at once. */
  readonly gain: number;
}

/** Smaller gains are not worth a mention, percentage points. */
const LEAST_GAIN = 0.1;

type RebutMove = Extract<Move, { type: 'rebut' }>;

function leadOf(match: Match, state: DebateState, side: Side): number {
  const lead = bestLead(match.night.tables, state.cells);
  return side === 0 ? lead : -lead;
}

/** The rebuttals legal at `state`, each in its natural tone. */
function answersAt(match: Match, state: DebateState, side: Side): RebutMove[] {
  const { pack } = match.night.tables;
  return legalMoves(match.night, state, side).filter(
    (move): move is RebutMove =>
      move.type === 'rebut' && pack.rebuttals.find((card) => card.id === move.card)!.tone === move.tone,
  );
}

/** Lead after only the move itself, before any draw that follows it. */
function leadAfter(match: Match, state: DebateState, side: Side, move: Move): number | null {
  const decided = decide(match.night, state, side, move, makeRng(match.seed));
  return decided.ok ? leadOf(match, evolve(state, decided.value[0]!), side) : null;
}

function missedAt(
  match: Match,
  state: DebateState,
  side: Side,
  event: DebateEvent,
  claim: string,
): Missed | null {
  const played = event.type === 'claim-rebutted' ? event.card : null;
  const actual = leadOf(match, evolve(state, event), side);
  let best: Missed | null = null;
  for (const move of answersAt(match, state, side)) {
    const lead = leadAfter(match, state, side, move);
    const gain = lead === null ? 0 : lead - actual;
    if (move.card !== played && gain > (best?.gain ?? 0)) best = { claim, played, better: move.card, gain };
  }
  return best;
}

/** The best missed moment of `side`, or null when no other answer would have done clearly better. */
export function bestMissed(match: Match, side: Side): Missed | null {
  let state = match.base;
  let live: string | null = null;
  let best: Missed | null = null;
  for (const event of match.events) {
    if (event.type === 'claim-made' && event.side !== side) live = event.card;
    const answered =
      (event.type === 'claim-rebutted' && event.side === side) ||
      (event.type === 'turn-passed' && event.side === side && event.step === 'rebuttal');
    const found = answered && live !== null ? missedAt(match, state, side, event, live) : null;
    if (found && found.gain >= LEAST_GAIN && found.gain > (best?.gain ?? 0)) best = found;
    state = evolve(state, event);
  }
  return best;
}
