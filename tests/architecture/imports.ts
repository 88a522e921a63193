// Reads the imports of one file and says which of them its layer must not have.
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';
import { LAYERS, SHARED_FILES } from './layers.ts';

/** One import: what it names, and whether only types cross. */
export type Import = { readonly target: string; readonly typeOnly: boolean };

/** All imports, re-exports and dynamic imports of `code`. */
export function importsOf(path: string, code: string): Import[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const still = module.staticImports.map((one) => ({
    target: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) =>
      entry.moduleRequest ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  const lazy = module.dynamicImports.map((one) => ({
    target: code.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1),
    typeOnly: false,
  }));
  return [...still, ...passedOn, ...lazy];
}

/** The layer that `path` (from the top folder, with slashes) belongs to, or undefined outside the table. */
export function layerOf(path: string): string | undefined {
  if (path.startsWith('scenes/')) return 'scenes';
  if (path.startsWith('assets/')) return 'assets';
  if (path === 'src/need-node.mjs') return 'need-node';
  // main.ts and the files beside it put the page together.
  if (/^src\/[^/]+\.tsx?$/.test(path)) return 'main';
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

const packageName = (target: string): string =>
  target.startsWith('node:')
    ? 'node:'
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');

function mayUsePackage(layer: string, path: string, name: string): boolean {
  const { packages, onlyIn = [] } = LAYERS[layer]!;
  const allowed = [
    ...packages,
    ...onlyIn.filter(({ files }) => files.test(path)).flatMap((one) => one.packages),
  ];
  return allowed.some((one) => one === '*' || one === name || (one.endsWith('/') && name.startsWith(one)));
}

function mayUseLayer(layer: string, other: string, typeOnly: boolean): boolean {
  const { values, types } = LAYERS[layer]!;
  return other === layer || other === 'base' || values.includes(other) || (typeOnly && types.includes(other));
}

function faultOf(path: string, layer: string, { target, typeOnly }: Import): string | undefined {
  if (!target.startsWith('.')) {
    if (target.startsWith('virtual:') || mayUsePackage(layer, path, packageName(target))) return undefined;
    return `${path}: ${layer} must not import the package "${target}"`;
  }
  const file = normalize(join(dirname(path), target.split('?')[0]!));
  if (SHARED_FILES.includes(file)) return undefined;
  const other = layerOf(file);
  if (other === 'need-node' && mayUsePackage(layer, path, 'need-node')) return undefined;
  if (other !== undefined && mayUseLayer(layer, other, typeOnly)) return undefined;
  const typesOnly = other !== undefined && LAYERS[layer]!.types.includes(other);
  return `${path}: ${layer} must not import ${typesOnly ? 'values of ' : ''}${other ?? 'files outside the layers'} ("${target}")`;
}

/** Every import of the file that its layer must not have, as a sentence; a file outside the table is a fault too. */
export function forbiddenImports(path: string, code: string): string[] {
  const layer = layerOf(path);
  if (layer === undefined || !(layer in LAYERS)) return [`${path}: belongs to no layer of the table`];
  return importsOf(path, code).flatMap((one) => faultOf(path, layer, one) ?? []);
}
