// Starts the one engine of the page as a drawing machine: no input, no sound, no banner, no page of its own.
import { Game, Scale, WEBGL } from 'phaser';
import { PAINT } from '../../src/ui/stage/colours.ts';

/** Canvas pixels at most on the long side: sharp enough on any laptop, and beyond that small devices run out of memory. */
const LONGEST = 2048;

/** Canvas pixels per CSS pixel for a place of this size. */
export function canvasScale(tier: 'full' | 'lite', width: number, height: number): number {
  const wanted = tier === 'lite' ? 1 : Math.min(2, devicePixelRatio || 1);
  return Math.min(wanted, LONGEST / Math.max(1, width, height));
}

/** A running game without scenes in `host`. Throws where WebGL cannot be had. */
export function startGame(host: HTMLElement, tier: 'full' | 'lite'): Promise<Game> {
  const none = { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false };
  return new Promise((resolve) => {
    const game = new Game({
      type: WEBGL,
      parent: host,
      width: 16,
      height: 9,
      scale: { mode: Scale.NONE },
      backgroundColor: PAINT.night,
      transparent: false,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: none,
      render: {
        antialias: true,
        // The engine picks a texture of a batch by comparing an interpolated number for equality (GetTexture.glsl): on some
        // graphics drivers triangles go missing as soon as a batch holds two. One is enough where pictures share sheets.
        maxTextures: 1,
        failIfMajorPerformanceCaveat: false,
        powerPreference: tier === 'full' ? 'default' : 'low-power',
      },
    });
    game.events.once('ready', () => {
      game.canvas.classList.add('stage-canvas');
      game.canvas.setAttribute('aria-hidden', 'true');
      resolve(game);
    });
  });
}

/** Ends a game now, not at its next frame: its loop may be asleep. */
export function endGame(game: Game): void {
  game.destroy(true);
  game.loop.sleep();
  // With a limit, a frame that comes too early is no frame at all.
  game.loop.setFPSLimit(0);
  game.loop.tick();
}
