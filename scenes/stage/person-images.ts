// The three pictures of a drawn person on a scene: shoulders, head, face. Bakes each once; many faces share one head.
import type { GameObjects } from 'phaser';
import { type Eyes, hasLivingEyes } from '../../src/ui/people/eyes.ts';
import { FEET, NECK } from '../../src/ui/people/gesture.ts';
import type { Expression } from '../../src/ui/people/people.ts';
import {
  FACE_FRAME,
  type Frame,
  faceSvg,
  figurePieces,
  pieceOfFigure,
} from '../../src/ui/people/person-svg.ts';
import type { Figure } from '../../src/ui/stage/faces.ts';
import type { SceneKit } from './kit.ts';

export interface PersonImages {
  /** In units of the drawing, with the feet as origin. */
  readonly node: GameObjects.Container;
  /** What turns about the neck: head with face, and the edge of light behind them. */
  readonly necks: readonly GameObjects.Container[];
  /** Shoulders and head of another figure; frees the pictures of the one before when they have been replaced. */
  dress(figure: Figure): void;
  face(expression: Expression, eyes: Eyes): Promise<void>;
  /** Draws what the eyes of this face will need, so that a blink is there in time. */
  prepare(expression: Expression): void;
  tint(colour: number): void;
}

/** Where shoulders and head lie on the figure; both go on a little below the edge, so that no gap opens when a body leans. */
const BODY_FRAME: Frame = [-60, 430, 860, 318];
const HEAD_FRAME: Frame = [-60, -60, 860, 808];
/** Nothing stands in front of a person who is edged, so these go on further. */
const EDGED_BODY_FRAME: Frame = [-60, 430, 860, 370];

interface Piece {
  readonly image: GameObjects.Image;
  readonly origin: { readonly x: number; readonly y: number };
  /** The picture that should show. */
  wanted: string;
}

type Point = Piece['origin'];

function makePiece(kit: SceneKit, origin: Point): Piece {
  return { image: kit.scene.add.image(0, 0, '__WHITE').setVisible(false), origin, wanted: '' };
}

/** A group that turns about the neck. */
function onNeck(kit: SceneKit, ...pieces: readonly Piece[]): GameObjects.Container {
  const images = pieces.map(({ image }) => image);
  return kit.scene.add.container(NECK.x - FEET.x, NECK.y - FEET.y, images);
}

/** Shows a picture of a frame as soon as it has been baked, unless something else is wanted by then. */
async function put(kit: SceneKit, piece: Piece, name: string, frame: Frame, svg: () => string) {
  const { image, origin } = piece;
  piece.wanted = name;
  const key = await kit.shelf.bake(name, svg);
  if (key === null || piece.wanted !== name || !image.scene) return;
  const [x, y, width, height] = frame;
  image.setPosition(x + width / 2 - origin.x, y + height / 2 - origin.y);
  image.setTexture(key).setDisplaySize(width, height).setVisible(true);
  kit.wake();
}

/** `name` must be unique in its scene; `sharpness` is in pixels per unit. */
export function makePersonImages(kit: SceneKit, name: string, sharpness: number): PersonImages {
  const { shelf, peeps } = kit;
  const [halo, head, face] = [makePiece(kit, NECK), makePiece(kit, NECK), makePiece(kit, NECK)];
  const body = makePiece(kit, FEET);
  const necks = [onNeck(kit, halo), onNeck(kit, head, face)] as const;
  const node = kit.scene.add.container(0, 0, [necks[0], body.image, necks[1]]);
  let figure: Figure | null = null;
  const draw = (inner: string, frame: Frame) => pieceOfFigure(inner, frame, sharpness);
  const faceName = (expression: Expression, eyes: Eyes): string =>
    `${name}/${figure?.name}/face/${expression}/${eyes}`;
  const drawFace = (expression: Expression, eyes: Eyes) => (): string =>
    figure ? draw(faceSvg(peeps, figure, expression, eyes), FACE_FRAME) : '';
  return {
    node,
    necks,
    dress(next) {
      const before = figure?.name;
      figure = next;
      const pieces = figurePieces(peeps, next);
      const bodyFrame = next.rim === undefined ? BODY_FRAME : EDGED_BODY_FRAME;
      const at = `${name}/${next.name}`;
      void Promise.all([
        put(kit, body, `${at}/body`, bodyFrame, () => draw(pieces.body, bodyFrame)),
        ...(next.rim === undefined
          ? []
          : [put(kit, halo, `${at}/halo`, HEAD_FRAME, () => draw(pieces.halo, HEAD_FRAME))]),
        put(kit, head, `${at}/head`, HEAD_FRAME, () => draw(pieces.head, HEAD_FRAME)),
      ]).then(() => before !== undefined && before !== figure?.name && shelf.release(`${name}/${before}/`));
    },
    face: (expression, eyes) =>
      put(kit, face, faceName(expression, eyes), FACE_FRAME, drawFace(expression, eyes)),
    prepare(expression) {
      if (!hasLivingEyes(peeps, expression)) return;
      for (const eyes of ['closed', 'across'] as const)
        void shelf.bake(faceName(expression, eyes), drawFace(expression, eyes));
    },
    tint(colour) {
      for (const { image } of [halo, body, head, face]) image.setTint(colour);
    },
  };
}
