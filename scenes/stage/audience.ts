// The audience on a scene: 24 voters whose faces, heads, bearing and badges follow their pictures, each in its own time; and
// the citizen who stands up between the rows.
import type { GameObjects } from 'phaser';
import { MOODS, type StagePicture, type VoterPicture } from '../../src/session/picture.ts';
import { badgeOf, splitLight, splitPiece } from '../../src/ui/stage/audience-pieces.ts';
import { voterSvg } from '../../src/ui/stage/faces.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { duskPiece, pieceSvg } from '../../src/ui/stage/pieces.ts';
import type { StageSurvey } from '../../src/ui/stage/stage.ts';
import { patienceOf, startOf, type VoterPose, voterPoses } from '../../src/ui/stage/voter-pose.ts';
import { citizenPart } from './citizen.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';

const BACK_TINT = 0xa79fc0;
const MOVE_MS = 240;
const TURN_MS = 110;

/** Who sits in a row, and the badges that lie over all its heads. */
interface Row {
  readonly people: GameObjects.Container;
  readonly badges: GameObjects.Container;
}

class SeatedVoter {
  readonly #kit: SceneKit;
  readonly #group: GameObjects.Container;
  readonly #pinned: GameObjects.Container;
  readonly #head: GameObjects.Image;
  readonly #badge: GameObjects.Image;
  #voter: VoterPicture | null = null;
  #pose: VoterPose;
  #face = '';
  #badgeName = '';

