// Answers: how do the chosen Open Peeps drawings become the small parts file of the game?
// Build time only: takes the drawings through DiceBear's public door, keeps geometry, names the paints.
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Layer, Layers, Paint, Peeps } from '../../ui/people/person-svg.ts';
import { DRAWN_FEATURES, OUTFITS } from './drawn.ts';
import { innerShape } from './inner.ts';
import { boxOf, formatPath, lowered, parsePath, type Subpath } from './path.ts';
import { BEARDS, FACES, FEATURES, type FeaturePick, GLASSES, HEADS, type HeadPick } from './pick.ts';

/** Head and shoulders: fits the highest bun and the widest curls. */
const CROP = [-20, -40, 780, 780] as const;
/** Closer, for pictures below about 100 px: the face counts, not the shoulders. */
const SMALL_CROP = [25, -30, 700, 700] as const;

/** Where Open Peeps puts each kind of part on the figure. */
const PLACES = {
  head: { open: '<g transform="matrix(.99789 0 0 1 156 62)">', dx: 156, dy: 62 },
  face: { open: '<g transform="translate(315 248)">', dx: 315, dy: 248 },
  facialHair: { open: '<g transform="translate(279 400)">', dx: 279, dy: 400 },
  accessories: { open: '<g transform="translate(203 303)">', dx: 203, dy: 303 },
} as const;
type Kind = keyof typeof PLACES;

const SKIN = '#aa0001';
const CLOTHES = '#aa0002';
const CONTRAST = '#aa0003';

type Drawn = { readonly fill: string; readonly subpaths: readonly Subpath[] };

function avatar(kind: Kind, variant: string): string {
  const options = {
    head: ['short1'],
    face: ['smile'],
    facialHairProbability: kind === 'facialHair' ? 100 : 0,
    accessoriesProbability: kind === 'accessories' ? 100 : 0,
    maskProbability: 0,
    skinColor: [SKIN.slice(1)],
    clothingColor: [CLOTHES.slice(1)],
    headContrastColor: [CONTRAST.slice(1)],
    [kind]: [variant],
  };
  return createAvatar(openPeeps, options as openPeeps.Options).toString();
}

/** The paths of one part, with the fill each inherits, moved to its place on the figure. */
function drawnParts(kind: Kind, variant: string): Drawn[] {
  const place = PLACES[kind];
  const svg = avatar(kind, variant);
  const start = svg.indexOf(place.open);
  if (start < 0) throw new Error(`Open Peeps no longer places "${kind}" where expected`);
  const tail = svg.slice(start + place.open.length);
  const stop = tail.search(/<g transform="|<\/g><\/svg>/);
  const fills: string[] = [];
  const drawn: Drawn[] = [];
  for (const tag of tail.slice(0, stop < 0 ? undefined : stop).match(/<[^>]+>/g) ?? []) {
    const fill = /fill="([^"]+)"/.exec(tag)?.[1] ?? fills.at(-1) ?? '#000';
    if (tag.startsWith('<g')) fills.push(fill);
    else if (tag === '</g>') fills.pop();
    const d = / d="([^"]+)"/.exec(tag)?.[1];
    if (d !== undefined) drawn.push({ fill, subpaths: parsePath(d, place.dx, place.dy) });
  }
  if (drawn.length === 0) throw new Error(`Open Peeps has no ${kind} "${variant}"`);
  return drawn;
}

const layer = (paint: Paint, subpaths: readonly Subpath[]): Layer => [paint, formatPath(subpaths)];

function headPaint(fill: string): Paint {
  if (fill === SKIN) return 'skin';
  if (fill === CONTRAST) return 'hair';
  if (fill === CLOTHES) return 'cloth';
  return 'ink';
}

/** Left-over dots of the drawing tool, a few units wide. */
function isSpeck(subpath: Subpath): boolean {
  const box = boxOf([subpath]);
  return Math.max(box.x1 - box.x0, box.y1 - box.y0) < 6;
}

/** An ink shape, and over it the colour of what is thick in it. */
function filled(pick: HeadPick, kept: readonly Subpath[]): Layer[] {
  const ink = layer('ink', kept);
  if (pick.black === 'ink') return [ink];
  const inner = innerShape(ink[1]);
  return inner.length === 0 ? [ink] : [ink, layer(pick.black === 'mane' ? 'hair' : 'cloth', inner)];
}

function headLayers(kind: 'head' | 'facialHair', pick: HeadPick): Layers {
  return drawnParts(kind, pick.from).flatMap(({ fill, subpaths }) => {
    const paint = headPaint(fill);
    const marks = paint === 'ink' ? (pick.marks ?? []) : [];
    const kept = subpaths.filter((subpath, i) => !marks.includes(i) && !isSpeck(subpath));
    const lines = subpaths.filter((_, i) => marks.includes(i));
    const shapes = paint === 'ink' ? filled(pick, kept) : [layer(paint, kept)];
    return [...shapes, ...(lines.length > 0 ? [layer('ink', lines)] : [])];
  });
}

function facePaint(fill: string): Paint {
  if (fill === '#fff') return 'white';
  return fill === '#FF8181' ? 'mouth' : 'ink';
}

/** The picked shapes of one face, each with its own paint; neighbours of one paint become one path. */
function featureLayers(pick: FeaturePick): Layers {
  const shapes = drawnParts('face', pick.from).flatMap(({ fill, subpaths }) =>
    subpaths.map((subpath) => ({ paint: facePaint(fill), subpath: lowered(subpath, pick.lower ?? 0) })),
  );
  const groups: { paint: Paint; subpaths: Subpath[] }[] = [];
  for (const i of pick.shapes) {
    const shape = shapes[i];
    if (shape === undefined) throw new Error(`Face "${pick.from}" has no shape ${i}`);
    const last = groups.at(-1);
    if (last?.paint === shape.paint) last.subpaths.push(shape.subpath);
    else groups.push({ paint: shape.paint, subpaths: [shape.subpath] });
  }
  return groups.map((group) => layer(group.paint, group.subpaths));
}

function mapped<T, U>(table: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value)]));
}

/** The whole parts file. */
export function extractPeeps(): Peeps {
  return {
    crop: CROP,
    smallCrop: SMALL_CROP,
    outfits: OUTFITS,
    heads: mapped(HEADS, (pick) => headLayers('head', pick)),
    beards: mapped(BEARDS, (pick) => headLayers('facialHair', pick)),
    glasses: mapped(GLASSES, (from) => drawnParts('accessories', from).map((d) => layer('ink', d.subpaths))),
    features: { ...mapped(FEATURES, featureLayers), ...DRAWN_FEATURES },
    faces: FACES,
  };
}
