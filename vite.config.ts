// How the page is built and how the tests are grouped. Every address in the output is relative, so that the
// build also works on a static host in a sub-path.
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { enginePlugin } from './src/tools/engine/engine-plugin.ts';
import { licencesPlugin } from './src/tools/licences-plugin.ts';

const inPackage = (name: string) => new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`);

const ENTRY = fileURLToPath(new URL('index.html', import.meta.url));

/**
 * What the page needs before anything can be shown makes one file. Split among the many parts that also use it, it would
 * cost a request for each piece, and compress worse.
 */
function neededAtStart(context: { getModuleInfo(id: string): Rolldown.ModuleInfo | null }): Set<string> {
  const needed = new Set<string>();
  const walk = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(walk);
  };
  walk(ENTRY);
  return needed;
}
let atStart: Set<string> | undefined;

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [licencesPlugin(), enginePlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // The content security policy allows no data: fonts or sounds, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'start',
              name: (id, context) => {
                atStart ??= neededAtStart(context);
                return atStart.has(id) ? 'start' : null;
              },
            },
            { name: 'phaser', test: inPackage('(phaser|eventemitter3)') },
            { name: 'howler', test: inPackage('howler') },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/server/**', 'tests/e2e/**', 'tests/bench/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'server', include: ['tests/server/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
