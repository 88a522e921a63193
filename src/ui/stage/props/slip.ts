// A played card as it is seen on stage: a slip of paper with a few written lines, from where it comes and where it lies.
import type { Podium, StagePicture } from '../../../session/picture.ts';
import { PAINT } from '../colours.ts';
import { framingOf } from '../framing.ts';
import type { Box, StageLayout } from '../layout.ts';
import type { PlayedCard } from '../stage.ts';
import { line, path, rect } from '../svg.ts';

/** Where a slip comes to lie on a lectern. */
export function slipBox({ lecterns }: StageLayout, podium: Podium): Box {
  const lectern = lecterns[podium];
  const width = lectern.width * 0.36;
  const height = width * 0.64;
  return { x: lectern.x + (lectern.width - width) / 2, y: lectern.y - height * 0.72, width, height };
}

/** The slip in a box of its own size at the origin. */
export function slipSvg({ width, height }: Pick<Box, 'width' | 'height'>): string {
  const edge = Math.max(1.5, height * 0.04);
  const written = [0.3, 0.5, 0.7].map((at, i) =>
    line(`M${width * 0.14} ${height * at}H${width * (i === 2 ? 0.58 : 0.86)}`, '#b9ad95', height * 0.06),
  );
  const paper = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
  return (
    rect(paper, PAINT.paper, { rx: height * 0.06, stroke: PAINT.line, 'stroke-width': edge }) +
    path(
      `M${width * 0.1} ${height * 0.13}h${width * 0.3}v${height * 0.08}h${-width * 0.3}z`,
      PAINT.limelight,
    ) +
    written.join('')
  );
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Top left corner of a slip that leaves a card of the page, in the room as the speaker's single shows it. */
export function slipFromPage(layout: StageLayout, { from, podium }: PlayedCard, page: DOMRect): Point {
  const { width, height } = slipBox(layout, podium);
  const { x, y, zoom } = framingOf(layout, podium).room;
  const scale = layout.width / Math.max(1, page.width);
  return {
    x: ((from.x + from.width / 2 - page.x) * scale - x) / zoom - width / 2,
    y: ((from.y - page.y) * scale - y) / zoom - height / 2,
  };
}

/** The same for a card of the other leader: nobody sees their hand, so it comes from below the lectern. */
export function slipFromBelow(layout: StageLayout, podium: Podium): Point {
  return { x: slipBox(layout, podium).x, y: layout.height };
}

/** The line that the other leader is saying: at which podium, and what tells it from the one before. */
export function rivalLine({ leaders, worm }: StagePicture): { podium: Podium; key: string } | null {
  const rival = leaders.find((leader) => leader.face === 'speaking' && !leader.you && leader.manner);
  return rival ? { podium: rival.podium, key: `${rival.podium}/${worm.length}` } : null;
}

/** Milliseconds: on the way, lying on the lectern, fading. */
export const SLIP_MS = { fly: 320, lie: 420, fade: 160 } as const;
