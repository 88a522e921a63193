// The stage as one SVG: no canvas, no loop. For devices without graphics power, reduced motion, print and tests; the whole
// game works with it.
import type { StagePicture } from '../../session/picture.ts';
import { loadPeeps } from '../people/load-peeps.ts';
import type { Peeps } from '../people/person-svg.ts';
import { type Framing, framingOf, type StageLayout, stageLayout } from './layout.ts';
import { type Motion, motionOf } from './motion.ts';
import { ACT_PLANS, castOf, sidesOf } from './plan.ts';
import { letterMeasure } from './props/strap.ts';
import { setSvg } from './sets/set-svg.ts';
import type { Stage, StageSurvey } from './stage.ts';
import { flyCard } from './still/card.ts';
import { stillDesk, stillDim, stillStamp } from './still/desk.ts';
import { stillLeader } from './still/leaders.ts';
import { add, addImage, fadeIn, place } from './still/nodes.ts';
import type { StillKit, StillPart } from './still/part.ts';
import { stillVoters } from './still/voters.ts';
import './stage.css';

interface View {
  /** What must stay the same for the parts to stay. */
  readonly key: string;
  readonly kit: StillKit;
  readonly parts: readonly StillPart[];
}

function frameGroup(node: SVGGElement, { x, y, zoom }: Framing): void {
  node.style.transformOrigin = `${x}px ${y}px`;
  place(node, `scale(${zoom})`);
}

function buildParts(kit: StillKit): StillPart[] {
  const { plan } = kit;
  const parts: StillPart[] = [];
  if (plan.leaders !== 'none') parts.push(stillLeader(kit, 'left'), stillLeader(kit, 'right'));
  if (plan.desk) parts.push(stillDesk(kit));
  parts.push(stillDim(kit));
  if (plan.audience) parts.push(stillVoters(kit));
  parts.push(stillStamp(kit));
  return parts;
}

function buildView(root: SVGSVGElement, peeps: Peeps, picture: StagePicture, key: string): View {
  const { clientWidth, clientHeight } = root.parentElement!;
  const layout = stageLayout(clientWidth, clientHeight);
  const sides = sidesOf(picture);
  root.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  root.replaceChildren();
  const room = add(root, 'g', { class: 'st-move' });
  const front = add(root, 'g', { class: 'st-move' });
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  addImage(room, whole, setSvg(picture.act, layout, sides), '');
  const kit = {
    peeps,
    act: picture.act,
    layout,
    plan: ACT_PLANS[picture.act],
    sides,
    measure: letterMeasure(),
    room,
    front,
  };
  return { key, kit, parts: buildParts(kit) };
}

const viewKey = (host: HTMLElement, picture: StagePicture): string =>
  [host.clientWidth, host.clientHeight, picture.act, sidesOf(picture).left, picture.voters.length].join('/');

function surveyOf(picture: StagePicture | null, root: SVGSVGElement | null): StageSurvey {
  return {
    act: picture?.act ?? null,
    shot: picture?.shot ?? null,
    voters: picture && ACT_PLANS[picture.act].audience ? picture.voters : [],
    names: picture && ACT_PLANS[picture.act].straps ? castOf(picture).map((leader) => leader.name) : [],
    pictures: root?.querySelectorAll('image, svg').length ?? 0,
    moving: (root?.getAnimations?.({ subtree: true }).length ?? 0) > 0,
  };
}

interface Drawing {
  draw(picture: StagePicture, motion: Motion): void;
  /** Throws the built view away, so that the next picture is drawn from scratch. */
  forget(): void;
  layout(): StageLayout | null;
}

function drawingIn(root: SVGSVGElement, peeps: Peeps): Drawing {
  let view: View | null = null;
  return {
    draw(picture, motion) {
      const host = root.parentElement;
      if (!host) return;
      const key = viewKey(host, picture);
      const fresh = view === null || view.key !== key;
      root.dataset.motion = fresh ? 'cut' : motion;
      const current = fresh || view === null ? buildView(root, peeps, picture, key) : view;
      view = current;
      const framing = framingOf(current.kit.layout, picture.shot);
      frameGroup(current.kit.room, framing.room);
      frameGroup(current.kit.front, framing.front);
      for (const part of current.parts) part(picture, fresh ? 'cut' : motion);
      if (fresh) fadeIn(root, motion, 0);
    },
    forget: () => {
      view = null;
    },
    layout: () => view?.kit.layout ?? null,
  };
}

/** Draws again when the place changes its size or the letters have arrived. Returns what stops it. */
function keepFresh(host: HTMLElement, drawing: Drawing, redraw: () => void): () => void {
  const watcher = typeof ResizeObserver === 'function' ? new ResizeObserver(redraw) : null;
  watcher?.observe(host);
  void document.fonts?.ready.then(() => {
    drawing.forget();
    redraw();
  });
  return () => watcher?.disconnect();
}

/** A new still stage; nothing happens before it is mounted. */
export function createStillStage(): Stage {
  let root: SVGSVGElement | null = null;
  let drawing: Drawing | null = null;
  let stop: (() => void) | null = null;
  let shown: { readonly picture: StagePicture; readonly reduced: boolean } | null = null;
  const redraw = () => shown && root && drawing?.draw(shown.picture, 'cut');
  return {
    tier: 'still',
    async mount(host) {
      root = add(host, 'svg', { class: 'stage-box', 'aria-hidden': 'true', focusable: 'false' });
      const parts = await loadPeeps();
      // Without the parts file the place stays dark; the page has all the words.
      if (!root || !parts.ok) return;
      drawing = drawingIn(root, parts.value);
      stop = keepFresh(host, drawing, redraw);
      redraw();
    },
    show(picture, transition) {
      shown = { picture, reduced: transition.reducedMotion };
      drawing?.draw(picture, motionOf(transition));
    },
    skip() {
      for (const animation of root?.getAnimations?.({ subtree: true }) ?? []) animation.finish();
    },
    playCard(card) {
      const layout = drawing?.layout();
      if (root && layout && shown?.reduced === false) flyCard(root, layout, card);
    },
    pause() {},
    survey: () => surveyOf(shown?.picture ?? null, root),
    dispose() {
      stop?.();
      root?.remove();
      root = null;
      drawing = null;
      shown = null;
    },
  };
}
