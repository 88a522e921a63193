// A night goes round: it is shared from the verdict, opened by somebody else, watched, and played on.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGame } from './harness.ts';
import { keptAfter, sharedLetters, withSettings } from './kept-nights.ts';
import { press } from './play.ts';

const { open, server } = useGame();

const STILL = withSettings({ motion: 'reduced', pace: 'manual' });
const watch = async (letters: string): Promise<Page> =>
  open(`/?tier=still#/watch/${letters}`, { kept: STILL });
const verdict = async (): Promise<Page> => {
  const page = await open('/?tier=still#/night', { kept: { ...(await keptAfter('verdict')), ...STILL } });
  await page.locator('.share').waitFor();
  return page;
};
const result = (page: Page): Promise<string> => page.locator('.result__words').innerText();

/** What the page would have sent, for browsers with and without a sheet or a clipboard. */
const pretend = (page: Page, sheet: 'none' | 'open' | 'broken', clipboard: 'works' | 'blocked') =>
  page.evaluate(
    ([how, copies]) => {
      const sent: unknown[] = [];
      Object.assign(window, { sent });
      const share = async (data: unknown) => {
        if (how === 'broken') throw new TypeError('no');
        sent.push(data);
      };
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: how === 'none' ? undefined : share,
      });
      const writeText = async (text: string) => {
        if (copies === 'blocked') throw new DOMException('no', 'NotAllowedError');
        sent.push(text);
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    },
    [sheet, clipboard] as const,
  );
const sent = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => Reflect.get(window, 'sent') as unknown[]);

test('a shared link shows the same verdict to somebody else, and its lines step by step', async () => {
  const mine = await verdict();
  const text = await mine.locator('.share textarea').inputValue();
  const link = /http\S+#\/watch\/\S+$/.exec(text)![0];
  expect(link.startsWith(server().url)).toBe(true);
  expect(link.length).toBeLessThan(400);
  const theirs = await watch(link.replace(/^.*watch\//, ''));
  await theirs.locator('.verdict__parts').waitFor();
  expect(await result(theirs)).toBe(await result(mine));
  await press(theirs, /^Watch the debate/);
  const place = theirs.getByRole('slider');
  const last = Number(await place.getAttribute('max'));
  for (let step = 1; step <= 4; step++) {
    await press(theirs, /^Next/);
    expect(await place.inputValue()).toBe(String(step));
  }
  await place.press('End');
  expect(await place.inputValue()).toBe(String(last));
  await press(theirs, /^To the verdict/);
  expect(await result(theirs)).toBe(await result(mine));
});

const WAYS = [
  { way: 'the sheet of the device', sheet: 'open', clipboard: 'works', says: 'Shared.' },
  { way: 'the clipboard where there is no sheet', sheet: 'none', clipboard: 'works', says: 'Copied.' },
  { way: 'the clipboard where the sheet fails', sheet: 'broken', clipboard: 'works', says: 'Copied.' },
] as const;

test('Share uses the sheet of the device, else the clipboard, else text to copy by hand', async () => {
  const page = await verdict();
  const text = await page.locator('.share textarea').inputValue();
  for (const { way, sheet, clipboard, says } of WAYS) {
    await pretend(page, sheet, clipboard);
    await press(page, /^Share$/);
    await page.getByText(says).waitFor();
    const [one] = await sent(page);
    expect(typeof one === 'string' ? one : Object.values(one as object).join('\n'), way).toBe(text);
  }
  await pretend(page, 'none', 'blocked');
  await press(page, /^Share$/);
  await page.getByText('The text is selected').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('#/watch/');
  expect(await sent(page)).toEqual([]);
});

test('a moment of a shared night can be played on as either side, and the watcher keeps the night', async () => {
  const page = await watch(await sharedLetters());
  await press(page, /^Watch the debate/);
  await page.getByRole('slider').fill('12');
  await press(page, /^As .*Conservative$/);
  await page.locator('.debate__heading').waitFor();
  await page.reload();
  await page.locator('.debate__heading').waitFor();
  expect(new URL(page.url()).hash).toBe('#/night');
});

test.each([
  ['a damaged link', '1AAAA', 'The link is damaged'],
  ['markup', '%3Cscript%3Ealert(1)%3C/script%3E', 'holds no night'],
  ['a link from the future', '7abc', 'newer version'],
])('%s is named and leads back to the game', async (_, letters, says) => {
  const page = await watch(letters);
  await page.getByRole('alert').getByText(says).waitFor();
  await page.getByRole('link', { name: 'Play a night of your own' }).click();
  await page.getByRole('button', { name: 'Enter the studio' }).waitFor();
});
