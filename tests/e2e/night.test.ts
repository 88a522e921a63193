// A whole night as a visitor plays it: from the title to what really happened, by keyboard and by touch, and back to the same
// point after a refresh. This browser has no WebGL at all, so every night here is played on the still stage.
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../src/session/acts.ts';
import { type OpenOptions, PHONE, useGame } from './harness.ts';
import {
  finishedNights,
  type Kept,
  keptAfter,
  keptAtSpin,
  keptAtStep,
  keptBefore,
  keptBeforeBeat,
  keptColdOpen,
} from './kept-nights.ts';
import {
  enterStudio,
  KEYBOARD,
  keptNight,
  playAfter,
  playColdOpen,
  playThrough,
  prepare,
  showBeat,
  TOUCH,
  untilFocus,
  untilPlayed,
} from './play.ts';

const { open } = useGame();

const ON_A_PHONE: OpenOptions = { viewport: PHONE, hasTouch: true, isMobile: true };

describe('a whole night', () => {
  test('is played from the title to what really happened with the keyboard alone', async () => {
    const page = await open('/');
    await enterStudio(page, KEYBOARD);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
    await playColdOpen(page, KEYBOARD);
    await prepare(page, KEYBOARD, /Choose Labour/);
    expect((await keptNight(page))?.format).toBe('quick');
    // An opening, a claim, a rebuttal, an answer and a closing; replies and challenges come when there is something to win.
    expect(await playThrough(page, KEYBOARD, 'debate')).toBeGreaterThanOrEqual(5);
    await playAfter(page, KEYBOARD);
    expect(await page.locator('.stage-host[data-tier="still"]').count()).toBe(1);
  });

  test('is played in full by touch on a phone', async () => {
    const page = await open('/', { ...ON_A_PHONE, kept: finishedNights(1) });
    await enterStudio(page, TOUCH);
    await prepare(page, TOUCH, /Choose Conservative/);
    expect((await keptNight(page))?.format).toBe('full');
    // An opening, three claims, three rebuttals, two answers and a closing at least.
    expect(await playThrough(page, TOUCH, 'debate')).toBeGreaterThanOrEqual(10);
    await playAfter(page, TOUCH);
  });
});

/** Words that can be seen from the top of the page up to and with the button that leads on. */
const wordsUpToButton = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const button = document.querySelector('.title__enter')!;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const within = button.contains(at);
      if (!within && button.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) break;
      const { top, height } = at.parentElement!.getBoundingClientRect();
      if (at.parentElement!.checkVisibility() && height > 1 && top + height > 0) seen.push(at.textContent!);
    }
    return seen.join(' ').trim().split(/\s+/).length;
  });

test('the first choice is there within 20 seconds and 40 words', async () => {
  const started = performance.now();
  const page = await open('/');
  await page.locator('.title__enter').waitFor();
  const words = await wordsUpToButton(page);
  expect(words).toBeGreaterThan(5);
  await page.locator('.title__enter').click();
  await page.locator('.card__play').first().waitFor();
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(
    words + (await page.locator('.debate__heading').innerText()).split(/\s+/).length,
  ).toBeLessThanOrEqual(40);
  expect(await page.locator('.card__play').count()).toBe(3);
});

/** What a visitor would call the same point: the night as it is kept, and all words on the page. */
async function pointOf(page: Page) {
  await untilFocus(page);
  const shown = await page.evaluate(() => ({
    place: document.querySelector('.header__where')?.textContent,
    panel: document.querySelector('#content')?.textContent,
    events: document.querySelector<HTMLElement>('[role="status"][data-events]')?.dataset.events,
  }));
  return { night: await keptNight(page), ...shown };
}

