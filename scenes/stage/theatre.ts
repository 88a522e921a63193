// Puts the scene of an act on the engine: bakes its pictures while the last frame stays, then shows it; ends the scene before
// it. Knows when a scene must be built anew: another act, another size, sides changed over.
import type { Game } from 'phaser';
import type { StagePicture } from '../../src/session/picture.ts';
import type { Peeps } from '../../src/ui/people/person-svg.ts';
import { stageLayout } from '../../src/ui/stage/layout.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { ACT_PLANS, sidesOf } from '../../src/ui/stage/plan.ts';
import { letterMeasure } from '../../src/ui/stage/props/strap.ts';
import { SCENES } from '../all-scenes.ts';
import type { ActScene } from './act-scene.ts';
import type { SceneData } from './kit.ts';
import { type Pace, startPace } from './pace.ts';
import { canvasScale } from './start-game.ts';
import { openShelf, type TextureShelf } from './texture-shelf.ts';

export interface TheatreOptions {
  readonly game: Game;
  readonly host: HTMLElement;
  readonly tier: 'full' | 'lite';
  readonly peeps: Peeps;
  readonly reduced: () => boolean;
}

export interface Theatre {
  show(picture: StagePicture, motion: Motion): void;
  /** Builds the present scene anew: the place has another size. */
  rebuild(): void;
  /** Resolves when the present scene is on the screen. */
  settled(): Promise<void>;
  readonly scene: ActScene | null;
  readonly pace: Pace;
  close(): void;
}

/** Milliseconds in which a new scene appears. */
const APPEAR = { play: 200, fade: 120 } as const;

const sceneKey = (host: HTMLElement, picture: StagePicture): string =>
  [host.clientWidth, host.clientHeight, picture.act, sidesOf(picture).left].join('/');

function fitCanvas(game: Game, width: number, height: number, scale: number): void {
  const wide = Math.round(width * scale);
  const tall = Math.round(height * scale);
  if (game.scale.width !== wide || game.scale.height !== tall) game.scale.resize(wide, tall);
}

/** What the next scene is built with. Puts the canvas into its size. */
function dataMaker(options: TheatreOptions, wake: () => void) {
  const { game, host, tier, peeps, reduced } = options;
  const fixed = { peeps, measure: letterMeasure(), tier, reduced, wake };
  return (picture: StagePicture, shelf: TextureShelf): SceneData => {
    const layout = stageLayout(host.clientWidth, host.clientHeight);
    const scale = canvasScale(tier, layout.width, layout.height);
    fitCanvas(game, layout.width, layout.height, scale);
    const { act } = picture;
    return { ...fixed, act, layout, scale, shelf, plan: ACT_PLANS[act], sides: sidesOf(picture) };
  };
}

/** Ends the scene before and starts the one of the picture's act. */
function startScene(game: Game, before: ActScene | null, picture: StagePicture, data: SceneData): ActScene {
  const { act } = picture;
  if (!game.scene.getScene(act)) game.scene.add(act, SCENES[act]());
  if (before && before.act !== act) game.scene.stop(before.act);
  game.scene.start(act, data);
  return game.scene.getScene(act) as ActScene;
}

/** An empty theatre. */
export function openTheatre(options: TheatreOptions): Theatre {
  const { game, host, tier, reduced } = options;
  let scene: ActScene | null = null;
  let key = '';
  let last: StagePicture | null = null;
  let opening: Promise<void> = Promise.resolve();
  const isMoving = () => scene?.moving ?? false;
  const pace = startPace({ game, tier, isMoving, isAlive: () => tier === 'full' && !reduced() });
  const makeData = dataMaker(options, pace.wake);

  const open = (picture: StagePicture, motion: Motion): void => {
    const shelf = openShelf(game.textures, ACT_PLANS[picture.act].audience ? 2048 : 1024);
    const free = pace.hold();
    const current = startScene(game, scene, picture, makeData(picture, shelf));
    scene = current;
    current.show(picture, 'cut');
    opening = shelf.settled().then(() => {
      free();
      if (scene === current && motion !== 'cut') current.cameras.main.fadeIn(APPEAR[motion], 18, 14, 28);
    });
  };
  const show = (picture: StagePicture, motion: Motion): void => {
    last = picture;
    const wanted = sceneKey(host, picture);
    const same = wanted === key;
    key = wanted;
    if (same && scene) scene.show(picture, motion);
    else open(picture, motion);
  };
  return {
    show,
    settled: () => opening,
    rebuild: () => last && sceneKey(host, last) !== key && show(last, 'cut'),
    get scene() {
      return scene;
    },
    pace,
    close() {
      pace.stop();
      if (scene) game.scene.stop(scene.act);
      scene = null;
    },
  };
}
