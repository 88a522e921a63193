// One drawn person on a scene: swaps faces, talks with two mouths, blinks and breathes in the full tier.
import type { GameObjects, Time, Tweens } from 'phaser';
import type { Expression } from '../../src/ui/people/people.ts';
import type { Peeps } from '../../src/ui/people/person-svg.ts';
import { TALKING } from '../../src/ui/stage/faces.ts';
import type { Box } from '../../src/ui/stage/layout.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import type { SceneKit } from './kit.ts';

/** Draws the person: `size` in canvas pixels. */
export type DrawPerson = (peeps: Peeps, expression: Expression, size: number) => string;

export interface Person {
  /** What to put on the stage. */
  readonly node: GameObjects.Container;
  /** Shows a face of a look; `look` names the drawing, and a new look frees the pictures of the old one. */
  show(look: string, draw: DrawPerson, expression: Expression, motion: Motion): void;
  /** Moves the mouth for some seconds, then ends with the expression shown. 0 stops. */
  talk(seconds: number): void;
  stop(): void;
  /** Dims the person to a colour, 0xffffff for none. */
  tint(colour: number): void;
}

/** Milliseconds between two mouths: uneven, as words are. */
const MOUTHS = [130, 170, 110, 200, 150];
const BLINK_MS = 120;
/** Pixels and milliseconds of one breath: barely there. */
const BREATH = 3;
const BREATH_MS = 4400;
const LIMIT = 900;

class DrawnPerson implements Person {
  readonly node: GameObjects.Container;
  readonly #image: GameObjects.Image;
  readonly #kit: SceneKit;
  readonly #box: Box;
  readonly #name: string;
  #look = '';
  #draw: DrawPerson = () => '';
  #expression: Expression = 'neutral';
  #talking: Time.TimerEvent | null = null;
  #left = 0;
  #wanted = '';
  #breath: Tweens.Tween | null = null;

  constructor(kit: SceneKit, box: Box, name: string) {
    this.#kit = kit;
    this.#box = box;
    this.#name = name;
    this.#image = kit.scene.add.image(0, 0, '__WHITE').setOrigin(0.5, 1).setVisible(false);
    this.node = kit.scene.add.container(box.x + box.width / 2, box.y + box.height, [this.#image]);
    if (kit.tier === 'full') this.#live();
  }

  #picture(expression: Expression, closed: boolean): Promise<string | null> {
    const { shelf, scale, peeps, blinks } = this.#kit;
    const size = Math.min(LIMIT, Math.ceil(this.#box.width * scale));
    const name = `${this.#name}/${this.#look}/${expression}${closed ? '/closed' : ''}`;
    return shelf.bake(name, () => this.#draw(closed ? blinks : peeps, expression, size));
  }

  async #put(expression: Expression, closed = false): Promise<void> {
    const wanted = `${this.#look}/${expression}/${closed}`;
    this.#wanted = wanted;
    const key = await this.#picture(expression, closed);
    if (key === null || this.#wanted !== wanted || !this.#image.scene) return;
    this.#image.setTexture(key).setDisplaySize(this.#box.width, this.#box.height).setVisible(true);
    this.#kit.wake();
  }

  show(look: string, draw: DrawPerson, expression: Expression, motion: Motion): void {
    if (this.#breath) this.#breath.paused = this.#kit.reduced();
    if (look === this.#look && expression === this.#expression) return;
    const before = this.#look;
    this.#look = look;
    this.#draw = draw;
    this.#expression = expression;
    void this.#put(expression).then(() => {
      if (before !== '' && before !== this.#look) this.#kit.shelf.release(`${this.#name}/${before}/`);
    });
    if (motion === 'play' && before === look) this.#nod();
  }

  /** A new face comes with a small movement of the head. */
  #nod(): void {
    const { tweens } = this.#kit.scene;
    tweens.killTweensOf(this.#image);
    this.#image.y = this.#box.height * 0.012;
    tweens.add({ targets: this.#image, y: 0, duration: 200, ease: 'Back.easeOut' });
  }

  talk(seconds: number): void {
    this.stop();
    if (seconds <= 0 || this.#kit.reduced()) return;
    this.#left = seconds * 1000;
    this.#kit.busy.add(this);
    this.#mouth(0);
  }

  #mouth(step: number): void {
    const delay = MOUTHS[step % MOUTHS.length]!;
    this.#left -= delay;
    if (this.#left <= 0) {
      this.stop();
      return;
    }
    void this.#put(TALKING[step % 2]!);
    this.#talking = this.#kit.scene.time.delayedCall(delay, () => this.#mouth(step + 1));
  }

  stop(): void {
    if (this.#talking === null) return;
    this.#talking.remove();
    this.#talking = null;
    this.#kit.busy.delete(this);
    void this.#put(this.#expression);
  }

  tint(colour: number): void {
    this.#image.setTint(colour);
  }

  #breathe(): void {
    this.#breath = this.#kit.scene.tweens.add({
      targets: this.node,
      scaleY: 1 + BREATH / this.#box.height,
      duration: BREATH_MS / 2,
      delay: Math.random() * BREATH_MS,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  #live(): void {
    const { scene, reduced } = this.#kit;
    this.#breathe();
    const blink = (): void => {
      scene.time.delayedCall(2600 + Math.random() * 2800, blink);
      if (reduced() || this.#talking || this.#look === '') return;
      void this.#put(this.#expression, true);
      scene.time.delayedCall(BLINK_MS, () => !this.#talking && void this.#put(this.#expression));
    };
    blink();
  }
}

/** A person standing on the lower edge of `box`. */
export const makePerson = (kit: SceneKit, box: Box, name: string): Person => new DrawnPerson(kit, box, name);
