// The pieces between both leaders: the slash of a clash and the shaken hands. Both kinds of stage place them.
import type { StagePicture } from '../../session/picture.ts';
import type { StageLayout } from './layout.ts';
import type { Piece } from './pieces.ts';
import { clashBox, clashSvg } from './props/clash.ts';
import { handshakeBox, handshakeSvg } from './props/handshake.ts';
import type { Sides } from './sets/sides.ts';

export const clashPiece = (layout: StageLayout, sides: Sides): Piece => ({
  box: clashBox(layout),
  svg: clashSvg(layout, sides),
});

export const handshakePiece = (layout: StageLayout, picture: Pick<StagePicture, 'leaders'>): Piece => {
  const box = handshakeBox(layout);
  return { box, svg: handshakeSvg(box, picture) };
};
