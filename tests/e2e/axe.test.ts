// Accessibility rules that a program can check, in every state of the table, on a school laptop and a phone.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { LAPTOP, PHONE, useGame } from './harness.ts';
import { STATES } from './states.ts';

const { open } = useGame();

// The one complaint that an unknown address is allowed: the browser notes the 404 itself.
const expected = /status of 404/;

const SCREENS = [
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
] as const;

describe.each(SCREENS)('on %s', (_screen, viewport) => {
  test.each(STATES)('axe finds nothing wrong in $name', async ({ path, reach }) => {
    const page = await open(path, { viewport, expected });
    await reach?.(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((n) => n.html) }));
    expect(found).toEqual([]);
  });

  test.each(STATES)('nothing sticks out sideways in $name', async ({ path, reach }) => {
    const page = await open(path, { viewport, expected });
    await reach?.(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});
