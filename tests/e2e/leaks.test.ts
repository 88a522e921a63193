// An evening with a class is many debates in one page: the stage must hold as much after the last as after the first few. And
// a stage that nobody sees, or that must not move, does not.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LeakLab } from '../helpers/leak-page.ts';
import { type StageServer, startStageServer } from '../helpers/stage-server.ts';
import { usePages } from './harness.ts';

declare global {
  var leaks: LeakLab;
}

let stages: StageServer;
beforeAll(async () => {
  stages = await startStageServer('tests/helpers/leak-page.ts');
});
afterAll(() => stages.close());
const { open } = usePages(() => stages.url, 'webgl');

async function mounted(): Promise<Page> {
  const page = await open('/stage.html', { expected: /WebSocket|websocket|GPU stall/i });
  await page.waitForFunction(() => 'leaks' in window);
  await page.evaluate(() => leaks.mount(160, 90));
  return page;
}

const census = (page: Page) => page.evaluate(() => leaks.census());

async function play(page: Page, from: number, to: number): Promise<void> {
  for (let night = from; night < to; night++) await page.evaluate((index) => leaks.night(index), night);
}

test('the stage holds no more after 50 nights than after 10', async () => {
  const page = await mounted();
  await play(page, 0, 10);
  const early = await census(page);
  expect(early.textures).toBeGreaterThan(20);
  expect(early.pageListeners).toBeGreaterThan(0);
  await play(page, 10, 50);
  expect(await census(page)).toEqual(early);
}, 240_000);

test('a stage that was taken down leaves no listener on the page', async () => {
  const page = await mounted();
  await page.evaluate(() => leaks.remount());
  const early = await page.evaluate(() => leaks.listeners());
  for (let i = 0; i < 3; i++) await page.evaluate(() => leaks.remount());
  expect(await page.evaluate(() => leaks.listeners())).toBe(early);
});

test('a stage on a hidden page sleeps, whatever is shown, and wakes when it is seen again', async () => {
  const page = await mounted();
  await page.evaluate(() => leaks.show({}, 'cut'));
  expect(await page.evaluate(() => leaks.drawnWhile(false))).toBeGreaterThan(0);
  expect(await page.evaluate(() => leaks.drawnWhile(true))).toBe(0);
  await page.evaluate(() => leaks.show({ speaker: 'right', speech: 2, room: 1 }, 'play'));
  expect(await page.evaluate(() => leaks.drawnWhile(true))).toBe(0);
  expect(await page.evaluate(() => leaks.awake())).toBe(false);
  expect(await page.evaluate(() => leaks.drawnWhile(false))).toBeGreaterThan(0);
});

test('under reduced motion things only fade, and shortly', async () => {
  const page = await mounted();
  await page.evaluate(() => leaks.show({}, 'cut'));
  const wishes = [
    { speaker: 'citizen', shot: 'question', speech: 2 },
    { speaker: 'right', shot: 'right', face: 'smug', check: 'weighing', stands: 0.5, room: 1 },
    { speaker: 'moderator', shot: 'wide', check: 'held-up', split: true, room: 2, look: 1 },
  ] as const;
  const moving = [];
  for (const wish of wishes) moving.push(...(await page.evaluate((one) => leaks.reduced(one), wish)));
  expect(moving.length).toBeGreaterThan(3);
  expect(moving.filter(({ moves, ms }) => moves !== 'alpha' || ms > 120)).toEqual([]);
});
