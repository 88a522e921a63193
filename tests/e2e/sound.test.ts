// Sound on a real page: captions that can be read, quiet in a class, sliders that let one hear what they do.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEY } from '../../src/session/keep.ts';
import { useGame } from './harness.ts';
import { withSettings } from './kept-nights.ts';

const game = useGame();

const settings = (page: Page): Promise<{ muted: boolean } | null> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY.settings);

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enter the studio' }).click();
  await page.locator('.hand button').first().waitFor();
}

/** Plays the first card and looks at what the room makes of it. */
async function playFirst(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Next' }).click();
}

/** A caption stays for a moment only: it is noted as soon as it stands there. */
const noteCaptions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    new MutationObserver(() => {
      const caption = document.querySelector('.captions');
      if (!caption) return;
      const { color, backgroundColor, fontSize } = getComputedStyle(caption);
      Object.assign(document.body.dataset, {
        caption: caption.textContent,
        color,
        backgroundColor,
        fontSize,
      });
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

/** Mean of red, green and blue as the browser says them. */
function brightness(colour: string): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red! + green! + blue!) / 3;
}

describe('captions', () => {
  test.each(['studio', 'paper'] as const)('can be read beside the stage in the %s theme', async (theme) => {
    const page = await game.open('/', {
      kept: withSettings({ theme, tier: 'still', pace: 'manual', muted: true }),
    });
    await enter(page);
    await noteCaptions(page);
    await playFirst(page);
    await page.waitForFunction(() => document.body.dataset.caption);
    const { caption, color, backgroundColor, fontSize } = await page.evaluate(() => ({
      ...document.body.dataset,
    }));
    expect(caption).toMatch(/^\[.+\]$/);
    expect(brightness(color!) - brightness(backgroundColor!)).toBeGreaterThan(180);
    expect(Number.parseFloat(fontSize!)).toBeGreaterThanOrEqual(14);
  });

  test('are not shown to somebody who has switched them off', async () => {
    const page = await game.open('/', {
      kept: withSettings({ captions: false, tier: 'still', pace: 'manual' }),
    });
    await enter(page);
    await noteCaptions(page);
    await playFirst(page);
    await page.getByText('Your line').first().waitFor();
    expect(await page.evaluate(() => document.body.dataset.caption ?? null)).toBeNull();
  });
});

describe('a class', () => {
  test('opens in silence, says so once, and can be given sound without changing what the device keeps', async () => {
    const page = await game.open('/?class', { kept: withSettings({ tier: 'still', pace: 'manual' }) });
    const notice = page.getByRole('alert');
    expect(await notice.innerText()).toContain('opened for a class');
    await notice.getByRole('button').click();
    await enter(page);
    const tool = page.getByRole('button', { name: 'Sound' });
    expect(await tool.getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByRole('alert').count()).toBe(0);
    const asked = page.waitForRequest(/sprite-.*\.(webm|mp3)/);
    await page.keyboard.press('m');
    await asked;
    expect(await tool.getAttribute('aria-pressed')).toBe('true');
    expect((await settings(page))?.muted ?? false).toBe(false);
  });
});

describe('the sliders', () => {
  test('let one hear what they change, and say their value', async () => {
    const page = await game.open('/', { kept: withSettings({ tier: 'still', pace: 'manual' }) });
    await page.evaluate(() => {
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (...when) {
        document.body.dataset.heard = String(Number(document.body.dataset.heard ?? 0) + 1);
        start.apply(this, when);
      };
    });
    await enter(page);
    // The bed: the recording is there.
    await page.waitForFunction(() => Number(document.body.dataset.heard ?? 0) > 0);
    await page.getByRole('button', { name: 'Settings' }).click();
    const crowd = page.getByRole('slider', { name: 'Crowd' });
    const before = Number(await page.evaluate(() => document.body.dataset.heard));
    await crowd.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await crowd.getAttribute('aria-valuetext')).toBe('85 %');
    await page.waitForFunction((n) => Number(document.body.dataset.heard) > n, before);
  });
});
