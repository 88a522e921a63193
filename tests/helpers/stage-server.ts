// Serves the stages by themselves, without the game around them and with the engine of the build: for tests and measurements.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { enginePlugin } from '../../src/tools/engine/engine-plugin.ts';
import { projectRoot } from '../../src/tools/project.ts';

export interface StageServer {
  /** Where it listens, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const html = (script: string): string => `<!doctype html><html lang="en">
<head><link rel="icon" href="data:,"><title>Stage</title></head>
<body style="margin:0"><div id="host" style="position:relative"></div>
<script type="module" src="/${script}"></script></body></html>`;

const stagePage = (script: string): Plugin => ({
  name: 'stage-page',
  configureServer(server) {
    server.middlewares.use('/stage.html', (_request, response) => {
      response.setHeader('content-type', 'text/html').end(html(script));
    });
  },
});

/** A server whose stage.html runs `script`, a file of the project. */
export async function startStageServer(script = 'tests/helpers/stage-page.ts'): Promise<StageServer> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'stage-test-'));
  const vite = await createServer({
    configFile: false,
    root: projectRoot,
    cacheDir,
    appType: 'custom',
    logLevel: 'error',
    publicDir: false,
    plugins: [stagePage(script), enginePlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await vite.listen();
  return {
    url: vite.resolvedUrls!.local[0]!,
    async close() {
      await vite.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}
