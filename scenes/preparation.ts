// The preparation: notes on a dressing-room table before the lights go up.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';

/** A new scene of this act. */
export const preparationScene = (): ActScene => new ActScene('preparation', (kit) => [motesPart(kit)]);
