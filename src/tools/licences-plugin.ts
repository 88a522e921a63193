// Puts `licences.json` beside index.html: the licence of everything that the build really contains.
// The Licences page fetches it; nothing else reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { collectLicences } from './licences.ts';
import { projectRoot } from './project.ts';

const FILE = 'licences.json';

const json = (moduleIds: Iterable<string>): string =>
  JSON.stringify({ packages: collectLicences(moduleIds) }, null, 1);

/** In development nothing is bundled, so the browser packages of package.json stand in for the bundle. */
function declaredModules(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const serverOnly = /^(@fastify\/|fastify$|pino$)/;
  return Object.keys(dependencies)
    .filter((name) => !serverOnly.test(name))
    .map((name) => join(projectRoot, 'node_modules', name, 'package.json'));
}

/** Emits the licences of a build and serves them in development. */
export function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(json(declaredModules()));
      });
    },
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: FILE, source: json(ids) });
    },
  };
}
