// What the fact-check ledger has about the claim that was just checked. Pure.
import type { Claim, FactCheck, Pack } from '../content/schema.ts';
import type { CheckFinding } from '../rules/index.ts';
import { eventsShown, type Show } from './show.ts';

export interface LedgerLine {
  readonly claim: Claim;
  /** The entry that judges it; null for a line without one. */
  readonly check: FactCheck | null;
  readonly finding: CheckFinding;
  /** Who published what the entry rests on, each once; nothing that became known after the night. */
  readonly publishers: readonly string[];
}

function publishersOf({ sources }: Pick<Pack, 'sources'>, rows: readonly string[]): string[] {
  const known = rows.flatMap((row) => (sources[row]?.later === false ? [sources[row]] : []));
  return [...new Set(known.map((source) => source.citeAs ?? source.publisher))];
}

/** The line of the ledger for a check that the player has just been shown, or null. */
export function ledgerLineOf(show: Show): LedgerLine | null {
  const event = show.reactions[eventsShown(show) - 1]?.event;
  if (event?.type !== 'claim-checked') return null;
  const { pack } = show.scene;
  const claim = pack.claims.find((one) => one.id === event.claim)!;
  const check = pack.checks.find((one) => one.id === claim.check) ?? null;
  return { claim, check, finding: event.finding, publishers: publishersOf(pack, (check ?? claim).rows) };
}
