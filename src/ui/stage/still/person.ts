// A drawn person of the still stage, as living SVG: shoulders, head and face are groups of their own, so that a new face never
// blinks white while it decodes, a head can nod and a mouth can move without painting the rest again.
import { type Eyes, hasLivingEyes } from '../../people/eyes.ts';
import { FEET, NECK, NOD, nods, poseOf } from '../../people/gesture.ts';
import { type Expression, SPEECH } from '../../people/people.ts';
import { faceSvg, figurePieces } from '../../people/person-svg.ts';
import type { Figure } from '../faces.ts';
import type { Box } from '../layout.ts';
import { bringToLife, type Life } from '../life.ts';
import type { Motion } from '../motion.ts';
import { add, fadeIn, place } from './nodes.ts';
import type { StillKit } from './part.ts';

export type Mouths = readonly [Expression, Expression, Expression];

export interface StillPerson {
  readonly frame: SVGSVGElement;
  show(figure: Figure, expression: Expression, motion: Motion): void;
  /** Moves the mouth for some seconds; 0 stops. */
  talk(words: string | undefined, seconds: number, mouths?: Mouths): void;
  glance(): void;
}

interface Groups {
  readonly frame: SVGSVGElement;
  readonly turn: SVGGElement;
  readonly figure: SVGGElement;
  readonly halo: SVGGElement;
  readonly body: SVGGElement;
  readonly neck: SVGGElement;
  readonly head: SVGGElement;
  readonly face: SVGGElement;
}

function makeGroups(kit: StillKit, parent: Element, { x, y, width, height }: Box): Groups {
  const frame = add(parent, 'svg', { x, y, width, height, viewBox: kit.peeps.crop.join(' ') });
  const turn = add(frame, 'g', { class: 'st-turn' });
  const figure = add(turn, 'g', { class: 'st-move' });
  const halo = add(figure, 'g', { class: 'st-move' });
  const body = add(figure, 'g');
  const neck = add(figure, 'g', { class: 'st-move' });
  turn.style.transformOrigin = `${FEET.x}px ${FEET.y}px`;
  figure.style.transformOrigin = turn.style.transformOrigin;
  for (const turning of [halo, neck]) turning.style.transformOrigin = `${NECK.x}px ${NECK.y}px`;
  return { frame, turn, figure, halo, body, neck, head: add(neck, 'g'), face: add(neck, 'g') };
}

/** The body follows the face. */
function gesture({ figure, halo, neck }: Groups, expression: Expression, motion: Motion): void {
  const { forward, down, lean, tilt } = poseOf(expression);
  place(figure, `translate(${forward}px, ${down}px) rotate(${lean}deg)`);
  for (const turning of [halo, neck]) place(turning, `rotate(${tilt}deg)`);
  if (motion !== 'play' || !nods(expression) || typeof neck.animate !== 'function') return;
  const turned = (degrees: number) => ({ transform: `rotate(${degrees}deg)` });
  for (const turning of [halo, neck])
    turning.animate([turned(0), turned(NOD.degrees), turned(0)], { duration: NOD.ms, easing: 'ease-in-out' });
}

/** What a person shows now. */
interface Shown {
  figure: Figure | null;
  expression: Expression;
  mouths: Mouths;
}

function drawFace(kit: StillKit, groups: Groups, shown: Shown, expression: Expression, eyes: Eyes): void {
  if (shown.figure) groups.face.innerHTML = faceSvg(kit.peeps, shown.figure, expression, eyes);
}

function lifeOf(kit: StillKit, groups: Groups, shown: Shown): Life {
  let stop: (() => void) | null = null;
  return bringToLife({
    look: (eyes) => {
      if (hasLivingEyes(kit.peeps, shown.expression)) drawFace(kit, groups, shown, shown.expression, eyes);
    },
    mouth(mouth) {
      shown.expression = shown.mouths[mouth];
      drawFace(kit, groups, shown, shown.expression, 'ahead');
    },
    lively: () => !kit.reduced() && !document.hidden,
    here: () => groups.frame.isConnected,
    speaking(how) {
      if (stop) kit.busy.delete(stop);
      stop = how;
      if (how) kit.busy.add(how);
    },
  });
}

function dress(kit: StillKit, { halo, body, head }: Groups, figure: Figure): void {
  const pieces = figurePieces(kit.peeps, figure);
  halo.innerHTML = pieces.halo;
  body.innerHTML = pieces.body;
  head.innerHTML = pieces.head;
}

/** A person standing on the lower edge of `box`. */
export function stillPerson(kit: StillKit, parent: Element, box: Box): StillPerson {
  const groups = makeGroups(kit, parent, box);
  const shown: Shown = { figure: null, expression: 'neutral', mouths: SPEECH.calm };
  let wanted = '';
  const life = lifeOf(kit, groups, shown);
  return {
    frame: groups.frame,
    show(figure, expression, motion) {
      const known = shown.figure?.name === figure.name;
      if (!known) dress(kit, groups, figure);
      place(groups.turn, figure.mirrored ? 'scaleX(-1)' : 'scaleX(1)');
      const key = `${figure.name}/${expression}`;
      shown.figure = figure;
      if (key === wanted) return;
      const fades = wanted !== '';
      wanted = key;
      shown.expression = expression;
      drawFace(kit, groups, shown, expression, 'ahead');
      gesture(groups, kit.reduced() ? 'neutral' : expression, motion);
      if (fades) fadeIn(known ? groups.face : groups.frame, motion, 0.4);
    },
    talk(words, seconds, mouths = SPEECH.calm) {
      shown.mouths = mouths;
      life.talk(words, seconds);
    },
    glance: life.glance,
  };
}
