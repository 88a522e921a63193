// The name strap of a leader on a scene: a baked strap with canvas letters, wiped in when a name appears.
import type { GameObjects } from 'phaser';
import type { LeaderPicture, Podium } from '../../src/session/picture.ts';
import { PAINT } from '../../src/ui/stage/colours.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import {
  STRAP_FONT,
  type Strap,
  strapBackSvg,
  strapLetters,
  strapOf,
} from '../../src/ui/stage/props/strap.ts';
import { grown } from '../../src/ui/stage/svg.ts';
import { pieceImage, type SceneKit } from './kit.ts';

function letters(
  kit: SceneKit,
  words: string,
  at: { x: number; y: number },
  font: number,
  weight: number,
  colour: string,
) {
  const text = kit.scene.add.text(at.x, at.y, words, {
    fontFamily: STRAP_FONT,
    fontSize: `${font}px`,
    fontStyle: String(weight),
    color: colour,
    resolution: kit.scale,
  });
  // The canvas places text by its top; the strap knows the line that letters stand on.
  return text.setOrigin(0, 0).setY(at.y - text.getTextMetrics().ascent);
}

function build(kit: SceneKit, leader: LeaderPicture, strap: Strap, name: string): GameObjects.Container {
  const { font } = kit.layout;
  const { nameBox, roleBox } = strap;
  const whole = { ...nameBox, height: nameBox.height + roleBox.height };
  const back = pieceImage(
    kit,
    { box: grown(whole, font * 0.5), svg: strapBackSvg(strap, leader, font) },
    name,
  );
  const at = strapLetters(strap, font);
  return kit.scene.add.container(0, 0, [
    back,
    letters(kit, strap.name, at.name, strap.nameFont, 800, PAINT.ink1),
    letters(kit, strap.role, at.role, strap.roleFont, 700, '#ffffff'),
  ]);
}

/** Shows the strap of whoever stands at the podium; drawn anew only when its words change. */
export function makeLowerThird(kit: SceneKit, podium: Podium) {
  let shown = '';
  let strap: GameObjects.Container | null = null;
  let count = 0;
  return (leader: LeaderPicture, motion: Motion): void => {
    const key = `${leader.name}/${leader.role}/${leader.you}/${leader.side}`;
    if (key === shown || leader.name === '') return;
    shown = key;
    strap?.destroy();
    kit.shelf.release(`strap/${podium}/`);
    const fitted = strapOf(kit.layout, leader, kit.measure, kit.plan.leaders === 'standing');
    strap = build(kit, leader, fitted, `strap/${podium}/${++count}`);
    kit.room.add(strap);
    if (motion === 'cut') return;
    const from = motion === 'play' ? (podium === 'left' ? -24 : 24) : 0;
    strap.setAlpha(0).setX(from);
    kit.scene.tweens.add({ targets: strap, alpha: 1, x: 0, duration: 240, ease: 'Cubic.easeOut' });
  };
}
