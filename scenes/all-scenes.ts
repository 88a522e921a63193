// One scene per act, as one list.
import type { Act } from '../src/session/acts.ts';
import { briefingScene } from './briefing.ts';
import { coldOpenScene } from './cold-open.ts';
import { debateScene } from './debate.ts';
import { epilogueScene } from './epilogue.ts';
import { platformScene } from './platform.ts';
import { preparationScene } from './preparation.ts';
import { sideScene } from './side.ts';
import { spinScene } from './spin.ts';
import type { ActScene } from './stage/act-scene.ts';
import { titleScene } from './title.ts';
import { verdictScene } from './verdict.ts';

export const SCENES: Readonly<Record<Act, () => ActScene>> = {
  title: titleScene,
  'cold-open': coldOpenScene,
  side: sideScene,
  briefing: briefingScene,
  platform: platformScene,
  preparation: preparationScene,
  debate: debateScene,
  spin: spinScene,
  verdict: verdictScene,
  epilogue: epilogueScene,
};
