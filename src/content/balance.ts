// The figures of fairness as they are published with a pack: what the balance run writes into balance.json. It plays nothing
// and judges nothing; it says whether a file is sound, so that no page prints a figure that somebody typed.
import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';
import { makePath, type PackProblem, problemsOf, shown, unknownKeys } from './problem.ts';
import { PRESETS } from './vocabulary.ts';

/** Stands beside the pack and is no part of it: it changes no debate. */
export const BALANCE_FILE = 'balance.json';

/** The range in which a figure should lie; null leaves an end open. */
const range = z.readonly(z.tuple([z.nullable(z.number()), z.nullable(z.number())]));
const words = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(1));

const gateSchema = z.object({
  name: words,
  /** Who plays, or what it is about. */
  level: words,
  /** In `unit`, as are interval and threshold. */
  value: z.number(),
  /** 95 % interval. */
  interval: z.readonly(z.tuple([z.number(), z.number()])),
  threshold: range,
  /** What must lie inside the threshold: the value, or the whole interval. */
  inside: z.enum(['value', 'interval']),
  unit: z.enum(['percent', 'points', 'elo']),
  /** Debates behind it. */
  sample: count,
  passed: z.boolean(),
  mustPass: z.boolean(),
  detail: z.optional(words),
});

const calibrationSchema = z.object({
  name: words,
  preset: z.enum(PRESETS),
  value: z.number(),
  unit: z.enum(['points', 'percent', 'ratio', 'a night']),
  target: range,
  passed: z.boolean(),
  /** The study behind the target, or [game] for a target set for play. */
  basis: words,
  detail: z.optional(words),
});

/** Percent of decided debates won by side 0, mean change of best-party and of vote lead (points), checks a debate. */
const resultsSchema = z.object({ side: z.number(), best: z.number(), vote: z.number(), checks: z.number() });

const sensitivitySchema = z.object({
  constant: words,
  factor: z.number(),
  value: z.number(),
  results: resultsSchema,
  difference: resultsSchema,
  turns: z.boolean(),
});

const balanceSchema = z.object({
  /** Day of the run, "2026-09-04". */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Version of the rules that were played. */
  rules: words,
  /** The pack that was played; `hash` as `packHash` makes it. */
  pack: z.object({ id: words, version: words, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  /** Number of the block of rotating seeds: days since 1970. */
  day: z.int(),
  /** Debates of all gates together. */
  debates: count,
  /** How long it took, and on how many cores. */
  seconds: z.number(),
  cores: count,
  gates: z.array(gateSchema).check(z.minLength(1)),
  calibration: z.array(calibrationSchema),
  sensitivity: z.array(sensitivitySchema),
});

/** One figure held against a threshold that was fixed beforehand. */
export type BalanceGate = z.infer<typeof gateSchema>;
/** One figure held against what research found. */
export type BalanceCalibration = z.infer<typeof calibrationSchema>;
/** All published figures of one run. */
export type Balance = z.infer<typeof balanceSchema>;

/** True when all of `figures` lie within `ends`; null leaves an end open. */
export const liesWithin = (
  figures: readonly number[],
  [low, high]: readonly [number | null, number | null],
): boolean => figures.every((figure) => (low === null || figure >= low) && (high === null || figure <= high));

const problem = (path: string, expected: string, found: unknown): PackProblem => ({
  file: BALANCE_FILE,
  path,
  expected,
  found: shown(found),
});

/** What no single figure shows: an interval the wrong way round, or a pass that its own numbers deny. */
function contradictions({ gates, calibration }: Balance): PackProblem[] {
  const passedAs = (own: boolean) => `${own}, as its own figures say`;
  return [
    ...gates.flatMap(({ value, interval, inside, threshold, passed }, i) => {
      const own = liesWithin(inside === 'interval' ? interval : [value], threshold);
      return [
        ...(interval[0] > interval[1]
          ? [problem(`gates[${i}].interval`, 'its lower end first', interval)]
          : []),
        ...(own === passed ? [] : [problem(`gates[${i}].passed`, passedAs(own), passed)]),
      ];
    }),
    ...calibration.flatMap(({ value, target, passed }, i) => {
      const own = liesWithin([value], target);
      return own === passed ? [] : [problem(`calibration[${i}].passed`, passedAs(own), passed)];
    }),
  ];
}

/** The figures in a parsed balance.json, or all that is wrong with it. */
export function parseBalance(given: unknown): Result<Balance, PackProblem[]> {
  const result = balanceSchema.safeParse(given);
  if (!result.success) return err(problemsOf(result.error.issues, given, () => BALANCE_FILE));
  const strangers = unknownKeys(given, result.data).map((path) =>
    problem(makePath(path), 'only known keys', String(path.at(-1))),
  );
  const problems = [...strangers, ...contradictions(result.data)];
  return problems.length > 0 ? err(problems) : ok(result.data);
}

/** True when the figures were measured on this pack under these rules. */
export const isMadeFor = ({ rules, pack }: Balance, hash: string, rulesVersion: string): boolean =>
  pack.hash === hash && rules === rulesVersion;
