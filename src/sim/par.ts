// The par of the persuasion score: what a steady player (a campaigner) reaches from each side against each level.
import { LEVEL_NAMES, type LevelName } from '../ai/levels.ts';
import { FORMATS, type Format, PRESETS, type Preset, SIDES, type Side } from '../content/vocabulary.ts';
import { bestLead, type Par, type Tables } from '../rules/index.ts';
import { makeContestant } from './contestants.ts';
import { playBout } from './play.ts';
import { deviation, mean, rounded } from './summary.ts';

/** Key of a par in the pack: format, preset, level of the opponent, side of the player. */
export const parKey = (format: Format, preset: Preset, level: LevelName, side: Side): string =>
  `${format}.${preset}.${level}.${side}`;

function parOf(tables: Tables, format: Format, level: LevelName, side: Side, debates: number): Par {
  const player = makeContestant('campaigner');
  const opponent = makeContestant(level);
  const contestants = side === 0 ? ([player, opponent] as const) : ([opponent, player] as const);
  const changes = Array.from({ length: debates }, (_, i) => {
    const { base, end } = playBout({ tables, format, seed: 700_000 + i, luck: 0, contestants });
    const change = bestLead(tables, end) - bestLead(tables, base);
    return side === 0 ? change : -change;
  });
  return { mean: rounded(mean(changes), 3), sd: rounded(deviation(changes), 3) };
}

/** Par tables of a pack from `debates` debates per entry. */
export function parTables(
  tables: Readonly<Record<Preset, Tables>>,
  debates: number,
): Readonly<Record<string, Par>> {
  const keys = FORMATS.flatMap((format) =>
    PRESETS.flatMap((preset) =>
      LEVEL_NAMES.flatMap((level) => SIDES.map((side) => ({ format, preset, level, side }))),
    ),
  );
  return Object.fromEntries(
    keys.map(({ format, preset, level, side }) => [
      parKey(format, preset, level, side),
      parOf(tables[preset], format, level, side, debates),
    ]),
  );
}
