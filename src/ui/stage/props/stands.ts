// What hides the lower edge of a leader who stands in the room: a lectern on the title, a plinth in the wardrobe, a bunch of
// microphones in the spin room.
import type { Act } from '../../../session/acts.ts';
import type { Podium } from '../../../session/picture.ts';
import { GLOW, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import type { Sides } from '../sets/sides.ts';
import { across, downward, group, grown, line, path, rect, softLight } from '../svg.ts';
import { lecternSvg, stripSvg } from './lectern.ts';

/** The room of a stand: from just above the lower edge of the person to the lower edge of the stage. */
export function standBox(layout: StageLayout, podium: Podium): Box {
  const person = layout.standing[podium];
  const width = person.width * 1.1;
  const y = person.y + person.height * 0.8;
  return { x: person.x + (person.width - width) / 2, y, width, height: layout.height - y };
}

const foot = (layout: StageLayout, podium: Podium): number =>
  layout.standing[podium].y + layout.standing[podium].height;

function titleStand(layout: StageLayout, sides: Sides, podium: Podium): string {
  const person = layout.standing[podium];
  const width = person.width * 0.84;
  const y = foot(layout, podium) - 3;
  const box = { x: person.x + (person.width - width) / 2, y, width, height: layout.height - y };
  const strip = {
    x: box.x + width * 0.19,
    y: y + width * 0.13,
    width: width * 0.62,
    height: Math.max(3, width * 0.022),
  };
  return lecternSvg(box, strip, sides[podium], 'stand', layout.height) + stripSvg(strip, sides[podium]);
}

function plinth(layout: StageLayout, sides: Sides, podium: Podium): string {
  const person = layout.standing[podium];
  const y = foot(layout, podium) - 3;
  const width = person.width * 0.86;
  const x = person.x + (person.width - width) / 2;
  const step = Math.max(4, width * 0.035);
  const colour = GLOW[sides[podium]];
  const pen = { stroke: PAINT.line, 'stroke-width': 2 };
  const slab = (inset: number, at: number, tall: number, fill: string) =>
    rect({ x: x + inset, y: at, width: width - 2 * inset, height: tall }, fill, { rx: step * 0.3, ...pen });
  const light = {
    x: x + step * 2.4,
    y: y + step * 2.45,
    width: width - step * 4.8,
    height: Math.max(2.5, step * 0.4),
  };
  return (
    across('round', [
      [0, '#2a2138'],
      [0.3, '#64557c'],
      [0.62, '#4d4066'],
      [1, '#1d1729'],
    ]) +
    slab(step * 2, y + step, layout.height - y, 'url(#round)') +
    slab(step, y + step * 0.9, step * 1.1, '#cdc2b0') +
    slab(0, y, step * 1.1, PAINT.paper2) +
    rect(grown(light, 3), colour, { rx: step, opacity: 0.25 }) +
    rect(light, colour, { rx: step })
  );
}

const FLAGS = ['#7a5591', '#3c8f87', '#c9952f', '#67738a', '#b8714f'];

function microphones(layout: StageLayout, podium: Podium): string {
  const person = layout.standing[podium];
  const x = person.x + person.width / 2;
  const y = foot(layout, podium);
  const r = Math.max(4, person.width * 0.04);
  const pen = { stroke: PAINT.line, 'stroke-width': Math.max(1.4, r * 0.22), 'stroke-linejoin': 'round' };
  const all = FLAGS.map((flag, i) => {
    const away = i - 2;
    const at = x + away * r * 3.1;
    const top = y - r * (3.4 - Math.abs(away) * 0.9);
    return group(
      line(`M${at} ${top}L${x + away * r * 1.4} ${layout.height}`, '#0d0914', r * 0.5) +
        rect({ x: at - r * 0.95, y: top + r * 1.5, width: r * 1.9, height: r * 1.7 }, flag, {
          rx: r * 0.2,
          ...pen,
        }) +
        path(
          `M${at - r * 0.8} ${top}a${r * 0.8} ${r} 0 1 1 ${r * 1.6} 0v${r * 0.9}a${r * 0.8} ${r * 0.8} 0 0 1 ${-r * 1.6} 0Z`,
          '#332a44',
          pen,
        ),
      { transform: `rotate(${away * 5} ${at} ${layout.height})` },
    );
  });
  const bar = {
    x: x - person.width * 0.55,
    y: y - 2,
    width: person.width * 1.1,
    height: layout.height - y + 4,
  };
  return (
    downward('barrier', [
      [0, '#54466f'],
      [0.2, '#2f2643'],
      [1, '#120e1c'],
    ]) +
    rect(bar, 'url(#barrier)', { rx: 4, stroke: PAINT.line, 'stroke-width': 2 }) +
    rect({ ...bar, height: Math.max(5, r * 0.9) }, '#8475a6', {
      rx: 3,
      stroke: PAINT.line,
      'stroke-width': 1.6,
    }) +
    softLight('mics', { x: bar.x, y: y - r * 4, width: bar.width, height: r * 7 }, PAINT.limelight, 0.14) +
    all.join('')
  );
}

/** The stand of a leader in an act, in stage coordinates. */
export function standSvg(act: Act, layout: StageLayout, sides: Sides, podium: Podium): string {
  if (act === 'side') return plinth(layout, sides, podium);
  if (act === 'spin') return microphones(layout, podium);
  return titleStand(layout, sides, podium);
}
