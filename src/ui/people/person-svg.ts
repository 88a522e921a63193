// Answers: what is the SVG of this person with this face? A pure function from parts and a look to a string.
// It must not fetch, touch the DOM or know who the person is in the debate.
import { assertNever } from '../../base/assert-never.ts';
import { type Eyes, lookingWith } from './eyes.ts';
import { type Expression, type Look, tintHex, wardrobe } from './people.ts';

/**
 * What a layer is painted with. `line` is an ink stroke, all others are filled shapes.
 */
export type Paint =
  | 'skin'
  | 'hair'
  | 'cloth'
  | 'clothes'
  | 'shirt'
  | 'ink'
  | 'white'
  | 'mouth'
  | 'drop'
  | 'line';
/** One painted path, in the coordinates of the whole figure. */
export type Layer = readonly [paint: string, d: string];
export type Layers = readonly Layer[];

/** The parts file (assets/art/peeps.json): part id to layers, back to front. */
export type Peeps = {
  /** x, y, width and height of the head-and-shoulders picture. */
  readonly crop: readonly number[];
  /** The same, closer, for small pictures. */
  readonly smallCrop: readonly number[];
  readonly outfits: Readonly<Record<string, Layers>>;
  readonly heads: Readonly<Record<string, Layers>>;
  readonly beards: Readonly<Record<string, Layers>>;
  readonly glasses: Readonly<Record<string, Layers>>;
  readonly features: Readonly<Record<string, Layers>>;
  /** Expression to the ids of its features. */
  readonly faces: Readonly<Record<string, readonly string[]>>;
};

export type PersonOptions = {
  /** Colour of the clothes, #rrggbb. */
  readonly clothes: string;
  /** True: looks to the left (for the lectern on the right). */
  readonly mirrored?: boolean;
  /** A thin edge of this colour around the figure, so that dark hair stands out on a dark set. */
  readonly rim?: string;
  /** True for pictures below about 100 px: closer crop and heavier features. */
  readonly small?: boolean;
  /** Width and height attributes in pixels; none if left out (the page sizes it). */
  readonly size?: number;
  /** What a screen reader says; left out = decoration (aria-hidden). Escaped here. */
  readonly title?: string;
};

/** The colour of all lines: the ink of the palette, a little darker. */
export const INK = '#120d1a';
const RIM_WIDTH = 14;
const HEAVIER = 7;

type Colours = {
  readonly skin: string;
  readonly hair: string;
  readonly cloth: string;
  readonly clothes: string;
};

/** A beard lets some skin through; that also keeps an ink mouth readable on dark hair. */
function mixed(hair: string, skin: string): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const pair = (at: number): string =>
    Math.round(channel(hair, at) * 0.68 + channel(skin, at) * 0.32)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(1)}${pair(3)}${pair(5)}`;
}

function flat(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`;
}

function layerSvg([paint, d]: Layer, colours: Colours): string {
  const kind = paint as Paint;
  switch (kind) {
    case 'skin':
    case 'hair':
    case 'cloth':
    case 'clothes':
      return flat(d, colours[kind]);
    case 'ink':
      return flat(d, INK);
    case 'white':
      return flat(d, '#fff');
    case 'shirt':
      return flat(d, '#f7f3ea');
    case 'mouth':
      return flat(d, '#e8707a');
    case 'drop':
      return `<path d="${d}" fill="#9fd8f5" stroke="${INK}" stroke-width="7"/>`;
    case 'line':
      return `<path d="${d}" fill="none" stroke="${INK}" stroke-width="13" stroke-linecap="round" stroke-linejoin="round"/>`;
    default:
      return assertNever(kind);
  }
}

function layersSvg(layers: Layers, colours: Colours): string {
  return layers.map((layer) => layerSvg(layer, colours)).join('');
}

function part(parts: Readonly<Record<string, Layers>>, id: string): Layers {
  return parts[id] ?? [];
}

function rimSvg(silhouette: Layers, colour: string): string {
  const shapes = silhouette
    .filter(([paint]) => paint !== 'line' && paint !== 'hair')
    .map(([, d]) => `<path d="${d}"/>`);
  const pen = `fill="${colour}" stroke="${colour}" stroke-width="${RIM_WIDTH}" stroke-linejoin="round"`;
  return `<g ${pen}>${shapes.join('')}</g>`;
}

