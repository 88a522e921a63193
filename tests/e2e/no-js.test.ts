// A browser with JavaScript switched off is told so in plain words.
import { expect, test } from 'vitest';
import { useGame } from './harness.ts';

const { open } = useGame();

test('with JavaScript off the page says what is missing and what to do', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.getByRole('heading', { name: 'Battle of Perceptions' }).waitFor();
  await page.getByText(/needs JavaScript/).waitFor();
  expect(await page.getByText(/switch JavaScript on/i).isVisible()).toBe(true);
});
