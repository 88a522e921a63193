// The table of states that a visitor can see. Checks that must hold everywhere (axe, overflow, keyboard) walk this table,
// so a new screen, dialog or beat of the debate gets a row here.
import type { Page } from 'playwright-core';

export type PageState = {
  /** A sentence part that finishes "nothing is wrong in ...". */
  readonly name: string;
  /** The address to open, from the top. */
  readonly path: string;
  /** What the visitor does from there; resolves when the state is on the screen. */
  readonly reach?: (page: Page) => Promise<void>;
};

const heading = (page: Page) => page.locator('h1').first().waitFor();

export const STATES: readonly PageState[] = [
  { name: 'the start page', path: '/', reach: heading },
  { name: 'the page for an unknown address', path: '/no/such/page', reach: heading },
];
