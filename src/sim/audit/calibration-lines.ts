// What single lines and short sequences do, against the targets of the calibration: played over every card of the pack.
import { SEGMENT_COUNT, type Tables } from '../../rules/index.ts';
import { mean, rounded } from '../summary.ts';
import { type CalibrationRow, row, spread } from './calibration-row.ts';
import {
  attackAgainstCalm,
  claimAlone,
  claimCards,
  claimChecked,
  dodgeCosts,
  gainOf,
  isFalse,
  isTrue,
  segmentVotes,
  sequenceGains,
  standing,
  swaps,
  votePercent,
} from './lines.ts';

/** How far one unanswered claim moves the vote share of the party that it moves most. */
export function unansweredClaim(tables: Tables): CalibrationRow {
  const moved = claimCards(tables).map((card) => {
    const { before, after } = claimAlone(tables, card);
    const from = votePercent(tables, before.cells);
    const to = votePercent(tables, after.cells);
    return Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  });
  return row({
    name: 'one unanswered claim',
    preset: tables.preset,
    value: mean(moved),
    unit: 'points',
    target: tables.preset === 'realistic' ? [0.5, 0.9] : [null, 2],
    basis: 'Coppock et al. 2020',
    detail: spread(moved, 'claims'),
  });
}

/** A plan, an attack on it and the answer: the test of October 2023 found 5 points of vote and 13 of best party. Ranges are 30 % either way. */
export function planAttackAnswer(tables: Tables): CalibrationRow[] {
  const gains = sequenceGains(tables);
  const of = (lead: 'vote' | 'best', target: readonly [number, number]) => {
    const values = gains.map((gain) => gain[lead]);
    return row({
      name: `plan, attack, answer: ${lead} lead`,
      preset: tables.preset,
      value: mean(values),
      unit: 'points',
      target,
      basis: 'Labour Together/YouGov 2023',
      detail: spread(values, 'sequences'),
    });
  };
  return [of('vote', [3.5, 6.5]), of('best', [9.1, 16.9])];
}

/** The ratio of the two leads in the same test was 2.6. */
export function leadRatio(tables: Tables): CalibrationRow {
  const gains = sequenceGains(tables);
  return row({
    name: 'best-party lead for each point of vote lead',
    preset: tables.preset,
    value: mean(gains.map(({ best }) => best)) / mean(gains.map(({ vote }) => vote)),
    unit: 'ratio',
    target: [1.8, 3.4],
    basis: 'Labour Together/YouGov 2023',
  });
}

/** What a check does to each false claim: shares of the claim lost by all, by supporters and by the others; and vote leads. */
const falseClaims = (tables: Tables) =>
  claimCards(tables)
    .filter(isFalse)
    .map((card) => {
      const { before, after, checked } = claimChecked(tables, card);
      const gain = gainOf(tables, card.side, before, after).vote;
      const lost = -gainOf(tables, card.side, after, checked).vote;
      const lossIn = (counts?: (segment: number) => boolean) =>
        1 - standing(checked.cells, counts) / standing(after.cells, counts);
      const friendly = (segment: number) => tables.copartisan[card.side]![segment]! < 1;
      return { gain, lost, all: lossIn(), own: lossIn(friendly), others: lossIn((s) => !friendly(s)) };
    });

/** What a check adds to each true claim, percent. */
const trueClaims = (tables: Tables) =>
  claimCards(tables)
    .filter(isTrue)
    .map((card) => {
      const { after, checked } = claimChecked(tables, card);
      return 100 * (standing(checked.cells) / standing(after.cells) - 1);
    });

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What a check does to the claim, to the vote lead, and to supporters of the speaker. */
export function checkRows(tables: Tables): CalibrationRow[] {
  const { preset } = tables;
  const untrue = falseClaims(tables);
  const added = trueClaims(tables);
  const kept = untrue.map(({ all }) => 100 * (1 - all));
  const base = { preset, unit: 'percent' } as const;
  return [
    row({
      ...base,
      name: 'false claim checked: gain that stays',
      value: mean(kept),
      target: [75, 85],
      basis: 'Nyhan et al. 2019',
      detail: spread(kept, 'claims'),
    }),
    row({
      ...base,
      name: 'false claim checked: vote lead lost, of what the claim gained',
      value: (100 * total(untrue.map(({ lost }) => lost))) / total(untrue.map(({ gain }) => gain)),
      target: [null, 25],
      basis: 'Walter et al. 2020',
    }),
    row({
      ...base,
      name: 'true claim confirmed: added to its gain',
      value: mean(added),
      target: [8, 12],
      basis: 'Wintersieck 2017',
      detail: spread(added, 'claims'),
    }),
    row({
      preset,
      unit: 'ratio',
      name: 'false claim checked: loss among supporters, of the loss among others',
      value: mean(untrue.map(({ own }) => own)) / mean(untrue.map(({ others }) => others)),
      target: [0.5, 0.95],
      basis: 'Walter et al. 2020',
    }),
  ];
}

