// The platform: a desk from above, lamp lit, papers in five areas.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';

/** A new scene of this act. */
export const platformScene = (): ActScene => new ActScene('platform', (kit) => [motesPart(kit)]);
