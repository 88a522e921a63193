// The spin room: a press backdrop, steady camera lights, two leaders with their line.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';
import { podiumPart } from './stage/podium.ts';

/** A new scene of this act. */
export const spinScene = (): ActScene =>
  new ActScene('spin', (kit) => [podiumPart(kit, 'left'), podiumPart(kit, 'right'), motesPart(kit)]);
