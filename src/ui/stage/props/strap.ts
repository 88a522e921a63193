// A leader's name strap: name on paper, role on the side's colour with its mark. How wide it must be depends on the letters,
// so the caller brings the measure.
import type { LeaderPicture } from '../../../session/picture.ts';
import { FILL, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { el, rect } from '../svg.ts';
import { markSvg } from './lectern.ts';

export const STRAP_FONT = 'Archivo, system-ui, sans-serif';

/** Width of a text in pixels at a font size and weight. */
export type Measure = (text: string, font: number, weight: number) => number;

/** A measure for places without letters to measure: never too narrow. */
export const roughMeasure: Measure = (text, font, weight) => text.length * font * (weight > 700 ? 0.7 : 0.58);

/** Measures with the real letters where there is a canvas. */
export function letterMeasure(): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return roughMeasure;
  return (text, font, weight) => {
    context.font = `${weight} ${font}px ${STRAP_FONT}`;
    return context.measureText(text).width;
  };
}

export interface Strap {
  readonly name: string;
  readonly role: string;
  readonly nameBox: Box;
  readonly roleBox: Box;
  readonly nameFont: number;
  readonly roleFont: number;
}

const NAME_WEIGHT = 800;
const ROLE_WEIGHT = 700;

/** The strap of a leader within the layout; a long name takes smaller letters. `standing`: without a screen. */
export function strapOf(
  layout: StageLayout,
  leader: Pick<LeaderPicture, 'name' | 'role' | 'podium'>,
  measure: Measure,
  standing = false,
): Strap {
  const room = (standing ? layout.standingStraps : layout.straps)[leader.podium];
  const name = leader.name.toLocaleUpperCase('en-GB');
  const pad = layout.font * 0.72;
  const fitted = (text: string, font: number, weight: number, extra: number): number => {
    const wide = measure(text, font, weight) + 2 * pad + extra;
    return wide <= room.width
      ? font
      : Math.max(8, (font * (room.width - 2 * pad - extra)) / (wide - 2 * pad - extra));
  };
  const nameFont = fitted(name, layout.font, NAME_WEIGHT, 0);
  const roleFont = fitted(leader.role, layout.font * 0.78, ROLE_WEIGHT, layout.font);
  const natural = Math.max(
    measure(name, nameFont, NAME_WEIGHT) + 2 * pad,
    measure(leader.role, roleFont, ROLE_WEIGHT) + 2 * pad + layout.font,
  );
  const width = Math.min(room.width, natural);
  const outer = leader.podium === 'left' ? room.x : room.x + room.width - width;
  const x = standing ? room.x + (room.width - width) / 2 : outer;
  const nameHeight = layout.font * 1.72;
  return {
    name,
    role: leader.role,
    nameBox: { x, y: room.y, width, height: nameHeight },
    roleBox: { x, y: room.y + nameHeight, width, height: layout.font * 1.3 },
    nameFont,
    roleFont,
  };
}

const baseline = (box: Box, font: number): number => box.y + box.height / 2 + font * 0.35;

/** The strap without its letters: what a canvas bakes. */
export function strapBackSvg(
  strap: Strap,
  leader: Pick<LeaderPicture, 'side' | 'you'>,
  font: number,
): string {
  const { nameBox, roleBox } = strap;
  const shadow = { ...nameBox, x: nameBox.x + 3, y: nameBox.y + 4, height: nameBox.height + roleBox.height };
  const you = {
    x: nameBox.x - font * 0.34,
    y: nameBox.y,
    width: font * 0.34,
    height: nameBox.height + roleBox.height,
  };
  return (
    rect(shadow, '#0d0914', { opacity: 0.55 }) +
    rect(nameBox, PAINT.paper) +
    rect(roleBox, FILL[leader.side]) +
    (leader.you ? rect(you, PAINT.limelight) : '') +
    markSvg(leader.side, nameBox.x + font * 1.05, roleBox.y + roleBox.height / 2, font * 0.62, '#ffffff')
  );
}

/** The edge of limelight under the strap of whoever speaks. */
export function strapEdge({ nameBox, roleBox }: Strap, font: number): Box {
  return {
    x: nameBox.x,
    y: roleBox.y + roleBox.height,
    width: nameBox.width,
    height: Math.max(3, font * 0.26),
  };
}

/** Where the letters of the strap start. */
export function strapLetters(strap: Strap, font: number) {
  const { nameBox, roleBox, nameFont, roleFont } = strap;
  return {
    name: { x: nameBox.x + font * 0.72, y: baseline(nameBox, nameFont) },
    role: { x: nameBox.x + font * 1.62, y: baseline(roleBox, roleFont) },
  };
}

/** The whole strap. */
export function strapSvg(strap: Strap, leader: Pick<LeaderPicture, 'side' | 'you'>, font: number): string {
  const at = strapLetters(strap, font);
  const text = (words: string, x: number, y: number, size: number, weight: number, fill: string) =>
    el(
      'text',
      { x, y, 'font-family': STRAP_FONT, 'font-size': size, 'font-weight': weight, fill },
      words.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`),
    );
  return (
    strapBackSvg(strap, leader, font) +
    text(strap.name, at.name.x, at.name.y, strap.nameFont, NAME_WEIGHT, PAINT.ink1) +
    text(strap.role, at.role.x, at.role.y, strap.roleFont, ROLE_WEIGHT, '#ffffff')
  );
}
