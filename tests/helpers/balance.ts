// Made-up figures of fairness in the form in which the balance run writes them, for tests of what reads them.
import type { Balance, BalanceCalibration, BalanceGate } from '../../src/content/balance.ts';

/** A gate that lies well inside its aim, changed as asked. */
export const madeUpGate = (change: Partial<BalanceGate> = {}): BalanceGate => ({
  name: 'side win rate',
  level: 'novice',
  value: 50.4,
  interval: [49.7, 51.1],
  threshold: [48, 52],
  inside: 'interval',
  unit: 'percent',
  sample: 20_000,
  passed: true,
  mustPass: true,
  ...change,
});

export const madeUpCalibration = (change: Partial<BalanceCalibration> = {}): BalanceCalibration => ({
  name: 'fact checks',
  preset: 'vivid',
  value: 1.2,
  unit: 'a night',
  target: [0.8, 1.5],
  passed: true,
  basis: '[game]',
  ...change,
});

/** A whole file, fresh each time. */
export const madeUpBalance = (): Balance => ({
  date: '2026-09-04',
  rules: '1.0',
  pack: { id: 'channel-2023', version: '1.0.0', hash: '0'.repeat(64) },
  day: 20_700,
  debates: 40_000,
  seconds: 90,
  cores: 2,
  gates: [madeUpGate(), madeUpGate({ level: 'strategist', value: 49.8, interval: [49.1, 50.5] })],
  calibration: [madeUpCalibration()],
  sensitivity: [
    {
      constant: 'clawbackGain',
      factor: 0.8,
      value: 0.6,
      results: { side: 50, best: 2, vote: 1, checks: 1 },
      difference: { side: 0.5, best: 0, vote: 0, checks: 0 },
      turns: false,
    },
  ],
});
