// The page side of the stage tests: makes stages of any tier in a place of their own and answers questions about them.
import { createPhaserStage } from '../../scenes/phaser-stage.ts';
import type { Stage, StageSurvey, Tier } from '../../src/ui/stage/stage.ts';
import { createStillStage } from '../../src/ui/stage/still-stage.ts';
import { type PictureWish, stagePictureOf } from './stage-pictures.ts';

let stage: Stage | null = null;
let lost = 0;

const host = (): HTMLElement => document.querySelector<HTMLElement>('#host')!;

const lab = {
  async mount(tier: Tier, width: number, height: number): Promise<void> {
    host().style.width = `${width}px`;
    host().style.height = `${height}px`;
    stage = tier === 'still' ? createStillStage() : createPhaserStage({ tier, onLost: () => lost++ });
    await stage.mount(host());
  },
  show(wish: PictureWish, mode: 'cut' | 'play' = 'cut', reducedMotion = false): void {
    stage?.show(stagePictureOf(wish), { mode, reducedMotion });
  },
  size(width: number, height: number): void {
    host().style.width = `${width}px`;
    host().style.height = `${height}px`;
  },
  settled: () => stage?.settled(),
  skip: () => stage?.skip(),
  pause: (paused: boolean) => stage?.pause(paused),
  playCard: () => stage?.playCard({ from: { x: 40, y: 500, width: 200, height: 100 }, podium: 'left' }),
  survey: (): StageSurvey => stage!.survey(),
  lost: () => lost,
  loseContext(): void {
    const gl =
      document.querySelector('canvas')?.getContext('webgl2') ??
      document.querySelector('canvas')?.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  },
  hidden: () => [...host().children].every((child) => child.getAttribute('aria-hidden') === 'true'),
  children: () => host().childElementCount,
  dispose(): void {
    stage?.dispose();
    stage = null;
  },
};

export type StageLab = typeof lab;

Object.assign(window, { lab });
