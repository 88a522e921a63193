// What goes wrong in schools: a lost connection, a broken file, a damaged save, a link cut short. Each is told in plain words,
// and nothing that was kept is lost.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEY } from '../../src/session/keep.ts';
import { useGame } from './harness.ts';
import { keptAtStep, keptBefore } from './kept-nights.ts';
import { enterStudio, KEYBOARD, keptNight, playColdOpen, untilAct, untilFocus } from './play.ts';

const { open } = useGame();

// What the browser itself writes when a file cannot be had.
const notFetched = /Failed to load resource/;

const lost = (route: Route) => route.abort();

/** Enters the studio and plays the first card of the night. */
async function playFirstCard(page: Page): Promise<void> {
  await enterStudio(page, KEYBOARD);
  await page.locator('.card__play').first().waitFor();
  await untilFocus(page);
  await KEYBOARD.playCard(page);
  await page.locator('[data-beat-focus]').waitFor();
}

describe('the debate', () => {
  test.each([
    ['cannot be fetched', lost],
    ['is not there', (route: Route) => route.fulfill({ status: 404, body: 'nothing' })],
    ['is cut short', (route: Route) => route.fulfill({ body: '{"claims":[' })],
    ['does not fit', (route: Route) => route.fulfill({ json: { claims: 'none' } })],
  ])('that %s is told in plain words, and trying again works', async (_name, answer) => {
    const page = await open('/?tier=still', {
      expected: notFetched,
      before: (fresh) => fresh.route('**/cards-*.json', answer),
    });
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/The debate did not load/);
    expect(await told.innerText()).not.toMatch(/json|Error|undefined/);
    await page.unroute('**/cards-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await playFirstCard(page);
  });
});

describe('a part of the game that did not load', () => {
  test('is told, and loading the page again leads to the same point', async () => {
    const page = await open('/?tier=still#/night', {
      kept: await keptBefore('briefing'),
      expected: notFetched,
    });
    await page.route('**/platform-panel-*.js', lost);
    await page.getByRole('button', { name: 'To the platform' }).click();
    await page.getByRole('heading', { name: 'A part of the game did not load' }).waitFor();
    await untilFocus(page);
    await page.unroute('**/platform-panel-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilAct(page, 'platform');
    await page.getByRole('radio').first().waitFor();
  });

  test.each([
    ['drawings of people', '**/peeps-*.json'],
    ['sound', '**/*sprite-*'],
    ['letters', '**/*.woff2'],
  ])('stops nothing when it is the %s', async (_name, files) => {
    const page = await open('/?tier=still', {
      expected: notFetched,
      before: (fresh) => fresh.route(files, lost),
    });
    await enterStudio(page, KEYBOARD);
    await playColdOpen(page, KEYBOARD);
    await untilAct(page, 'side');
  });
});

describe('a damaged night', () => {
  const DAMAGES: readonly (readonly [string, (night: string) => string])[] = [
    ['cut short', (night) => night.slice(0, 90)],
    ['of another kind', () => '[1, 2, 3]'],
    ['with a card that does not exist', (night) => night.replace(/"(make-opening) \S+/, '"$1 no-such-card')],
  ];

  test.each(DAMAGES)(
    '%s is put aside, told and not deleted, and a new night begins',
    async (_name, damage) => {
      const night = damage((await keptAtStep('rebuttal'))[KEY.night]!);
      const page = await open('/?tier=still', { kept: { [KEY.night]: night } });
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toMatch(/put aside, not deleted/);
      const aside = await page.evaluate((key) => localStorage.getItem(`${key}-1`), KEY.damaged);
      expect(aside).toBe(night);
      await page.getByRole('button', { name: 'All right' }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await playFirstCard(page);
      expect((await keptNight(page))?.act).toBe('cold-open');
    },
  );

  test('does not stop somebody who comes back by the address of the night', async () => {
    const page = await open('/?tier=still#/night', { kept: { [KEY.night]: '{' } });
    await page.getByRole('alert').waitFor();
    await playFirstCard(page);
  });
});

test('storage that is blocked is told once, and the night can be played', async () => {
  const page = await open('/?tier=still', {
    before: (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }),
  });
  await enterStudio(page, KEYBOARD);
  const told = page.getByRole('alert');
  await told.waitFor();
  expect(await told.innerText()).toMatch(/a reload will lose it/);
  await page.getByRole('button', { name: 'All right' }).click();
  await page.locator('.card__play').first().click();
  await page.locator('[data-beat-focus]').waitFor();
  expect(await told.count()).toBe(0);
});

test('an unknown route is named, with a way home', async () => {
  const page = await open('/#/no/such/page');
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('no/such/page');
  await page.getByRole('link', { name: 'Back to the title' }).click();
  await page.getByRole('button', { name: 'Enter the studio' }).waitFor();
});
