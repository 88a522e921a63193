// The compiled pack: everything about a debate that no move changes, as flat tables for the kernel.
import type { Pack } from '../../content/schema.ts';
import type { Preset, Side } from '../../content/vocabulary.ts';
import type { Constants } from '../constants.ts';
import type { Layout } from './layout.ts';
import type { Way, Ways } from './ways.ts';

/** A pair that is indexed by side. */
export type BySide<T> = readonly [T, T];

/** Effects of one card in one tone: for segment s the entries runs[s] .. runs[s+1]. */
export interface EffectTable {
  /** Perception cells. */
  readonly cells: Int32Array;
  /** Milli-points before delivery, credibility and room. */
  readonly coefficients: Float64Array;
  /** 8 offsets. */
  readonly runs: Int32Array;
}

/** What the kernel needs to know of a claim. */
export interface ClaimMeta {
  readonly topic: number;
  /** Accuracy 0..1; 0.5 for opinions. */
  readonly tau: number;
  /** Accuracy grade 0..4, or -1 for an opinion. */
  readonly grade: number;
  /** Probability of an unprompted check. */
  readonly checkChance: number;
  /** True when a check can be called at all. */
  readonly checkable: boolean;
  readonly evidence: number;
  /** 1 when it attacks the other side. */
  readonly attack: number;
  /** True when it may open the night (acclaim or contrast). */
  readonly opens: boolean;
  /** Mentions per dimension, milli; sums to 1000 or to 0. */
  readonly mentions: Int32Array;
  readonly vulnerable: Float64Array;
}

/** What the kernel needs to know of a rebuttal. */
export interface RebuttalMeta {
  readonly topic: number;
  /** Index in AIMS. */
  readonly aim: number;
  readonly grade: number;
  /** Mentions per dimension, milli; sums to 500 or to 0. */
  readonly mentions: Int32Array;
  /** Relevance to each opposing claim, 0..1. */
  readonly relevance: Float64Array;
  /** 1 for opposing claims that it names as targets. */
  readonly names: Uint8Array;
  /** clawbackGain x relevance x exposure x strength, per opposing claim. */
  readonly force: Float64Array;
  /** clawbackGain x relevance x strength, to price exposure that a contradiction adds. */
  readonly reach: Float64Array;
}

/** Baseline shares split into hard and soft parts: rows of 4 (side 0, side 1, other, undecided or none). */
export interface ShareTable {
  readonly beta: number;
  readonly hard: Float64Array;
  readonly soft: Float64Array;
  /** Sum of the soft row, per segment. */
  readonly softTotal: Float64Array;
  /** Weight of each segment in the topline; sums to 1. */
  readonly weight: Float64Array;
}

/** A citizen's question. */
export interface QuestionMeta {
  readonly id: string;
  /** Segment of who asks. */
  readonly asker: number;
  /** Relevance of each side's claims as an answer, 0..1. */
  readonly relevance: BySide<Float64Array>;
  /** How each side's claims answer it, by side, card and tone. */
  readonly ways: BySide<readonly (readonly Way[])[]>;
}

/** A plank as numbers. */
export interface PlankMeta {
  readonly area: number;
  readonly tough: number;
  readonly sovereignty: number;
  readonly cost: number;
  readonly deliver: number;
  /** Coherence with the other planks of the side, by plank index. */
  readonly coheres: Int32Array;
}

export interface Tables {
  readonly pack: Pack;
  readonly preset: Preset;
  readonly kappa: number;
  /** The balance numbers of this compilation: the rules read them here and nowhere else. */
  readonly constants: Constants;
  /** The ways of saying a line that are the same at every turn. */
  readonly ways: Ways;
  readonly layout: Layout;
  readonly claimIds: BySide<readonly string[]>;
  readonly rebuttalIds: BySide<readonly string[]>;
  readonly plankIds: BySide<readonly string[]>;
  readonly claims: BySide<readonly ClaimMeta[]>;
  readonly rebuttals: BySide<readonly RebuttalMeta[]>;
  readonly planks: BySide<readonly PlankMeta[]>;
  /** Citizens' questions, in pack order. */
  readonly questions: readonly QuestionMeta[];
  /** Effects by side, card, tone. */
  readonly claimEffects: BySide<readonly (readonly EffectTable[])[]>;
  readonly rebuttalEffects: BySide<readonly (readonly EffectTable[])[]>;
  /** Side effects of a tone on its speaker, by side and tone. */
  readonly toneEffects: BySide<readonly EffectTable[]>;
  /** Severity 0..3 between two claims of a side, and between a claim and a plank of a side. */
  readonly claimConflicts: BySide<readonly Int32Array[]>;
  readonly plankConflicts: BySide<readonly Int32Array[]>;
  /** Acceptance of each side's lines, per segment. */
  readonly acceptance: BySide<Float64Array>;
  /** Strength of a check against each side, per segment. */
  readonly copartisan: BySide<Float64Array>;
  readonly awareness: Float64Array;
  readonly fatigue: Float64Array;
  /** Lean at the last election, and the same centred on zero nationally. */
  readonly ident: Float64Array;
  readonly identCentred: Float64Array;
  /** Offset that makes equal performance a 50:50 "who did better" poll. */
  readonly wonOffset: number;
  /** Salience rows of 8, each summing to 1. */
  readonly salience: Float64Array;
  /** Starting perceptions, milli-points. */
  readonly prior: Int32Array;
  /** Starting weighted perception per side and segment, points. */
  readonly base: Float64Array;
  readonly vote: ShareTable;
  readonly best: ShareTable;
}

/** The other side. */
export const other = (side: number): Side => (side === 0 ? 1 : 0);
