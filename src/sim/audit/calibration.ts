// Does the model move as research says that people move? Each row is one target of the calibration with the figure found:
// single lines and sequences played over every card of the pack, and whole debates from the audit's tallies.
import { LEVEL_NAMES } from '../../ai/levels.ts';
import { PRESETS, type Preset } from '../../content/vocabulary.ts';
import type { Tables } from '../../rules/index.ts';
import { lineRows, unansweredClaim } from './calibration-lines.ts';
import { type CalibrationRow, row } from './calibration-row.ts';
import { BIN, type Tally } from './tally.ts';

/** Value below which a share `q` of what a histogram counts lies: the middle of its bin. */
function binQuantile(counts: readonly number[], q: number): number {
  const total = counts.reduce((a, b) => a + b, 0);
  let seen = 0;
  const bin = counts.findIndex((count) => {
    seen += count;
    return seen > q * total;
  });
  return bin < 0 ? counts.length : bin;
}

const sizeAt = (tally: Tally, q: number): number => BIN.width * (binQuantile(tally.voteSizes, q) + 0.5);

/** Whole debates between equals: how far the vote lead moves. */
export function equalsRows(tally: Tally, level: string): CalibrationRow[] {
  const base = { preset: 'vivid', unit: 'points', detail: `${tally.bouts} debates` } as const;
  const name = `whole debate between equals, ${level}: vote lead`;
  const basis = 'Le Pennec & Pons 2023';
  return [
    row({ ...base, name: `${name}, median`, value: sizeAt(tally, 0.5), target: [0.4, 1], basis }),
    row({ ...base, name: `${name}, 95 of 100`, value: sizeAt(tally, 0.95), target: [2, 3], basis }),
  ];
}

/** Whole debates: who did better, checks, and what a stronger side gains. */
export function debateRows(tallies: ReadonlyMap<string, Tally>): CalibrationRow[] {
  const equals = tallies.get('equals strategist')!;
  const mismatch = (id: string, name: string, target: CalibrationRow['target']) => {
    const tally = tallies.get(id)!;
    return row({
      name: `mismatch, ${name}: vote lead for the stronger`,
      preset: 'vivid',
      value: tally.voteForFirst / tally.bouts,
      unit: 'points',
      target,
      basis: 'Benoit et al. 2003',
      detail: `${tally.bouts} debates`,
    });
  };
  const better = { preset: 'vivid', unit: 'percent', basis: 'YouGov 2019, 2024' } as const;
  const { didBetter, checks, bouts } = equals;
  return [
    ...LEVEL_NAMES.flatMap((level) => equalsRows(tallies.get(`equals ${level}`)!, level)),
    ...LEVEL_NAMES.slice(1).map((upper, i) => {
      const lower = LEVEL_NAMES[i]!;
      return mismatch(`ladder ${upper} ${lower}`, `${upper} and ${lower}`, [1, 3]);
    }),
    mismatch('mismatch', 'spin-doctor and random', [null, 6]),
    row({
      ...better,
      name: 'who did better, 5 of 100',
      value: binQuantile(didBetter, 0.05),
      target: [44, null],
    }),
    row({
      ...better,
      name: 'who did better, 95 of 100',
      value: binQuantile(didBetter, 0.95),
      target: [null, 58],
    }),
    row({
      name: 'fact checks',
      preset: 'vivid',
      value: checks / bouts,
      unit: 'a night',
      target: [0.8, 1.5],
      basis: '[game]',
    }),
  ];
}

/** The whole calibration. `tallies` by job id of the audit. */
export const measureCalibration = (
  tables: Readonly<Record<Preset, Tables>>,
  tallies: ReadonlyMap<string, Tally>,
): CalibrationRow[] => [
  ...PRESETS.map((preset) => unansweredClaim(tables[preset])),
  ...lineRows(tables.vivid),
  ...debateRows(tallies),
];
