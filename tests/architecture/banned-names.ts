// Finds, in the syntax tree of one file, what a pure layer must not use. Comments, strings, types and property names
// are not uses.
import { parseSync } from 'vite';

const BANNED_GLOBALS = new Set(
  `Date Intl console performance setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame
   window document navigator location localStorage sessionStorage indexedDB fetch crypto process globalThis
   WeakRef FinalizationRegistry`.split(/\s+/),
);

/** Results of these differ in the last bit between engines, or between runs. */
const BANNED_MATH = new Set(
  `random exp expm1 log log2 log10 log1p pow sqrt cbrt hypot sin cos tan asin acos atan atan2
   sinh cosh tanh asinh acosh atanh fround f16round sumPrecise`.split(/\s+/),
);

const BANNED_METHODS = new Set(
  'localeCompare toLocaleString toLocaleUpperCase toLocaleLowerCase toLocaleDateString'.split(' '),
);

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** TypeScript nodes that carry a value inside; all others are types and vanish. */
const VALUE_WRAPPERS = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/;

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined;

/** The name after a dot, or the text in ['...']; undefined when it is computed. */
function memberName(node: Node): string | undefined {
  if (!node.computed) return nameOf(node.property);
  const inside = node.property as Node;
  return inside.type === 'Literal' && typeof inside.value === 'string' ? inside.value : undefined;
}

function useIn(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const member = memberName(node);
    const isMath = nameOf(node.object) === 'Math';
    if (isMath && (member === undefined || BANNED_MATH.has(member))) return `Math.${member ?? '[computed]'}`;
    if (member !== undefined && BANNED_METHODS.has(member)) return member;
  }
  if ((node.type === 'BinaryExpression' && node.operator === '**') || node.operator === '**=') return '**';
  return undefined;
}

/** The children that are uses of values: no types, no plain property names. */
function childrenOf(node: Node): [string, Node][] {
  if (node.type.startsWith('TS') && !VALUE_WRAPPERS.test(node.type)) return [];
  const named = node.type === 'MemberExpression' ? 'property' : 'key';
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === named && node.computed !== true) return [];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode).map((child): [string, Node] => [key, child]);
  });
}

/** Names that the file itself gives to a variable or parameter; the second type check still catches the globals. */
function declaredNames(node: Node, inPattern = false, names = new Set<string>()): Set<string> {
  const name = nameOf(node);
  if (inPattern && name !== undefined) names.add(name);
  for (const [key, child] of childrenOf(node)) {
    const declares =
      (node.type === 'VariableDeclarator' && key === 'id') ||
      key === 'params' ||
      (inPattern && node.type.endsWith('Pattern') && key !== 'right') ||
      (inPattern && node.type === 'Property' && key === 'value');
    declaredNames(child, declares, names);
  }
  return names;
}

function search(node: Node, parent: Node | undefined, found: { name: string; at: number }[]): void {
  const used = useIn(node);
  if (used !== undefined) found.push({ name: used, at: node.start });
  const name = nameOf(node);
  if (name !== undefined && BANNED_GLOBALS.has(name)) found.push({ name, at: node.start });
  // `const { sin } = Math` would hide what is taken from it.
  if (name === 'Math' && parent?.type !== 'MemberExpression')
    found.push({ name: 'Math itself', at: node.start });
  for (const [, child] of childrenOf(node)) search(child, node, found);
}

/** Each banned use in `code`, as "path:line: name". */
export function bannedNames(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: { name: string; at: number }[] = [];
  const root = program as unknown as Node;
  search(root, undefined, found);
  const own = declaredNames(root);
  return found
    .filter(({ name }) => !own.has(name))
    .map(({ name, at }) => `${path}:${code.slice(0, at).split('\n').length}: ${name}`);
}
