// The build also works where there is no server of ours: on a plain file host, in a sub-path.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distFolder } from '../../src/tools/project.ts';
import { usePages } from './harness.ts';
import { enterStudio, KEYBOARD, playColdOpen, untilAct } from './play.ts';

const SUB_PATH = '/some/school/path/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};

const asked: string[] = [];

/** As simple as file hosts get: no compression, no headers, no fallback page. */
const host: Server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  asked.push(path);
  const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) || 'index.html' : undefined;
  const file = inside === undefined ? '' : join(distFolder, normalize(inside));
  if (inside === undefined || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});

beforeAll(() => new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

const { open } = usePages(() => `http://127.0.0.1:${(host.address() as AddressInfo).port}`);

test('the game is played on a plain file host in a sub-path and asks for nothing outside it', async () => {
  const page = await open(SUB_PATH);
  await enterStudio(page, KEYBOARD);
  await playColdOpen(page, KEYBOARD);
  await untilAct(page, 'side');
  await page.waitForLoadState('networkidle');
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(`^${SUB_PATH}assets/opponent-worker-`),
  ]);
  expect(asked.filter((path) => !path.startsWith(SUB_PATH))).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
});
