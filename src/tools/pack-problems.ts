// Everything that is wrong with a pack in a folder, all at once: shape, what must agree across entries, and what only a
// program outside the page can tell (reading age, familiar words, how platforms fare under the real rules).
import { BALANCE_FILE, parseBalance } from '../content/balance.ts';
import { checkPack, collected } from '../content/check.ts';
import { checkLinks } from '../content/check-links.ts';
import { checkUnlocks } from '../content/check-unlocks.ts';
import { joinPack, type LoadedPack, type PackParts } from '../content/load.ts';
import type { PackProblem } from '../content/problem.ts';
import type { Pack, PackText } from '../content/schema.ts';
import { checkCardWords } from './check-card-words.ts';
import { checkPlatforms } from './check-platforms.ts';
import { checkReading } from './check-reading.ts';

/** True when the rules can open a debate on it: ids lead somewhere and every platform can be dealt a hand. */
const isPlayable = (pack: Pack): boolean =>
  collected((say) => {
    checkLinks(pack, say);
    checkUnlocks(pack, say);
  }).length === 0;

/** Problems of a pack that has the right shape. Platforms are weighed only where a debate can be opened. */
export const problemsInPack = (pack: Pack, text: PackText): PackProblem[] => [
  ...checkPack(pack, text),
  ...collected((say) => {
    checkReading(pack, text, say);
    checkCardWords(text, say);
    if (isPlayable(pack)) checkPlatforms(pack, say);
  }),
];

/** What is wrong with the published figures of fairness; a pack may have none. */
function figureProblems(parts: PackParts): PackProblem[] {
  const given = parts[BALANCE_FILE];
  if (given === undefined) return [];
  const figures = parseBalance(given);
  return figures.ok ? [] : figures.error;
}

/** The pack if its shape is right, and all that is wrong with it and with the figures published beside it. */
export function judgePack(parts: PackParts): { loaded: LoadedPack | null; problems: PackProblem[] } {
  const result = joinPack(parts);
  const figures = figureProblems(parts);
  if (!result.ok) return { loaded: null, problems: [...result.error, ...figures] };
  const { pack, text } = result.value;
  return { loaded: result.value, problems: [...problemsInPack(pack, text), ...figures] };
}
