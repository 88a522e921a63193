// The sheet of drawn voters on the graphics card: fetched once per game, in the size that the screen can show.
import type { Game } from 'phaser';
import frames2 from '../../assets/art/audience@2x.json?url';
import sheet2 from '../../assets/art/audience@2x.png?url';
import frames1 from '../../assets/art/audience.json?url';
import sheet1 from '../../assets/art/audience.png?url';

const KEY = 'voters';

interface Frame {
  x: number;
  y: number;
  w: number;
  h: number;
}
interface Sheet {
  readonly frames: Readonly<Record<string, { readonly frame: Frame }>>;
}

/** The frames touch each other: smoothing would let a neighbour's edge shine through, so each gives up a pixel. */
function inset({ frames }: Sheet): void {
  for (const { frame } of Object.values(frames)) {
    frame.x += 1;
    frame.w -= 2;
    frame.y += 1;
    frame.h -= 1;
  }
}

/** Loads the sheet and gives its texture key. Rejects when it cannot be had. */
export async function loadVoterSheet(game: Game, sharp: boolean): Promise<string> {
  if (game.textures.exists(KEY)) return KEY;
  const image = new Image();
  image.src = sharp ? sheet2 : sheet1;
  const [answer] = await Promise.all([fetch(sharp ? frames2 : frames1), image.decode()]);
  if (!answer.ok) throw new Error(`no sheet of voters: ${answer.status}`);
  const frames = (await answer.json()) as Sheet;
  inset(frames);
  if (!game.textures.exists(KEY)) game.textures.addAtlasJSONHash(KEY, image, frames);
  return KEY;
}
