// `npm run pack:check [folder]`: reads a debate pack, says every problem in it, or how much each side is given.
import '../need-node.mjs';
import { resolve } from 'node:path';
import { type SideCount, sideCounts } from '../content/check-fairness.ts';
import type { LoadedPack } from '../content/load.ts';
import type { PackProblem } from '../content/problem.ts';
import { SIDES } from '../content/vocabulary.ts';
import { platformWorths, worthOf } from './check-platforms.ts';
import { readingBySide, readingShared } from './check-reading.ts';
import { judgePack } from './pack-problems.ts';
import { channelPackFolder, readPackParts } from './read-pack.ts';

const folder = resolve(process.argv[2] ?? channelPackFolder);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printProblems(problems: readonly PackProblem[]): void {
  for (const { file, path, expected, found } of problems)
    print(`${file}  ${path || '(whole file)'}\n  expected ${expected}\n  found    ${found}`);
  print(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
}

const row = (what: string, cells: readonly (string | number)[]): void =>
  print(what.padEnd(34) + cells.map((cell) => String(cell).padStart(14)).join(''));

/** Least and most that a platform is worth against the prepared one, points of best-party lead. */
function worthRange({ pack }: LoadedPack): SideCount[] {
  const worths = SIDES.map((side) => platformWorths(pack, side).map(worthOf));
  const rounded = (points: number) => Math.round(100 * points) / 100;
  const pair = (pick: (...points: number[]) => number): [number, number] => [
    rounded(pick(...worths[0]!)),
    rounded(pick(...worths[1]!)),
  ];
  return [
    { what: 'platforms: worst, points', counts: pair(Math.min), rule: 'near' },
    { what: 'platforms: best, points', counts: pair(Math.max), rule: 'near' },
  ];
}

function printCounts(loaded: LoadedPack): void {
  const { pack, text, hash } = loaded;
  print(`${text.title}, version ${pack.version}, hash ${hash.slice(0, 12)}: no problems\n`);
  row(
    '',
    pack.sides.map(({ id }) => text.sides[id]!.name),
  );
  for (const { what, counts } of [
    ...sideCounts(pack, text),
    ...readingBySide(pack, text),
    ...worthRange(loaded),
  ])
    row(what, counts);
  print('\nReading age of what both sides read');
  for (const [list, age] of readingShared(text)) row(list, [age]);
}

function main(): number {
  const { parts, problems: unread } = readPackParts(folder);
  const { loaded, problems } = judgePack(parts);
  const all = [...unread, ...problems];
  if (all.length > 0) printProblems(all);
  else if (loaded) printCounts(loaded);
  return all.length === 0 ? 0 : 1;
}

process.exitCode = main();
