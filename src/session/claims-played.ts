// The fact-check ledger of a night: every claim that was said, in order, with the entry that judges it and whether it was
// checked on the night. Pure.
import type { Claim, FactCheck } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import type { CheckFinding, DebateEvent } from '../rules/index.ts';

/** One claim that was said. */
export interface PlayedClaim {
  readonly side: Side;
  readonly claim: Claim;
  /** Its ledger entry; null for an opinion without one. */
  readonly check: FactCheck | null;
  /** What a check on the night found and who asked for it; null when none was made. */
  readonly onAir: { readonly finding: CheckFinding; readonly by: 'moderator' | 'challenger' } | null;
}

type Said = Extract<
  DebateEvent,
  { type: 'opening-made' | 'claim-made' | 'question-answered' | 'claim-conceded' }
>;

const SAID: readonly DebateEvent['type'][] = [
  'opening-made',
  'claim-made',
  'question-answered',
  'claim-conceded',
];
const isSaid = (event: DebateEvent): event is Said => SAID.includes(event.type);

function onAirOf(events: readonly DebateEvent[], side: Side, id: string): PlayedClaim['onAir'] {
  for (const event of events) {
    if (event.type === 'claim-checked' && event.side === side && event.claim === id) {
      return { finding: event.finding, by: event.by };
    }
  }
  return null;
}

/** Every claim of both sides in the order of the night, each once. */
export function claimsPlayed({ night, events }: Match): PlayedClaim[] {
  const { claims, checks } = night.tables.pack;
  const seen = new Set<string>();
  return events.filter(isSaid).flatMap(({ side, card }) => {
    if (seen.has(card)) return [];
    seen.add(card);
    const claim = claims.find((c) => c.id === card)!;
    const check = checks.find((c) => c.id === claim.check) ?? null;
    return [{ side, claim, check, onAir: onAirOf(events, side, card) }];
  });
}

/** Ledger entries of the night that time has added something to, each once, in the order of the night. */
export function entriesWithLater(match: Match, hasLater: (check: string) => boolean): FactCheck[] {
  const entries = claimsPlayed(match).flatMap(({ check }) => (check ? [check] : []));
  return [...new Set(entries)].filter(({ id }) => hasLater(id));
}
