// The moving stage: one engine, one scene per act, the same interface as the still stage. Knows pictures, no rules.
import type { Game } from 'phaser';
import type { StagePicture } from '../src/session/picture.ts';
import { loadPeeps } from '../src/ui/people/load-peeps.ts';
import { motionOf } from '../src/ui/stage/motion.ts';
import { ACT_PLANS, castOf } from '../src/ui/stage/plan.ts';
import type { Stage, StageOptions, StageSurvey } from '../src/ui/stage/stage.ts';
import { flyCard } from './stage/card.ts';
import { endGame, startGame } from './stage/start-game.ts';
import { openTheatre, type Theatre } from './stage/theatre.ts';
import '../src/ui/stage/stage.css';

const FONT_PATIENCE_MS = 1500;
const RESIZE_PATIENCE_MS = 120;

/** The letters of the straps; a stage does not wait for them for ever. */
const lettersReady = (): Promise<unknown> =>
  Promise.race([
    Promise.allSettled([document.fonts.load('800 20px Archivo'), document.fonts.load('700 16px Archivo')]),
    new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS)),
  ]);

function watchSize(host: HTMLElement, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, RESIZE_PATIENCE_MS);
  });
  watcher.observe(host);
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
  };
}

function surveyOf(picture: StagePicture | null, game: Game | null, theatre: Theatre | null): StageSurvey {
  const plan = picture && ACT_PLANS[picture.act];
  return {
    act: theatre?.scene?.act ?? null,
    shot: picture?.shot ?? null,
    voters: theatre?.scene?.seated ?? [],
    names: picture && plan?.straps ? castOf(picture).map((leader) => leader.name) : [],
    pictures: game ? game.textures.getTextureKeys().length : 0,
    moving: theatre?.pace.moving ?? false,
  };
}

interface Running {
  readonly game: Game;
  readonly theatre: Theatre;
  readonly stop: () => void;
}

async function run(
  host: HTMLElement,
  tier: 'full' | 'lite',
  reduced: () => boolean,
  onLost: () => void,
): Promise<Running> {
  const [parts, game] = await Promise.all([loadPeeps(), startGame(host, tier), lettersReady()]);
  try {
    if (!parts.ok) throw new Error(parts.error);
    game.canvas.addEventListener('webglcontextlost', onLost);
    const theatre = openTheatre({ game, host, tier, peeps: parts.value, reduced });
    const unwatch = watchSize(host, theatre.rebuild);
    const stop = () => {
      game.canvas.removeEventListener('webglcontextlost', onLost);
      unwatch();
      theatre.close();
      endGame(game);
    };
    return { game, theatre, stop };
  } catch (error) {
    endGame(game);
    throw error;
  }
}

/** A new stage; nothing happens before it is mounted. Mounting rejects where WebGL or the drawings cannot be had. */
export function createPhaserStage({ tier, onLost = () => {} }: StageOptions): Stage {
  if (tier === 'still') throw new Error('the still stage is made elsewhere');
  let running: Running | null = null;
  let shown: StagePicture | null = null;
  let reducedMotion = false;
  let gone = false;
  return {
    tier,
    async mount(host) {
      const made = await run(host, tier, () => reducedMotion, onLost);
      if (gone) made.stop();
      else running = made;
    },
    show(picture, transition) {
      shown = picture;
      reducedMotion = transition.reducedMotion;
      running?.theatre.show(picture, motionOf(transition));
    },
    settled: async () => running?.theatre.settled(),
    skip: () => running?.theatre.scene?.skip(),
    playCard(card) {
      const kit = running?.theatre.scene?.kit;
      if (kit && running && !reducedMotion) flyCard(kit, card, running.game.canvas.getBoundingClientRect());
    },
    pause: (paused) => running?.theatre.pace.pause(paused),
    survey: () => surveyOf(shown, running?.game ?? null, running?.theatre ?? null),
    dispose() {
      gone = true;
      running?.stop();
      running = null;
    },
  };
}
