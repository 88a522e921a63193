// A played card on its way: from the hand or from below, to the lectern of whoever speaks.
import { expect, test } from 'vitest';
import { framingOf } from '../../../src/ui/stage/framing.ts';
import { stageLayout } from '../../../src/ui/stage/layout.ts';
import { rivalLine, slipBox, slipFromBelow, slipFromPage } from '../../../src/ui/stage/props/slip.ts';
import { stagePictureOf } from '../../helpers/stage-pictures.ts';

const layout = stageLayout(1366, 404);
const page = { x: 0, y: 50, width: 1366, height: 404 } as DOMRect;

test('the player’s card leaves the middle of its upper edge on the page, as the speaker’s single shows it', () => {
  const from = { x: 300, y: 600, width: 320, height: 150 };
  for (const podium of ['left', 'right'] as const) {
    const slip = slipBox(layout, podium);
    const start = slipFromPage(layout, { from, podium }, page);
    const { x, y, zoom } = framingOf(layout, podium).room;
    expect(x + (start.x + slip.width / 2) * zoom).toBeCloseTo(460, 6);
    expect(y + (start.y + slip.height / 2) * zoom).toBeCloseTo(550, 6);
  }
});

test('every slip comes to lie on top of a lectern', () => {
  for (const podium of ['left', 'right'] as const) {
    const slip = slipBox(layout, podium);
    const lectern = layout.lecterns[podium];
    expect(slip.x + slip.width / 2).toBeCloseTo(lectern.x + lectern.width / 2, 6);
    expect(slip.y).toBeLessThan(lectern.y);
    expect(slip.y + slip.height).toBeGreaterThan(lectern.y);
    expect(slipFromBelow(layout, podium).y).toBeGreaterThanOrEqual(layout.height);
  }
});

test('the other leader’s card is seen once for each of their lines, and the player’s own not twice', () => {
  const saying = (speaker: 'left' | 'right') => {
    const picture = stagePictureOf({ speaker });
    const leaders = picture.leaders.map((one) =>
      one.face === 'speaking' ? { ...one, manner: 'calm' as const } : one,
    );
    return { ...picture, leaders };
  };
  expect(rivalLine(saying('right'))).toEqual({ podium: 'right', key: 'right/0' });
  expect(rivalLine(saying('left'))).toBeNull();
  expect(rivalLine(stagePictureOf({ speaker: 'nobody' }))).toBeNull();
});
