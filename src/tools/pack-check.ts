// `npm run pack:check [folder]`: reads a debate pack, says every problem in it, or how much each side is given.
import '../need-node.mjs';
import { resolve } from 'node:path';
import { checkPack } from '../content/check.ts';
import { type SideCount, sideCounts } from '../content/check-fairness.ts';
import { joinPack, type LoadedPack } from '../content/load.ts';
import type { PackProblem } from '../content/problem.ts';
import { channelPackFolder, readPackParts } from './read-pack.ts';

const folder = resolve(process.argv[2] ?? channelPackFolder);

function printProblems(problems: readonly PackProblem[]): void {
  for (const { file, path, expected, found } of problems)
    process.stdout.write(`${file}  ${path || '(whole file)'}\n  expected ${expected}\n  found    ${found}\n`);
  process.stdout.write(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
}

function printCounts({ pack, text, hash }: LoadedPack, counts: readonly SideCount[]): void {
  const [a, b] = pack.sides.map(({ id }) => text.sides[id]!.name);
  process.stdout.write(`${text.title}, version ${pack.version}, hash ${hash.slice(0, 12)}: no problems\n\n`);
  process.stdout.write(`${''.padEnd(34)}${a!.padStart(14)}${b!.padStart(14)}\n`);
  for (const { what, counts: pair } of counts)
    process.stdout.write(`${what.padEnd(34)}${pair.map((n) => String(n).padStart(14)).join('')}\n`);
}

function main(): number {
  const { parts, problems } = readPackParts(folder);
  const loaded = joinPack(parts);
  if (!loaded.ok) problems.push(...loaded.error);
  else problems.push(...checkPack(loaded.value.pack, loaded.value.text));
  if (problems.length > 0) printProblems(problems);
  else if (loaded.ok) printCounts(loaded.value, sideCounts(loaded.value.pack, loaded.value.text));
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main();
