// What happened, past tense, as plain JSON. Every event carries all that it changed, so showing or replaying a debate
// needs neither chance nor rules, only addition.
import type { Side, Tone } from '../content/vocabulary.ts';

/** Changes of one event. */
export interface Changes {
  /** Triples: index in TERMS, perception cell, milli-points. */
  readonly effects: readonly number[];
  /** Pairs: any other cell, change. */
  readonly cells: readonly number[];
}

/** A played card. */
interface Played extends Changes {
  readonly turn: number;
  readonly side: Side;
  readonly card: string;
  readonly tone: Tone;
}

export type CheckFinding = 'fell-short' | 'held-up' | 'half-right';

export type DebateEvent =
  /** Both platforms are on the table. */
  | ({ readonly type: 'debate-opened' } & Changes)
  | ({ readonly type: 'opening-made' } & Played)
  /** `onTopic` is false for a pivot; `contradiction` 0..3; `strength` is what the claim moved, points. */
  | ({
      readonly type: 'claim-made';
      readonly topic: string;
      readonly onTopic: boolean;
      readonly contradiction: number;
      readonly account: boolean;
    } & Played)
  | ({
      readonly type: 'question-answered';
      readonly question: string;
      /** Milli, 0..1000. */
      readonly relevance: number;
      readonly contradiction: number;
      readonly account: boolean;
    } & Played)
  | ({
      readonly type: 'claim-rebutted';
      readonly claim: string;
      /** Milli, 0..1000. */
      readonly relevance: number;
      /** Share taken back, electorate mean, milli. */
      readonly clawback: number;
    } & Played)
  | ({ readonly type: 'claim-conceded'; readonly claim: string } & Played)
  | ({
      readonly type: 'claim-defended';
      readonly turn: number;
      readonly side: Side;
      readonly claim: string;
    } & Changes)
  | ({
      readonly type: 'answer-pressed';
      readonly turn: number;
      readonly side: Side;
      readonly upheld: boolean;
      /** What was pressed: the other side's line or its rebuttal. */
      readonly target: 'line' | 'rebuttal';
    } & Changes)
  | ({
      readonly type: 'claim-checked';
      readonly turn: number;
      /** The side whose claim was checked. */
      readonly side: Side;
      readonly claim: string;
      readonly finding: CheckFinding;
      /** Who asked for it: the moderator by the draw, or the other leader. */
      readonly by: 'moderator' | 'challenger';
      /** Draw and chance in millionths; a challenge has draw 0 and chance 1,000,000. */
      readonly draw: number;
      readonly chance: number;
    } & Changes)
  /** The moderator weighed a check and let it go. */
  | ({
      readonly type: 'check-waived';
      readonly turn: number;
      readonly side: Side;
      readonly claim: string;
      readonly draw: number;
      readonly chance: number;
    } & Changes)
  | ({ readonly type: 'closing-made' } & Played)
  | ({
      readonly type: 'line-spun';
      readonly turn: number;
      readonly side: Side;
      readonly card: string;
    } & Changes)
  | ({
      readonly type: 'turn-passed';
      readonly turn: number;
      readonly side: Side;
      readonly step: string;
    } & Changes);

/** Why a move was refused. Nothing has changed. */
export type Rejection =
  | { readonly code: 'debate-over' }
  | { readonly code: 'not-your-turn'; readonly turnOf: Side }
  | { readonly code: 'unknown-card'; readonly found: string }
  | { readonly code: 'not-legal-now'; readonly step: string; readonly found: string };
