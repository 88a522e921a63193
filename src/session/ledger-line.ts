// What the fact-check ledger has about the claim that was just checked. Pure.
import type { Claim, FactCheck } from '../content/schema.ts';
import type { CheckFinding } from '../rules/index.ts';
import { eventsShown, type Show } from './show.ts';

export interface LedgerLine {
  readonly claim: Claim;
  /** The entry that judges it; null for a line without one. */
  readonly check: FactCheck | null;
  readonly finding: CheckFinding;
}

/** The line of the ledger for a check that the player has just been shown, or null. */
export function ledgerLineOf(show: Show): LedgerLine | null {
  const event = show.reactions[eventsShown(show) - 1]?.event;
  if (event?.type !== 'claim-checked') return null;
  const { claims, checks } = show.scene.pack;
  const claim = claims.find((one) => one.id === event.claim)!;
  return { claim, check: checks.find((one) => one.id === claim.check) ?? null, finding: event.finding };
}
