// One target of the calibration with the figure found.
import type { Preset } from '../../content/vocabulary.ts';
import { quantile, rounded } from '../summary.ts';

export interface CalibrationRow {
  readonly name: string;
  readonly preset: Preset;
  /** In the unit of `unit`. */
  readonly value: number;
  readonly unit: 'points' | 'percent' | 'ratio' | 'a night';
  /** The range in which it should lie; null leaves an end open. */
  readonly target: readonly [number | null, number | null];
  readonly passed: boolean;
  /** The study behind the target, or [game] for a target set for play. */
  readonly basis: string;
  readonly detail?: string;
}

/** Settles whether a measured figure meets its target. */
export function row(measured: Omit<CalibrationRow, 'passed'>): CalibrationRow {
  const { target, detail } = measured;
  const value = rounded(measured.value, 3);
  const passed = (target[0] === null || value >= target[0]) && (target[1] === null || value <= target[1]);
  return { ...measured, value, passed, ...(detail === undefined ? {} : { detail }) };
}

/** How many figures a mean is of, and how far they spread. */
export const spread = (values: readonly number[], count: string): string =>
  `${values.length} ${count}, middle 90 % from ${rounded(quantile(values, 0.05), 2)} to ${rounded(quantile(values, 0.95), 2)}`;