  constructor(kit: SceneKit, row: Row, pose: VoterPose) {
    const { scene } = kit;
    this.#kit = kit;
    this.#pose = pose;
    this.#head = scene.add.image(0, 0, '__WHITE').setOrigin(0.5, 1).setVisible(false);
    this.#badge = scene.add.image(0, 0, '__WHITE').setAlpha(0);
    this.#group = scene.add.container(pose.x, pose.bottom, [this.#head]);
    this.#pinned = scene.add.container(pose.x, pose.bottom, [this.#badge]);
    if (pose.row === 'back') this.#head.setTint(BACK_TINT);
    row.people.add(this.#group);
    row.badges.add(this.#pinned);
  }

  show(voter: VoterPicture, pose: VoterPose, split: boolean, motion: Motion): void {
    const before = this.#pose;
    const face = `voter/${voter.look}-${voter.mood}`;
    const first = this.#voter === null;
    const same = !first && face === this.#face && before.flip === pose.flip;
    this.#voter = voter;
    this.#pose = pose;
    this.#face = face;
    this.#move(motion === 'play' && !first);
    this.#wear(split, motion);
    if (same) return;
    const { shelf, peeps, scale } = this.#kit;
    const svg = () => voterSvg(peeps, voter.look, voter.mood, pose.size, scale);
    void shelf.bake(face, svg).then((key) => {
      if (key === null || face !== this.#face || !this.#head.scene) return;
      if (motion === 'play' && !first) this.#answer(key, before.flip !== pose.flip);
      else this.rest();
      this.#kit.wake();
    });
  }

  /** What is on the stage: the face is read back from the picture that hangs there. */
  get shown(): StageSurvey['voters'][number] {
    const { seat, facing } = this.#voter!;
    const mood = MOODS.find((each) => this.#head.texture.key.endsWith(`-${each}`)) ?? 'neutral';
    return { seat, mood, facing };
  }

  /** Puts everything where it was going. */
  rest(): void {
    this.#kit.scene.tweens.killTweensOf([this.#head, this.#group, this.#pinned, this.#badge]);
    this.#badge.setAlpha(this.#badgeName === '' || this.#badge.texture.key === '__WHITE' ? 0 : 1);
    const { x, bottom, lean, size, flip, stretch } = this.#pose;
    for (const node of [this.#group, this.#pinned]) node.setPosition(x, bottom).setAngle(lean);
    const key = this.#kit.shelf.ready(this.#face);
    if (key === null) return;
    this.#head
      .setTexture(key)
      .setVisible(true)
      .setFlipX(flip)
      .setDisplaySize(size, size * stretch);
  }

  #move(plays: boolean): void {
    const { tweens } = this.#kit.scene;
    const nodes = [this.#group, this.#pinned];
    const { x, bottom: y, lean: angle } = this.#pose;
    tweens.killTweensOf(nodes);
    const here = Math.abs(this.#group.x - x) < 0.01 && Math.abs(this.#group.angle - angle) < 0.01;
    if (!plays || here) {
      for (const node of nodes) node.setPosition(x, y).setAngle(angle);
      return;
    }
    const delay = patienceOf(this.#voter!);
    tweens.add({ targets: nodes, x, y, angle, delay, duration: MOVE_MS, ease: 'Cubic.easeOut' });
  }

  #wear(split: boolean, motion: Motion): void {
    const badge = badgeOf(this.#voter!, split, this.#pose.size);
    const name = badge?.name ?? '';
    if (name === this.#badgeName) return;
    this.#badgeName = name;
    if (badge === null) {
      glide(this.#kit, this.#badge, { alpha: 0 }, motion);
      return;
    }
    const { shelf, scale } = this.#kit;
    const { box } = badge.piece;
    void shelf
      .bake(`${name}/${this.#pose.row}`, () => pieceSvg(badge.piece, scale))
      .then((key) => {
        if (key === null || name !== this.#badgeName || !this.#badge.scene) return;
        this.#badge.setTexture(key).setDisplaySize(box.width, box.height);
        this.#badge.setPosition(box.x + box.width / 2, box.y + box.height / 2);
        glide(this.#kit, this.#badge, { alpha: 1 }, motion);
        this.#kit.wake();
      });
  }

  /** In their own time: the head turns and changes on the way, and a new mood comes with a small jump or flinch. */
  #answer(key: string, turns: boolean): void {
    const { tweens } = this.#kit.scene;
    const { size, flip, stretch } = this.#pose;
    const head = this.#head;
    if (!head.visible) {
      this.rest();
      return;
    }
    tweens.killTweensOf(head);
    const delay = patienceOf(this.#voter!);
    const full = Math.abs(head.scaleX);
    const change = () => head.setTexture(key).setFlipX(flip);
    const tall = (size * stretch) / head.height;
    const moved = head.texture.key !== key;
    if (turns) {
      tweens.add({
        targets: head,
        scaleX: full * 0.5,
        delay,
        duration: TURN_MS,
        yoyo: true,
        ease: 'Sine.easeInOut',
        onYoyo: change,
      });
    }
    tweens.add({
      targets: head,
      scaleY: { from: moved ? tall * startOf(this.#voter!.mood) : head.scaleY, to: tall },
      delay: turns ? delay + TURN_MS : delay,
      duration: MOVE_MS,
      ease: 'Back.easeOut',
      onStart: change,
    });
  }
}

function splitLamps(kit: SceneKit) {
  const lamps = (['left', 'right'] as const).map((podium) => ({
    block: podium === 'left' ? -1 : 1,
    image: pieceImage(kit, splitPiece(kit.layout, kit.sides, podium), `split/${podium}`).setAlpha(0),
  }));
  return {
    images: lamps.map(({ image }) => image),
    shine({ split }: StagePicture, poses: readonly VoterPose[], motion: Motion): void {
      for (const { block, image } of lamps) {
        const turned = poses.filter((pose) => pose.block === block).length;
        glide(kit, image, { alpha: split ? splitLight(turned, poses.length) : 0 }, motion);
      }
    },
  };
}

/** The part of the audience. */
export function audiencePart(kit: SceneKit): ScenePart {
  const { scene, layout, front } = kit;
  const lamps = splitLamps(kit);
  const row = (): Row => ({ people: scene.add.container(), badges: scene.add.container() });
  const rows = { back: row(), front: row() };
  const dusk = (which: 'back' | 'front') => pieceImage(kit, duskPiece(layout, which), `dusk/${which}`);
  front.add([dusk('back'), rows.back.people, rows.back.badges]);
  const citizen = citizenPart(kit);
  front.add([dusk('front'), ...lamps.images, rows.front.people, rows.front.badges]);
  const seated = new Map<number, SeatedVoter>();
  return {
    show(picture, motion) {
      citizen.show(picture, motion);
      const poses = voterPoses(layout, picture);
      lamps.shine(picture, poses, motion);
      picture.voters.forEach((voter, i) => {
        const pose = poses[i]!;
        const one = seated.get(voter.seat) ?? new SeatedVoter(kit, rows[pose.row], pose);
        seated.set(voter.seat, one);
        one.show(voter, pose, picture.split, motion);
      });
    },
    skip() {
      citizen.skip?.();
      for (const one of seated.values()) one.rest();
    },
    seated: () => [...seated.values()].map((one) => one.shown),
  };
}
