// The verdict: election-night wall, both leaders, the room that made up its mind.
import { ActScene } from './stage/act-scene.ts';
import { audiencePart } from './stage/audience.ts';
import { motesPart } from './stage/motes.ts';
import { podiumPart } from './stage/podium.ts';

/** A new scene of this act. */
export const verdictScene = (): ActScene =>
  new ActScene('verdict', (kit) => [
    podiumPart(kit, 'left'),
    podiumPart(kit, 'right'),
    audiencePart(kit),
    motesPart(kit),
  ]);
