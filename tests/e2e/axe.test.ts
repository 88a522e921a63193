// What must hold in every state of the table, on a school laptop and on a phone: the accessibility rules that a program can
// check find nothing, and nothing sticks out sideways, on narrow screens and with text of double size either.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LAPTOP, type OpenOptions, PHONE, useGame } from './harness.ts';
import { type PageState, STATES } from './states.ts';

const { open } = useGame();

/** All that axe knows of WCAG 2.2 A and AA, and its own advice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages that are walked at the same time. */
const WALKERS = 2;

const NARROW = { width: 320, height: 640 };
const ON_A_PHONE: OpenOptions = { viewport: PHONE, hasTouch: true, isMobile: true };

/** What axe finds, a line for each place. */
async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** What is wider than the window, by the page's own scroll width and by the edges of what is in it. */
const sticksOut = (page: Page, when: string): Promise<string[]> =>
  page.evaluate((at) => {
    const width = innerWidth;
    const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
    const clipped = (one: Element): boolean =>
      one.parentElement !== null && one.parentElement !== document.body
        ? scrolls(one.parentElement) || clipped(one.parentElement)
        : false;
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right, height } = one.getBoundingClientRect();
      return (
        height > 0 && (right > width + 1 || (left < -1 && right > 0)) && !one.closest('svg') && !clipped(one)
      );
    });
    const wide = document.documentElement.scrollWidth > width ? [`the page scrolls sideways, ${at}`] : [];
    return [...wide, ...out.slice(0, 5).map((one) => `<${one.tagName} class="${one.className}">, ${at}`)];
  }, when);

const bigText = (page: Page, percent: number) =>
  page.evaluate((value) => {
    document.documentElement.style.setProperty('--text-percent', `${value}%`);
  }, percent);

async function lookOnLaptop(page: Page): Promise<string[]> {
  const axe = await axeFinds(page);
  const wide = await sticksOut(page, 'at 1366 px');
  await bigText(page, 200);
  return [...axe, ...wide, ...(await sticksOut(page, 'at 1366 px with text of 200 %'))];
}

async function lookOnPhone(page: Page): Promise<string[]> {
  const axe = await axeFinds(page);
  const wide = await sticksOut(page, 'at 390 px');
  await page.setViewportSize(NARROW);
  return [...axe, ...wide, ...(await sticksOut(page, 'at 320 px'))];
}

type Look = (page: Page) => Promise<string[]>;

async function visit(state: PageState, options: OpenOptions, look: Look): Promise<string[]> {
  const complaints: string[] = [];
  const { path, kept, before, expected, reach } = state;
  const page = await open(path, {
    ...options,
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

/** Walks the whole table, a few pages at a time. */
async function walk(options: OpenOptions, look: Look): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const waiting = [...STATES];
  const walker = async () => {
    for (let state = waiting.shift(); state; state = waiting.shift()) {
      found.set(state.name, await visit(state, options, look));
    }
  };
  await Promise.all(Array.from({ length: WALKERS }, walker));
  return found;
}

const SCREENS = [
  ['a laptop', { viewport: LAPTOP }, lookOnLaptop],
  ['a phone', ON_A_PHONE, lookOnPhone],
] as const;

describe.each(SCREENS)('on %s', (_screen, options, look) => {
  let found: Map<string, string[]>;
  beforeAll(async () => {
    found = await walk(options, look);
  }, 300_000);

  test.each(STATES)('nothing is wrong in $name', ({ name }) => {
    expect(found.get(name)).toEqual([]);
  });
});
