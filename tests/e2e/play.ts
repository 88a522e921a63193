// How a visitor plays: the steps of a night as functions, by keyboard alone or by touch. Tests and the table of states use them.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The night as it is kept on the device, as far as tests look at it. */
export type KeptNight = { readonly act: string; readonly format: string; readonly moves: string[] | null };

const NIGHT_KEY = 'battle-of-perceptions.night';

export const keptNight = (page: Page): Promise<KeptNight> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), NIGHT_KEY);

export const actNow = async (page: Page): Promise<string | null> => (await keptNight(page))?.act ?? null;

/** Waits until the night has reached an act and its heading is on screen. */
export async function untilAct(page: Page, act: string): Promise<void> {
  await page.waitForFunction(
    ([key, wanted]) => JSON.parse(localStorage.getItem(key!) ?? '{}').act === wanted,
    [NIGHT_KEY, act],
  );
  await page.locator('#content h1, #content h2').first().waitFor();
}

/** What has the focus: its accessible name or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the named control has the focus. Fails when the keyboard cannot get there. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (
      name.test(await focused(page)) &&
      (await page.evaluate(() => document.activeElement?.matches('button, a, input')))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}; it stands at "${await focused(page)}"`);
}

/** A way to press things. */
export type Hands = {
  /** Presses the button or link of that name. */
  readonly press: (page: Page, name: RegExp) => Promise<void>;
  /** Plays the first card of the hand. */
  readonly playCard: (page: Page) => Promise<void>;
  /** Goes on to the next line. */
  readonly next: (page: Page) => Promise<void>;
};

export const KEYBOARD: Hands = {
  async press(page, name) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  },
  playCard: (page) => page.keyboard.press('1'),
  next: (page) => page.keyboard.press(' '),
};

export const TOUCH: Hands = {
  press: (page, name) => page.getByRole('button', { name }).first().tap(),
  playCard: (page) => page.locator('.card__play').first().tap(),
  next: (page) => page.getByRole('button', { name: /^Next/ }).tap(),
};

/** What the debate waits for. */
type Waiting = 'next' | 'card' | 'action' | 'moved-on';

async function waitingFor(page: Page): Promise<Waiting> {
  const act = await actNow(page);
  if (act !== 'debate' && act !== 'cold-open') return 'moved-on';
  return page.evaluate(() => {
    if (document.querySelector('[data-beat-focus]')) return 'next';
    if (document.querySelector('.card__play')) return 'card';
    return document.querySelector('.action-bar button') ? 'action' : 'moved-on';
  });
}

/** Plays until the act changes; returns how many decisions were made. */
export async function playThrough(page: Page, hands: Hands, most = 400): Promise<number> {
  let decisions = 0;
  for (let i = 0; i < most; i++) {
    const waiting = await waitingFor(page);
    if (waiting === 'moved-on') return decisions;
    const before = await page.evaluate(() => document.body.innerText);
    if (waiting === 'next') await hands.next(page);
    else {
      decisions++;
      if (waiting === 'card') await hands.playCard(page);
      else await hands.press(page, /Stand by it|Move on|Let it stand/);
    }
    await page
      .waitForFunction((text) => document.body.innerText !== text, before, { timeout: 10_000 })
      .catch(() => {
        throw new Error(`nothing changed after "${waiting}" in ${before.slice(0, 200)}`);
      });
  }
  throw new Error(`the night did not end after ${most} steps`);
}

/** From the title to the player's first choice in the cold open. */
export async function enterStudio(page: Page, hands: Hands): Promise<void> {
  await page.locator('h1').first().waitFor();
  await hands.press(page, /Enter the studio/);
  await page.locator('.card__play').first().waitFor();
}

/** Answers in the cold open and goes back two hours. */
export async function playColdOpen(page: Page, hands: Hands): Promise<void> {
  await hands.playCard(page);
  const earlier = page.getByRole('button', { name: /Two hours earlier/ });
  for (let i = 0; i < 30 && (await earlier.count()) === 0; i++) {
    if ((await page.locator('[data-beat-focus]').count()) > 0) await hands.next(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await earlier.waitFor();
  await hands.press(page, /Two hours earlier/);
  await untilAct(page, 'side');
}

/** Takes a side and goes on through the preparation to the first line of the debate. */
export async function prepare(page: Page, hands: Hands, side: RegExp = /Choose Labour/): Promise<void> {
  await hands.press(page, side);
  await hands.press(page, /To the briefing/);
  await untilAct(page, 'briefing');
  await hands.press(page, /To the platform/);
  await untilAct(page, 'platform');
  await hands.press(page, /^Continue/);
  await untilAct(page, 'preparation');
  await hands.press(page, /Go on air/);
  await untilAct(page, 'debate');
}

/** A whole night from the title to the epilogue. */
export async function playNight(page: Page, hands: Hands): Promise<void> {
  await enterStudio(page, hands);
  if ((await actNow(page)) === 'cold-open') await playColdOpen(page, hands);
  await prepare(page, hands);
  const { format } = await keptNight(page);
  const decisions = await playThrough(page, hands);
  expect(decisions).toBeGreaterThanOrEqual(format === 'full' ? 9 : 4);
  await untilAct(page, 'spin');
}
