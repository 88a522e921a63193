// Walks states of the game in a browser and writes a picture of each on each screen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { KEY } from '../../src/session/keep.ts';
import type { PageState } from '../e2e/states.ts';
import { storageOf } from '../helpers/browser.ts';
import type { LookbookOptions, Screen, Theme } from './options.ts';

/** How long a state may take to be reached, in milliseconds. */
const PATIENCE = 30_000;
/** How long charts and stage get to follow a new size before a picture is taken, in milliseconds. */
const SETTLING = 400;

export interface Plate {
  readonly state: string;
  readonly screen: string;
  readonly theme: Theme;
  /** Path of the PNG. */
  readonly file: string;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What the device kept, with the theme of the plate. */
function dressed(kept: Readonly<Record<string, string>>, theme: Theme): Record<string, string> {
  const settings = JSON.parse(kept[KEY.settings] ?? '{}') as object;
  return { ...kept, [KEY.settings]: JSON.stringify({ ...settings, theme }) };
}

/** Waits until fonts are in and no part of the stage is still being painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLING);
  await page.evaluate(() => document.fonts.ready);
  const painted = () => !document.querySelector('.stage-box > g[opacity="0"]');
  await page.waitForFunction(painted, undefined, { timeout: PATIENCE });
}

async function openState(browser: Browser, origin: string, state: PageState, screen: Screen, theme: Theme) {
  const kept = dressed((await state.kept?.()) ?? {}, theme);
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    locale: 'en-GB',
    storageState: storageOf(origin, kept),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await state.before?.(page);
  return page;
}

/** Pictures of one state in one theme: reached once on the first screen, then shown on one after the other. */
async function platesOf(
  browser: Browser,
  origin: string,
  folder: string,
  state: PageState,
  theme: Theme,
  { screens, tier, whole }: LookbookOptions,
): Promise<Plate[]> {
  const page = await openState(browser, origin, state, screens[0]!, theme);
  const plates: Plate[] = [];
  try {
    await page.goto(`${origin}${state.path.replace('tier=still', `tier=${tier}`)}`);
    await state.reach(page);
    for (const { name, width, height } of screens) {
      const file = join(folder, theme, name, `${slug(state.name)}.png`);
      mkdirSync(join(folder, theme, name), { recursive: true });
      await page.setViewportSize({ width, height });
      await settle(page);
      await page.screenshot({ path: file, fullPage: whole });
      plates.push({ state: state.name, screen: name, theme, file });
    }
  } finally {
    await page.context().close();
  }
  return plates;
}

/** All plates of `states`, in their order. States that cannot be reached are reported and left out. */
export async function takePictures(
  browser: Browser,
  origin: string,
  folder: string,
  states: readonly PageState[],
  options: LookbookOptions,
  report: (line: string) => void,
): Promise<Plate[]> {
  const plates: Plate[] = [];
  for (const theme of options.themes) {
    for (const [at, state] of states.entries()) {
      try {
        plates.push(...(await platesOf(browser, origin, folder, state, theme, options)));
        report(`${theme} ${at + 1}/${states.length} ${state.name}`);
      } catch (error) {
        report(`${theme} ${at + 1}/${states.length} ${state.name}: ${String(error).split('\n')[0]}`);
      }
    }
  }
  return plates;
}
