// What the lot decides before the debate: who stands where and who speaks first. Pure.
import { makeRng } from '../base/rng.ts';
import { parseSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import { STREAM } from '../rules/index.ts';
import type { SavedNight } from './saved-night.ts';

export interface Lots {
  /** The side at the left-hand lectern, as viewers see it. */
  readonly left: Side;
  /** The side that gives the first opening statement. */
  readonly opener: Side;
}

/** The lots of a night, drawn by its seed: the same draw that the rules make when the debate opens. */
export function lotsOf(night: Pick<SavedNight, 'seed' | 'left'>): Lots {
  const seed = parseSeedText(night.seed);
  if (!seed.ok) throw new Error(seed.error);
  return { left: night.left, opener: makeRng(seed.value)(0, STREAM.opener) < 0.5 ? 0 : 1 };
}