/** From how large a fixed part of its voters a segment counts as committed, and from how much awareness as engaged. */
const COMMITTED = 0.7;
const ENGAGED = 0.75;

/** Who is moved by a claim: committed supporters less than engaged swing groups, the least aware least. */
export function orderRows(tables: Tables): CalibrationRow[] {
  const { segments } = tables.pack;
  const sums = new Array<number>(SEGMENT_COUNT).fill(0);
  const cards = claimCards(tables);
  for (const card of cards) {
    const { before, after } = claimAlone(tables, card);
    const from = segmentVotes(tables, before.cells, card.side);
    segmentVotes(tables, after.cells, card.side).forEach((vote, s) => {
      sums[s]! += Math.abs(vote - from[s]!) / cards.length;
    });
  }
  const of = (fits: (segment: (typeof segments)[number]) => boolean) =>
    sums.filter((_, s) => fits(segments[s]!));
  const least = Math.min(...segments.map(({ awareness }) => awareness));
  const detail = segments.map(({ id }, s) => `${id} ${rounded(sums[s]!, 2)}`).join(', ');
  const base = { preset: tables.preset, unit: 'ratio', target: [null, 1], detail } as const;
  return [
    row({
      ...base,
      name: 'committed supporters, of engaged swing groups',
      value:
        mean(of(({ hard }) => hard >= COMMITTED)) /
        mean(of(({ hard, awareness }) => hard < COMMITTED && awareness >= ENGAGED)),
      basis: 'Zaller 1992',
    }),
    row({
      ...base,
      name: 'least aware groups, of all others',
      value:
        mean(of(({ awareness }) => awareness === least)) / mean(of(({ awareness }) => awareness > least)),
      basis: 'Zaller 1992',
    }),
  ];
}

/** An attacking tone costs its speaker, and gains no more than a calm one. */
export function attackRows(tables: Tables): CalibrationRow[] {
  const all = claimCards(tables).map((card) => attackAgainstCalm(tables, card));
  const of = (key: keyof (typeof all)[number]) => all.map((one) => one[key]);
  const base = { preset: tables.preset, basis: 'Frimer & Skitka 2018' } as const;
  return [
    ...(['honesty', 'compassion'] as const).map((key) =>
      row({
        ...base,
        name: `attacking against calm: the speaker's ${key}`,
        value: mean(of(key)),
        unit: 'points',
        target: [null, -0.01],
        detail: spread(of(key), 'claims'),
      }),
    ),
    row({
      ...base,
      name: 'attacking against calm: lead gained',
      value: mean(of('attacking')) / mean(of('calm')),
      unit: 'ratio',
      target: [0.7, 1.1],
      basis: 'Lau et al. 2007',
    }),
  ];
}

/** Missing the point costs honesty, and more than twice as much when somebody says so. */
export function dodgeRows(tables: Tables): CalibrationRow[] {
  const costs = dodgeCosts(tables);
  const plain = mean(costs.map((cost) => cost.plain));
  const pressed = mean(costs.map((cost) => cost.pressed));
  const base = { preset: tables.preset, basis: 'Rogers & Norton 2011' } as const;
  return [
    row({
      ...base,
      name: "missing the point: the speaker's honesty",
      value: plain,
      unit: 'points',
      target: [null, -0.01],
    }),
    row({
      ...base,
      name: 'missing the point, pressed against unnoticed',
      value: pressed / plain,
      unit: 'ratio',
      target: [2.2, 2.3],
      detail: `${rounded(plain, 2)} and ${rounded(pressed, 2)} points of honesty`,
    }),
  ];
}

/** The order of two claims on different topics must hardly matter. */
export function swapRow(tables: Tables): CalibrationRow {
  const shares = swaps(tables).map(({ ids, difference, sum }) => ({ ids, share: (100 * difference) / sum }));
  const worst = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return row({
    name: 'two claims in the other order: difference, of their sum',
    preset: tables.preset,
    value: worst.share,
    unit: 'percent',
    target: [null, 15],
    basis: '[game]',
    detail: `furthest of ${shares.length} pairs: ${worst.ids.join(', ')}`,
  });
}

/** Every row that single lines and sequences answer. */
export function lineRows(tables: Tables): CalibrationRow[] {
  return [
    ...planAttackAnswer(tables),
    leadRatio(tables),
    ...checkRows(tables),
    ...orderRows(tables),
    ...attackRows(tables),
    ...dodgeRows(tables),
    swapRow(tables),
  ];
}
