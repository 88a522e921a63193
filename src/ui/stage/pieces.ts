// Everything on stage that is neither set nor person, as pieces: a box and what is drawn in it. Both kinds of stage place the
// same pieces and brighten, move or hide them by the same rules.
import type { Side } from '../../content/vocabulary.ts';
import type { Act } from '../../session/acts.ts';
import type { LeaderPicture, Podium, StagePicture } from '../../session/picture.ts';
import { GLOW, PAINT } from './colours.ts';
import type { Box, StageLayout } from './layout.ts';
import { deskSvg, lampLightBox, lampLightSvg, standMicSvg } from './props/desk.ts';
import { lecternSvg, markSvg, stripSvg } from './props/lectern.ts';
import { beamBox, beamSvg, glowSvg, haloBox, haloSvg, rimSvg, screenSvg, shadeSvg } from './props/screen.ts';
import { type Finding, stampBox, stampSvg } from './props/stamp.ts';
import { standBox, standSvg } from './props/stands.ts';
import type { Sides } from './sets/sides.ts';
import { downward, el, grown, outward, picture, rect } from './svg.ts';
import { PIN } from './voter-pose.ts';

export interface Piece {
  readonly box: Box;
  /** The inside of an SVG in stage coordinates. */
  readonly svg: string;
}

/** The piece as a picture of its own, `scale` pixels per CSS pixel. */
export function pieceSvg(piece: Piece, scale = 1): string {
  const { width, height } = piece.box;
  const pixels = {
    width: Math.max(1, Math.ceil(width * scale)),
    height: Math.max(1, Math.ceil(height * scale)),
  };
  return picture(piece.box, piece.svg, pixels);
}

/** The pieces of one leader on a screen, back to front. */
export interface ScreenPieces {
  readonly halo: Piece;
  readonly screen: Piece;
  readonly glow: Piece;
  readonly beam: Piece;
  readonly shade: Piece;
  readonly lectern: Piece;
  readonly strip: Piece;
}

export function screenPieces(layout: StageLayout, sides: Sides, podium: Podium): ScreenPieces {
  const side = sides[podium];
  const box = layout.screens[podium];
  const lectern = layout.lecterns[podium];
  const strip = layout.strips[podium];
  const overhang = Math.max(3, lectern.width * 0.02);
  const tall = lectern.width * 0.22;
  return {
    halo: { box: haloBox(box), svg: haloSvg(box, side, 'halo') },
    screen: { box: grown(box, layout.radius * 0.4 + 2), svg: screenSvg(box, layout.radius, 'screen') },
    glow: { box, svg: glowSvg(box, side, 'glow') },
    beam: { box: beamBox(layout, podium), svg: beamSvg(layout, podium, 'beam') },
    shade: { box, svg: shadeSvg(box, layout.radius) },
    lectern: {
      box: {
        x: lectern.x - overhang,
        y: lectern.y - tall,
        width: lectern.width + 2 * overhang,
        height: lectern.height + tall,
      },
      svg: lecternSvg(lectern, strip, side, 'lectern', layout.audienceTop),
    },
    strip: { box: grown(strip, 4), svg: stripSvg(strip, side) },
  };
}

export function rimPiece(layout: StageLayout, podium: Podium, colour: string): Piece {
  const box = layout.screens[podium];
  return { box: grown(box, layout.radius * 0.7 + 4), svg: rimSvg(box, layout.radius, colour) };
}

/** What a leader without a screen stands behind. */
export const standPiece = (act: Act, layout: StageLayout, sides: Sides, podium: Podium): Piece => ({
  box: standBox(layout, podium),
  svg: standSvg(act, layout, sides, podium),
});

export const deskPiece = (layout: StageLayout): Piece => {
  const { desk } = layout;
  const tall = desk.width * 0.4;
  const box = { x: desk.x - 4, y: desk.y - tall, width: desk.width + 8, height: desk.height + tall };
  return { box, svg: deskSvg(desk, 'desk') };
};

export const lampPiece = (layout: StageLayout): Piece => ({
  box: lampLightBox(layout.desk),
  svg: lampLightSvg(layout.desk, 'lamp'),
});

