// Places drawn pictures on the still stage, as pixels.
import type { Box } from '../layout.ts';
import { type Piece, pieceSvg } from '../pieces.ts';
import { add } from './nodes.ts';
import type { StillKit } from './part.ts';

let count = 0;

/** An image in `box`, still without a picture. */
export function addFrame(parent: Element, { x, y, width, height }: Box, name: string): SVGImageElement {
  return add(parent, 'image', { x, y, width, height, class: name, preserveAspectRatio: 'none' });
}

/** A drawing in `box`. It comes when it has been drawn. `key` names drawings that come again. */
export function addImage(
  kit: StillKit,
  parent: Element,
  box: Box,
  svg: () => string,
  name: string,
  key = `piece-${++count}`,
) {
  const node = addFrame(parent, box, name);
  void kit.bitmaps.put(node, key, svg);
  return node;
}

export const addPiece = (
  kit: StillKit,
  parent: Element,
  piece: Piece,
  name: string,
  key?: string,
): SVGImageElement => addImage(kit, parent, piece.box, () => pieceSvg(piece, kit.scale), name, key);
