// Starts the real server and a real browser for a test file, and fails each test whose pages complain: console errors,
// uncaught errors, breaches of the content security policy, requests to another origin.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Graphics, launchBrowser, storageOf } from '../helpers/browser.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';

/** The two screens that everything must fit: a school laptop and a phone. */
export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** How long a page may take to show what it should on a busy machine, in milliseconds. */
const PATIENCE = 15_000;

/** Options of a page: those of the browser, and which complaints belong to the test. */
export type OpenOptions = BrowserContextOptions & {
  /** Complaints that this test provokes on purpose. */
  readonly expected?: RegExp;
  /** Where to go when it is not the server of the test file. */
  readonly origin?: string;
  /** What the device kept from an earlier visit: texts of the browser's storage by key. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What has to be in place before the first request, such as a file that cannot be had. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Where complaints go when the caller looks at them itself. */
  readonly complaints?: string[];
};

export type Pages = {
  /** Opens `path` (for example "/" or "/#/join") in a fresh browser profile. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** Hands over what the pages complained about so far, and forgets it: for a test that checks the watch itself. */
  readonly takeComplaints: () => string[];
};

function watch(page: Page, origin: string, complain: (text: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complain(`request to ${request.url()}`);
  });
}

const reportBreaches = () => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
  });
};

/**
 * A browser for this test file. Each test gets fresh pages and fails on what they complain about.
 */
export function usePages(origin: () => string, graphics: Graphics = 'plain'): Pages {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  const takeComplaints = () => complaints.splice(0);
  beforeAll(async () => {
    browser = await launchBrowser(graphics);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    expect(takeComplaints(), 'what the pages complained about').toEqual([]);
  });
  return {
    takeComplaints,
    open: async (path, { expected, origin: other, kept = {}, before, complaints: own, ...options } = {}) => {
      const at = new URL(other ?? origin()).origin;
      const storageState = storageOf(at, kept);
      const context = await browser!.newContext({
        viewport: LAPTOP,
        locale: 'en-GB',
        storageState,
        ...options,
      });
      await context.addInitScript(reportBreaches);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      watch(page, at, (text) => {
        if (!expected?.test(text)) (own ?? complaints).push(text);
      });
      await before?.(page);
      await page.goto(`${at}${path}`);
      return page;
    },
  };
}

/** The real server, with flags of its own, and a browser for this test file. */
export function useGame(
  flags: readonly string[] = [],
  graphics: Graphics = 'plain',
): Pages & { readonly server: () => RunningServer } {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await startServer(flags);
  });
  afterAll(() => server?.stop());
  return { ...usePages(() => server!.url, graphics), server: () => server! };
}
