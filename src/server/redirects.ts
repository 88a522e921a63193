// Short addresses that people type or scan, sent on to the page's own routes behind the #.
import type { FastifyInstance, FastifyReply } from 'fastify';

type Coded = { readonly Params: { readonly code: string } };

const CODE = '[A-Za-z0-9-]+';

// Relative, so that the game may live in a sub-path behind a proxy.
const send = (reply: FastifyReply, up: string, route: string) =>
  reply.header('cache-control', 'no-store').redirect(`${up}#/${route}`, 302);

/** Adds `/join`, `/join/:code`, `/teach`, `/wall/:code` and `/r/:code`. Other shapes fall through to "not found". */
export function addRedirects(app: FastifyInstance): void {
  for (const name of ['join', 'teach']) {
    app.get(`/${name}`, (_request, reply) => send(reply, './', name));
  }
  for (const name of ['join', 'wall', 'r']) {
    app.get<Coded>(`/${name}/:code(${CODE})`, (request, reply) =>
      send(reply, '../', `${name}/${request.params.code}`),
    );
  }
}
