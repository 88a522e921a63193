// Who may import whom: the table of layers as data. The folder below src names the layer.
// A new layer or a new permission is a decision about the design: change it here, and say why in src/README.md.

/** What one layer may know. */
export type Layer = {
  /** Layers it may import in full. Every layer may import base. */
  readonly values: readonly string[];
  /** Layers of which it may import types only. */
  readonly types: readonly string[];
  /** npm packages, "node:" for all of Node, a trailing "/" for a whole scope. */
  readonly packages: readonly string[];
  /** Packages that only files with a matching path may import. */
  readonly onlyIn?: readonly { readonly files: RegExp; readonly packages: readonly string[] }[];
};

const DEBATE = ['content', 'rules', 'replay', 'ai', 'match', 'classroom'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  base: { values: [], types: [], packages: [] },
  content: { values: [], types: [], packages: ['zod'] },
  rules: { values: [], types: ['content'], packages: [] },
  replay: { values: ['rules', 'content'], types: [], packages: [] },
  ai: { values: ['rules'], types: ['content'], packages: [] },
  sim: {
    values: ['content', 'rules', 'replay', 'ai', 'assets'],
    types: [],
    packages: [],
    onlyIn: [{ files: /\/(cli|[a-z-]*worker[a-z-]*)\.ts$/, packages: ['node:', 'need-node'] }],
  },
  match: { values: ['rules', 'replay', 'ai'], types: ['content'], packages: [] },
  classroom: { values: [], types: ['rules', 'content'], packages: ['zod'] },
  session: {
    values: [...DEBATE, 'sim', 'assets'],
    types: [],
    packages: ['zustand'],
    onlyIn: [{ files: /\/remote[a-z-]*\.ts$/, packages: ['socket.io-client'] }],
  },
  ui: {
    values: ['session', 'classroom', 'assets'],
    types: ['rules', 'content'],
    packages: ['preact', 'i18next', 'lucide'],
  },
  scenes: { values: ['session', 'ui', 'assets'], types: ['rules', 'content'], packages: ['phaser'] },
  audio: { values: ['session', 'assets'], types: [], packages: ['howler'] },
  server: {
    values: [...DEBATE, 'assets'],
    types: [],
    packages: [
      'node:',
      'need-node',
      'fastify',
      '@fastify/',
      'pino',
      'zod',
      'socket.io',
      '@socket.io/',
      'kysely',
    ],
  },
  main: {
    values: [...DEBATE, 'session', 'ui', 'scenes', 'audio', 'assets'],
    types: [],
    packages: ['preact'],
  },
  tools: {
    values: [...DEBATE, 'sim', 'session', 'ui', 'audio', 'server', 'assets'],
    types: [],
    packages: ['*'],
  },
};

/** Constant word lists without behaviour: every layer may import their values. */
export const SHARED_FILES: readonly string[] = ['src/content/vocabulary.ts'];

/** The layers that know no clock, chance, platform or locale. */
export const PURE_LAYERS: readonly string[] = ['base', ...DEBATE];
