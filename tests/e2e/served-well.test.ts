// One life of the real server process: headers as a browser gets them, plain http on the local network, a port in use,
// a clean end, and logs that tell nobody's secrets.
import { spawn } from 'node:child_process';
import { Agent, get, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { lanAddresses } from '../../src/server/lan.ts';
import { projectRoot } from '../../src/tools/project.ts';
import { spawnServer, startServer } from '../helpers/server.ts';
import { useGame } from './harness.ts';
import { enterStudio, KEYBOARD, playColdOpen, untilAct } from './play.ts';

const { open, server } = useGame();

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

function ask(path: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { headers, ...(agent ? { agent } : {}) };
    get(`${server().url}${path}`, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

describe('the served page', () => {
  test('is asked for anew each time, and its program files are kept for a year', async () => {
    const page = await ask('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const script = /assets\/[\w.-]+\.js/.exec(page.body.toString())?.[0];
    const program = await ask(`/${script}`, { 'accept-encoding': 'br, gzip' });
    expect(program.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(program.headers['content-encoding']).toBe('br');
    expect(program.headers['content-type']).toMatch(/javascript/);
  });

  test('an unknown address shows a plain page whose link leads home', async () => {
    const page = await open('/wall/not/a/code', { expected: /status of 404/ });
    expect(await page.locator('script').count()).toBe(0);
    await page.getByRole('link').click();
    await page.waitForURL(`${server().url}/`);
  });

  test('a typed class address leads to the page and its route', async () => {
    const page = await open('/join/ABC-123');
    expect(page.url()).toBe(`${server().url}/#/join/ABC-123`);
  });
});

describe('on the local network', () => {
  const lan = lanAddresses()[0];

  test.skipIf(lan === undefined)(
    'the game is played over plain http on an address of this machine',
    async () => {
      const page = await open('/', { origin: `http://${lan}:${server().port}` });
      await enterStudio(page, KEYBOARD);
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      await playColdOpen(page, KEYBOARD);
      await untilAct(page, 'side');
    },
  );
});

describe('the server process', () => {
  test('a port in use is named, with a way to choose another', async () => {
    const { ended, output } = spawnServer(['--port', String(server().port)]);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${server().port} is already in use`);
    expect(output()).toMatch(/npm start -- --port \d+/);
    expect(output()).not.toMatch(/Error|\bat /);
  });

  test('a bad setting is answered with what was expected and found', async () => {
    const { ended, output } = spawnServer([], { PORT: 'eighty' });
    expect(await ended).toBe(1);
    expect(output().trim()).toBe('PORT: expected a whole number from 0 to 65535, found "eighty".');
  });

  test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'ends cleanly within five seconds of %s although a browser keeps its connection open',
    async (signal) => {
      const other = await startServer();
      const agent = new Agent({ keepAlive: true });
      await new Promise<void>((resolve, reject) => {
        get(`${other.url}/healthz`, { agent }, (response) => response.resume().on('end', resolve)).on(
          'error',
          reject,
        );
      });
      const asked = performance.now();
      expect(await other.stop(signal)).toBe(0);
      expect(performance.now() - asked).toBeLessThan(5000);
      agent.destroy();
    },
  );

  test.skipIf(process.platform === 'win32')(
    'ends when npm is stopped, which tells only the shell',
    async () => {
      // What npm leaves behind on SIGTERM: a shell that dies without telling the server inside it.
      const line = `"${process.execPath}" src/server/main.ts --port 0; true`;
      const shell = spawn('sh', ['-c', line], {
        cwd: projectRoot,
        env: { ...process.env, npm_lifecycle_event: 'start' },
      });
      const ended = new Promise((resolve) => shell.stdout.on('close', resolve));
      await new Promise((resolve) => shell.stdout.on('data', resolve));
      shell.kill('SIGTERM');
      // The server holds the other end of this stream until it ends.
      await ended;
    },
  );

  test('its most talkative log holds neither an address of a visitor nor a code', async () => {
    const other = await startServer(['--log-level', 'debug']);
    await fetch(`${other.url}/join/SECRET-77`, { redirect: 'manual' });
    await fetch(`${other.url}/nowhere?name=Sam`);
    await other.stop();
    expect(other.output()).toContain('"route":"/join/:code');
    expect(other.output()).not.toMatch(/SECRET|Sam|127\.0\.0\.1|::1|remoteAddress|user-agent/);
  });
});
