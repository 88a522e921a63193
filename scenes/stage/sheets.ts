// Puts many small pictures on few large textures, so that the graphics card draws them in one go. Each picture keeps a key of
// its own: whoever shows it need not know where it lies.
import type { Renderer, Textures } from 'phaser';
import { openSlots, type Slot, type Slots } from './slots.ts';

/** Pixels of the longer side of a sheet, which is half as high: a small step of memory when one more is needed. */
export type SheetWidth = 1024 | 2048;

interface Sheet {
  readonly key: string;
  readonly height: number;
  readonly slots: Slots;
  readonly source: Textures.TextureSource;
}

export interface Sheets {
  /** Makes a picture known by a key. */
  add(key: string, picture: HTMLCanvasElement): void;
  remove(key: string): void;
  close(): void;
}

function openSheet(textures: Textures.TextureManager, key: string, width: SheetWidth): Sheet {
  const height = width / 2;
  const renderer = textures.game.renderer as Renderer.WebGL.WebGLRenderer;
  const { RGBA, LINEAR, CLAMP_TO_EDGE: CLAMP } = renderer.gl;
  const blank = renderer.createTexture2D(
    0,
    LINEAR,
    LINEAR,
    CLAMP,
    CLAMP,
    RGBA,
    undefined,
    width,
    height,
    true,
    true,
    true,
  );
  const texture = textures.addGLTexture(key, blank)!;
  return { key, height, slots: openSlots(width, height), source: texture.source[0]! };
}

/** A picture that would fill a quarter of a sheet, or hardly fits one, is a texture by itself. */
const isLarge = (sheet: SheetWidth, { width, height }: HTMLCanvasElement): boolean =>
  width * height > sheet ** 2 / 8 || width > sheet - 4 || height > sheet / 2 - 4;

/** Copies a picture to its place on the graphics card; the rest of the sheet stays as it is. */
function upload(
  textures: Textures.TextureManager,
  sheet: Sheet,
  slot: Slot,
  picture: HTMLCanvasElement,
): void {
  const { gl, glTextureUnits, glWrapper } = textures.game.renderer as Renderer.WebGL.WebGLRenderer;
  if (gl.isContextLost()) return;
  glTextureUnits.bind(sheet.source.glTexture!, 0);
  glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } });
  // Textures are kept bottom up.
  const fromBottom = sheet.height - slot.y - slot.height;
  gl.texSubImage2D(gl.TEXTURE_2D, 0, slot.x, fromBottom, gl.RGBA, gl.UNSIGNED_BYTE, picture);
}

/** A texture that is a place on a sheet. */
function alias(textures: Textures.TextureManager, key: string, sheet: Sheet, slot: Slot): void {
  const texture = textures.create(key, [], slot.width, slot.height)!;
  texture.source.push(sheet.source);
  texture.add('__BASE', 0, slot.x, slot.y, slot.width, slot.height);
}

/** No sheets yet; `space` begins their keys. */
export function openSheets(textures: Textures.TextureManager, space: string, width: SheetWidth): Sheets {
  const sheets: Sheet[] = [];
  const placed = new Map<string, { readonly sheet: Sheet; readonly slot: Slot }>();
  const place = (picture: HTMLCanvasElement): { sheet: Sheet; slot: Slot } => {
    for (const sheet of sheets) {
      const slot = sheet.slots.take(picture.width, picture.height);
      if (slot) return { sheet, slot };
    }
    const key = `${space}sheet-${sheets.length}`;
    sheets.push(openSheet(textures, key, width));
    return place(picture);
  };
  const remove = (key: string): void => {
    const at = placed.get(key);
    if (at) {
      placed.delete(key);
      at.sheet.slots.free(at.slot);
      // The sheet stays when a picture goes.
      textures.get(key).source.length = 0;
    }
    textures.remove(key);
  };
  return {
    add(key, picture) {
      if (isLarge(width, picture)) {
        textures.addCanvas(key, picture);
        return;
      }
      const at = place(picture);
      upload(textures, at.sheet, at.slot, picture);
      alias(textures, key, at.sheet, at.slot);
      placed.set(key, at);
    },
    remove,
    close() {
      for (const key of [...placed.keys()]) remove(key);
      for (const { key } of sheets) textures.remove(key);
    },
  };
}