export const micPiece = (layout: StageLayout): Piece => {
  const { citizen, height } = layout;
  const top = citizen.y + citizen.height * 0.55;
  return {
    box: { x: citizen.x + citizen.width * 0.4, y: top, width: citizen.width * 0.6, height: height - top },
    svg: standMicSvg(citizen, height),
  };
};

/** Darkness that gathers from a row down, so that each row stands out from what is behind it. */
export function duskPiece(layout: StageLayout, row: 'back' | 'front'): Piece {
  const { width, height, audienceTop, seats } = layout;
  const top = row === 'back' ? audienceTop : height - seats.at(-1)!.size;
  const box = { x: 0, y: top, width, height: height - top };
  const strength = row === 'back' ? 0.66 : 0.9;
  const ramp = downward('dusk', [
    [0, PAINT.night, 0],
    [row === 'back' ? 0.5 : 0.55, PAINT.night, strength],
    [1, PAINT.night, strength],
  ]);
  return { box, svg: ramp + rect(box, 'url(#dusk)') };
}

/** The pin of a voter who has turned to a side, from the middle of the lower edge of a seat of `size`. */
export function pinPiece(side: Side, size: number): Piece {
  const mark = size * PIN.size;
  const x = PIN.x * size;
  const y = -PIN.y * size;
  const disc = el('circle', { cx: x, cy: y, r: mark * 0.92, fill: PAINT.line });
  const box = { x: x - mark, y: y - mark, width: 2 * mark, height: 2 * mark };
  return { box, svg: disc + markSvg(side, x, y, mark, GLOW[side]) };
}

/** The light of both sides that falls on the audience when the room splits. */
export const splitPiece = (layout: StageLayout, sides: Sides): Piece => {
  const { width, height, audienceTop } = layout;
  const box = { x: 0, y: audienceTop - height * 0.06, width, height: height - audienceTop + height * 0.06 };
  const half = { ...box, width: width * 0.56 };
  const ramp = (id: string, side: Side) =>
    outward(id, [
      [0, GLOW[side], 0.62],
      [0.5, GLOW[side], 0.3],
      [1, GLOW[side], 0],
    ]);
  const pool = (id: string, cx: number) =>
    el('ellipse', { cx, cy: height, rx: half.width * 0.72, ry: box.height * 1.05, fill: `url(#${id})` });
  const svg =
    ramp('split-left', sides.left) +
    ramp('split-right', sides.right) +
    pool('split-left', width * 0.12) +
    pool('split-right', width * 0.88);
  return { box, svg };
};

/** Whose page is held: the podium of whoever made the live claim. */
export function stampPodium(picture: StagePicture): Podium | null {
  const claimant = picture.leaders.find((leader) => leader.side === picture.claim?.side);
  return claimant?.podium ?? null;
}

export const stampPiece = (layout: StageLayout, podium: Podium | null, finding: Finding): Piece => {
  const box = stampBox(layout, podium);
  return { box, svg: stampSvg(box, finding) };
};

/** How brightly the parts of one leader's screen burn, all 0..1. */
export interface ScreenLight {
  readonly halo: number;
  readonly glow: number;
  readonly beam: number;
  readonly shade: number;
  /** Length of the strip on the lectern. */
  readonly strip: number;
}

/** One light for one voice: the speaker's is full, the listener's 45 %. A claim that has lost its weight glows less. */
export function screenLight(leader: LeaderPicture, picture: StagePicture): ScreenLight {
  const { light } = leader;
  const stands = picture.claim?.side === leader.side ? picture.claim.stands : 1;
  return {
    halo: light * (0.55 + 0.45 * stands),
    glow: (0.25 + 0.75 * light) * (0.6 + 0.4 * stands),
    beam: Math.max(0, (light - 0.5) * 2) ** 1.4,
    shade: (1 - light) * 0.42,
    strip: stands,
  };
}

/** What the room does for a fact check: how far it darkens. */
export const roomShade = (check: StagePicture['check']): number => (check === 'weighing' ? 0.5 : 0);
