// The page side of the leak test: plays whole debates on a clock of its own and takes a census of what the stage holds.
import { Game, type Scene } from 'phaser';
import { createPhaserStage } from '../../scenes/phaser-stage.ts';
import { ACTS } from '../../src/session/acts.ts';
import { countGraphics, fillNothing } from './page/graphics-count.ts';
import { countListeners } from './page/listeners-count.ts';
import { watchPictures } from './page/pictures-drawn.ts';
import { takeOverTime } from './page/virtual-time.ts';
import { type PictureWish, stagePictureOf } from './stage-pictures.ts';

const realNow = performance.now.bind(performance);
const listeners = countListeners();
const time = takeOverTime();
const graphics = countGraphics();
fillNothing();
const pictures = watchPictures(realNow);

// The stage keeps its engine to itself; the class that it is made from shows each one.
const games: Game[] = [];
const engine = Game.prototype as unknown as { boot(this: Game): void };
const { boot } = engine;
engine.boot = function () {
  games.push(this);
  boot.call(this);
};

const host = (): HTMLElement => document.querySelector<HTMLElement>('#host')!;
const makeStage = () => createPhaserStage({ tier: 'lite' });
let stage = makeStage();

async function frames(count: number): Promise<void> {
  await pictures.settled();
  for (let i = 0; i < count; i++) time.frame();
  await pictures.settled();
}

async function show(wish: PictureWish, mode: 'cut' | 'play', reducedMotion = false): Promise<void> {
  stage.show(stagePictureOf(wish), { mode, reducedMotion });
  await frames(4);
}

/** What happens on the stage of a debate, besides lines. */
const MOMENTS: readonly PictureWish[] = [
  { speaker: 'citizen', shot: 'question', speech: 1 },
  { speaker: 'right', shot: 'right', check: 'weighing', stands: 0.7, speech: 1 },
  { speaker: 'moderator', shot: 'two-shot', check: 'fell-short', stands: 0.3, composure: 30 },
  { speaker: 'nobody', split: true },
];

type Emitter = { eventNames(): readonly (string | symbol)[]; listenerCount(name: string | symbol): number };

const heard = (emitter: Emitter): number =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Timers that always wait; those of a wink are there for a moment only. */
function lastingTimers(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 120; i++) {
    time.frame();
    least = Math.min(least, time.timers);
  }
  return least;
}

function census() {
  const game = games.at(-1)!;
  const scenes: readonly Scene[] = game.scene.getScenes(false);
  const running: readonly Scene[] = game.scene.getScenes(true);
  return {
    textures: game.textures.getTextureKeys().length,
    webglTextures: graphics.textures,
    textureBytes: graphics.textureBytes,
    scenes: scenes.length,
    objects: sum(running.map((scene) => scene.children.length)),
    tweens: sum(scenes.map((scene) => scene.tweens?.getTweens().length ?? 0)),
    timers: lastingTimers(),
    engineListeners:
      sum([game.events, game.scale, game.textures, game.renderer as unknown as Emitter].map(heard)) +
      sum(scenes.map((scene) => heard(scene.sys.events))),
    pageListeners: listeners(),
  };
}

const lab = {
  async mount(width: number, height: number): Promise<void> {
    Object.assign(host().style, { width: `${width}px`, height: `${height}px` });
    await stage.mount(host());
  },
  /** Every act of a night once; looks and rooms change from night to night. */
  async night(index: number): Promise<void> {
    for (const act of ACTS) {
      await show({ act, look: index % 5, room: index % 3 }, act === 'debate' ? 'play' : 'cut');
      if (act !== 'debate') continue;
      for (const moment of MOMENTS) await show({ ...moment, room: index % 3, look: (index + 1) % 5 }, 'play');
      stage.playCard({ from: { x: 10, y: 90, width: 20, height: 10 }, podium: 'left' });
      await frames(4);
      stage.skip();
    }
  },
  /** The same picture at rest, and what is held then. */
  async census() {
    await show({ act: 'title' }, 'cut');
    await show({}, 'cut');
    stage.skip();
    await frames(600);
    return census();
  },
  /** Shows a picture under reduced motion; gives which properties anything travels in, and for how long. */
  async reduced(wish: PictureWish) {
    stage.show(stagePictureOf(wish), { mode: 'play', reducedMotion: true });
    await pictures.settled();
    const tweens = games
      .at(-1)!
      .scene.getScenes(true)
      .flatMap((scene) => scene.tweens.getTweens());
    const going = tweens.filter((tween) => !tween.isDestroyed());
    return going.flatMap((tween) =>
      tween.data.map((part) => ({
        moves: (part as { key?: string }).key ?? 'other',
        ms: part.duration,
      })),
    );
  },
  /** Hides or shows the page; gives how often it was drawn in ten seconds then. */
  async drawnWhile(hidden: boolean): Promise<number> {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
    const before = graphics.drawCalls;
    await frames(600);
    return graphics.drawCalls - before;
  },
  show,
  awake: () => games.at(-1)!.loop.running,
  listeners,
  async remount(): Promise<void> {
    stage.dispose();
    await frames(4);
    stage = makeStage();
    await stage.mount(host());
    await show({}, 'cut');
  },
};

export type LeakLab = typeof lab;

Object.assign(window, { leaks: lab });
