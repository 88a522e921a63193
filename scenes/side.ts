// Choosing a side: two plinths in a wardrobe, a leader on each.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';
import { podiumPart } from './stage/podium.ts';

/** A new scene of this act. */
export const sideScene = (): ActScene =>
  new ActScene('side', (kit) => [podiumPart(kit, 'left'), podiumPart(kit, 'right'), motesPart(kit)]);