/** Thin features vanish in small pictures: an ink edge around them keeps the mouth readable. */
function heavier(face: string): string {
  return `<g stroke="${INK}" stroke-width="${HEAVIER}" stroke-linejoin="round">${face}</g>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** A part of the space of the whole figure: x, y, width, height. */
export type Frame = readonly [x: number, y: number, width: number, height: number];

/** Where a face with its glasses lies; nothing that a face shows reaches beyond. */
export const FACE_FRAME: Frame = [200, 225, 430, 320];

/** What of a figure moves by itself, back to front, apart from the face; each is the inside of an SVG. */
export interface FigurePieces {
  /** The rim of the head: behind the shoulders, turns with the head. Empty without a rim. */
  readonly halo: string;
  readonly body: string;
  readonly head: string;
}

/** Who is drawn: a look and the colours that come with the part they play. */
export type Wearer = Pick<PersonOptions, 'clothes' | 'rim'> & { readonly look: Look };

function coloursOf({ look, clothes }: Wearer): Colours {
  return {
    skin: tintHex(wardrobe.skins, look.skin),
    hair: tintHex(wardrobe.hairs, look.hair),
    cloth: tintHex(wardrobe.cloths, look.cloth),
    clothes,
  };
}

/** Shoulders and head of a person, without a face. */
export function figurePieces(peeps: Peeps, wearer: Wearer): FigurePieces {
  const colours = coloursOf(wearer);
  const { look, rim } = wearer;
  const outfit = part(peeps.outfits, look.outfit);
  const head = part(peeps.heads, look.head);
  const beard = part(peeps.beards, look.beard);
  return {
    halo: rim === undefined ? '' : rimSvg([...head, ...beard], rim),
    body: (rim === undefined ? '' : rimSvg(outfit, rim)) + layersSvg(outfit, colours),
    head:
      layersSvg(head, colours) + layersSvg(beard, { ...colours, hair: mixed(colours.hair, colours.skin) }),
  };
}

/** The face of a person with its glasses. */
export function faceSvg(
  peeps: Peeps,
  wearer: Wearer,
  expression: Expression,
  eyes: Eyes = 'ahead',
  small = false,
): string {
  const colours = coloursOf(wearer);
  const features = (peeps.faces[expression] ?? []).map((feature) => {
    const { id, transform } = lookingWith(feature, eyes);
    const drawn = layersSvg(part(peeps.features, id), colours);
    return transform === '' ? drawn : `<g transform="${transform}">${drawn}</g>`;
  });
  const face = features.join('');
  return (small ? heavier(face) : face) + layersSvg(part(peeps.glasses, wearer.look.glasses), colours);
}

function opening(crop: readonly number[], options: Pick<PersonOptions, 'size' | 'title'>): string {
  const size = options.size === undefined ? '' : ` width="${options.size}" height="${options.size}"`;
  const label =
    options.title === undefined
      ? ' aria-hidden="true"'
      : ` role="img" aria-label="${escaped(options.title)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${crop.join(' ')}"${size}${label}>`;
}

/** A piece of a figure as a picture of its own, at so many pixels per unit. */
export function pieceOfFigure(inner: string, frame: Frame, pixelsPerUnit: number): string {
  const [, , width, height] = frame;
  const size = (units: number): number => Math.ceil(units * pixelsPerUnit);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.join(' ')}" ` +
    `width="${size(width)}" height="${size(height)}" preserveAspectRatio="none">${inner}</svg>`
  );
}

/** The whole picture: head and shoulders on a transparent square. Unknown part ids draw nothing. */
export function personSvg(peeps: Peeps, look: Look, expression: Expression, options: PersonOptions): string {
  const wearer: Wearer = { ...options, look };
  const { halo, body, head } = figurePieces(peeps, wearer);
  const figure = halo + body + head + faceSvg(peeps, wearer, expression, 'ahead', options.small);
  const crop = options.small === true ? peeps.smallCrop : peeps.crop;
  const [x = 0, , width = 0] = crop;
  const turn = `<g transform="translate(${2 * x + width} 0) scale(-1 1)">`;
  return `${opening(crop, options)}${options.mirrored === true ? `${turn}${figure}</g>` : figure}</svg>`;
}

/** The picture as an address for an <img> or a texture loader. */
export function svgDataUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
