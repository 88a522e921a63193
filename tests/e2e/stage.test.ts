// Both kinds of stage keep the same promises: one list of checks, run on every tier in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTS } from '../../src/session/acts.ts';
import { SHOTS } from '../../src/session/picture.ts';
import { TIERS, type Tier } from '../../src/ui/stage/stage.ts';
import type { StageLab } from '../helpers/stage-page.ts';
import { type PictureWish, stagePictureOf } from '../helpers/stage-pictures.ts';
import { type StageServer, startStageServer } from '../helpers/stage-server.ts';
import { usePages } from './harness.ts';

declare global {
  var lab: StageLab;
}

let stages: StageServer;

beforeAll(async () => {
  stages = await startStageServer();
});
afterAll(() => stages.close());

const { open } = usePages(() => stages.url, 'webgl');

/** A stage of a tier, mounted. */
async function mounted(tier: Tier, width = 480, height = 240): Promise<Page> {
  const page = await open('/stage.html', {
    expected: /WebSocket|websocket|GPU stall|WebGL.*(lost|CONTEXT_LOST)/i,
  });
  await page.waitForFunction(() => 'lab' in window);
  await page.evaluate(([t, w, h]) => lab.mount(t, w, h), [tier, width, height] as const);
  return page;
}

const show = (page: Page, wish: PictureWish, mode: 'cut' | 'play' = 'cut', reduced = false) =>
  page.evaluate(([w, m, r]) => lab.show(w, m, r), [wish, mode, reduced] as const);
const survey = (page: Page) => page.evaluate(() => lab.survey());
const atRest = (page: Page) => page.waitForFunction(() => !lab.survey().moving);
const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, count);
const moodsShown = async (page: Page) => {
  const { voters } = await survey(page);
  return voters.toSorted((a, b) => a.seat - b.seat).map((voter) => voter.mood);
};
const moods = (room: number) => stagePictureOf({ room }).voters.map((voter) => voter.mood);

describe.each(TIERS)('the %s stage', (tier) => {
  test('shows every act and every shot', async () => {
    const page = await mounted(tier);
    for (const act of ACTS) {
      await show(page, { act });
      await atRest(page);
      expect((await survey(page)).act).toBe(act);
    }
    for (const shot of SHOTS) {
      await show(page, { shot, speaker: shot === 'question' ? 'citizen' : 'left' }, 'play');
      await page.evaluate(() => lab.skip());
      expect((await survey(page)).shot).toBe(shot);
    }
    await atRest(page);
    expect((await survey(page)).names).toEqual(['Sam Calder', 'Jo Lindley']);
  });

  test('seats 24 voters whose faces follow the picture', async () => {
    const page = await mounted(tier);
    for (const room of [0, 1, 2]) {
      await show(page, { room }, 'play');
      await expect.poll(() => moodsShown(page), { timeout: 20_000 }).toEqual(moods(room));
    }
    await show(page, { act: 'platform' });
    expect((await survey(page)).voters).toEqual([]);
  });

  test('comes to rest after a line, a check, a split room and a played card', async () => {
    const page = await mounted(tier);
    await show(page, {});
    const wishes: PictureWish[] = [
      { speaker: 'right', speech: 0.4, room: 1 },
      { check: 'weighing', stands: 0.8, room: 1 },
      { check: 'fell-short', stands: 0.3, composure: 30, room: 2 },
      { split: true, speaker: 'moderator', room: 3 },
    ];
    for (const wish of wishes) {
      await show(page, wish, 'play');
      await page.evaluate(() => lab.playCard());
      await atRest(page);
    }
    await show(page, { speaker: 'left', speech: 3 }, 'play', true);
    await atRest(page);
  });

  test('moves the mouth of a speaker until the line is skipped, and not at all under reduced motion', async () => {
    const page = await mounted(tier);
    await show(page, { speaker: 'right' });
    await atRest(page);
    // Nothing but the speech is new, so that nothing else can move.
    await show(page, { speaker: 'right', speech: 60 }, 'play');
    await frames(page, 20);
    expect((await survey(page)).moving).toBe(true);
    await page.evaluate(() => lab.skip());
    await atRest(page);
    await show(page, { speaker: 'left', speech: 60 }, 'play', true);
    await atRest(page);
  });

  test('holds no more pictures after 30 changes of looks and rooms than after 10', async () => {
    const page = await mounted(tier, 320, 220);
    const round = async (i: number) => {
      await show(
        page,
        { act: i % 10 === 4 ? 'side' : 'debate', look: i % 4, room: i % 3, shot: i % 2 ? 'left' : 'wide' },
        'play',
      );
      if (i % 3 === 0) await show(page, { check: i % 2 ? 'weighing' : 'held-up', look: i % 4 }, 'play');
      await atRest(page);
    };
    const settled = async () => {
      await show(page, { look: 0 });
      await atRest(page);
      return (await survey(page)).pictures;
    };
    for (let i = 0; i < 10; i++) await round(i);
    const early = await settled();
    for (let i = 10; i < 30; i++) await round(i);
    expect(await settled()).toBeLessThanOrEqual(early + 2);
  });

  test('is hidden from screen readers, follows its place and leaves it empty', async () => {
    const page = await mounted(tier);
    await show(page, {});
    await atRest(page);
    expect(await page.evaluate(() => lab.hidden())).toBe(true);
    await page.evaluate(() => lab.size(390, 260));
    await page.waitForFunction(() => {
      const box = document.querySelector('#host > *')!.getBoundingClientRect();
      return box.width === 390 && box.height === 260;
    });
    await show(page, { room: 1 }, 'play');
    await page.evaluate(() => lab.pause(true));
    await page.evaluate(() => lab.pause(false));
    await atRest(page);
    await page.evaluate(() => lab.dispose());
    expect(await page.evaluate(() => lab.children())).toBe(0);
    await page.evaluate(() => lab.mount('still', 640, 300));
    await show(page, {});
    expect((await survey(page)).act).toBe('debate');
  });
});

describe('a stage whose graphics context is lost', () => {
  test('says so once, so that the still stage can take its place', async () => {
    const page = await mounted('lite');
    await show(page, {});
    await atRest(page);
    await page.evaluate(() => lab.loseContext());
    await page.waitForFunction(() => lab.lost() > 0);
    await page.evaluate(() => lab.dispose());
    expect(await page.evaluate(() => [lab.lost(), lab.children()])).toEqual([1, 0]);
  });
});
