// The epilogue: morning in the empty studio.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';

/** A new scene of this act. */
export const epilogueScene = (): ActScene => new ActScene('epilogue', (kit) => [motesPart(kit)]);
