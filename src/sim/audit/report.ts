// Gates as a table for people.
import type { Gate } from './gates.ts';

const UNITS: Readonly<Record<Gate['unit'], string>> = { percent: '%', points: ' pt', elo: ' Elo' };

const shown = (value: number | null, unit: string): string => (value === null ? 'any' : `${value}${unit}`);

function thresholdText({ threshold: [low, high], inside, unit }: Gate): string {
  const u = UNITS[unit];
  const range =
    low === null
      ? `at most ${shown(high, u)}`
      : high === null
        ? `at least ${shown(low, u)}`
        : `${low} to ${high}${u}`;
  return inside === 'interval' ? `${range}, whole interval` : range;
}

function line(gate: Gate): string {
  const { name, level, value, interval, unit, sample, passed, mustPass, detail } = gate;
  const mark = passed ? 'ok  ' : mustPass ? 'FAIL' : 'miss';
  const figures = `${value}${UNITS[unit]} [${interval[0]}, ${interval[1]}]`;
  const columns = [
    mark,
    name.padEnd(34),
    level.padEnd(32),
    figures.padEnd(28),
    thresholdText(gate).padEnd(30),
    String(sample).padStart(6),
  ];
  return `${columns.join('  ')}${detail === undefined ? '' : `  ${detail}`}`;
}

/** The whole report: gates that must pass first, then the others, then the count. */
export function reportText(gates: readonly Gate[]): string {
  const must = gates.filter((gate) => gate.mustPass);
  const others = gates.filter((gate) => !gate.mustPass);
  const passed = (list: readonly Gate[]) => `${list.filter((gate) => gate.passed).length} of ${list.length}`;
  return [
    ...(must.length > 0 ? ['Gates that must pass', ...must.map(line), ''] : []),
    ...(others.length > 0 ? ['Gates that are reported and worked on', ...others.map(line), ''] : []),
    `passed: ${passed(must)} that must pass, ${passed(others)} others`,
    '',
  ].join('\n');
}
