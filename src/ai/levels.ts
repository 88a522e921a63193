// The opponents by level. They differ in how much they waver, never in hidden bonuses.
import type { Move, Night, View } from '../rules/index.ts';
import { greedyMove, type Temper } from './greedy.ts';

export const OPPONENT_LEVELS = ['novice', 'campaigner'] as const;
export type OpponentLevel = (typeof OPPONENT_LEVELS)[number];

/** How each level weighs its options. Noise is in points of best-party lead. */
export const TEMPERS: Record<OpponentLevel, Temper> = {
  novice: { noise: 3, challenges: false },
  campaigner: { noise: 1.6, challenges: true },
};

/** Chooses a legal move from what the seat may know. `random` gives draws in [0, 1). */
export const chooseMove = (level: OpponentLevel, view: View, night: Night, random: () => number): Move =>
  greedyMove(view, night, TEMPERS[level], random);
