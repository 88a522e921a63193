// The door for everything that is not a page: /api. Errors are JSON, and each client has a limit.
// The class service joins here.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import text from './text/en-GB.json' with { type: 'json' };

/**
 * Requests per minute and address. A whole school may share one address, so this stops only a runaway program;
 * it must never stop 200 pupils who join in the same minute.
 */
const REQUESTS_PER_MINUTE = 6000;

/** The one shape of an error: a code for programs, a sentence for people. */
export type ApiError = { readonly error: { readonly code: string; readonly message: string } };

const apiError = (code: string, message: string): ApiError => ({ error: { code, message } });

function explain(status: number): ApiError {
  if (status === 404) return apiError('not-found', text.apiNotFound);
  if (status === 429) return apiError('too-many-requests', text.apiTooMany);
  if (status < 500) return apiError('bad-request', text.apiBadRequest);
  return apiError('server-error', text.apiError);
}

async function addApi(api: FastifyInstance, services: readonly FastifyPluginAsync[]): Promise<void> {
  await api.register(rateLimit, { max: REQUESTS_PER_MINUTE, timeWindow: '1 minute' });
  api.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  api.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'api failed');
    return reply.code(status).send(explain(status));
  });
  for (const service of services) await api.register(service);
  // The page's own catch-all would answer otherwise, with HTML.
  for (const path of ['', '/*']) api.all(path, (_request, reply) => reply.code(404).send(explain(404)));
}

/** Adds /api with the routes of `services`. */
export async function registerApi(
  app: FastifyInstance,
  services: readonly FastifyPluginAsync[],
): Promise<void> {
  await app.register((api) => addApi(api, services), { prefix: '/api' });
}
