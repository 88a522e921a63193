// What the web server answers, address by address, over a small page made for the test.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, hasPage } from '../../src/server/http.ts';

const dist = mkdtempSync(join(tmpdir(), 'battle-dist-'));
const script = `console.log('${'a debate '.repeat(200)}');`;
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(dist, 'licences.json'), '{}');
  writeFileSync(join(dist, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(dist, 'assets', 'index-abc.js'), script);
  writeFileSync(join(dist, 'assets', 'index-abc.js.br'), brotliCompressSync(script));
  writeFileSync(join(dist, 'assets', 'index-abc.js.gz'), gzipSync(script));
  app = await createApp({
    dist,
    version: '9.9.9',
    logger: pino({ level: 'silent' }),
    proxies: 0,
    services: [
      async (api) => {
        api.get('/broken', async () => {
          throw new Error('a secret of the server');
        });
        api.post('/echo', async (request) => request.body);
      },
    ],
  });
});

afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the page', () => {
  test('comes with the whole security policy and nothing that would force https', async () => {
    const { headers, statusCode } = await get('/');
    expect(statusCode).toBe(200);
    expect(String(headers['content-security-policy']).split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "img-src 'self' data: blob:",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('a program file goes out as the browser takes it: %s', async (accepted, encoding) => {
    const { headers } = await get('/assets/index-abc.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('a file without a hash in its name is asked for anew each time', async () => {
    expect((await get('/licences.json')).headers['cache-control']).toBe('no-cache');
  });

  test.each(['/.vite/manifest.json', '/../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets'])(
    'what is not for visitors stays hidden: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  test('is missing in an empty folder, which the start of the server notices', () => {
    expect(hasPage(dist)).toBe(true);
    expect(hasPage(join(dist, 'assets'))).toBe(false);
  });
});

describe('an unknown address', () => {
  test.each([
    ['/nope', './'],
    ['/a/b', '../'],
    ['/a/b/c/', '../../../'],
    ['/r/x?y=/z', '../'],
  ])('%s is answered with a page, a way home and no script', async (url, home) => {
    const path = url === '/r/x?y=/z' ? '/q/x?y=/z' : url;
    const { statusCode, headers, body } = await get(path);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('<html lang="en-GB">');
    expect(body).toContain(`href="${home}"`);
    expect(body).not.toMatch(/<script|nope/);
  });

  test.each(['/%zz', '/%', '/assets/%00'])(
    '%s, which no router can read, gets the same page',
    async (url) => {
      const { statusCode, body, headers } = await get(url);
      expect(statusCode).toBe(404);
      expect(body).toContain('This page does not exist');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );
});

describe('short addresses', () => {
  test.each([
    ['/join', './#/join'],
    ['/teach', './#/teach'],
    ['/join/ABC-12', '../#/join/ABC-12'],
    ['/wall/ABC-12', '../#/wall/ABC-12'],
    ['/r/xyz', '../#/r/xyz'],
  ])('%s leads to %s', async (url, location) => {
    const { statusCode, headers } = await get(url);
    expect(statusCode).toBe(302);
    expect(headers).toMatchObject({ location, 'cache-control': 'no-store' });
  });

  test.each(['/wall/', '/r/a%20b', '/r/%3Cscript%3E', '/wall'])('%s is no code', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});

describe('the door for programs', () => {
  test('says how it is', async () => {
    const { headers, body } = await get('/healthz');
    expect(JSON.parse(body)).toEqual({ status: 'ok', version: '9.9.9' });
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each(['/api', '/api/', '/api/nothing/here'])('%s is answered in JSON', async (url) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(JSON.parse(body)).toEqual({
      error: { code: 'not-found', message: 'There is nothing at this address.' },
    });
  });

  test('a failure inside tells nothing of the inside', async () => {
    const { statusCode, body } = await get('/api/broken');
    expect(statusCode).toBe(500);
    expect(JSON.parse(body).error.code).toBe('server-error');
    expect(body).not.toContain('secret');
  });

  test('a broken message is the sender’s fault and called so', async () => {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/echo',
      headers: { 'content-type': 'application/json' },
      payload: '{"half":',
    });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).error.code).toBe('bad-request');
  });

  test('its limit lets a whole school join in one minute and is not put on pages', async () => {
    expect(Number((await get('/api/echo')).headers['x-ratelimit-limit'])).toBeGreaterThanOrEqual(2000);
    expect((await get('/')).headers).not.toHaveProperty('x-ratelimit-limit');
  });
});
