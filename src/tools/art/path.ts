// Answers: how is one SVG path read, split, moved and written again as short as possible?
// Build time only. It knows SVG path grammar and nothing about people.

/** One absolute path command. `args` are absolute coordinates; arcs keep radii, rotation and flags. */
export type PathCommand = {
  readonly code: 'M' | 'L' | 'C' | 'S' | 'Q' | 'T' | 'A' | 'Z';
  readonly args: readonly number[];
};
/** One closed shape of a path: a move and what follows it. */
export type Subpath = readonly PathCommand[];
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

const ARGS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i;

type Token = { code: string; args: number[] };

/** The commands as written. Arc flags may stand without separators ("0 01.5"), as minifiers write them. */
function tokenise(d: string): Token[] {
  const out: Token[] = [];
  let rest = d.trim();
  let code = '';
  const take = (pattern: RegExp): number => {
    rest = rest.replace(/^[\s,]+/, '');
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) throw new Error(`path: number expected at "${rest.slice(0, 20)}"`);
    rest = rest.slice(found.length);
    return Number(found);
  };
  while (rest !== '') {
    const letter = /^[a-z]/i.exec(rest)?.[0];
    if (letter !== undefined) {
      code = letter;
      rest = rest.slice(1);
    } else if (code === 'M') code = 'L';
    else if (code === 'm') code = 'l';
    const count = ARGS[code.toUpperCase()];
    if (count === undefined) throw new Error(`path: unknown command "${code}"`);
    const arc = code.toUpperCase() === 'A';
    out.push({
      code,
      args: Array.from({ length: count }, (_, i) => take(arc && (i === 3 || i === 4) ? /^[01]/ : NUMBER)),
    });
    rest = rest.replace(/^[\s,]+/, '');
  }
  return out;
}

function absolute(code: string, args: readonly number[], x: number, y: number): PathCommand {
  const upper = code.toUpperCase();
  const relative = code !== upper;
  const dx = relative ? x : 0;
  const dy = relative ? y : 0;
  if (upper === 'H') return { code: 'L', args: [args[0]! + dx, y] };
  if (upper === 'V') return { code: 'L', args: [x, args[0]! + dy] };
  if (upper === 'A') return { code: 'A', args: [...args.slice(0, 5), args[5]! + dx, args[6]! + dy] };
  return { code: upper as PathCommand['code'], args: args.map((n, i) => n + (i % 2 === 0 ? dx : dy)) };
}

/** Reads `d` into absolute subpaths, moved by (`dx`, `dy`). Throws on malformed input. */
export function parsePath(d: string, dx = 0, dy = 0): Subpath[] {
  const subpaths: PathCommand[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const token of tokenise(d)) {
    if (token.code.toUpperCase() !== 'M' && subpaths.at(-1)?.at(-1)?.code === 'Z') {
      subpaths.push([{ code: 'M', args: [startX, startY] }]);
    }
    const command = absolute(token.code, token.args, x, y);
    if (command.code === 'M') subpaths.push([]);
    subpaths.at(-1)!.push(command);
    if (command.code === 'Z') [x, y] = [startX, startY];
    else [x, y] = [command.args.at(-2)!, command.args.at(-1)!];
    if (command.code === 'M') [startX, startY] = [x, y];
  }
  return subpaths.map((sub) => sub.map((c) => moved(c, dx, dy)));
}

function moved(command: PathCommand, dx: number, dy: number): PathCommand {
  const first = command.code === 'A' ? 5 : 0;
  return {
    code: command.code,
    args: command.args.map((n, i) => (i < first ? n : n + ((i - first) % 2 === 0 ? dx : dy))),
  };
}

/** The same shape `dy` units further down. */
export function lowered(subpath: Subpath, dy: number): Subpath {
  return subpath.map((command) => moved(command, 0, dy));
}

/** The box of all points and control points: a little larger than the drawn shape, never smaller (arcs excepted). */
export function boxOf(subpaths: readonly Subpath[]): Box {
  const points = subpaths.flat().map((c) => (c.code === 'A' ? c.args.slice(5) : c.args));
  const xs = points.flatMap((args) => args.filter((_, i) => i % 2 === 0));
  const ys = points.flatMap((args) => args.filter((_, i) => i % 2 === 1));
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function joined(numbers: readonly string[]): string {
  return numbers.reduce((text, n) => text + (text === '' || n.startsWith('-') ? n : ` ${n}`), '');
}

/** Writes subpaths as relative commands; each point is rounded in absolute terms, so errors do not add up. `perUnit` = steps per unit. */
export function formatPath(subpaths: readonly Subpath[], perUnit = 2): string {
  const scale = perUnit;
  const short = (n: number): string => String(Math.round(n) / scale).replace(/^(-?)0\./, '$1.');
  const snap = (n: number): number => Math.round(n * scale);
  let text = '';
  let [x, y] = [0, 0];
  let last = '';
  for (const command of subpaths.flat()) {
    if (command.code === 'Z') {
      text += 'z';
      last = 'z';
      continue;
    }
    const first = command.code === 'A' ? 5 : 0;
    const start = command.code === 'M';
    const numbers = command.args.map((n, i) => {
      if (i < 2 && first > 0) return short(snap(n));
      if (i < first) return String(n);
      return short(snap(n) - (start ? 0 : (i - first) % 2 === 0 ? x : y));
    });
    const code = start ? 'M' : command.code.toLowerCase();
    const body = joined(numbers);
    text += code === last && code !== 'M' ? (body.startsWith('-') ? body : ` ${body}`) : code + body;
    last = code;
    [x, y] = [snap(command.args.at(-2)!), snap(command.args.at(-1)!)];
  }
  return text;
}
