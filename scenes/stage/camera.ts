// The camera of a scene: shots as moves of the room and of what stands before it, so that near and far shift apart.
import type { GameObjects } from 'phaser';
import { type Framing, framingOf } from '../../src/ui/stage/layout.ts';
import { glide, type SceneKit, type ScenePart } from './kit.ts';

const MOVE_MS = 400;

const placed = ({ x, y, zoom }: Framing) => ({
  x: x - x * zoom,
  y: y - y * zoom,
  scaleX: zoom,
  scaleY: zoom,
});

/** Frames each picture's shot. Under reduced motion shots are cuts. */
export function cameraPart(kit: SceneKit): ScenePart {
  const aim = (group: GameObjects.Container, framing: Framing, cut: boolean): void =>
    glide(kit, group, placed(framing), cut ? 'cut' : 'play', MOVE_MS);
  return {
    show({ shot }, motion) {
      const { room, front } = framingOf(kit.layout, shot);
      aim(kit.room, room, motion !== 'play');
      aim(kit.front, front, motion !== 'play');
    },
  };
}
