// How the computer prepares: the platform its team would bring with a change or two, three notes, one forewarning.
import type { Pack } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Preparation } from '../rules/index.ts';
import type { OpponentLevel } from './levels.ts';

/** Chance that an area's prepared plank is swapped for another, by level. */
const SWAPS: Record<OpponentLevel, number> = { novice: 0.4, campaigner: 0.25 };

const pickOne = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/** Chooses a preparation for a side. `random` gives draws in [0, 1). */
export function choosePreparation(pack: Pack, side: Side, level: OpponentLevel, random: () => number): Preparation {
  const platform = pack.topics.map((topic, i) => {
    const planks = pack.planks.filter((plank) => plank.side === side && plank.area === topic.id);
    return random() < SWAPS[level] ? pickOne(planks, random).id : pack.sides[side].defaultPlatform[i]!;
  });
  const notes = pack.notes.filter((note) => note.side === side);
  const learned: string[] = [];
  while (learned.length < 3 && notes.length > 0) {
    const [note] = notes.splice(Math.floor(random() * notes.length), 1);
    learned.push(note!.id);
  }
  return { platform, notes: learned, prebuttal: pickOne(pack.topics, random).id };
}
