// The debate: the studio, both leaders, the moderator and the room.
import { ActScene } from './stage/act-scene.ts';
import { audiencePart } from './stage/audience.ts';
import { slipPart } from './stage/card.ts';
import { dimPart, stampPart } from './stage/check.ts';
import { deskPart } from './stage/desk.ts';
import { clashPart, handshakePart } from './stage/meeting.ts';
import { motesPart } from './stage/motes.ts';
import { podiumPart } from './stage/podium.ts';

/** A new scene of this act. */
export const debateScene = (): ActScene =>
  new ActScene('debate', (kit) => [
    clashPart(kit),
    podiumPart(kit, 'left'),
    podiumPart(kit, 'right'),
    deskPart(kit),
    handshakePart(kit),
    dimPart(kit),
    audiencePart(kit),
    stampPart(kit),
    slipPart(kit),
    motesPart(kit),
  ]);
