// What all scenes share: a room and a front, parts that follow the pictures, and an end that releases everything, so that a
// scene can be started again.
import { Scene } from 'phaser';
import type { Act } from '../../src/session/acts.ts';
import type { StagePicture } from '../../src/session/picture.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import type { StageSurvey } from '../../src/ui/stage/stage.ts';
import { cameraPart } from './camera.ts';
import type { SceneData, SceneKit, ScenePart } from './kit.ts';
import { onShutdown } from './on-shutdown.ts';
import { setPart } from './set.ts';

/** Builds the parts of an act, back to front. */
export type BuildParts = (kit: SceneKit) => readonly ScenePart[];

export class ActScene extends Scene {
  readonly act: Act;
  readonly #build: BuildParts;
  #kit: SceneKit | null = null;
  #parts: readonly ScenePart[] = [];

  constructor(act: Act, build: BuildParts) {
    super({ key: act });
    this.act = act;
    this.#build = build;
  }

  create(data: SceneData): void {
    this.cameras.main.setOrigin(0, 0).setZoom(data.scale).setScroll(0, 0);
    const room = this.add.container();
    const front = this.add.container();
    const titles = this.add.container();
    const kit: SceneKit = { ...data, scene: this, room, front, titles, busy: new Set() };
    this.#kit = kit;
    this.#parts = [setPart(kit), ...this.#build(kit), cameraPart(kit)];
    onShutdown(this, () => {
      kit.shelf.close();
      kit.busy.clear();
      this.#parts = [];
      this.#kit = null;
    });
  }

  show(picture: StagePicture, motion: Motion): void {
    for (const part of this.#parts) part.show(picture, motion);
    this.#kit?.wake();
  }

  /** Ends all motion where it was going. */
  skip(): void {
    for (const part of this.#parts) part.skip?.();
    for (const tween of this.tweens.getTweens()) {
      if (!tween.isInfinite) tween.complete();
    }
    this.#kit?.wake();
  }

  get moving(): boolean {
    if (this.#kit === null) return false;
    const { busy, shelf } = this.#kit;
    return busy.size > 0 || shelf.pending > 0 || this.tweens.getTweens().some((tween) => !tween.isInfinite);
  }

  /** The voters as they sit now. */
  get seated(): StageSurvey['voters'] {
    return this.#parts.flatMap((part) => part.seated?.() ?? []);
  }

  get kit(): SceneKit | null {
    return this.#kit;
  }
}
