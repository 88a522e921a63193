// A fresh night, drawn from a seed: sides, lecterns, names and looks. Names and looks are drawn independently of side.
import { makeRng, pick, type Rng, type Seed, shuffled } from '../base/rng.ts';
import { makeSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Act } from './acts.ts';
import type { Content } from './content.ts';
import type { LeaderChoice, Level, SavedNight } from './saved-night.ts';

/** Streams of the seed that only the page uses; see also audience.ts. */
const STREAM = { side: 70, left: 71, names: 72, looks: 73, notes: 74, prebuttal: 75 } as const;

/** What a new night keeps from the last one. */
export interface NightWishes {
  readonly act: Act;
  readonly format: SavedNight['format'];
  readonly preset: SavedNight['preset'];
  readonly level: Level;
  readonly side: Side | null;
  /** The same room, hands and questions as another night; null draws new ones. 32 hexadecimal digits. */
  readonly seed: string | null;
}

function drawLeaders(content: Content, looks: readonly string[], rng: Rng): [LeaderChoice, LeaderChoice] {
  const names = shuffled(
    content.text.leaders.map((_, i) => i),
    rng,
    0,
    STREAM.names,
  );
  const faces = shuffled(looks, rng, 0, STREAM.looks);
  return [
    { name: names[0]!, look: faces[0]!, typedName: null },
    { name: names[1]!, look: faces[1]!, typedName: null },
  ];
}

/** Three notes that "your team" has prepared, on different topics. */
export function preparedNotes(content: Content, side: Side, rng: Rng): string[] {
  const notes = content.pack.notes.filter((note) => note.side === side);
  const drawn: typeof notes = [];
  for (const note of shuffled(notes, rng, 0, STREAM.notes)) {
    if (drawn.length < 3 && !drawn.some((other) => other.topic === note.topic)) drawn.push(note);
  }
  return drawn.map((note) => note.id);
}

/** What the team has prepared for a side: platform, notes and one forewarning. */
export function preparedFor(content: Content, side: Side, seed: Seed) {
  const rng = makeRng(seed);
  const topics = content.pack.topics;
  return {
    platform: [...content.pack.sides[side].defaultPlatform],
    notes: preparedNotes(content, side, rng),
    prebuttal: topics[pick(rng(0, STREAM.prebuttal), topics.length)]!.id,
  };
}

/** Draws a new night. `looks` are the look codes that leaders may be given. */
export function drawNight(
  content: Content,
  looks: readonly string[],
  seed: Seed,
  wishes: NightWishes,
): SavedNight {
  const rng = makeRng(seed);
  const side: Side = wishes.side ?? (rng(0, STREAM.side) < 0.5 ? 0 : 1);
  return {
    version: 1,
    act: wishes.act,
    seed: makeSeedText(seed),
    packHash: content.hash,
    format: wishes.format,
    preset: wishes.preset,
    level: wishes.level,
    side,
    left: rng(0, STREAM.left) < 0.5 ? 0 : 1,
    leaders: drawLeaders(content, looks, rng),
    ...preparedFor(content, side, seed),
    lotsDrawn: false,
    coldOpen: [],
    moves: null,
  };
}
