// One drawn person on a scene: the body follows the face, and a chest breathes in the full tier. What they do between two
// pictures is src/ui/stage/life.ts.
import type { GameObjects, Tweens } from 'phaser';
import { hasLivingEyes } from '../../src/ui/people/eyes.ts';
import { NOD, nods, poseOf } from '../../src/ui/people/gesture.ts';
import { type Expression, SPEECH } from '../../src/ui/people/people.ts';
import type { Figure } from '../../src/ui/stage/faces.ts';
import type { Box } from '../../src/ui/stage/layout.ts';
import { bringToLife, type Life } from '../../src/ui/stage/life.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { glide, type SceneKit } from './kit.ts';
import { onShutdown } from './on-shutdown.ts';
import { makePersonImages, type PersonImages } from './person-images.ts';

/** Wide, narrow and shut. */
export type Mouths = readonly [Expression, Expression, Expression];

export interface Person {
  /** What to put on the stage. */
  readonly node: GameObjects.Container;
  /** Shows a face of a figure; another figure frees the pictures of the one before. */
  show(figure: Figure, expression: Expression, motion: Motion): void;
  /** Moves the mouth for some seconds, then shuts it. 0 stops. */
  talk(words: string | undefined, seconds: number, mouths?: Mouths): void;
  /** Looks across at once. */
  glance(): void;
  stop(): void;
  /** Dims the person to a colour, 0xffffff for none. */
  tint(colour: number): void;
}

const DEGREE = Math.PI / 180;
const POSE_MS = 280;
/** Pixels and milliseconds of one breath: barely there. */
const BREATH = 3;
const BREATH_MS = 4400;
/** Pixels of a picture at most. */
const LIMIT = 900;

class DrawnPerson implements Person {
  readonly node: GameObjects.Container;
  readonly #images: PersonImages;
  readonly #kit: SceneKit;
  /** Stage pixels per unit of the drawing. */
  readonly #scale: number;
  readonly #life: Life;
  #figure: Figure | null = null;
  #wanted: Expression = 'neutral';
  #shown: Expression = 'neutral';
  #mouths: Mouths = SPEECH.calm;
  #breath: Tweens.Tween | null = null;

  constructor(kit: SceneKit, box: Box, name: string) {
    this.#kit = kit;
    const units = kit.peeps.crop[2]!;
    this.#scale = box.width / units;
    this.#images = makePersonImages(kit, name, Math.min(LIMIT, Math.ceil(box.width * kit.scale)) / units);
    this.#images.node.setScale(this.#scale);
    this.node = kit.scene.add.container(box.x + box.width / 2, box.y + box.height, [this.#images.node]);
    this.#life = this.#live();
    onShutdown(kit.scene, () => this.#life.end());
    if (kit.tier === 'full') this.#breathe(box.height);
  }

  #live(): Life {
    const { busy, reduced, peeps } = this.#kit;
    return bringToLife({
      look: (eyes) => {
        if (this.#figure && hasLivingEyes(peeps, this.#shown)) void this.#images.face(this.#shown, eyes);
      },
      mouth: (mouth) => this.#face(this.#mouths[mouth]),
      lively: () => !reduced() && !document.hidden,
      here: () => this.node.scene !== undefined,
      speaking: (stop) => (stop ? busy.add(this) : busy.delete(this)),
    });
  }

  #face(expression: Expression): void {
    this.#shown = expression;
    void this.#images.face(expression, 'ahead');
  }

  show(figure: Figure, expression: Expression, motion: Motion): void {
    const { reduced } = this.#kit;
    if (this.#breath) this.#breath.paused = reduced();
    const known = this.#figure?.name === figure.name;
    const turned = this.#figure?.mirrored !== figure.mirrored;
    this.#figure = figure;
    if (!known) this.#images.dress(figure);
    if (known && !turned && expression === this.#wanted) return;
    const fresh = !known || expression !== this.#wanted;
    this.#wanted = expression;
    if (fresh) this.#face(expression);
    if (fresh && !reduced()) this.#images.prepare(expression);
    this.#pose(figure, reduced() ? 'neutral' : expression, known ? motion : 'cut');
  }

  /** Stands as the face wants it, turned to the side of the figure. */
  #pose({ mirrored }: Figure, expression: Expression, motion: Motion): void {
    const { node, necks } = this.#images;
    const { forward, down, lean, tilt } = poseOf(expression);
    const sign = mirrored ? -1 : 1;
    const stance = {
      x: forward * sign * this.#scale,
      y: down * this.#scale,
      rotation: lean * sign * DEGREE,
      scaleX: sign * this.#scale,
    };
    glide(this.#kit, node, stance, motion, POSE_MS);
    for (const neck of necks) glide(this.#kit, neck, { rotation: tilt * DEGREE }, motion, POSE_MS);
    if (motion === 'play' && nods(expression)) this.#nod();
  }

  #nod(): void {
    this.#kit.scene.tweens.add({
      targets: [...this.#images.necks],
      rotation: { from: 0, to: NOD.degrees * DEGREE },
      duration: NOD.ms / 2,
      yoyo: true,
      ease: 'Sine.easeInOut',
    });
  }

  talk(words: string | undefined, seconds: number, mouths: Mouths = SPEECH.calm): void {
    this.#life.hush();
    this.#mouths = mouths;
    this.#life.talk(words, seconds);
  }

  glance(): void {
    this.#life.glance();
  }

  stop(): void {
    this.#life.hush();
  }

  tint(colour: number): void {
    this.#images.tint(colour);
  }

  #breathe(height: number): void {
    this.#breath = this.#kit.scene.tweens.add({
      targets: this.node,
      scaleY: 1 + BREATH / height,
      duration: BREATH_MS / 2,
      delay: Math.random() * BREATH_MS,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }
}

/** A person standing on the lower edge of `box`. */
export const makePerson = (kit: SceneKit, box: Box, name: string): Person => new DrawnPerson(kit, box, name);
