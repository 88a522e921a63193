// A debate set up for a few lines only, to see what one line or one sequence does: no openings, questions or closings,
// no notes, nobody forewarned, and no check unless one is called.
import type { Claim, Pack } from '../content/schema.ts';
import { SIDES, type Side, TONES } from '../content/vocabulary.ts';
import {
  encode,
  factCheck,
  KIND,
  type MoveKind,
  makeNight,
  type Night,
  playTurn,
  setup,
  type Tables,
} from '../rules/index.ts';

/** A night and where it stands. `cells` change as lines are played. */
export interface SmallDebate {
  readonly night: Night;
  readonly cells: Int32Array;
}

/** A card by its side and its index within the side's list. */
export interface Line {
  readonly side: Side;
  readonly card: number;
}

const SWITCHES = { openings: false, questions: false, closings: false } as const;

/** Any seed: nothing that it draws is looked at. */
const SEED = [1, 2, 3, 4] as const;

/** A draw so high that no check follows. */
const neverChecked = (): number => 1;

/** The prepared platform of a side, with the planks that the given claims need in their areas. */
export function platformWith(pack: Pack, side: Side, claims: readonly Claim[]): string[] {
  const platform = [...pack.sides[side].defaultPlatform];
  for (const { needs = [] } of claims) {
    if (needs.length === 0 || needs.some((id) => platform.includes(id))) continue;
    const plank = pack.planks.find(({ id }) => id === needs[0])!;
    platform[pack.topics.findIndex(({ id }) => id === plank.area)] = plank.id;
  }
  return platform;
}

/**
 * Opens one with the given side first and the given topic ids for its exchanges, in order; the order of claims is that of a
 * full night: the opener, then the other side twice.
 */
export function openSmall(
  tables: Tables,
  opener: Side,
  topics: readonly string[],
  claims: readonly Claim[] = [],
): SmallDebate {
  const { pack, preset } = tables;
  const prepare = (side: Side) => ({
    platform: platformWith(
      pack,
      side,
      claims.filter((claim) => claim.side === side),
    ),
    notes: [],
    prebuttal: null,
  });
  const preparations = [prepare(SIDES[0]), prepare(SIDES[1])] as const;
  const options = { format: 'full', preset, opener, preparations, switches: SWITCHES } as const;
  const opened = setup(tables, '', options, SEED);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const drawn = opened.value.night.setup;
  const night = makeNight(tables, { ...drawn, topics: drawn.topics.map((id, i) => topics[i] ?? id) });
  return { night, cells: Int32Array.from(opened.value.state.cells) };
}

/** Plays one move of whoever is to move. */
export function play({ night, cells }: SmallDebate, kind: MoveKind, card = 0, tone = 0): void {
  playTurn(night, cells, encode(KIND[kind], card, tone), neverChecked, null);
}

/** Checks the live claim now, for certain. */
export const check = ({ night, cells }: SmallDebate): void => {
  factCheck(night, cells, 1, null);
};

/** A copy that may go on by itself. */
export const fork = ({ night, cells }: SmallDebate): SmallDebate => ({ night, cells: cells.slice() });

/** Index of a card's natural tone. */
export const toneIndex = (card: { readonly tone: (typeof TONES)[number] }): number =>
  TONES.indexOf(card.tone);
