// What must hold in every state of the table, on a school laptop and on a phone: the accessibility rules that a program can
// check find nothing, and nothing sticks out sideways, on narrow screens and with text of double size either.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PHONE, useGame } from './harness.ts';
import { type PageState, STATES } from './states.ts';

const { open } = useGame();

/** All that axe knows of WCAG 2.2 A and AA, and its own advice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages that are walked at the same time. */
const WALKERS = 2;

const NARROW = { width: 320, height: 640 };

const scan = (page: Page) => new AxeBuilder({ page }).withTags(RULES).setLegacyMode();

/** A target that the bar at the edge of the window happens to cover is large enough once it stands in the middle. */
async function isTooSmall(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { violations } = await scan(page).include(target).withRules('target-size').analyze();
  return violations.length > 0;
}

/** What axe finds, a line for each place. */
async function axeFinds(page: Page, where: string): Promise<string[]> {
  const { violations } = await scan(page).analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { html, target } of nodes) {
      if (id === 'target-size' && !(await isTooSmall(page, String(target[0])))) continue;
      found.push(`${id}: ${help}: ${html}, ${where}`);
    }
  }
  return found;
}

/** Frames that a page gets to follow a new size: charts are drawn again after their place has changed. */
const FRAMES = 20;

/** What is wider than the window, by the page's own scroll width and by the edges of what is in it. */
const sticksOut = (page: Page, when: string): Promise<string[]> =>
  page.evaluate(
    async ([at, frames]) => {
      const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
      const clipped = (one: Element): boolean =>
        one.parentElement !== null && one.parentElement !== document.body
          ? scrolls(one.parentElement) || clipped(one.parentElement)
          : false;
      const isOut = (one: Element): boolean => {
        const { left, right, height } = one.getBoundingClientRect();
        const beyond = right > innerWidth + 1 || (left < -1 && right > 0);
        return beyond && height > 0 && !one.closest('svg') && !clipped(one);
      };
      const find = () => {
        const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
        const out = [...document.querySelectorAll('body *')].filter(isOut).slice(0, 5);
        return [...wide, ...out.map((one) => `<${one.tagName} class="${one.className}">`)];
      };
      for (let i = 0; i < frames && find().length > 0; i++) await new Promise(requestAnimationFrame);
      return find().map((what) => `${what}, ${at}`);
    },
    [when, FRAMES] as const,
  );

const bigText = (page: Page, percent: number) =>
  page.evaluate((value) => {
    document.documentElement.style.setProperty('--text-percent', `${value}%`);
  }, percent);

/** Looks at a state on every screen. It is reached once and shown on one screen after the other, as when a window is resized. */
async function look(page: Page): Promise<string[]> {
  const laptop = await axeFinds(page, 'on a laptop');
  const wide = await sticksOut(page, 'at 1366 px');
  await bigText(page, 200);
  const doubled = await sticksOut(page, 'at 1366 px with text of 200 %');
  await bigText(page, 100);
  await page.setViewportSize(PHONE);
  const phone = await axeFinds(page, 'on a phone');
  const slim = await sticksOut(page, 'at 390 px');
  await page.setViewportSize(NARROW);
  return [...laptop, ...wide, ...doubled, ...phone, ...slim, ...(await sticksOut(page, 'at 320 px'))];
}

async function visit({ path, kept, before, expected, reach }: PageState): Promise<string[]> {
  const complaints: string[] = [];
  const page = await open(path, {
    complaints,
    kept: (await kept?.()) ?? {},
    ...(before ? { before } : {}),
    ...(expected ? { expected } : {}),
  });
  try {
    await reach(page);
    return [...(await look(page)), ...complaints];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), ...complaints];
  } finally {
    await page.context().close();
  }
}

const found = new Map<string, string[]>();

beforeAll(async () => {
  const waiting = [...STATES];
  const walker = async () => {
    for (let state = waiting.shift(); state; state = waiting.shift())
      found.set(state.name, await visit(state));
  };
  await Promise.all(Array.from({ length: WALKERS }, walker));
}, 600_000);

test.each(STATES)('nothing is wrong in $name', ({ name }) => {
  expect(found.get(name)).toEqual([]);
});
