// The set of each act as one picture without people: drawn once per size, by both kinds of stage.
import type { Act } from '../../../session/acts.ts';
import type { StageLayout } from '../layout.ts';
import { picture } from '../svg.ts';
import { platformSet, preparationSet } from './desk-set.ts';
import { electionSet } from './election-set.ts';
import { morningSet } from './morning-set.ts';
import { newsroomSet } from './newsroom-set.ts';
import { pressSet } from './press-set.ts';
import type { Sides } from './sides.ts';
import { studioSet } from './studio-set.ts';
import { titleSet } from './title-set.ts';
import { wardrobeSet } from './wardrobe-set.ts';

type DrawSet = (layout: StageLayout, sides: Sides) => string;

const SETS: Readonly<Record<Act, DrawSet>> = {
  title: titleSet,
  'cold-open': studioSet,
  side: wardrobeSet,
  briefing: newsroomSet,
  platform: platformSet,
  preparation: preparationSet,
  debate: studioSet,
  spin: pressSet,
  verdict: electionSet,
  epilogue: morningSet,
};

/** The inside of the set's picture. Gradient ids are plain words: put it into a picture of its own. */
export const setInner = (act: Act, layout: StageLayout, sides: Sides): string => SETS[act](layout, sides);

/** The set as a picture of its own, `scale` pixels per CSS pixel. */
export function setSvg(act: Act, layout: StageLayout, sides: Sides, scale = 1): string {
  const { width, height } = layout;
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return picture({ x: 0, y: 0, width, height }, setInner(act, layout, sides), pixels);
}
