// What a card may show before it is played: does it answer, what is at risk, whom may it touch. Never a number to maximise.
import { DIMENSIONS, type Dimension, type Side } from '../content/vocabulary.ts';
import { severityOf } from './kernel/claim.ts';
import { CELL, SIDE_STRIDE } from './kernel/layout.ts';
import { cardOf, KIND, kindOf, toneOf } from './kernel/moves.ts';
import type { Night } from './kernel/night.ts';
import { type Move, moveCode } from './moves.ts';
import { STEP } from './schedule.ts';
import type { DebateState } from './state.ts';

export type Aptness = 'answers' | 'near' | 'dodges';
export type Risk = 'none' | 'low' | 'even' | 'high';

/** Direction and size (1 small, 2 middling, 3 large) of what a card aims at on one dimension of one side. */
export interface Touch {
  readonly about: Side;
  readonly dimension: Dimension;
  readonly direction: 1 | -1;
  readonly size: 1 | 2 | 3;
}

export interface Preview {
  /** 0..1. */
  readonly relevance: number;
  readonly aptness: Aptness;
  /** Risk that a fact check is drawn and goes against the card. */
  readonly checkRisk: Risk;
  /** Severity 0..3 of a contradiction it would commit. */
  readonly contradiction: number;
  readonly touches: readonly Touch[];
}

/** Bounds of the risk words, as probabilities. */
const RISK_BOUNDS = { low: 0.15, even: 0.4 } as const;

const riskOf = (chance: number): Risk =>
  chance === 0 ? 'none' : chance < RISK_BOUNDS.low ? 'low' : chance < RISK_BOUNDS.even ? 'even' : 'high';

const aptnessOf = ({ tables }: Night, relevance: number): Aptness =>
  relevance >= 0.9 ? 'answers' : relevance >= tables.constants.dodgeBelow ? 'near' : 'dodges';

function relevanceOf(night: Night, cells: ArrayLike<number>, side: Side, code: number): number {
  const step = night.steps[cells[CELL.step]!]!;
  const card = cardOf(code);
  const kind = kindOf(code);
  if (kind === KIND.rebut)
    return night.tables.rebuttals[side][card]!.relevance[cells[CELL.liveCard]! - 1] ?? 0;
  if (kind === KIND.answer) return night.questions[step.round]!.relevance[side][card]!;
  if (kind === KIND['make-claim']) {
    const { claims, ways } = night.tables;
    const onTopic = claims[side][card]!.topic === night.topics[step.round];
    return (onTopic ? ways.onTopic : ways.offTopic).relevance;
  }
  return 1;
}

/** Effects of the card in its tone on the segment that hears best, by dimension. */
function touchesOf(night: Night, side: Side, code: number): Touch[] {
  const tables = night.tables;
  const effects = kindOf(code) === KIND.rebut ? tables.rebuttalEffects : tables.claimEffects;
  const table = effects[side][cardOf(code)]![toneOf(code)]!;
  const largest = new Map<number, number>();
  table.cells.forEach((cell, i) => {
    const key = (cell < SIDE_STRIDE ? 0 : 8) + (cell & 7);
    const value = table.coefficients[i]!;
    if (Math.abs(value) > Math.abs(largest.get(key) ?? 0)) largest.set(key, value);
  });
  return [...largest].map(([key, value]): Touch => {
    const points = Math.abs(value) / (1000 * tables.kappa);
    const size = points < 2 ? 1 : points < 4 ? 2 : 3;
    return { about: key < 8 ? 0 : 1, dimension: DIMENSIONS[key & 7]!, direction: value > 0 ? 1 : -1, size };
  });
}

/** Previews a card move of `side`, or returns null for moves without a card. */
export function preview(night: Night, state: DebateState, side: Side, move: Move): Preview | null {
  const code = moveCode(night.tables, side, move);
  if (!code.ok || !('card' in move)) return null;
  const kind = kindOf(code.value);
  const relevance = relevanceOf(night, state.cells, side, code.value);
  const isClaim = kind === KIND['make-claim'] || kind === KIND.answer || kind === KIND['make-opening'];
  const drawn = night.kinds[state.cells[CELL.step]!] === STEP.claim;
  const claim = isClaim ? night.tables.claims[side][cardOf(code.value)]! : null;
  const fallsBelow = night.switches['half-true-null'] ? 0.5 : 0.75;
  const contradicts = isClaim || kind === KIND.concede;
  return {
    relevance,
    aptness: aptnessOf(night, relevance),
    checkRisk:
      claim && drawn && claim.tau < fallsBelow
        ? riskOf(claim.checkChance)
        : claim?.checkable
          ? 'low'
          : 'none',
    contradiction: contradicts
      ? severityOf(night, Int32Array.from(state.cells), side, cardOf(code.value))
      : 0,
    touches: touchesOf(night, side, code.value),
  };
}
