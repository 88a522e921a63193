// How a visitor plays: the steps of a night as functions, by keyboard alone or by touch. Tests and the table of states use them.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Act } from '../../src/session/acts.ts';
import { KEY } from '../../src/session/keep.ts';
import type { SavedNight } from '../../src/session/saved-night.ts';
import type { KeptMoment } from './kept-nights.ts';

/** The night as it is kept on the device, or null. */
export const keptNight = (page: Page): Promise<SavedNight | null> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY.night);

/** Waits until the night has reached an act and its heading has the keyboard. */
export async function untilAct(page: Page, act: Act): Promise<void> {
  await page.waitForFunction(
    ([key, wanted]) => {
      const night = document.querySelector(`.night--${wanted}`);
      return night !== null && JSON.parse(localStorage.getItem(key!) ?? '{}').act === wanted;
    },
    [KEY.night, act],
  );
  await untilFocus(page);
}

/** Waits until the keyboard stands at the heading of what is on screen, or at the button that leads to the next line. */
export async function untilFocus(page: Page): Promise<void> {
  const there = () => document.activeElement?.matches('[data-focus], [data-beat-focus]') ?? false;
  await page.waitForFunction(there, null, { timeout: 10_000 }).catch(async () => {
    throw new Error(`the focus went to ${await focused(page)}, neither to a heading nor to Next`);
  });
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const words = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return `<${at?.tagName.toLowerCase()} class="${at?.className}"> ${words.replace(/\s+/g, ' ').trim().slice(0, 80)}`;
  });

/** The name of the control that has the focus and whether an outline shows it; null when no control has it. */
const focusedControl = (page: Page): Promise<{ readonly name: string; readonly outlined: boolean } | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at?.matches('button, a, input, select, summary')) return null;
    const label = at.getAttribute('aria-label') ?? at.textContent ?? '';
    // Radio buttons and boxes that are drawn by their label may show the focus there.
    const seen = [at, at.nextElementSibling, at.closest('label')].filter((one) => one !== null);
    const outlined = seen.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return { name: label.replace(/\s+/g, ' ').trim(), outlined };
  });

/** The control that has the focus, which an outline must show. */
async function seenFocus(page: Page) {
  const at = await focusedControl(page);
  if (at) expect(at.outlined, `the focus on "${at.name}" can be seen`).toBe(true);
  return at;
}

/** Presses Tab until the named control has the focus; each control on the way must show that it has it. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    const at = await seenFocus(page);
    if (at && name.test(at.name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}; it stands at ${await focused(page)}`);
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

/** Finds its way with Tab; presses Enter, Space and the number keys. */
export const KEYBOARD: Hands = {
  async press(page, name) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  },
  playCard: (page) => page.keyboard.press('1'),
  async next(page) {
    await seenFocus(page);
    await page.keyboard.press(' ');
  },
};

/** Taps what is there, when nothing lies over it. */
export const TOUCH: Hands = {
  press: (page, name) => page.getByRole('button', { name }).first().tap(),
  playCard: (page) => page.locator('.card__play').first().tap(),
  // A line may go on by itself while the finger is on its way.
  next: (page) =>
    page
      .locator('[data-beat-focus]')
      .tap({ timeout: 2000 })
      .catch(() => undefined),
};

/** Presses a button with the mouse. */
export const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Opens the first fold that matches. */
export async function openFold(page: Page, selector: string): Promise<void> {
  const fold = page.locator(selector).first();
  await fold.locator('summary').first().click();
  await page.waitForFunction((at) => document.querySelector<HTMLDetailsElement>(at)?.open, selector);
}

/** Waits until so many moves of the exchange or the debate have been played: the computer has answered. */
export const untilPlayed = (page: Page, moves: number) =>
  page.waitForFunction(
    ([key, wanted]) => {
      const night = JSON.parse(localStorage.getItem(key) ?? 'null') as SavedNight | null;
      return night !== null && (night.act === 'cold-open' ? night.coldOpen : night.moves)?.length === wanted;
    },
    [KEY.night, moves] as const,
  );

