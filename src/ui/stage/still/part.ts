// What the still stage is made of: parts that are built once per act and size and then follow the pictures.
import type { Act } from '../../../session/acts.ts';
import type { StagePicture } from '../../../session/picture.ts';
import type { Peeps } from '../../people/person-svg.ts';
import type { StageLayout } from '../layout.ts';
import type { Motion } from '../motion.ts';
import type { ActPlan } from '../plan.ts';
import type { Measure } from '../props/strap.ts';
import type { Sides } from '../sets/sides.ts';
import type { Bitmaps } from './bitmaps.ts';

export interface StillKit {
  readonly peeps: Peeps;
  readonly act: Act;
  readonly layout: StageLayout;
  readonly plan: ActPlan;
  readonly sides: Sides;
  readonly measure: Measure;
  readonly bitmaps: Bitmaps;
  /** Pixels of a picture per CSS pixel. */
  readonly scale: number;
  /** Whether motion is to be reduced. */
  readonly reduced: () => boolean;
  /** What stops each thing that runs without an animation, such as a speaking mouth. */
  readonly busy: Set<() => void>;
  /** The room that the camera moves, and what stands in front of it. */
  readonly room: SVGGElement;
  readonly front: SVGGElement;
  /** What the camera does not move. */
  readonly titles: SVGGElement;
}

/** Follows the pictures; changes only what changed. */
export type StillPart = (picture: StagePicture, motion: Motion) => void;
