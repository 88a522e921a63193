// The page stays light enough for a school network: computed from the build, and measured in a browser.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FIRST_CHOICE_LIMIT, FIRST_EXCHANGE_LIMIT, measure, report } from '../../src/tools/sizes.ts';
import { useGame } from './harness.ts';
import { enterStudio, KEYBOARD, playColdOpen, playThrough, prepare } from './play.ts';

const { open } = useGame([], 'webgl');

type Fetched = { readonly file: string; readonly type: string; readonly bytes: number };

/** Everything that the page fetched so far, with its size on the wire, headers included. */
const fetchedBy = (page: Page): Promise<Fetched[]> =>
  page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
      .map(({ name, transferSize }) => {
        const file = new URL(name).pathname.split('/').at(-1)!;
        return { file, type: file.split('.').at(-1)!, bytes: transferSize };
      })
      .sort((a, b) => b.bytes - a.bytes),
  );

const sum = (list: readonly Fetched[]): number => list.reduce((all, { bytes }) => all + bytes, 0);
const listed = (list: readonly Fetched[]): string =>
  list.map(({ bytes, file }) => `${bytes} ${file}`).join('\n');

test('the build stays within both budgets', () => {
  const stretches = measure();
  const over = stretches.filter((one) => one.bytes > one.limit);
  expect(over, report(stretches, true)).toEqual([]);
});

test('a browser fetches at most 150 kB of JavaScript, CSS and fonts before the first choice', async () => {
  const page = await open('/');
  await enterStudio(page, KEYBOARD);
  await page.locator('.card__play').first().waitFor();
  const first = (await fetchedBy(page)).filter(({ type }) => ['js', 'css', 'woff2'].includes(type));
  // The press that leads to the first choice may already ask for the sound, which does not hold the choice up.
  const early = first.filter(({ file }) => !file.includes('howler'));
  expect(early.length).toBeGreaterThan(3);
  expect(sum(early), listed(early)).toBeLessThanOrEqual(FIRST_CHOICE_LIMIT);
});

test('neither sound nor Phaser is asked for before somebody presses something', async () => {
  const page = await open('/?tier=lite');
  await page.locator('.title__enter').waitFor();
  await page.waitForLoadState('networkidle');
  expect((await fetchedBy(page)).filter(({ file }) => /howler|sprite|phaser/.test(file))).toEqual([]);
});

const firstExchange = async (page: Page) =>
  (await page.locator('.header__where').innerText()).includes('Exchange 1');

test.each(['still', 'lite'])(
  'a browser with the %s stage fetches at most 900 kB up to the first exchange of the debate',
  async (tier) => {
    const page = await open(`/?tier=${tier}`);
    await enterStudio(page, KEYBOARD);
    await playColdOpen(page, KEYBOARD);
    await page.locator(`.stage-host[data-tier="${tier}"]`).waitFor({ state: 'attached', timeout: 60_000 });
    await prepare(page, KEYBOARD, /Choose Labour/);
    await playThrough(page, KEYBOARD, 'debate', firstExchange);
    await page.waitForLoadState('networkidle');
    const all = await fetchedBy(page);
    expect(all.some(({ file }) => file.startsWith('sprite'))).toBe(true);
    expect(sum(all), listed(all)).toBeLessThanOrEqual(FIRST_EXCHANGE_LIMIT);
  },
  240_000,
);
