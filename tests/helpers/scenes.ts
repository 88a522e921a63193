// A scene with the words of the pack that ships: for tests that hold what is printed against the numbers.

import { USUAL_FACES } from '../../src/content/load.ts';
import type { Side } from '../../src/content/vocabulary.ts';
import type { Scene, SceneLeader } from '../../src/session/scene.ts';
import { testTables } from './debates.ts';
import { loadWholePack } from './whole-pack.ts';

const leader = (side: Side, shortName: string, you: Side): SceneLeader => ({
  side,
  podium: side === 0 ? 'left' : 'right',
  name: shortName,
  shortName,
  role: '',
  you: side === you,
  look: '',
});

/** The scene of a player on side `you`, against Calder (side 0) or Lindley (side 1). */
export function wordedScene(you: Side): Scene {
  const { pack, text } = loadWholePack();
  return {
    pack,
    text,
    tables: testTables(0),
    you,
    leaders: [leader(0, 'Calder', you), leader(1, 'Lindley', you)],
    voters: [],
    thresholds: USUAL_FACES.vivid,
  };
}
