// The watch over every page would notice what it is there for.
import { expect, test } from 'vitest';
import { useGame } from './harness.ts';

const { open, takeComplaints } = useGame();

/** Lets the browser report what it did. */
const settle = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(() => new Promise(requestAnimationFrame));

test('an error on the console is noticed', async () => {
  const page = await open('/');
  await page.evaluate(() => console.error('planted'));
  await settle(page);
  expect(takeComplaints().join()).toContain('console: planted');
});

test('an uncaught error is noticed', async () => {
  const page = await open('/');
  await page.evaluate(() => {
    requestAnimationFrame(() => {
      throw new Error('planted');
    });
  });
  await settle(page);
  expect(takeComplaints().join()).toContain('uncaught: Error: planted');
});

test('a request to another origin is noticed and stopped by the policy', async () => {
  const page = await open('/');
  const answer = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/planted').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  await settle(page);
  expect(answer).toBe('stopped');
  expect(takeComplaints().join()).toMatch(/policy: connect-src blocked|request to http:\/\/127\.0\.0\.1:9/);
});

test('a script written into the page is stopped and noticed', async () => {
  const page = await open('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  await settle(page);
  expect(await page.title()).not.toBe('taken over');
  expect(takeComplaints().join()).toMatch(/policy: script-src/);
});
