// The title: two leaders face each other, a ballot box of limelight between them.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';
import { podiumPart } from './stage/podium.ts';

/** A new scene of this act. */
export const titleScene = (): ActScene =>
  new ActScene('title', (kit) => [podiumPart(kit, 'left'), podiumPart(kit, 'right'), motesPart(kit)]);
