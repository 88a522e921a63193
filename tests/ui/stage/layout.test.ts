// Does every stage have room for its people, and a free middle for the page's words, at the sizes that devices have?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type StageLayout, stageLayout } from '../../../src/ui/stage/layout.ts';
import { roughMeasure, strapOf } from '../../../src/ui/stage/props/strap.ts';

const SIZES = [
  [1366, 505],
  [1280, 720],
  [1024, 768],
  [390, 260],
  [464, 390],
  [320, 220],
  [1366, 200],
] as const;

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const EDGE = 0.01;

const inside = (box: Box, { width, height }: StageLayout): boolean =>
  box.x >= -EDGE && box.y >= -EDGE && right(box) <= width + EDGE && bottom(box) <= height + EDGE;

const apart = (a: Box, b: Box): boolean =>
  right(a) <= b.x + EDGE || right(b) <= a.x + EDGE || bottom(a) <= b.y + EDGE || bottom(b) <= a.y + EDGE;

function expectRoomForAll(layout: StageLayout): void {
  const { screens, people, centre, seats } = layout;
  expect(apart(screens.left, screens.right)).toBe(true);
  for (const podium of ['left', 'right'] as const) {
    expect(inside(screens[podium], layout)).toBe(true);
    expect(apart(screens[podium], centre)).toBe(true);
    expect(people[podium].width).toBeLessThanOrEqual(screens[podium].width + EDGE);
    expect(bottom(screens[podium])).toBeLessThan(layout.audienceTop);
    expect(inside(layout.straps[podium], layout)).toBe(true);
  }
  expect(seats).toHaveLength(24);
  for (const { x, bottom: foot, size } of seats) {
    expect(inside({ x: x - size / 2, y: foot - size, width: size, height: size }, layout)).toBe(true);
  }
}

describe('the layout of the stage', () => {
  it.each(SIZES)('has room for everybody at %i x %i', (width, height) => {
    expectRoomForAll(stageLayout(width, height));
  });

  it('has room for everybody at any size between a phone and a projector', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 2560 }),
        fc.double({ min: 0.9, max: 3.2, noNaN: true }),
        (width, aspect) => {
          expectRoomForAll(stageLayout(width, width / aspect));
        },
      ),
    );
  });

  it('gives the page a free third in the middle of a wide stage, with screens of a third each', () => {
    const { centre, screens, width } = stageLayout(1366, 505);
    expect(centre.width / width).toBeGreaterThan(0.27);
    expect(screens.left.width / width).toBeCloseTo(0.33, 1);
  });

  it('treats both podiums alike: the right half mirrors the left', () => {
    for (const [width, height] of SIZES) {
      const { screens, people, lecterns, standing, straps } = stageLayout(width, height);
      for (const { left, right: other } of [screens, people, lecterns, standing, straps]) {
        expect(other.x + other.width).toBeCloseTo(width - left.x, 6);
        expect([other.y, other.width, other.height]).toEqual([left.y, left.width, left.height]);
      }
    }
  });
});

describe('a name strap', () => {
  it('never leaves its screen, however long the name', () => {
    for (const [width, height] of SIZES) {
      const layout = stageLayout(width, height);
      const leader = { name: 'Alexandrina Featherstonehaugh-Cholmondeley', role: 'Leader of the Opposition' };
      const strap = strapOf(layout, { ...leader, podium: 'left' }, roughMeasure);
      const screen = layout.screens.left;
      expect(strap.nameBox.x).toBeGreaterThanOrEqual(screen.x);
      expect(right(strap.nameBox)).toBeLessThanOrEqual(right(screen));
      expect(strap.nameFont).toBeGreaterThanOrEqual(8);
    }
  });
});
