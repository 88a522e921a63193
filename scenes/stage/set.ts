// The set of an act on a scene: one picture, baked once per size.
import { setSvg } from '../../src/ui/stage/sets/set-svg.ts';
import { bakedImage, type SceneKit, type ScenePart } from './kit.ts';

/** The backdrop of an act. It never changes while its scene runs. */
export function setPart(kit: SceneKit): ScenePart {
  const { width, height } = kit.layout;
  const box = { x: 0, y: 0, width, height };
  kit.room.add(bakedImage(kit, box, 'set', () => setSvg(kit.act, kit.layout, kit.sides, kit.scale)));
  return { show() {} };
}
