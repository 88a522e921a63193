// A constant a fifth lower or higher, but never outside the range in which it means anything.

import notes from '../../rules/constants.json' with { type: 'json' };
import { CONSTANTS, type Constants } from '../../rules/index.ts';

export type ConstantName = keyof Constants;

/** Not moved although they have a number: they settle nothing that a debate computes. `beliefCorrected` is read by no formula yet. */
const UNMOVED: readonly ConstantName[] = ['beliefCorrected'];

/** Smallest and largest value of each constant that is not fixed by its source. */
const RANGES = new Map(
  notes.flatMap(({ name, range }) =>
    range === null ? [] : [[name, { low: range[0]!, high: range[1]! }] as const],
  ),
);

/** The constants that may be moved, in the order of the rules. Those marked "fixed" may not. */
export const movedNames = (): ConstantName[] =>
  (Object.keys(CONSTANTS) as ConstantName[]).filter((name) => RANGES.has(name) && !UNMOVED.includes(name));

/** One constant times a factor, kept within its range. */
export function movedConstant(name: ConstantName, factor: number): Partial<Constants> {
  const { low, high } = RANGES.get(name)!;
  const moved = (value: number) => Math.max(low, Math.min(high, value * factor));
  const value = CONSTANTS[name];
  return {
    [name]:
      typeof value === 'number'
        ? moved(value)
        : { vivid: moved(value.vivid), realistic: moved(value.realistic) },
  };
}
