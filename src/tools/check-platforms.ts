// Can a side win with every platform it may choose? Lays each one before the voters with the real rules and weighs the
// lines that it lets be said, against the prepared platform.
import { seedOf } from '../base/seed.ts';
import { platformsOf } from '../content/check-unlocks.ts';
import type { Say } from '../content/problem.ts';
import type { Pack } from '../content/schema.ts';
import { SIDES, type Side, TONES } from '../content/vocabulary.ts';
import {
  bestLead,
  compilePack,
  encode,
  HAND,
  isUnlocked,
  KIND,
  type OpenedDebate,
  type Preparation,
  playTurn,
  segmentLead,
  setup,
  type Tables,
} from '../rules/index.ts';

/**
 * Most that a platform may cost its side, points of best-party lead. A full vivid night between equals scatters by about
 * 2.9 points (standard deviation in par.json), so a side that starts 2.4 behind still wins about one night in five.
 */
export const LARGEST_COST = 2.4;

/** Points by which a plank must beat another, whatever else is chosen, to make it a dud: a quarter of a night's scatter. */
const DUD = 0.75;

/** Claims that one side says in a full night: an opening, three exchanges and two answers. */
const LINES = 6;

/** An opening moves half of what a claim moves; about half of what a claim moves is taken back by the answer to it. */
const OPENING_SHARE = 0.5;
const KEPT = 0.5;

/** What one platform is worth against the prepared one, points of best-party lead for its side. */
export interface PlatformWorth {
  readonly platform: readonly string[];
  /** Before a word is said. */
  readonly before: number;
  /** The same in each group of voters. */
  readonly groups: readonly number[];
  /** By the lines that it lets be said. */
  readonly hand: number;
}

function open(tables: Tables, side: Side, platform: readonly string[]): OpenedDebate {
  const prepared = (of: Side): Preparation => ({
    platform: of === side ? platform : tables.pack.sides[of].defaultPlatform,
    notes: [],
    prebuttal: null,
  });
  const preparations = [prepared(0), prepared(1)] as const;
  const opened = setup(
    tables,
    '',
    { format: 'full', preset: tables.preset, opener: side, preparations },
    seedOf(1),
  );
  if (!opened.ok) throw new Error(`${opened.error.part}: ${opened.error.expected}, ${opened.error.found}`);
  return opened.value;
}

/**
 * What a side's lines of one night move: the mean of the better lines that may be said, because 6 of 10 dealt claims are
 * chosen; each measured as an opening in its best tone, then answered.
 */
function handWorth({ night, state }: OpenedDebate, side: Side, platform: readonly string[]): number {
  const { tables } = night;
  const sign = side === 0 ? 1 : -1;
  const start = bestLead(tables, Int32Array.from(state.cells));
  const moved = (card: number, tone: number): number => {
    const cells = Int32Array.from(state.cells);
    playTurn(night, cells, encode(KIND['make-opening'], card, tone), () => 1, null);
    return sign * (bestLead(tables, cells) - start);
  };
  const worths = tables.pack.claims
    .filter((claim) => claim.side === side)
    .flatMap((claim, card) =>
      isUnlocked(claim, platform) ? [Math.max(...TONES.map((_, tone) => moved(card, tone)))] : [],
    )
    .sort((a, b) => b - a);
  const better = worths.slice(0, Math.ceil((worths.length * LINES) / HAND.claims));
  const mean = better.reduce((sum, points) => sum + points, 0) / better.length;
  return (LINES * KEPT * mean) / OPENING_SHARE;
}

/** Worth of every platform of a side in the vivid preset, worst first. */
export function platformWorths(pack: Pack, side: Side): PlatformWorth[] {
  const tables = compilePack(pack, 'vivid');
  const sign = side === 0 ? 1 : -1;
  const prepared = pack.sides[side].defaultPlatform;
  const usual = handWorth(open(tables, side, prepared), side, prepared);
  return platformsOf(pack, side)
    .map((platform) => {
      const opened = open(tables, side, platform);
      const [base, laid] = [opened.base, opened.state].map(({ cells }) => Int32Array.from(cells));
      return {
        platform,
        before: sign * (bestLead(tables, laid!) - bestLead(tables, base!)),
        groups: pack.segments.map(
          (_, s) => sign * (segmentLead(tables, laid!, s) - segmentLead(tables, base!, s)),
        ),
        hand: handWorth(opened, side, platform) - usual,
      };
    })
    .sort((a, b) => worthOf(a) - worthOf(b));
}

const shown = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(2)}`;

/** What a platform is worth in all, points of best-party lead for its side. */
export const worthOf = ({ before, hand }: PlatformWorth): number => before + hand;

/** The plank of the same area that, whatever the other areas hold, every group likes better and that gives no worse lines. */
function betterPlank(worths: readonly PlatformWorth[], plank: string, area: number): string | undefined {
  const key = (platform: readonly string[]) => platform.filter((_, t) => t !== area).join();
  const rivals = [...new Set(worths.map(({ platform }) => platform[area]!))].filter((id) => id !== plank);
  const withPlank = worths.filter(({ platform }) => platform[area] === plank);
  return rivals.find((rival) => {
    const others = new Map(worths.filter((w) => w.platform[area] === rival).map((w) => [key(w.platform), w]));
    return withPlank.every((own) => {
      const other = others.get(key(own.platform))!;
      return (
        own.groups.every((lead, s) => lead < other.groups[s]!) &&
        own.hand <= other.hand &&
        worthOf(other) - worthOf(own) >= DUD
      );
    });
  });
}

/** Says every platform that costs more than a debate can win back, and every plank that is never worth choosing. */
export function checkPlatforms(pack: Pack, say: Say): void {
  for (const side of SIDES) {
    const worths = platformWorths(pack, side);
    for (const { platform, before, hand } of worths) {
      if (before + hand >= -LARGEST_COST) continue;
      const found = `${shown(before)} before a word is said and ${shown(hand)} in its lines`;
      say('planks', `a platform that costs at most ${LARGEST_COST} points: ${platform.join(', ')}`, found);
    }
    pack.planks.forEach(({ id, side: owner, area }, i) => {
      const better =
        owner === side
          ? betterPlank(
              worths,
              id,
              pack.topics.findIndex((topic) => topic.id === area),
            )
          : undefined;
      if (better)
        say(
          `planks[${i}]`,
          'a plank that is better than its rivals in something',
          `"${id}", worse than "${better}" throughout`,
        );
    });
  }
}
