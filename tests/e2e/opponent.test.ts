// The opponent thinks beside the page, in a real worker of a real browser; and where there is none, it plays the same night.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/session/saved-night.ts';
import { type OpenOptions, useGame } from './harness.ts';
import { keptAgainst, keptBefore } from './kept-nights.ts';
import { KEYBOARD, keptNight, playThrough, untilAct } from './play.ts';

const { open } = useGame();

const THREAD = '**/opponent-worker-*.js';

/** Counts what workers say to the page. */
const countAnswers = (page: Page) =>
  page.addInitScript(() => {
    const heard = { count: 0 };
    const Plain = Worker;
    class Counted extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', () => {
          heard.count++;
        });
      }
    }
    Object.assign(window, { Worker: Counted, heard });
  });

const answersHeard = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { heard: { count: number } }).heard.count);

/** Plays the debate against the spin doctor to its end, always the first card; all moves of both sides. */
async function debateAgainstTheSpinDoctor(options: OpenOptions) {
  const page = await open('/?tier=still#/night', { kept: await keptAgainst('spin-doctor'), ...options });
  await page.locator('.card__play').first().waitFor();
  await playThrough(page, KEYBOARD, 'debate');
  await untilAct(page, 'spin');
  const night = await keptNight(page);
  return { page, moves: night!.moves! };
}

test('a spin doctor thinks in a worker for a whole debate, and without one plays the very same debate', async () => {
  const { page, moves } = await debateAgainstTheSpinDoctor({ before: countAnswers });
  expect(page.workers().map((worker) => worker.url())).toEqual([
    expect.stringContaining('/opponent-worker-'),
  ]);
  expect(moves.length).toBeGreaterThan(10);
  // Well over a third of all moves are the opponent's; on a busy machine the page may have stepped in for one.
  expect(await answersHeard(page)).toBeGreaterThan(moves.length / 4);

  const lost = await debateAgainstTheSpinDoctor({
    expected: /Failed to load resource/,
    before: (fresh) => fresh.route(THREAD, (route) => route.abort()),
  });
  expect(lost.page.workers()).toEqual([]);
  expect(lost.moves).toEqual(moves);

  const none = await debateAgainstTheSpinDoctor({
    before: (fresh) => fresh.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
  });
  expect(none.moves).toEqual(moves);
}, 300_000);

test('the worker is fetched neither on the title nor before the first choice is made', async () => {
  const asked: string[] = [];
  const page = await open('/?tier=still', {
    before: async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.getByRole('button', { name: /Enter the studio/ }).click();
  await page.locator('.card__play').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('opponent-worker'))).toEqual([]);
  const worker = page.waitForEvent('worker');
  await page.locator('.card__play').first().click();
  expect((await worker).url()).toContain('/opponent-worker-');
});

test('all four levels can be chosen, and the choice is kept', async () => {
  const page = await open('/?tier=still#/night', { kept: await keptBefore('side') });
  const choices = page.locator('input[name="night-level"]');
  await choices.first().waitFor();
  expect(await choices.count()).toBe(LEVELS.length);
  for (const [n, level] of LEVELS.entries()) {
    await choices.nth(n).check();
    expect((await keptNight(page))?.level).toBe(level);
  }
});
