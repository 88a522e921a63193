// The example of the page "Open the model": one claim, the answer to it, the reply and a check, played by the rules
// themselves on any tables, with what each of them does in every segment.
import type { Claim, Rebuttal } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { bestLead, SEGMENT_COUNT, segmentLead, type Tables, voteLead } from '../rules/index.ts';
import { check, openSmall, play, type SmallDebate, toneIndex } from '../sim/small-debate.ts';

export const EXAMPLE_STEPS = ['claim', 'rebuttal', 'reply', 'check'] as const;
export type ExampleStep = (typeof EXAMPLE_STEPS)[number];

/** The lines of an example: a claim that a check finds wanting, and an answer that meets it. */
export interface Example {
  readonly side: Side;
  readonly claim: Claim;
  readonly rebuttal: Rebuttal;
}

/** Changes since before the claim, percentage points towards the speaker. */
export interface ExampleMoment {
  readonly step: ExampleStep;
  /** Net best-party lead in each segment, in pack order. */
  readonly segments: readonly number[];
  readonly best: number;
  readonly vote: number;
}

/** The first claim of a side that a check would find false, that rests on evidence and that an answer names. */
export function exampleFor({ pack }: Tables, side: Side): Example {
  const answerTo = (claim: Claim) => pack.rebuttals.find((card) => card.targets.includes(claim.id));
  const claim = pack.claims.find(
    (card) =>
      card.side === side &&
      card.accuracy !== null &&
      card.accuracy < 2 &&
      card.checkability > 0 &&
      card.evidence > 0 &&
      answerTo(card) !== undefined,
  );
  if (!claim) throw new Error(`side ${side} has no claim for the example`);
  return { side, claim, rebuttal: answerTo(claim)! };
}

function leadsOf(tables: Tables, { cells }: SmallDebate, side: Side) {
  const sign = side === 0 ? 1 : -1;
  return {
    segments: Array.from({ length: SEGMENT_COUNT }, (_, s) => sign * segmentLead(tables, cells, s)),
    best: sign * bestLead(tables, cells),
    vote: sign * voteLead(tables, cells),
  };
}

/** Plays the example on tables. */
export function playExample(tables: Tables, { side, claim, rebuttal }: Example): ExampleMoment[] {
  const other = side === 0 ? 1 : 0;
  const debate = openSmall(tables, side, [claim.topic], [claim]);
  const before = leadsOf(tables, debate, side);
  const act: Readonly<Record<ExampleStep, () => void>> = {
    claim: () => play(debate, 'make-claim', tables.claimIds[side].indexOf(claim.id), toneIndex(claim)),
    rebuttal: () =>
      play(debate, 'rebut', tables.rebuttalIds[other].indexOf(rebuttal.id), toneIndex(rebuttal)),
    reply: () => play(debate, 'reply'),
    check: () => check(debate),
  };
  return EXAMPLE_STEPS.map((step) => {
    act[step]();
    const now = leadsOf(tables, debate, side);
    return {
      step,
      segments: now.segments.map((lead, s) => lead - before.segments[s]!),
      best: now.best - before.best,
      vote: now.vote - before.vote,
    };
  });
}
