// Everything on stage that is neither set nor person, as pieces: a box and what is drawn in it. Both kinds of stage place the
// same pieces and brighten, move or hide them by the same rules.
import type { Act } from '../../session/acts.ts';
import type { LeaderPicture, Podium, StagePicture } from '../../session/picture.ts';
import { PAINT } from './colours.ts';
import type { Box, StageLayout } from './layout.ts';
import { deskSvg, lampLightBox, lampLightSvg, standMicSvg } from './props/desk.ts';
import { lecternSvg, stripSvg } from './props/lectern.ts';
import { beamBox, beamSvg, glowSvg, haloBox, haloSvg, rimSvg, screenSvg, shadeSvg } from './props/screen.ts';
import { type Finding, stampBox, stampSvg } from './props/stamp.ts';
import { standBox, standSvg } from './props/stands.ts';
import type { Sides } from './sets/sides.ts';
import { downward, grown, picture, rect } from './svg.ts';

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
