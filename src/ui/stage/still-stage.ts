// The stage as one SVG: no canvas, no loop. For devices without graphics power, reduced motion, print and tests; the whole
// game works with it.
import type { StagePicture } from '../../session/picture.ts';
import { loadPeeps } from '../people/load-peeps.ts';
import type { Peeps } from '../people/person-svg.ts';
import { stageLayout } from './layout.ts';
import { type Motion, motionOf } from './motion.ts';
import { ACT_PLANS, castOf, sidesOf } from './plan.ts';
import { letterMeasure } from './props/strap.ts';
import { setSvg } from './sets/set-svg.ts';
import type { Stage, StageSurvey } from './stage.ts';
import { openBitmaps } from './still/bitmaps.ts';
import { stillCamera } from './still/camera.ts';
import { flyCard, stillSlip } from './still/card.ts';
import { stillDim, stillStamp } from './still/check.ts';
import { stillClash, stillHandshake } from './still/clash.ts';
import { stillDesk } from './still/desk.ts';
import { addImage } from './still/images.ts';
import { stillLeader } from './still/leaders.ts';
import { add, fadeIn } from './still/nodes.ts';
import type { StillKit, StillPart } from './still/part.ts';
import { stillVoters } from './still/voters.ts';
import './stage.css';

interface View {
  /** What must stay the same for the parts to stay. */
  readonly key: string;
  readonly layer: SVGGElement;
  readonly kit: StillKit;
  readonly parts: readonly StillPart[];
}

/** The drawn people of a stage, and whether they must keep still. */
interface Troupe {
  readonly peeps: Peeps;
  readonly reduced: () => boolean;
}

/** Pixels per CSS pixel at most: the pictures are painted by a processor, not by a graphics card. */
const SHARPEST = 2;

function buildParts(kit: StillKit): StillPart[] {
  const { plan } = kit;
  const parts: StillPart[] = [];
  if (plan.desk) parts.push(stillClash(kit));
  if (plan.leaders !== 'none') parts.push(stillLeader(kit, 'left'), stillLeader(kit, 'right'));
  if (plan.desk) parts.push(stillDesk(kit));
  if (plan.desk) parts.push(stillHandshake(kit));
  parts.push(stillDim(kit));
  if (plan.audience) parts.push(stillVoters(kit));
  parts.push(stillStamp(kit), stillCamera(kit));
  if (plan.desk) parts.push(stillSlip(kit));
  return parts;
}

function kitFor(
  layer: SVGGElement,
  host: HTMLElement,
  { peeps, reduced }: Troupe,
  picture: StagePicture,
): StillKit {
  const { act } = picture;
  return {
    peeps,
    act,
    layout: stageLayout(host.clientWidth, host.clientHeight),
    plan: ACT_PLANS[act],
    sides: sidesOf(picture),
    measure: letterMeasure(),
    bitmaps: openBitmaps(),
    reduced,
    busy: new Set(),
    scale: Math.min(SHARPEST, devicePixelRatio || 1),
    room: add(layer, 'g', { class: 'st-layer' }),
    front: add(layer, 'g', { class: 'st-layer' }),
    titles: add(layer, 'g', { class: 'st-light' }),
  };
}

/** A new view above the present one, unseen until its pictures have been drawn. */
function buildView(
  root: SVGSVGElement,
  host: HTMLElement,
  troupe: Troupe,
  picture: StagePicture,
  key: string,
): View {
  const layer = add(root, 'g', { opacity: 0 });
  const kit = kitFor(layer, host, troupe, picture);
  const { width, height } = kit.layout;
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const svg = () => setSvg(picture.act, kit.layout, kit.sides, kit.scale);
  addImage(kit, kit.room, { x: 0, y: 0, width, height }, svg, '');
  return { key, layer, kit, parts: buildParts(kit) };
}

function dropView(view: View | null): void {
  view?.layer.remove();
  view?.kit.bitmaps.close();
}

const viewKey = (host: HTMLElement, picture: StagePicture): string =>
  [host.clientWidth, host.clientHeight, picture.act, sidesOf(picture).left, picture.voters.length].join('/');

function surveyOf(
  picture: StagePicture | null,
  root: SVGSVGElement | null,
  drawing: Drawing | null,
): StageSurvey {
  return {
    act: picture?.act ?? null,
    shot: picture?.shot ?? null,
    voters: picture && ACT_PLANS[picture.act].audience ? picture.voters : [],
    names: picture && ACT_PLANS[picture.act].straps ? castOf(picture).map((leader) => leader.name) : [],
    pictures: drawing?.pictures() ?? 0,
    moving: drawing?.busy() === true || (root?.getAnimations?.({ subtree: true }).length ?? 0) > 0,
  };
}

interface Drawing {
  draw(picture: StagePicture, motion: Motion): void;
  /** Throws the built view away, so that the next picture is drawn from scratch. */
  forget(): void;
  kit(): StillKit | null;
  pictures(): number;
  settled(): Promise<void>;
  /** Ends what runs without an animation. */
  hush(): void;
  /** Whether anything runs without an animation. */
  busy(): boolean;
  close(): void;
}

/** Shows a picture in a view that stands. */
function follow(view: View, picture: StagePicture, motion: Motion): void {
  for (const part of view.parts) part(picture, motion);
}

function drawingIn(root: SVGSVGElement, troupe: Troupe): Drawing {
  let view: View | null = null;
  const open = (host: HTMLElement, picture: StagePicture, key: string, motion: Motion): void => {
    const before = view;
    const next = buildView(root, host, troupe, picture, key);
    view = next;
    follow(next, picture, 'cut');
    void next.kit.bitmaps.settled().then(() => {
      dropView(before);
      if (view !== next) return;
      next.layer.removeAttribute('opacity');
      fadeIn(next.layer, motion, 0);
    });
  };
  return {
    draw(picture, motion) {
      const host = root.parentElement;
      if (!host) return;
      const key = viewKey(host, picture);
      const current = view?.key === key ? view : null;
      root.dataset.motion = current ? motion : 'cut';
      if (current) follow(current, picture, motion);
      else open(host, picture, key, motion);
    },
    forget: () => {
      view = view && { ...view, key: '' };
    },
    kit: () => view?.kit ?? null,
    pictures: () => view?.kit.bitmaps.size ?? 0,
    settled: async () => view?.kit.bitmaps.settled(),
    hush() {
      for (const stop of view?.kit.busy ?? []) stop();
    },
    busy: () => (view?.kit.busy.size ?? 0) > 0,
    close: () => {
      dropView(view);
      view = null;
    },
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
      drawing = drawingIn(root, { peeps: parts.value, reduced: () => shown?.reduced ?? true });
      stop = keepFresh(host, drawing, redraw);
      redraw();
    },
    show(picture, transition) {
      shown = { picture, reduced: transition.reducedMotion };
      drawing?.draw(picture, motionOf(transition));
    },
    settled: async () => drawing?.settled(),
    skip() {
      drawing?.hush();
      for (const animation of root?.getAnimations?.({ subtree: true }) ?? []) animation.finish();
    },
    playCard(card) {
      const kit = drawing?.kit();
      if (root && kit && shown?.reduced === false) flyCard(kit, card, root.getBoundingClientRect());
    },
    pause() {},
    survey: () => surveyOf(shown?.picture ?? null, root, drawing),
    dispose() {
      stop?.();
      drawing?.close();
      root?.remove();
      root = null;
      drawing = null;
      shown = null;
    },
  };
}
