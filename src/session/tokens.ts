// What the player has left to spend, and the step it can be spent at. Pure.
import { CELL, type StepKind } from '../rules/index.ts';
import type { Show } from './show.ts';

export interface Tokens {
  readonly replies: number;
  readonly challenges: number;
  readonly step: StepKind;
}

/** Tokens of the player at the present step. */
export function tokensOf(show: Show): Tokens {
  const { cells } = show.match.state;
  const { you } = show.scene;
  return {
    replies: cells[CELL.replies + you]!,
    challenges: cells[CELL.challenges + you]!,
    step: show.match.night.steps[cells[CELL.step]!]!.kind,
  };
}
