// Who and what stands in the studio tonight: fixed facts of one night that every picture is drawn from.
import { parseSeedText } from '../base/seed.ts';
import type { Pack, PackText } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Tables } from '../rules/index.ts';
import { type FaceThresholds, seatVoters, type Voter } from './audience.ts';
import type { Podium } from './picture.ts';
import type { LeaderChoice, SavedNight } from './saved-night.ts';

/** A leader on stage. */
export interface SceneLeader {
  readonly side: Side;
  readonly podium: Podium;
  readonly name: string;
  /** Last name or the typed name: what the panel calls them. */
  readonly shortName: string;
  readonly role: string;
  readonly you: boolean;
  readonly look: string;
}

export interface Scene {
  readonly pack: Pack;
  readonly text: PackText;
  readonly tables: Tables;
  readonly you: Side;
  /** By side. */
  readonly leaders: readonly [SceneLeader, SceneLeader];
  readonly voters: readonly Voter[];
  readonly thresholds: FaceThresholds;
}

/** Full and short name of a chosen leader. */
export function leaderNames(text: PackText, choice: LeaderChoice): { full: string; short: string } {
  if (choice.typedName) return { full: choice.typedName, short: choice.typedName };
  const name = text.leaders[choice.name % text.leaders.length]!;
  return { full: `${name.given} ${name.family}`, short: name.family };
}

function sceneLeader(pack: Pack, text: PackText, night: SavedNight, side: Side): SceneLeader {
  const names = leaderNames(text, night.leaders[side]);
  return {
    side,
    podium: night.left === side ? 'left' : 'right',
    name: names.full,
    shortName: names.short,
    role: text.sides[pack.sides[side].id]!.role,
    you: night.side === side,
    look: night.leaders[side].look,
  };
}

/** The scene of a night. The seed was checked when the night was read. */
export function makeScene(
  pack: Pack,
  text: PackText,
  tables: Tables,
  thresholds: FaceThresholds,
  night: SavedNight,
): Scene {
  const seed = parseSeedText(night.seed);
  if (!seed.ok) throw new Error(seed.error);
  return {
    pack,
    text,
    tables,
    you: night.side,
    leaders: [sceneLeader(pack, text, night, 0), sceneLeader(pack, text, night, 1)],
    voters: seatVoters(pack, seed.value),
    thresholds,
  };
}
