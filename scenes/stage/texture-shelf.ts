// The pictures of one scene on the graphics card: each drawing is baked once, shared, and freed when its scene ends or it is
// no longer wanted. No dynamic textures: they leak in this engine version (phaser issue 7379).
import type { Textures } from 'phaser';
import { rasterise } from '../../src/ui/stage/raster.ts';
import { openSheets, type SheetWidth } from './sheets.ts';

export interface TextureShelf {
  /** The key of the texture of an SVG (with width and height); baked on first use. Null once the shelf is closed. */
  bake(name: string, svg: () => string): Promise<string | null>;
  /** The same without waiting: null until it has been baked. */
  ready(name: string): string | null;
  /** Frees all textures whose name starts with `prefix`. */
  release(prefix: string): void;
  /** Resolves when nothing is being baked. */
  settled(): Promise<void>;
  /** How many pictures are being drawn now. */
  readonly pending: number;
  close(): void;
}

let opened = 0;

/** An empty shelf in the texture manager of a game. Pictures are gathered on sheets of `width` pixels. */
export function openShelf(textures: Textures.TextureManager, width: SheetWidth): TextureShelf {
  const space = `shelf-${++opened}/`;
  const sheets = openSheets(textures, space, width);
  const baking = new Map<string, Promise<string | null>>();
  const baked = new Set<string>();
  let closed = false;

  const bakeNow = async (name: string, svg: string): Promise<string | null> => {
    const canvas = await rasterise(svg);
    // The scene may have ended, or the look changed, while the picture was being drawn.
    if (closed || !baking.has(name)) return null;
    sheets.add(space + name, canvas);
    baked.add(name);
    return space + name;
  };
  const drop = (name: string): void => {
    baking.delete(name);
    if (baked.delete(name)) sheets.remove(space + name);
  };
  return {
    bake(name, svg) {
      const known = baking.get(name);
      if (known) return known;
      const promise = bakeNow(name, svg()).catch(() => {
        // A drawing that fails stays away; the next wish for it tries again.
        baking.delete(name);
        return null;
      });
      baking.set(name, promise);
      return promise;
    },
    ready: (name) => (baked.has(name) ? space + name : null),
    release(prefix) {
      for (const name of [...baking.keys()]) if (name.startsWith(prefix)) drop(name);
    },
    get pending() {
      return baking.size - baked.size;
    },
    async settled() {
      await Promise.allSettled([...baking.values()]);
    },
    close() {
      closed = true;
      for (const name of [...baking.keys()]) drop(name);
      sheets.close();
    },
  };
}
