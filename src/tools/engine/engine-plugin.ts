// Makes `import ... from 'phaser'` mean the parts in parts.ts instead of the whole package: in the build, in development and in
// the tests of the stage alike. Phaser cannot be shaken by a bundler, and its package keeps its sources to itself.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../project.ts';
import { EXPORTED, PRESENT, SILENT, SWITCHES } from './parts.ts';

const sources = join(projectRoot, 'node_modules/phaser/src');

/** The file that the package's name leads to, whose text is replaced. */
const WHOLE_PACKAGE = /[\\/]phaser[\\/]dist[\\/]phaser\.esm\.js$/;
const SOURCE = /[\\/]phaser[\\/]src[\\/].+\.js$/;
const DOES_NOTHING = new RegExp(`/phaser/src/(${SILENT.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'));
const SWITCH = new RegExp(`typeof (${Object.keys(SWITCHES).join('|')})\\b`, 'g');

const NOTHING = 'module.exports = function () {};';

const address = (file: string): string => JSON.stringify(join(sources, `${file}.js`));

function exportLine([name, place]: readonly [string, string]): string {
  const [file = '', member] = place.split('#');
  if (!member) return `export { default as ${name} } from ${address(file)};`;
  return `import of${name} from ${address(file)};\nexport const ${name} = of${name}.${member};`;
}

/** The module that stands in for the package. */
const entry = (): string =>
  [...Object.entries(EXPORTED).map(exportLine), ...PRESENT.map((file) => `import ${address(file)};`)].join(
    '\n',
  );

/** Rewrites the package while it is bundled. */
function swap(code: string): Plugin {
  return {
    name: 'engine-parts',
    load: {
      filter: { id: [WHOLE_PACKAGE, DOES_NOTHING] },
      handler: (id) => (WHOLE_PACKAGE.test(id) ? { code, moduleSideEffects: true } : NOTHING),
    },
    transform: {
      filter: { id: SOURCE, code: /typeof [A-Z]/ },
      handler: (source) => ({
        code: source.replace(SWITCH, (_, name: string) => String(SWITCHES[name])),
        map: null,
      }),
    },
  };
}

/** The one engine of the page. */
export function enginePlugin(): Plugin {
  const code = entry();
  // Development keeps bundled packages until a plugin's name changes: another list of parts is another name.
  const version = createHash('sha256')
    .update(code + SILENT)
    .digest('hex')
    .slice(0, 8);
  return {
    ...swap(code),
    name: `engine-${version}`,
    config: () => ({ optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [swap(code)] } } }),
  };
}
