// What a computer settles before the lights go up: a platform, three notes and a forewarning. Judged by what the
// platform table shows to everybody.
import type { Note, Pack, Plank } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { HAND, isUnlocked, type Preparation } from '../rules/index.ts';
import type { LevelName } from './levels.ts';

const pickFrom = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)]!;

const planksOf = (pack: Pack, ids: readonly string[]): Plank[] =>
  ids.map((id) => pack.planks.find((plank) => plank.id === id)!);

/** The prepared platform with one plank, in a drawn area, exchanged for a drawn one. */
function withOneExchanged(
  pack: Pack,
  side: Side,
  platform: readonly string[],
  random: () => number,
): string[] {
  const area = pickFrom(pack.topics, random);
  const choice = pickFrom(
    pack.planks.filter((plank) => plank.side === side && plank.area === area.id),
    random,
  );
  return platform.map((id, t) => (pack.topics[t] === area ? choice.id : id));
}

/** How well planks stand together: delivery, agreement among themselves, cost. */
function soundness(planks: readonly Plank[]): number {
  const ids = new Set(planks.map((plank) => plank.id));
  return planks.reduce((sum, plank) => {
    const agreement = plank.coheres.reduce((a, { with: id, value }) => a + (ids.has(id) ? value : 0), 0);
    return sum + plank.deliver + 0.25 * agreement - 0.1 * plank.cost;
  }, 0);
}

/** How many changes of the prepared platform each level tries; it keeps one that is as sound or sounder. */
const CHANGES_TRIED: Readonly<Record<LevelName, number>> = {
  novice: 1,
  campaigner: 2,
  strategist: 2,
  'spin-doctor': 2,
};

function choosePlatform(pack: Pack, side: Side, level: LevelName, random: () => number): string[] {
  let platform = [...pack.sides[side].defaultPlatform];
  for (let i = 0; i < CHANGES_TRIED[level]; i++) {
    const changed = withOneExchanged(pack, side, platform, random);
    const slack = 0.5 * random();
    if (soundness(planksOf(pack, changed)) + slack >= soundness(planksOf(pack, platform))) platform = changed;
  }
  return platform;
}

/** Whether somebody wants to learn a note. */
export type PrefersNote = (note: Note, pack: Pack) => boolean;

/** Notes that are wanted and whose line the platform allows come first; no two on one topic while another topic is left. */
function chooseNotes(
  pack: Pack,
  side: Side,
  platform: readonly string[],
  random: () => number,
  prefers: PrefersNote,
): string[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const fits = (note: Note) => isUnlocked(claims.get(note.claim)!, platform);
  const ranked = pack.notes
    .filter((note) => note.side === side)
    .map((note) => ({ note, rank: (fits(note) ? 0 : 1) + (prefers(note, pack) ? 0 : 2) + random() * 0.9 }))
    .sort((a, b) => a.rank - b.rank || (a.note.id < b.note.id ? -1 : 1));
  const chosen: Note[] = [];
  for (const { note } of ranked) {
    if (chosen.length < HAND.notes && !chosen.some((other) => other.topic === note.topic)) chosen.push(note);
  }
  return chosen.map((note) => note.id);
}

/** Chooses a legal preparation for `side`. The same draws give the same preparation. */
export function choosePreparation(
  pack: Pack,
  side: Side,
  level: LevelName,
  random: () => number,
  prefers: PrefersNote = () => true,
): Preparation {
  const platform = choosePlatform(pack, side, level, random);
  const notes = chooseNotes(pack, side, platform, random, prefers);
  return { platform, notes, prebuttal: pickFrom(pack.topics, random).id };
}
