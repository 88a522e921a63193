// The night on the moving stage, and the night without it: nobody waits for Phaser, and nobody needs it.
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGame } from './harness.ts';
import { enterStudio, KEYBOARD, playColdOpen, playThrough, prepare, untilAct, untilFocus } from './play.ts';

const { open } = useGame([], 'webgl');

const ENGINE = '**/phaser-*.js';

const stageIs = (page: Page, tier: string) =>
  page.locator(`.stage-host[data-tier="${tier}"]`).waitFor({ state: 'attached', timeout: 60_000 });

const secondExchange = async (page: Page) =>
  (await page.locator('.header__where').innerText()).includes('Exchange 2');

test('a night is played on the lighter moving stage as far as the second exchange', async () => {
  const page = await open('/?tier=lite');
  await enterStudio(page, KEYBOARD);
  await playColdOpen(page, KEYBOARD);
  await stageIs(page, 'lite');
  await prepare(page, KEYBOARD, /Choose Labour/);
  await playThrough(page, KEYBOARD, 'debate', secondExchange);
  expect(await secondExchange(page)).toBe(true);
  await stageIs(page, 'lite');
}, 240_000);

test('the first choice is there and can be played before Phaser has loaded', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  const hold = async (route: Route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  };
  const page = await open('/?tier=lite', { before: (fresh) => fresh.route(ENGINE, hold) });
  await enterStudio(page, KEYBOARD);
  await stageIs(page, 'still');
  await playColdOpen(page, KEYBOARD);
  await untilAct(page, 'side');
  expect(asked.length).toBeGreaterThan(0);
  release();
  await stageIs(page, 'lite');
}, 240_000);

test('a night without Phaser goes on on the still stage', async () => {
  const page = await open('/?tier=lite', {
    expected: /Failed to load resource/,
    before: (fresh) => fresh.route(ENGINE, (route) => route.abort()),
  });
  await enterStudio(page, KEYBOARD);
  await playColdOpen(page, KEYBOARD);
  await untilAct(page, 'side');
  await stageIs(page, 'still');
  await untilFocus(page);
});
