// A leader's screen and its light, as SVG: base, glow in the side's colour, shade of the listener, rim of composure. Every
// piece is a picture of its own so that a stage can brighten each by itself.
import type { Side } from '../../../content/vocabulary.ts';
import { GLOW, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { downward, group, grown, path, polygon, rect, softLight } from '../svg.ts';

/** The warm-white screen with its dark frame. */
export function screenSvg(box: Box, radius: number, id: string): string {
  const edge = Math.max(2, radius * 0.2);
  const paper = downward(`${id}-paper`, [
    [0, '#fffdf6'],
    [0.55, PAINT.paper],
    [1, '#e9dfcf'],
  ]);
  return (
    paper +
    rect(grown(box, edge * 1.8), '#0d0914', { rx: radius + edge * 1.8, opacity: 0.85 }) +
    rect(grown(box, edge * 0.8), '#4b4064', { rx: radius + edge * 0.8 }) +
    rect(box, `url(#${id}-paper)`, { rx: radius })
  );
}

/** The soft light behind the leader, inside the screen. */
export function glowSvg(box: Box, side: Side, id: string): string {
  const width = Math.min(box.width, box.height * 1.3);
  const at = {
    x: box.x + (box.width - width) / 2,
    y: box.y + box.height * 0.02,
    width,
    height: box.height * 0.96,
  };
  return softLight(id, at, GLOW[side], 1, 0.42);
}

/** How far the light of a screen spills onto the wall. */
export const haloBox = (box: Box): Box => {
  const x = box.width * 0.34;
  const y = box.height * 0.36;
  return { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y };
};

export const haloSvg = (box: Box, side: Side, id: string): string =>
  softLight(id, haloBox(box), GLOW[side], 0.75, 0.45);

/** Laid over the screen of whoever listens. */
export const shadeSvg = (box: Box, radius: number): string => rect(box, '#241a44', { rx: radius });

/** The rim that shows composure: warm when calm, pale red when shaken. */
export function rimSvg(box: Box, radius: number, colour: string): string {
  const width = Math.max(1.5, radius * 0.16);
  const at = { fill: 'none', stroke: colour, rx: radius + width };
  const outer = { ...at, 'stroke-width': width * 4.2, opacity: 0.22 };
  return (
    rect(grown(box, width), 'none', outer) +
    rect(grown(box, width), 'none', { ...at, 'stroke-width': width * 1.3 })
  );
}

export const rimColour = (composure: number): string => (composure < 45 ? PAINT.bad : PAINT.limelight);
/** How bright the rim is: a shaken leader's is thin, a calm one's full, and the listener's is dimmer. */
export const rimStrength = (composure: number, light: number): number =>
  (0.2 + 0.8 * (composure / 100)) * (0.25 + 0.75 * light);

/** The beam from the rig onto one screen. */
export function beamSvg(layout: StageLayout, podium: 'left' | 'right', id: string): string {
  const { screens, width } = layout;
  const box = screens[podium];
  const centre = box.x + box.width / 2;
  const lean = (podium === 'left' ? 1 : -1) * width * 0.012;
  const ramp = downward(id, [
    [0, '#ffe7a3', 0.62],
    [0.45, PAINT.limelight, 0.26],
    [1, PAINT.limelight, 0],
  ]);
  const bottom = box.y + box.height * 1.12;
  const cone = (top: number, foot: number) =>
    polygon([
      [centre + lean - top, -4],
      [centre + lean + top, -4],
      [centre + foot, bottom],
      [centre - foot, bottom],
    ]);
  return group(
    ramp +
      path(cone(box.width * 0.1, box.width * 0.42), `url(#${id})`, { opacity: 0.6 }) +
      path(cone(box.width * 0.055, box.width * 0.27), `url(#${id})`, { opacity: 0.55 }),
  );
}

/** What the beam covers. */
export const beamBox = (layout: StageLayout, podium: 'left' | 'right'): Box => {
  const box = layout.screens[podium];
  return { x: box.x, y: -4, width: box.width, height: box.y + box.height * 1.12 + 4 };
};
