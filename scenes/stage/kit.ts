// What every part of a scene is built with, and how parts place, bake and move things.
import type { GameObjects, Scene } from 'phaser';
import type { Act } from '../../src/session/acts.ts';
import type { StagePicture } from '../../src/session/picture.ts';
import type { Peeps } from '../../src/ui/people/person-svg.ts';
import type { Box, StageLayout } from '../../src/ui/stage/layout.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { type Piece, pieceSvg } from '../../src/ui/stage/pieces.ts';
import type { ActPlan } from '../../src/ui/stage/plan.ts';
import type { Measure } from '../../src/ui/stage/props/strap.ts';
import type { Sides } from '../../src/ui/stage/sets/sides.ts';
import type { StageSurvey } from '../../src/ui/stage/stage.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** What the stage hands to a scene that starts. */
export interface SceneData {
  readonly act: Act;
  readonly layout: StageLayout;
  readonly plan: ActPlan;
  readonly sides: Sides;
  readonly peeps: Peeps;
  readonly measure: Measure;
  readonly tier: 'full' | 'lite';
  /** Canvas pixels per CSS pixel. */
  readonly scale: number;
  readonly shelf: TextureShelf;
  /** Draw again: something has changed. */
  readonly wake: () => void;
  readonly reduced: () => boolean;
}

export interface SceneKit extends SceneData {
  readonly scene: Scene;
  /** Set and leaders, moved by the camera; and the audience in front of them. */
  readonly room: GameObjects.Container;
  readonly front: GameObjects.Container;
  /** In front of both, unmoved by the camera. */
  readonly titles: GameObjects.Container;
  /** What moves without a tween, such as a speaking mouth. */
  readonly busy: Set<object>;
}

/** Follows the pictures; changes only what changed. */
export interface ScenePart {
  show(picture: StagePicture, motion: Motion): void;
  /** Ends what moves without a tween. */
  skip?(): void;
  /** Who sits in the audience and how, for the survey. */
  seated?(): StageSurvey['voters'];
}

/** An image in `box` whose texture arrives when it has been baked. */
export function bakedImage(kit: SceneKit, box: Box, name: string, svg: () => string): GameObjects.Image {
  const { scene, shelf } = kit;
  const image = scene.add.image(box.x + box.width / 2, box.y + box.height / 2, '__WHITE').setVisible(false);
  void shelf.bake(name, svg).then((key) => {
    if (key === null || !image.scene) return;
    image.setTexture(key).setDisplaySize(box.width, box.height).setVisible(true);
    kit.wake();
  });
  return image;
}

/** A piece as an image. `name` must be unique in its scene. */
export const pieceImage = (kit: SceneKit, piece: Piece, name: string): GameObjects.Image =>
  bakedImage(kit, piece.box, name, () => pieceSvg(piece, kit.scale));

type Numbers = Readonly<Record<string, number>>;

/** Moves numbers of a target to where they should be, in the way of `motion`; only blends under reduced motion. */
export function glide(kit: SceneKit, target: object, to: Numbers, motion: Motion, duration = 240): void {
  const now = target as Record<string, number>;
  const changed = Object.entries(to).filter(([key, value]) => Math.abs((now[key] ?? 0) - value) > 0.0005);
  kit.scene.tweens.killTweensOf(target);
  if (motion === 'cut') {
    Object.assign(target, to);
    return;
  }
  const moves = changed.filter(([key]) => motion === 'play' || key === 'alpha');
  Object.assign(target, Object.fromEntries(changed.filter((entry) => !moves.includes(entry))));
  if (moves.length === 0) return;
  const end = Object.fromEntries(moves);
  kit.scene.tweens.add({
    targets: target,
    ...end,
    duration: motion === 'fade' ? 120 : duration,
    ease: 'Cubic.easeOut',
    // A tween that is skipped ends where it is, not where it was going.
    onComplete: () => Object.assign(target, end),
  });
}