/** Plays the first card of a kept night and goes on until its beat is on stage. Lines must wait for a press. */
export async function showBeat(
  page: Page,
  { presses, events, moves }: Omit<KeptMoment, 'kept'>,
): Promise<void> {
  await page.locator('.card__play').first().waitFor();
  await untilFocus(page);
  await page.keyboard.press('1');
  await page.locator('[data-beat-focus]:focus').waitFor();
  await untilPlayed(page, moves);
  for (let i = 0; i < presses; i++) await page.keyboard.press(' ');
  await page.locator(`[role="status"][data-events="${events}"]`).waitFor({ state: 'attached' });
}

/** What the night waits for. */
type Waiting = 'next' | 'card' | 'action' | 'moved-on';

const waitingFor = (page: Page, act: Act): Promise<Waiting> =>
  page.evaluate((now) => {
    if (!document.querySelector(`.night--${now}`)) return 'moved-on';
    if (document.querySelector('[data-beat-focus]')) return 'next';
    if (document.querySelector('.card__play')) return 'card';
    return document.querySelector('.action-bar button') ? 'action' : 'moved-on';
  }, act);

/**
 * Everything that changes when something has happened: what is read on the panel and what is spoken; null while it is still
 * `before`. A function, because the page's policy lets nobody evaluate a text more than once.
 */
const standing = (before: string | null) => {
  const now = ['#content', '[role="status"][data-events]']
    .map((at) => document.querySelector(at)?.textContent ?? '')
    .join(' / ');
  return now === before ? null : now;
};

/** What is played where there are only buttons. */
const ACTIONS = /Stand by it|Move on|Let it stand/;

/** Plays an act of lines until `enough`, or until nothing is left to choose; returns how many choices were made. */
export async function playThrough(
  page: Page,
  hands: Hands,
  act: 'cold-open' | 'debate',
  enough: (page: Page) => Promise<boolean> = async () => false,
): Promise<number> {
  let choices = 0;
  for (let i = 0; i < 600; i++) {
    const waiting = await waitingFor(page, act);
    if (waiting === 'moved-on' || (await enough(page))) return choices;
    await untilFocus(page);
    const before = (await page.evaluate(standing, null)) ?? '';
    if (waiting === 'next') await hands.next(page);
    else {
      choices++;
      if (waiting === 'card') await hands.playCard(page);
      else await hands.press(page, ACTIONS);
    }
    await page.waitForFunction(standing, before, { timeout: 10_000 }).catch(async () => {
      // Lines also go on by themselves: the last one may have ended just before the press.
      if ((await waitingFor(page, act)) !== waiting) return;
      throw new Error(`nothing changed after "${waiting}" at ${before.slice(0, 200)}`);
    });
  }
  throw new Error('the lines never ended');
}

/** From the title to the first choice of the night. */
export async function enterStudio(page: Page, hands: Hands): Promise<void> {
  await page.getByRole('button', { name: /Enter the studio/ }).waitFor();
  await hands.press(page, /Enter the studio/);
  await page.locator('.night').waitFor();
}

/** Answers in the cold open and goes back two hours. */
export async function playColdOpen(page: Page, hands: Hands): Promise<void> {
  await page.locator('.card__play').first().waitFor();
  expect(await playThrough(page, hands, 'cold-open')).toBeGreaterThanOrEqual(1);
  await untilFocus(page);
  await hands.press(page, /Two hours earlier/);
}

/** Takes a side and goes on through the preparation to the first line of the debate. */
export async function prepare(page: Page, hands: Hands, side: RegExp): Promise<void> {
  await untilAct(page, 'side');
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

/** From the end of the debate to what really happened. */
export async function playAfter(page: Page, hands: Hands): Promise<void> {
  await untilAct(page, 'spin');
  await hands.press(page, /Say nothing to reporters/);
  await page.locator('.front-page').first().waitFor();
  await untilFocus(page);
  await hands.press(page, /To the verdict/);
  await untilAct(page, 'verdict');
  await page.locator('.verdict__parts').waitFor();
  await untilFocus(page);
  await hands.press(page, /What really happened/i);
  await untilAct(page, 'epilogue');
}