describe('a refresh', () => {
  const PLACES: readonly (readonly [Act, string, () => Promise<Kept>])[] = [
    ['cold-open', 'before the answer', () => keptColdOpen(false)],
    ['cold-open', 'after the answer', () => keptColdOpen(true)],
    ['side', 'with a side chosen', () => keptBefore('side')],
    ['briefing', 'among the news', () => keptBefore('briefing')],
    ['platform', 'with a platform', () => keptBefore('platform')],
    ['preparation', 'with three notes', () => keptBefore('preparation')],
    ['debate', 'at a rebuttal', () => keptAtStep('rebuttal')],
    ['debate', 'at a citizen’s question', () => keptAtStep('answer')],
    ['spin', 'before the choice', keptAtSpin],
    ['spin', 'at the front pages', () => keptAfter('spin')],
    ['verdict', 'with the result', () => keptAfter('verdict')],
    ['epilogue', 'at what really happened', () => keptAfter('epilogue')],
  ];

  test.each(PLACES)('in the act "%s" %s returns to the same point', async (act, _where, kept) => {
    const page = await open('/#/night', { kept: await kept(), reducedMotion: 'reduce' });
    await page.locator(`.night--${act} h1`).waitFor();
    const before = await pointOf(page);
    expect(before.night?.act).toBe(act);
    await page.reload();
    await page.locator(`.night--${act} h1`).waitFor();
    expect(await pointOf(page)).toEqual(before);
  });

  test('while lines are being said loses none of them', async () => {
    const { kept, ...moment } = await keptBeforeBeat('a reaction', ({ kind }) => kind === 'reaction');
    const page = await open('/#/night', { kept });
    await showBeat(page, moment);
    const before = await keptNight(page);
    await page.reload();
    await page.locator('.night--debate .debate__heading[data-focus]').waitFor();
    expect(await keptNight(page)).toEqual(before);
    expect(Number((await pointOf(page)).events)).toBeGreaterThan(moment.events);
  });

  test('on the title offers the night under way', async () => {
    const page = await open('/', { kept: await keptAtStep('claim') });
    await page.getByRole('link', { name: 'Resume your night' }).click();
    await page.locator('.night--debate .card__play').first().waitFor();
  });
});

describe('the pause', () => {
  let page: Page;
  const eventsNow = () => page.locator('[role="status"][data-events]').getAttribute('data-events');

  beforeEach(async () => {
    const { kept, moves } = await keptBeforeBeat('a reaction', ({ kind }) => kind === 'reaction');
    const { 'battle-of-perceptions.night': night } = kept;
    page = await open('/#/night', {
      kept: { 'battle-of-perceptions.night': night! },
      before: (fresh) => fresh.clock.install(),
    });
    await page.locator('.card__play').first().waitFor();
    await untilFocus(page);
    await page.keyboard.press('1');
    await page.locator('[data-beat-focus]:focus').waitFor();
    await untilPlayed(page, moves);
  });

  test('stops the lines until the player goes on', async () => {
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Paused' }).waitFor();
    const paused = await eventsNow();
    for (let i = 0; i < 5; i++) await page.clock.fastForward(30_000);
    expect(await eventsNow()).toBe(paused);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.clock.fastForward(30_000);
    await page.waitForFunction(
      (events) => document.querySelector<HTMLElement>('[data-events]')?.dataset.events !== events,
      paused,
    );
  });

  test('leaves to the title, from where the night goes on', async () => {
    const before = await keptNight(page);
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Leave to the title' }).click();
    await page.getByRole('link', { name: 'Resume your night' }).click();
    await page.locator('.night--debate h1').waitFor();
    expect(await keptNight(page)).toEqual(before);
  });
});

describe('the settings', () => {
  const rootStyle = (page: Page) =>
    page.evaluate(() => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const { backgroundColor } = getComputedStyle(document.body);
      return { size: Number.parseFloat(fontSize), backgroundColor, ...document.documentElement.dataset };
    });

  test('double the text, still the motion and lighten the page, now and after a refresh', async () => {
    const page = await open('/#/night', { kept: await keptAtStep('rebuttal') });
    await page.locator('.card__play').first().waitFor();
    const before = await rootStyle(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Text size').selectOption('200 %');
    await page.getByLabel('Motion').selectOption('Reduced');
    await page.getByLabel('Colours').selectOption('Paper (light)');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    const after = await rootStyle(page);
    expect(after).toMatchObject({ size: before.size * 2, theme: 'paper', motion: 'reduced' });
    expect(after.backgroundColor).not.toBe(before.backgroundColor);
    await page.reload();
    await page.locator('.card__play').first().waitFor();
    expect(await rootStyle(page)).toEqual(after);
  });

  test('close with Escape and give the keyboard back to where it was', async () => {
    const page = await open('/#/night', { kept: await keptAtStep('rebuttal') });
    await page.locator('.card__play').first().waitFor();
    await KEYBOARD.press(page, /^Settings$/);
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  });
});
