// The audience on a scene: 24 voters from one sheet, whose faces, heads and pins follow their pictures; and the citizen who
// stands up between the rows.
import type { GameObjects } from 'phaser';
import { MOODS, type VoterPicture } from '../../src/session/picture.ts';
import { voterSvg } from '../../src/ui/stage/faces.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { duskPiece, pinPiece, splitPiece } from '../../src/ui/stage/pieces.ts';
import type { StageSurvey } from '../../src/ui/stage/stage.ts';
import { type VoterPose, voterPose } from '../../src/ui/stage/voter-pose.ts';
import { citizenPart } from './citizen.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';

const BACK_TINT = 0xa79fc0;

function makePin(kit: SceneKit, size: number): GameObjects.Image[] {
  return ([0, 1] as const).map((side) => {
    const piece = pinPiece(side, size);
    return pieceImage(kit, piece, `pin/${side}/${Math.round(size)}`).setVisible(false);
  });
}

class SeatedVoter {
  readonly group: GameObjects.Container;
  readonly #kit: SceneKit;
  readonly #head: GameObjects.Image;
  readonly #pins: readonly GameObjects.Image[];
  #shown: VoterPicture | null = null;
  #wanted = '';
  #flip: boolean | null = null;

  constructor(kit: SceneKit, pose: VoterPose) {
    this.#kit = kit;
    this.#head = kit.scene.add.image(0, 0, '__WHITE').setOrigin(0.5, 1).setVisible(false);
    this.#pins = makePin(kit, pose.size);
    this.group = kit.scene.add.container(pose.x, pose.bottom, [this.#head, ...this.#pins]);
    if (pose.row === 'back') this.#head.setTint(BACK_TINT);
  }

  show(voter: VoterPicture, pose: VoterPose, motion: Motion): void {
    this.#shown = voter;
    glide(this.#kit, this.group, { x: pose.x, y: pose.bottom, angle: pose.lean }, motion);
    this.#pins.forEach((pin, side) => {
      // A pin still being baked becomes visible by itself: alpha decides.
      pin.setAlpha(voter.turned === side ? 1 : 0);
    });
    const name = `voter/${voter.look}-${voter.mood}`;
    const changed = name !== this.#wanted;
    const turned = this.#flip !== null && this.#flip !== pose.flip;
    this.#wanted = name;
    this.#flip = pose.flip;
    const { shelf, peeps, scale } = this.#kit;
    const svg = () => voterSvg(peeps, voter.look, voter.mood, pose.size, scale);
    void shelf.bake(name, svg).then((key) => {
      if (key === null || name !== this.#wanted || !this.#head.scene) return;
      this.#head.setTexture(key).setVisible(true);
      if (motion === 'play' && (changed || turned)) this.#turn(pose, turned);
      else this.#rest(pose);
      this.#kit.wake();
    });
  }

  /** What is on the stage: the face is read back from the picture that hangs there. */
  get shown(): StageSurvey['voters'][number] {
    const { seat, facing } = this.#shown!;
    const mood = MOODS.find((each) => this.#head.texture.key.endsWith(`-${each}`)) ?? 'neutral';
    return { seat, mood, facing };
  }

  #rest(pose: VoterPose): void {
    this.#kit.scene.tweens.killTweensOf(this.#head);
    this.#head.setFlipX(pose.flip).setDisplaySize(pose.size, pose.size).setY(0);
  }

  /** Turning the head: narrow, change, wide again. Without a turn, the new face comes with a small bob. */
  #turn(pose: VoterPose, turned: boolean): void {
    const { tweens } = this.#kit.scene;
    this.#rest({ ...pose, flip: turned ? !pose.flip : pose.flip });
    const full = this.#head.scaleX;
    const delay = Math.abs(pose.x - this.#kit.layout.width / 2) * 0.12;
    if (!turned) {
      tweens.add({
        targets: this.#head,
        y: { from: pose.size * 0.04, to: 0 },
        delay,
        duration: 200,
        ease: 'Back.easeOut',
      });
      return;
    }
    tweens.add({
      targets: this.#head,
      scaleX: full * 0.55,
      delay,
      duration: 100,
      ease: 'Sine.easeIn',
      onComplete: () => {
        this.#head.setFlipX(pose.flip);
        tweens.add({ targets: this.#head, scaleX: full, duration: 120, ease: 'Sine.easeOut' });
      },
    });
  }
}

/** The part of the audience. */
export function audiencePart(kit: SceneKit): ScenePart {
  const { scene, layout, front } = kit;
  const split = pieceImage(kit, splitPiece(layout, kit.sides), 'split').setAlpha(0);
  const rows = { back: scene.add.container(), front: scene.add.container() };
  front.add([pieceImage(kit, duskPiece(layout, 'back'), 'dusk/back'), split, rows.back]);
  const citizen = citizenPart(kit);
  front.add([pieceImage(kit, duskPiece(layout, 'front'), 'dusk/front'), rows.front]);
  const seated = new Map<number, SeatedVoter>();
  return {
    show(picture, motion) {
      citizen.show(picture, motion);
      glide(kit, split, { alpha: picture.split ? 1 : 0 }, motion);
      for (const voter of picture.voters) {
        const pose = voterPose(layout, picture, voter);
        let one = seated.get(voter.seat);
        if (!one) {
          one = new SeatedVoter(kit, pose);
          seated.set(voter.seat, one);
          rows[pose.row].add(one.group);
        }
        one.show(voter, pose, motion);
      }
    },
    skip: () => citizen.skip?.(),
    seated: () => [...seated.values()].map((one) => one.shown),
  };
}
