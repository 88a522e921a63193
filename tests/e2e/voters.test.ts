// The room can be asked: every voter is within reach of keyboard, mouse and finger, and says who they are and why they changed.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, useGame } from './harness.ts';
import { keptAtStep, withSettings } from './kept-nights.ts';
import { tabTo, untilFocus } from './play.ts';

const { open } = useGame();

/** A page at the player's choice of a rebuttal, with the points over the room in place. */
async function atChoice(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const kept = { ...(await keptAtStep('rebuttal')), ...withSettings({ pace: 'manual', motion: 'reduced' }) };
  const page = await open('/?tier=still#/night', { kept, ...options });
  await page.locator('.voter-point').first().waitFor({ state: 'attached' });
  await untilFocus(page);
  return page;
}

const card = (page: Page) => page.locator('.voter-card:popover-open');
const title = (page: Page) => card(page).locator('.voter-card__title').innerText();
const focusedSeat = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.seat ?? null);

/** The middle of a voter's face in the window, and their group. */
async function faceOf(page: Page, seat: number) {
  const point = page.locator(`.voter-point[data-seat="${seat}"]`);
  const { x, y, width, height } = (await point.boundingBox())!;
  const group = (await point.getAttribute('aria-label'))!.split(',')[0]!;
  return { x: x + width / 2, y: y + height / 2, group };
}

test('the keyboard finds the room in one stop, walks it with arrows and opens a card with Enter', async () => {
  const page = await atChoice();
  await page.locator('.header__tools button').last().focus();
  await page.keyboard.press('Tab');
  await tabTo(page, /front row/, 1);
  expect(await focusedSeat(page)).toBe('12');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  expect(await focusedSeat(page)).toBe('11');
  const { group } = await faceOf(page, 11);
  await page.keyboard.press('Enter');
  await card(page).waitFor();
  expect(await title(page)).toBe(group);
  expect(await card(page).innerText()).toMatch(/of these 24 voters.*Wants:.*Now.*turned.*Why/s);
  await tabTo(page, /Voter to the left/, 3);
  await page.keyboard.press('Enter');
  const next = await page.locator('.voter-point[aria-expanded="true"]').getAttribute('data-seat');
  expect(next).not.toBe('11');
  expect(await title(page)).toBe((await faceOf(page, Number(next))).group);
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await expect.poll(() => focusedSeat(page)).toBe(next);
  await page.keyboard.press('Tab');
  expect(await focusedSeat(page)).toBeNull();
});

test('the mouse sees a name, then a card that leaves the hand free; Space still goes on with the debate', async () => {
  const page = await atChoice();
  const face = await faceOf(page, 20);
  await page.mouse.move(face.x, face.y);
  expect((await page.locator('.voter-tag').innerText()).trim()).toBe(face.group);
  await card(page).waitFor();
  const shown = (await card(page).boundingBox())!;
  const hand = (await page.locator('.hand').boundingBox())!;
  expect(shown.y + shown.height).toBeLessThanOrEqual(face.y);
  expect(shown.y + shown.height).toBeLessThan(hand.y);
  expect(shown.y).toBeGreaterThanOrEqual(0);
  await page.mouse.move(700, 700);
  await card(page).waitFor({ state: 'detached' });
  await page.mouse.click(face.x, face.y);
  await page.mouse.move(700, 700);
  expect(await title(page)).toBe(face.group);
  await page.keyboard.press('1');
  await page.locator('[data-beat-focus]:focus').waitFor();
  await page.keyboard.press('p');
  await page.locator('dialog[open]').waitFor();
});

test('a finger opens the nearest voter on a phone, beside the voter, and a tap elsewhere closes the card', async () => {
  const page = await atChoice({ viewport: PHONE, hasTouch: true });
  for (const seat of [3, 15]) {
    const face = await faceOf(page, seat);
    await page.touchscreen.tap(face.x + 4, face.y);
    await card(page).waitFor();
    expect(await title(page)).toBe(face.group);
    const shown = (await card(page).boundingBox())!;
    expect(shown.y).toBeGreaterThan(face.y);
    expect(shown.x).toBeGreaterThanOrEqual(0);
    expect(shown.x + shown.width).toBeLessThanOrEqual(PHONE.width);
    await page.locator('.voter-card__tool').last().tap();
    await card(page).waitFor({ state: 'detached' });
  }
  const face = await faceOf(page, 15);
  await page.touchscreen.tap(face.x, face.y);
  await card(page).waitFor();
  await page.locator('.header__where').tap();
  await card(page).waitFor({ state: 'detached' });
  const scrolls = await page
    .locator('.voters__strip')
    .evaluate((strip) => getComputedStyle(strip).touchAction);
  expect(scrolls, 'a finger on the room scrolls the page').toBe('manipulation');
});

test('an open card follows what happens, and is gone when it is the player’s turn', async () => {
  const page = await atChoice();
  await page.keyboard.press('1');
  await page.locator('[data-beat-focus]:focus').waitFor();
  const face = await faceOf(page, 14);
  await page.mouse.click(face.x, face.y);
  const before = await card(page).innerText();
  const next = page.locator('[data-beat-focus]');
  for (let i = 0; i < 12 && (await card(page).innerText()) === before; i++) await page.keyboard.press(' ');
  expect(await card(page).innerText()).not.toBe(before);
  await next.waitFor();
  await page.getByRole('button', { name: /Skip to my turn/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.card__play, .action-bar button').first().waitFor();
  await card(page).waitFor({ state: 'detached' });
});
