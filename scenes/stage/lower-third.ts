// The name strap of a leader on a scene: a title of the programme, in front of the room and unmoved by the camera. It wipes
// in when a name appears, and grows an edge of limelight while its leader speaks.
import type { GameObjects } from 'phaser';
import type { LeaderPicture, Podium } from '../../src/session/picture.ts';
import { PAINT, paintNumber } from '../../src/ui/stage/colours.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import {
  STRAP_FONT,
  type Strap,
  strapBackSvg,
  strapEdge,
  strapLetters,
  strapOf,
} from '../../src/ui/stage/props/strap.ts';
import { grown } from '../../src/ui/stage/svg.ts';
import { glide, pieceImage, type SceneKit } from './kit.ts';

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

const WIPE_MS = 240;

/** The edge under a strap, still without length; it grows from the outer side. */
function edgeOf(kit: SceneKit, podium: Podium, strap: Strap): GameObjects.Rectangle {
  const { x, y, width, height } = strapEdge(strap, kit.layout.font);
  const outer = podium === 'left' ? 0 : 1;
  return kit.scene.add
    .rectangle(x + outer * width, y, width, height, paintNumber(PAINT.limelight))
    .setOrigin(outer, 0)
    .setScale(0, 1);
}

/** Shows the strap of whoever stands at the podium; drawn anew only when its words change. */
export function makeLowerThird(kit: SceneKit, podium: Podium) {
  const titles = kit.scene.add.container();
  kit.titles.add(titles);
  let shown = '';
  let edge: GameObjects.Rectangle | null = null;
  let count = 0;
  const write = (leader: LeaderPicture, motion: Motion): void => {
    titles.removeAll(true);
    kit.shelf.release(`strap/${podium}/`);
    const fitted = strapOf(kit.layout, leader, kit.measure, kit.plan.leaders === 'standing');
    const strap = build(kit, leader, fitted, `strap/${podium}/${++count}`);
    edge = edgeOf(kit, podium, fitted);
    titles.add([strap, edge]);
    if (motion === 'cut') return;
    const from = motion === 'play' ? (podium === 'left' ? -24 : 24) : 0;
    strap.setAlpha(0).setX(from);
    kit.scene.tweens.add({ targets: strap, alpha: 1, x: 0, duration: WIPE_MS, ease: 'Cubic.easeOut' });
  };
  return (leader: LeaderPicture, motion: Motion): void => {
    if (leader.name === '') return;
    const key = `${leader.name}/${leader.role}/${leader.you}/${leader.side}`;
    if (key !== shown) write(leader, motion);
    shown = key;
    if (edge) glide(kit, edge, { scaleX: leader.face === 'speaking' ? 1 : 0 }, motion, WIPE_MS);
  };
}
