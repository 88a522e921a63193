// What must hold across the entries of a pack, beyond the shape of each: links, words, sums, guarantees, even-handedness.
// It collects every problem; it never stops at the first.
import { checkContradictions } from './check-contradictions.ts';
import { checkFairness } from './check-fairness.ts';
import { checkFigures } from './check-figures.ts';
import { checkLinks } from './check-links.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOverlap } from './check-overlap.ts';
import { checkSafeLinks } from './check-safe-links.ts';
import { checkSources } from './check-sources.ts';
import { checkUnlocks } from './check-unlocks.ts';
import { checkWords } from './check-words.ts';
import type { PackProblem, Say } from './problem.ts';
import type { Pack, PackText } from './schema.ts';

/** Keys that stand in the cards files; all others stand in the night files. */
const IN_CARDS: ReadonlySet<string> = new Set([
  'sides',
  'topics',
  'segments',
  'planks',
  'claims',
  'rebuttals',
  'notes',
  'coldOpen',
]);

/** The file in which a path of the pack or its words stands. */
export function fileOfPath(path: string, inWords: boolean): string {
  const key = /^[A-Za-z]*/.exec(path)![0];
  const stem = IN_CARDS.has(key) ? 'cards' : 'night';
  return inWords ? `${stem}.en-GB.json` : `${stem}.json`;
}

/** Every problem of a pack that has the right shape; an empty list means it may ship. */
export const checkPack = (pack: Pack, text: PackText): PackProblem[] =>
  collected((say) => checkAll(pack, text, say));

/** What checks say, as problems with their files. */
export function collected(check: (say: Say) => void): PackProblem[] {
  const problems: PackProblem[] = [];
  check((path, expected, found, inWords = false) => {
    problems.push({ file: fileOfPath(path, inWords), path, expected, found });
  });
  return problems;
}

function checkAll(pack: Pack, text: PackText, say: Say): void {
  checkLinks(pack, say);
  checkContradictions(pack, say);
  checkSources(pack, text, say);
  checkFigures(pack, text, say);
  checkSafeLinks(pack, say);
  checkNumbers(pack, say);
  checkWords(pack, text, say);
  checkOverlap(pack, text, say);
  checkUnlocks(pack, say);
  checkFairness(pack, text, say);
}
