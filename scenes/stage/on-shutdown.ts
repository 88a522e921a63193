// Binds what a scene holds to its end: run once when it stops or the game goes, whichever comes first.
import { type Scene, Scenes } from 'phaser';

/** Runs `release` once when the scene shuts down or is destroyed. */
export function onShutdown(scene: Scene, release: () => void): void {
  const { SHUTDOWN, DESTROY } = Scenes.Events;
  const end = (): void => {
    scene.events.off(SHUTDOWN, end);
    scene.events.off(DESTROY, end);
    release();
  };
  scene.events.once(SHUTDOWN, end);
  scene.events.once(DESTROY, end);
}
