// Can a hand be dealt whatever platform a side chooses? Tries every platform.
import type { Say } from './problem.ts';
import type { Claim, Pack, Rebuttal } from './schema.ts';
import { SIDES, type Side } from './vocabulary.ts';

/** Cards of a full hand: the rules deal as many. */
const HAND = { claims: 10, rebuttals: 9 } as const;

/** True when a platform holds one of the planks that a card needs, or it needs none. */
const allows = (platform: readonly string[], card: Claim | Rebuttal): boolean =>
  card.needs === undefined || card.needs.length === 0 || card.needs.some((id) => platform.includes(id));

/** Every choice of one plank per topic. */
export function platformsOf(pack: Pack, side: Side): string[][] {
  return pack.topics.reduce<string[][]>(
    (platforms, topic) => {
      const planks = pack.planks.filter((plank) => plank.side === side && plank.area === topic.id);
      return platforms.flatMap((platform) => planks.map((plank) => [...platform, plank.id]));
    },
    [[]],
  );
}

/** What a platform leaves wanting, in words; empty when a full hand can be dealt. */
function wantsOf(pack: Pack, side: Side, platform: readonly string[]): string[] {
  const claims = pack.claims.filter((claim) => claim.side === side && allows(platform, claim));
  const rebuttals = pack.rebuttals.filter((card) => card.side === side && allows(platform, card));
  const silent = pack.topics.filter((topic) => !claims.some((claim) => claim.topic === topic.id));
  return [
    ...(claims.length < HAND.claims ? [`${claims.length} of ${HAND.claims} claims`] : []),
    ...(rebuttals.length < HAND.rebuttals ? [`${rebuttals.length} of ${HAND.rebuttals} rebuttals`] : []),
    ...silent.map((topic) => `no claim on "${topic.id}"`),
    ...(claims.some((claim) => claim.kind !== 'attack') ? [] : ['no claim that opens the night']),
  ];
}

/** Says every platform that cannot be dealt a full hand. */
export function checkUnlocks(pack: Pack, say: Say): void {
  for (const side of SIDES) {
    for (const platform of platformsOf(pack, side)) {
      const wants = wantsOf(pack, side, platform);
      if (wants.length > 0) say('planks', `a full hand for ${platform.join(', ')}`, wants.join('; '));
    }
  }
}
