// Answers: how does a body follow its face? Small poses of the whole figure and of the head, in units and degrees of the
// drawing. It must not know a stage: each stage moves in its own way.
import type { Expression } from './people.ts';

/** How a figure stands. All zero is at ease. */
export interface Pose {
  /** Units towards the person opposite. */
  readonly forward: number;
  /** Units down. */
  readonly down: number;
  /** Degrees of the whole body towards the person opposite; above 1.5 a gap opens at the foot of a picture. */
  readonly lean: number;
  /** Degrees of the head: chin down is positive. */
  readonly tilt: number;
}

/** The point on which the body leans and the one on which the head turns. */
export const FEET = { x: 370, y: 740 } as const;
export const NECK = { x: 395, y: 590 } as const;

/** Degrees of a nod, and how long it takes. */
export const NOD = { degrees: 4.5, ms: 520 } as const;

const AT_EASE: Pose = { forward: 0, down: 0, lean: 0, tilt: 0 };
const LEAN_IN: Pose = { forward: 16, down: 0, lean: 1.2, tilt: 2.5 };
const STRIKE: Pose = { forward: 26, down: 2, lean: 1.5, tilt: 4 };
const RECOIL: Pose = { forward: -28, down: 4, lean: -1.5, tilt: -5 };
const SINK: Pose = { forward: 0, down: 14, lean: 0, tilt: 3.5 };

const POSES: Partial<Readonly<Record<Expression, Pose>>> = {
  driven: LEAN_IN,
  stern: { ...LEAN_IN, tilt: 4 },
  'assertive-a': LEAN_IN,
  'attacking-a': STRIKE,
  'empathetic-a': { forward: 8, down: 4, lean: 1.2, tilt: 3 },
  hit: RECOIL,
  concerned: SINK,
  worried: SINK,
  doubtful: { forward: -4, down: 0, lean: -1, tilt: -5 },
  smug: { forward: -8, down: 0, lean: -1.2, tilt: -6 },
  amused: { forward: -6, down: 2, lean: -1, tilt: -4 },
  eyebrow: { forward: 0, down: 0, lean: 0, tilt: -4 },
};

const NODS: ReadonlySet<Expression> = new Set(['calm', 'smiling', 'relieved', 'pleased', 'delighted']);

/** How a figure with this face stands. A speaker keeps the pose of the manner's first mouth. */
export const poseOf = (expression: Expression): Pose => POSES[expression] ?? AT_EASE;

/** Whether this face comes with a nod. */
export const nods = (expression: Expression): boolean => NODS.has(expression);
