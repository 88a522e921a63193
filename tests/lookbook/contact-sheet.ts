// One picture of all plates: a row for each state, a column for each screen and theme.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Plate } from './take-pictures.ts';

const THUMB = 180;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function rowOf(state: string, plates: readonly Plate[]): string {
  const cells = plates
    .filter((plate) => plate.state === state)
    .map(({ file }) => `<td><img src="${pathToFileURL(file)}" alt=""></td>`);
  return `<tr><th>${escaped(state)}</th>${cells.join('')}</tr>`;
}

function pageOf(plates: readonly Plate[]): string {
  const states = [...new Set(plates.map(({ state }) => state))];
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 8px; font: 12px sans-serif; background: #888 } td { vertical-align: top }
img { max-width: ${THUMB}px; max-height: ${THUMB}px; display: block } th { width: 120px; text-align: left; vertical-align: top }
</style><table>${states.map((state) => rowOf(state, plates)).join('\n')}</table>`;
}

/** Writes contact-sheet.png into `folder`; returns its path. */
export async function writeContactSheet(
  browser: Browser,
  folder: string,
  plates: readonly Plate[],
): Promise<string> {
  const html = join(folder, 'contact-sheet.html');
  const file = join(folder, 'contact-sheet.png');
  writeFileSync(html, pageOf(plates));
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(String(pathToFileURL(html)));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width, height: 600 });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return file;
}
