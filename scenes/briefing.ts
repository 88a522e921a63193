// The briefing: a newsroom wall with the day's cards.
import { ActScene } from './stage/act-scene.ts';
import { motesPart } from './stage/motes.ts';

/** A new scene of this act. */
export const briefingScene = (): ActScene => new ActScene('briefing', (kit) => [motesPart(kit)]);
