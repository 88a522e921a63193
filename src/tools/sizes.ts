// How many compressed bytes a visitor fetches before the first choice and up to the first exchange, against the budgets.
// Computed from the build's manifest, with the moving stage and the sound; tests/e2e measures the same in a real browser.
import '../need-node.mjs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { distFolder } from './project.ts';

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** One file of the build and its size on the wire. */
export type Sized = { readonly file: string; readonly bytes: number };

/** A stretch of the visit with its limit, in compressed bytes (1 kB = 1000 bytes). */
export type Stretch = {
  readonly name: string;
  readonly limit: number;
  readonly bytes: number;
  readonly files: readonly Sized[];
  /** Over this limit there is no build: only a slip in src/tools/engine leads there. */
  readonly stops?: true;
};

export const FIRST_CHOICE_LIMIT = 150_000;
export const FIRST_EXCHANGE_LIMIT = 900_000;
export const ENGINE_LIMIT = 215_000;

/** The package itself, not our scenes, whose chunk is named after phaser-stage.ts. */
const ENGINE = /\/phaser-(?!stage)[^/]+\.js$/;

const COUNTED_FIRST = new Set(['.js', '.css', '.woff2']);

/** Parts of the page that nobody needs before the first exchange, by their name in the manifest. */
const LATER = /\/acts\/(spin|verdict|epilogue)\/|\/pages\//;

/** The sound comes in two encodings and a browser fetches one: nearly all take the other, smaller one. */
const SECOND_RECORDING = /\.mp3$/;

/** Size of `file` as the server sends it to a browser that takes brotli. */
export function wireBytes(dist: string, file: string): number {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

function reach(
  manifest: Manifest,
  keys: readonly string[],
  follow: (chunk: Chunk) => readonly string[],
): Set<string> {
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    queue.push(...follow(chunk));
  }
  return seen;
}

function filesOf(manifest: Manifest, keys: Iterable<string>): string[] {
  const files = new Set<string>();
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) continue;
    // The entry's own file is index.html's script; css and assets hang on the chunk that imports them.
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
  }
  return [...files];
}

function stretch(dist: string, name: string, limit: number, files: readonly string[]): Stretch {
  const sized = files
    .map((file) => ({ file, bytes: wireBytes(dist, file) }))
    .sort((a, b) => b.bytes - a.bytes);
  return { name, limit, files: sized, bytes: sized.reduce((sum, one) => sum + one.bytes, 0) };
}

/** The stretches of a build in `dist`, and the engine of the moving stage by itself. */
export function measure(dist = distFolder): Stretch[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = reach(manifest, entries, (chunk) => chunk.imports ?? []);
  const all = reach(manifest, entries, (chunk) => [
    ...(chunk.imports ?? []),
    ...(chunk.dynamicImports ?? []).filter((key) => !LATER.test(key)),
  ]);
  const firstFiles = filesOf(manifest, first).filter((file) => COUNTED_FIRST.has(extname(file)));
  const allFiles = ['index.html', ...filesOf(manifest, all).filter((file) => !SECOND_RECORDING.test(file))];
  const engineFiles = allFiles.filter((file) => ENGINE.test(file));
  if (engineFiles.length === 0) throw new Error('expected the engine in a file of its own, found none');
  return [
    stretch(dist, 'JavaScript, CSS and fonts before the first choice', FIRST_CHOICE_LIMIT, firstFiles),
    stretch(dist, 'everything up to the first exchange', FIRST_EXCHANGE_LIMIT, allFiles),
    { ...stretch(dist, 'the engine of the moving stage', ENGINE_LIMIT, engineFiles), stops: true },
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** The stretches as lines for a terminal; `detail` lists each file. */
export function report(stretches: readonly Stretch[], detail: boolean): string {
  return stretches
    .map((one) => {
      const verdict = one.bytes <= one.limit ? 'within' : 'OVER';
      const head = `${kB(one.bytes)} compressed: ${one.name} (${verdict} the budget of ${one.limit / 1000} kB)`;
      return [head, ...(detail ? one.files.map((f) => `  ${kB(f.bytes)}  ${f.file}`) : [])].join('\n');
    })
    .join('\n');
}

if (import.meta.main) {
  if (!existsSync(distFolder)) {
    process.stderr.write('Nothing is built yet: run "npm run build" first.\n');
    process.exit(1);
  }
  const stretches = measure();
  process.stdout.write(`${report(stretches, true)}\n`);
  if (stretches.some((one) => one.bytes > one.limit)) process.exitCode = 1;
}
