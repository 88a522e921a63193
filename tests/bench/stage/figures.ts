// What the stage costs a browser: ten minutes of a debate on each tier, played as fast as the machine can.
import type { Browser, CDPSession } from 'playwright-core';
import { TIERS, type Tier } from '../../../src/ui/stage/stage.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { startStageServer } from '../../helpers/stage-server.ts';
import type { StageBench } from './page.ts';

declare global {
  var bench: StageBench;
}

const MINUTES = 10;
/** The stage on a school laptop, in CSS pixels. */
const PLACE = { width: 1366, height: 420 };

/** The figures of one tier. */
export type StageFigures = ReturnType<StageBench['figures']> &
  Awaited<ReturnType<StageBench['resting']>> & {
    readonly heapMb: { readonly start: number; readonly end: number };
  };

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round((usedSize / 2 ** 20) * 10) / 10;
}

async function measureTier(
  browser: Browser,
  url: string,
  tier: Tier,
  density: number,
): Promise<StageFigures> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: density,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${url}stage.html`);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(([t, { width, height }]) => bench.mount(t, width, height), [tier, PLACE] as const);
  // The first minute warms up: every picture is drawn once, every path is compiled.
  await page.evaluate(() => bench.play(60));
  const start = await heapMb(session);
  await page.evaluate(() => bench.forget());
  await page.evaluate((seconds) => bench.play(seconds), MINUTES * 60);
  const figures = await page.evaluate(() => bench.figures());
  const end = await heapMb(session);
  const resting = await page.evaluate(() => bench.resting());
  await context.close();
  return { ...figures, heapMb: { start, end }, ...resting };
}

/** Measures all tiers on a screen with `density` pixels to a CSS pixel. Takes a few minutes. */
export async function stageFigures(density: number): Promise<Record<Tier, StageFigures>> {
  const server = await startStageServer('tests/bench/stage/page.ts');
  const browser = await launchBrowser('webgl');
  try {
    const found: [Tier, StageFigures][] = [];
    for (const tier of TIERS) found.push([tier, await measureTier(browser, server.url, tier, density)]);
    return Object.fromEntries(found) as Record<Tier, StageFigures>;
  } finally {
    await browser.close();
    await server.close();
  }
}
