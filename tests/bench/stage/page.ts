// The page side of the stage's measurements: plays a debate on a clock of its own and counts what each frame cost.
import { createPhaserStage } from '../../../scenes/phaser-stage.ts';
import type { Stage, Tier } from '../../../src/ui/stage/stage.ts';
import { createStillStage } from '../../../src/ui/stage/still-stage.ts';
import { countGraphics, fillNothing } from '../../helpers/page/graphics-count.ts';
import { watchPictures } from '../../helpers/page/pictures-drawn.ts';
import { takeOverTime } from '../../helpers/page/virtual-time.ts';
import { stagePictureOf } from '../../helpers/stage-pictures.ts';
import { PICTURE_SECONDS, wishAt } from './debate-script.ts';

const FPS = 60;
/** Seconds after the last picture in which everything comes to rest. */
const REST_SECONDS = 6;

const realNow = performance.now.bind(performance);
const time = takeOverTime();
const graphics = countGraphics();
fillNothing();
const pictures = watchPictures(realNow);

/** What was measured over a stretch: real milliseconds of script and draw calls, one of each for every frame with work. */
const samples = { script: [] as number[], draws: [] as number[] };
let stage: Stage;
let step = 0;

async function oneFrame(before: () => void): Promise<void> {
  const started = realNow();
  before();
  const shown = realNow() - started;
  const outside = pictures.takeMilliseconds();
  const drawn = graphics.drawCalls;
  const ms = time.frame();
  pictures.takeMilliseconds();
  if (ms > 0 || shown > 0.05 || outside > 0) samples.script.push(ms + shown + outside);
  if (graphics.drawCalls > drawn) samples.draws.push(graphics.drawCalls - drawn);
  await pictures.settled();
}

const nothing = (): void => {};

function nextPicture(): void {
  stage.show(stagePictureOf(wishAt(step)), { mode: step === 0 ? 'cut' : 'play', reducedMotion: false });
  const from = { x: 40, y: 500, width: 200, height: 100 };
  if (step % 3 === 2) stage.playCard({ from, podium: 'left' });
  step++;
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function pretendHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Frames drawn a second over some seconds in which nothing is asked of the stage; those with scripts where nothing draws. */
async function framesPerSecond(seconds: number): Promise<number> {
  samples.draws.length = 0;
  samples.script.length = 0;
  for (let i = 0; i < seconds * FPS; i++) await oneFrame(nothing);
  return round((stage.tier === 'still' ? samples.script : samples.draws).length / seconds);
}

const bench = {
  async mount(tier: Tier, width: number, height: number): Promise<void> {
    const host = document.querySelector<HTMLElement>('#host')!;
    Object.assign(host.style, { width: `${width}px`, height: `${height}px` });
    stage = tier === 'still' ? createStillStage() : createPhaserStage({ tier });
    await stage.mount(host);
  },
  /** Plays on for some seconds of the stage's own time. */
  async play(seconds: number): Promise<void> {
    for (let i = 0; i < seconds * FPS; i++)
      await oneFrame(i % (PICTURE_SECONDS * FPS) === 0 ? nextPicture : nothing);
  },
  forget(): void {
    samples.script.length = 0;
    samples.draws.length = 0;
  },
  figures: () => ({
    frames: samples.script.length,
    scriptMsPerFrame: {
      median: round(quantile(samples.script, 0.5)),
      p95: round(quantile(samples.script, 0.95)),
    },
    drawCalls: { median: quantile(samples.draws, 0.5), most: quantile(samples.draws, 1) },
    textures: graphics.textures,
    textureMb: round(graphics.textureBytes / 2 ** 20),
    pictures: stage.survey().pictures,
  }),
  /** At rest, and out of sight. */
  async resting() {
    await framesPerSecond(REST_SECONDS);
    const idle = await framesPerSecond(20);
    pretendHidden(true);
    const hidden = await framesPerSecond(10);
    const timersHidden = time.timers;
    pretendHidden(false);
    return { framesPerSecondIdle: idle, framesPerSecondHidden: hidden, timersHidden };
  },
};

export type StageBench = typeof bench;

Object.assign(window, { bench });
