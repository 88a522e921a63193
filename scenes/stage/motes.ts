// Dust in the limelight: a few specks that drift where the beams are. Full tier only; gone under reduced motion.
import type { GameObjects } from 'phaser';
import type { SceneKit, ScenePart } from './kit.ts';

const COUNT = 26;
const SPECK = 16;

function speck(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SPECK}" height="${SPECK}" viewBox="0 0 16 16"><defs><radialGradient id="g"><stop offset="0" stop-color="#fff3cf"/><stop offset=".4" stop-color="#ffe9ae" stop-opacity=".5"/><stop offset="1" stop-color="#ffe08a" stop-opacity="0"/></radialGradient></defs><circle cx="8" cy="8" r="8" fill="url(#g)"/></svg>`;
}

function drift(kit: SceneKit, image: GameObjects.Image): void {
  const { width, audienceTop } = kit.layout;
  const x = Math.random() * width;
  const y = Math.random() * audienceTop;
  image.setPosition(x, y);
  kit.scene.tweens.add({
    targets: image,
    x: x + (Math.random() - 0.5) * width * 0.06,
    y: y - audienceTop * (0.05 + Math.random() * 0.08),
    alpha: { from: 0, to: 0.18 + Math.random() * 0.34 },
    duration: 5000 + Math.random() * 6000,
    yoyo: true,
    repeat: -1,
    ease: 'Sine.easeInOut',
  });
}

/** Specks of dust above the set. */
export function motesPart(kit: SceneKit): ScenePart {
  if (kit.tier !== 'full') return { show() {} };
  const group = kit.scene.add.container();
  kit.room.add(group);
  void kit.shelf.bake('mote', speck).then((key) => {
    if (key === null || !group.scene) return;
    for (let i = 0; i < COUNT; i++) {
      const size = 3 + Math.random() * 6;
      const image = kit.scene.add.image(0, 0, key).setBlendMode('ADD').setAlpha(0).setDisplaySize(size, size);
      group.add(image);
      drift(kit, image);
    }
  });
  return { show: () => group.setVisible(!kit.reduced()) };
}
