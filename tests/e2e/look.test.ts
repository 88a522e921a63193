// A change of look is seen in review: a few moments on the still stage are compared, block by block, with pictures that
// were looked at. LOOK_UPDATE=1 takes the pictures anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/tools/project.ts';
import type { PictureWish } from '../helpers/stage-pictures.ts';
import { type StageServer, startStageServer } from '../helpers/stage-server.ts';
import { usePages } from './harness.ts';

const MOMENTS: Readonly<Record<string, PictureWish>> = {
  'a-line-is-said': { shot: 'left', speaker: 'left', look: 4, room: 1, stands: 1 },
  'a-line-hurt': { shot: 'wide', speaker: 'nobody', face: 'hit', look: 9, room: 2, stands: 0.6 },
  'a-citizen-asks': { shot: 'question', speaker: 'citizen', look: 13, room: 3 },
  'the-page-is-held': { check: 'weighing', speaker: 'moderator', look: 6, stands: 0.8 },
  'the-room-splits': { split: true, speaker: 'moderator', room: 5, look: 2 },
  'the-spin-room': { act: 'spin', speaker: 'nobody', look: 11 },
};

const SIZE = { width: 640, height: 320 };
/** Pixels of a side of a block. Edges are painted a little differently from one browser to the next; blocks are not. */
const BLOCK = 16;
/** How far the mean of a block may be off, of 255. */
const NEAR = 10;
/** Blocks that may be off: a hair, a letter. A face has about twenty. */
const FEW = 6;

let stages: StageServer;
beforeAll(async () => {
  stages = await startStageServer();
});
afterAll(() => stages.close());
const { open } = usePages(() => stages.url);

const goldenOf = (name: string): string => join(projectRoot, 'tests/golden/look', `${name}.png`);

async function mounted(): Promise<Page> {
  const page = await open('/stage.html', { expected: /WebSocket|websocket/i, viewport: SIZE });
  await page.waitForFunction(() => 'lab' in window);
  await page.evaluate(async ({ width, height }) => {
    const face = new FontFace('Archivo', 'url(/assets/fonts/archivo.woff2)', { weight: '100 900' });
    document.fonts.add(await face.load());
    await lab.mount('still', width, height);
  }, SIZE);
  return page;
}

/** Waits until every drawing of the picture hangs in its place, and the browser has painted it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await lab.settled();
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(
    () => !lab.survey().moving && !document.querySelector('.stage-box > g[opacity="0"]'),
  );
}

/** How many blocks of two pictures differ; all of them when their sizes do. */
const blocksApart = (page: Page, shown: Buffer, golden: Buffer): Promise<number> =>
  page.evaluate(
    async ([a, b, block, near]) => {
      const meansOf = async (base64: string): Promise<number[]> => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const [width, height] = [image.width / block, image.height / block];
        const canvas = new OffscreenCanvas(width, height);
        const pen = canvas.getContext('2d')!;
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, 0, 0, width, height);
        return [...pen.getImageData(0, 0, width, height).data];
      };
      const [one, other] = [await meansOf(a), await meansOf(b)];
      let apart = 0;
      for (let at = 0; at < Math.max(one.length, other.length); at += 4)
        if ([0, 1, 2].some((k) => Math.abs((one[at + k] ?? 999) - (other[at + k] ?? -999)) > near)) apart++;
      return apart;
    },
    [shown.toString('base64'), golden.toString('base64'), BLOCK, NEAR] as const,
  );

test('the still stage looks as it did when somebody last looked at it', async () => {
  const page = await mounted();
  const changed: Record<string, number> = {};
  for (const [name, wish] of Object.entries(MOMENTS)) {
    await page.evaluate((one) => lab.show(one, 'cut', true), wish);
    await settled(page);
    const shown = await page.locator('#host').screenshot();
    if (process.env.LOOK_UPDATE === '1') writeFileSync(goldenOf(name), shown);
    const apart = existsSync(goldenOf(name))
      ? await blocksApart(page, shown, readFileSync(goldenOf(name)))
      : Number.POSITIVE_INFINITY;
    if (apart <= FEW) continue;
    changed[name] = apart;
    mkdirSync(join(projectRoot, 'test-results'), { recursive: true });
    writeFileSync(join(projectRoot, 'test-results', `${name}.png`), shown);
  }
  expect(changed, 'blocks that changed; the new pictures are in test-results').toEqual({});
});

test('another face is a change of look', async () => {
  const page = await mounted();
  const pictures: Buffer[] = [];
  for (const face of ['calm', 'hit'] as const) {
    await page.evaluate((one) => lab.show({ speaker: 'nobody', face: one, look: 4 }, 'cut', true), face);
    await settled(page);
    pictures.push(await page.locator('#host').screenshot());
  }
  expect(await blocksApart(page, pictures[0]!, pictures[1]!)).toBeGreaterThan(FEW);
});
