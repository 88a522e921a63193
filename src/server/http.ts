// The web server as a value: which address answers what, with which headers. Listens to nothing by itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { registerApi } from './api.ts';
import { permissionsPolicy, securityHeaders } from './headers.ts';
import { errorPage, notFoundPage, pagePolicy } from './pages.ts';
import { addRedirects } from './redirects.ts';

/** What a server is made of. */
export type AppOptions = {
  /** Folder of the built page. */
  readonly dist: string;
  readonly version: string;
  readonly logger: Logger;
  /** How many reverse proxies in front may be believed; 0 for none. */
  readonly proxies: number;
  /** Routes below /api, for example the class service. */
  readonly services?: readonly FastifyPluginAsync[];
};

const YEAR = 31_536_000;

/** True when `dist` holds a built page. */
export const hasPage = (dist: string): boolean => existsSync(join(dist, 'index.html'));

async function servePage(app: FastifyInstance, dist: string): Promise<void> {
  const hashed = join(dist, 'assets');
  await app.register(fastifyStatic, {
    root: dist,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names below assets carry a hash of their content; everything else may change under its name.
      const cache = path.startsWith(hashed) ? `public, max-age=${YEAR}, immutable` : 'no-cache';
      reply.header('cache-control', cache);
    },
  });
}

const asPage = { 'content-security-policy': pagePolicy, 'cache-control': 'no-store' };

const sendPage = (reply: FastifyReply, status: number, html: string) =>
  reply.code(status).headers(asPage).type('text/html; charset=utf-8').send(html);

function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendPage(reply, 404, notFoundPage(request.url)));
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A malformed address is the visitor's slip, not a fault of ours.
    if (status < 500) return sendPage(reply, 404, notFoundPage(request.url));
    request.log.error({ err: error, route: request.routeOptions.url }, 'page failed');
    return sendPage(reply, status, errorPage(request.url));
  });
}

function addHooks(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url = 'none' } = request.routeOptions;
    const ms = Math.round(reply.elapsedTime);
    // The route's pattern, never the address itself: that may hold a class code.
    request.log.debug({ method: request.method, route: url, status: reply.statusCode, ms }, 'answered');
  });
}

/** A server for the page in `options.dist`. The caller listens and closes. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    // Fastify's own lines name the visitor's address; ours, in addHooks, do not.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < options.proxies,
    // The router cannot read such an address, so no route, hook or header of ours would run.
    frameworkErrors: (_error, request, reply) => sendPage(reply, 404, notFoundPage(request.url)),
  });
  await app.register(helmet, securityHeaders);
  addHooks(app);
  answerFailures(app);
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', version: options.version };
  });
  addRedirects(app);
  await registerApi(app, options.services ?? []);
  await servePage(app, options.dist);
  return app;
}
