// The same night comes to the same numbers in every browser as in Node: golden replays are played again inside Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { GoldenReplay } from '../../src/replay/golden.ts';
import { projectRoot } from '../../src/tools/project.ts';
import { type ReplayedHere, replayAll } from '../helpers/golden-page.ts';
import { readPackFiles } from '../helpers/whole-pack.ts';
import { useGame } from './harness.ts';

const { open } = useGame();

const PROGRAM = '/golden-page.js';
const folder = join(projectRoot, 'tests/golden/replays');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const goldens = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenReplay);

/** The pure layers as one module, made by the bundler that makes the game and held in memory. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/helpers/golden-page.ts', formats: ['es'] },
    },
  });
  const [one] = Array.isArray(made) ? made : [made];
  if (!one || !('output' in one)) throw new Error('the bundler made nothing');
  return one.output[0].code;
}

declare global {
  var replayHere: typeof replayAll;
}

/** Hands the module's function to the page, so that a test can call it. */
const START = `import { replayAll } from '.${PROGRAM}'; globalThis.replayHere = replayAll;`;

let there: ReplayedHere;

beforeAll(async () => {
  const script = (body: string) => ({ contentType: 'text/javascript', body });
  const code = script(await bundle());
  const page = await open('/');
  await page.route(`**${PROGRAM}`, (route) => route.fulfill(code));
  await page.route('**/start-replay.js', (route) => route.fulfill(script(START)));
  await page.addScriptTag({ url: '/start-replay.js', type: 'module' });
  there = await page.evaluate(([parts, all]) => replayHere(parts, all), [readPackFiles(), goldens] as const);
});

test('the pack has the same hash in the browser', () => {
  expect(there.hash).toBe(replayAll(readPackFiles(), []).hash);
});

test.each(names.map((name, i) => [name, i] as const))(
  '%s comes to the same end in the browser',
  (_name, i) => {
    expect(there.results[i]).toEqual(goldens[i]!.expected);
  },
);
