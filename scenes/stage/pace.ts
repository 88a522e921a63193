// How often the stage draws: full speed while something moves, slowly while only the air moves (full tier), not at all when
// nothing does or nobody can see it. An idle stage must cost next to nothing.
import type { Game } from 'phaser';

const LITE_FPS = 30;
const IDLE_INTERVAL_MS = 66;
/** Frames drawn after the last motion, so that the final state is surely on the screen. */
const LAST_FRAMES = 3;

export interface Pace {
  /** Something changed: draw until it is at rest again. */
  wake(): void;
  pause(paused: boolean): void;
  /** Keeps the last frame on the screen until the returned function is called. */
  hold(): () => void;
  readonly moving: boolean;
  stop(): void;
}

export interface PaceOptions {
  readonly game: Game;
  readonly tier: 'full' | 'lite';
  /** Asked after each frame. */
  readonly isMoving: () => boolean;
  /** A resting scene still has slow motion. */
  readonly isAlive: () => boolean;
}

interface State {
  framesLeft: number;
  paused: boolean;
  holds: number;
  awake: boolean;
  slow: ReturnType<typeof setInterval> | null;
}

function fallAsleep(state: State, game: Game): void {
  if (state.slow !== null) clearInterval(state.slow);
  state.slow = null;
  state.awake = false;
  game.loop.sleep();
}

const mayDraw = ({ paused, holds }: State): boolean => !paused && holds === 0 && !document.hidden;

function rest(state: State, { game, isAlive }: PaceOptions): void {
  fallAsleep(state, game);
  if (mayDraw(state) && isAlive()) state.slow = setInterval(() => game.loop.tick(), IDLE_INTERVAL_MS);
}

function wakeUp(state: State, { game, isMoving }: PaceOptions): void {
  state.framesLeft = LAST_FRAMES;
  // A blink is drawn with the next slow frame: where only the air moves, nobody is in a hurry.
  if (state.slow !== null && mayDraw(state) && !isMoving()) return;
  if (!mayDraw(state) || state.awake) return;
  fallAsleep(state, game);
  state.awake = true;
  game.loop.wake(true);
}

/** Sleeps while the page is hidden. Returns what ends the watch. */
function watchPage(state: State, options: PaceOptions): () => void {
  const turn = (): void => (document.hidden ? fallAsleep(state, options.game) : wakeUp(state, options));
  document.addEventListener('visibilitychange', turn);
  return () => document.removeEventListener('visibilitychange', turn);
}

/** Steers the loop of a game. */
export function startPace(options: PaceOptions): Pace {
  const { game, tier, isMoving } = options;
  const state: State = { framesLeft: LAST_FRAMES, paused: false, holds: 0, awake: true, slow: null };
  game.loop.setFPSLimit(tier === 'lite' ? LITE_FPS : 0);
  const afterFrame = (): void => {
    if (!state.awake) return;
    state.framesLeft = isMoving() ? LAST_FRAMES : state.framesLeft - 1;
    if (state.framesLeft <= 0) rest(state, options);
  };
  game.events.on('postrender', afterFrame);
  const unwatch = watchPage(state, options);
  return {
    wake: () => wakeUp(state, options),
    pause(paused) {
      state.paused = paused;
      if (paused) fallAsleep(state, game);
      else wakeUp(state, options);
    },
    hold() {
      state.holds++;
      fallAsleep(state, game);
      return () => {
        state.holds--;
        wakeUp(state, options);
      };
    },
    get moving() {
      return state.awake;
    },
    stop() {
      unwatch();
      game.events.off('postrender', afterFrame);
      fallAsleep(state, game);
    },
  };
}
