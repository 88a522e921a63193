// The page stays light enough for a school network: computed from the build, and measured in a browser.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICE_LIMIT, measure, report } from '../../src/tools/sizes.ts';
import { useGame } from './harness.ts';

const { open } = useGame();

type Fetched = { readonly url: string; readonly type: string; readonly bytes: number };

/** Everything that the page fetched so far, with its size on the wire. */
async function fetchedBy(page: Page): Promise<Fetched[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((one) => ({
      url: one.name,
      type: new URL(one.name).pathname.split('.').pop() ?? '',
      bytes: one.transferSize,
    })),
  );
}

describe('the weight of the page', () => {
  test('the build stays within both budgets', () => {
    const stretches = measure();
    const over = stretches.filter((one) => one.bytes > one.limit);
    expect(over, report(stretches, true)).toEqual([]);
  });

  test('a browser fetches at most 150 kB of JavaScript, CSS and fonts for the start page', async () => {
    const page = await open('/');
    await page.locator('h1').first().waitFor();
    const first = (await fetchedBy(page)).filter((one) => ['js', 'css', 'woff2'].includes(one.type));
    expect(first.length).toBeGreaterThan(0);
    expect(first.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(FIRST_CHOICE_LIMIT);
  });
});
