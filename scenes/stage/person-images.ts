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
  /** Turns about the neck. */
  readonly neck: GameObjects.Container;
  /** Shoulders and head of another figure; frees the pictures of the one before when they have been replaced. */
  dress(figure: Figure): void;
  face(expression: Expression, eyes: Eyes): Promise<void>;
  /** Draws what the eyes of this face will need, so that a blink is there in time. */
  prepare(expression: Expression): void;
  tint(colour: number): void;
}

/** Where shoulders and head lie on the figure; both go on below the edge, so that no gap opens when the body leans. */
const BODY_FRAME: Frame = [-60, 430, 860, 350];
const HEAD_FRAME: Frame = [-60, -60, 860, 840];

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
  const { scene, shelf, peeps } = kit;
  const [body, head, face] = [makePiece(kit, FEET), makePiece(kit, NECK), makePiece(kit, NECK)];
  const neck = scene.add.container(NECK.x - FEET.x, NECK.y - FEET.y, [head.image, face.image]);
  const node = scene.add.container(0, 0, [body.image, neck]);
  let figure: Figure | null = null;
  const draw = (inner: string, frame: Frame) => pieceOfFigure(inner, frame, sharpness);
  const faceName = (expression: Expression, eyes: Eyes): string =>
    `${name}/${figure?.name}/face/${expression}/${eyes}`;
  const drawFace = (expression: Expression, eyes: Eyes) => (): string =>
    figure ? draw(faceSvg(peeps, figure, expression, eyes), FACE_FRAME) : '';
  return {
    node,
    neck,
    dress(next) {
      const before = figure?.name;
      figure = next;
      const pieces = figurePieces(peeps, next);
      // The rim of a figure goes around the head as well.
      const bodyFrame = next.rim === undefined ? BODY_FRAME : HEAD_FRAME;
      const at = `${name}/${next.name}`;
      void Promise.all([
        put(kit, body, `${at}/body`, bodyFrame, () => draw(pieces.body, bodyFrame)),
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
      for (const { image } of [body, head, face]) image.setTint(colour);
    },
  };
}
