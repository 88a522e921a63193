// How the figures of fairness are laid out: which stand together, on which axis, and by how much one misses its aim. Pure.
import type { BalanceCalibration, BalanceGate } from '../../content/balance.ts';

/** Numbers from left to right, with a line at every step. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export interface FairSection {
  readonly name: string;
  /** Names of its gates begin so; where two sections fit, the longer beginning counts. */
  readonly begins: string;
  /** Wide enough for the aim; `axisFor` widens it for what lies outside. */
  readonly axis: Axis;
}

const EVEN: Axis = { from: 40, to: 60, step: 5 };
const ALL: Axis = { from: 0, to: 100, step: 25 };

/** In the order of the page. */
export const SECTIONS: readonly FairSection[] = [
  { name: 'sides', begins: 'side win rate', axis: EVEN },
  { name: 'swapped', begins: 'mirrored content', axis: EVEN },
  { name: 'opener', begins: 'first mover', axis: EVEN },
  { name: 'scores', begins: 'score parity', axis: { from: -5, to: 5, step: 2.5 } },
  { name: 'honest', begins: 'honest only', axis: ALL },
  { name: 'novice', begins: "novice's chance", axis: ALL },
  { name: 'cards', begins: 'card lift', axis: { from: -8, to: 8, step: 4 } },
  { name: 'used', begins: 'usage when held', axis: ALL },
  { name: 'ways', begins: 'restricted play', axis: ALL },
  { name: 'platforms', begins: 'platform marginals', axis: { from: -10, to: 10, step: 5 } },
  { name: 'ladder', begins: 'Elo ladder', axis: { from: 0, to: 300, step: 100 } },
  { name: 'other', begins: 'side win rate,', axis: EVEN },
];

/** The section of a gate; undefined for one that the page has no section for. */
export const sectionOf = ({ name }: Pick<BalanceGate, 'name'>): FairSection | undefined =>
  SECTIONS.filter(({ begins }) => name.startsWith(begins)).sort(
    (a, b) => b.begins.length - a.begins.length,
  )[0];

/** Gates of a section, as they come. */
export const gatesIn = (gates: readonly BalanceGate[], section: string): readonly BalanceGate[] =>
  gates.filter((gate) => sectionOf(gate)?.name === section);

const MOST_STEPS = 6;

/** The axis of a section, wide enough for every value and aim, with steps wide enough to read. */
export function axisFor(
  gates: readonly Pick<BalanceGate, 'value' | 'threshold'>[],
  { from, to, step }: Axis,
): Axis {
  const shown = gates.flatMap(({ value, threshold }) => [value, ...threshold.filter((end) => end !== null)]);
  const low = Math.min(from, ...shown.map((x) => step * Math.floor(x / step)));
  const high = Math.max(to, ...shown.map((x) => step * Math.ceil(x / step)));
  let wide = step;
  while ((high - low) / wide > MOST_STEPS) wide *= 2;
  return { from: wide * Math.floor(low / wide), to: wide * Math.ceil(high / wide), step: wide };
}

/** Where a number stands on an axis, percent of its length; what lies outside stands at the end. */
export const placeOn = ({ from, to }: Axis, x: number): number =>
  Math.max(0, Math.min(100, (100 * (x - from)) / (to - from)));

export const ticksOf = ({ from, to, step }: Axis): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

const twoDecimals = (x: number): number => Math.round(100 * x) / 100;

/** By how much figures miss their aim, in their own unit, and which way; null for what meets it. */
export interface Miss {
  readonly by: number;
  readonly way: 'low' | 'high';
}

function missOf(figures: readonly number[], [low, high]: BalanceGate['threshold']): Miss | null {
  const under = low === null ? 0 : low - Math.min(...figures);
  const over = high === null ? 0 : Math.max(...figures) - high;
  if (under <= 0 && over <= 0) return null;
  return under > over ? { by: twoDecimals(under), way: 'low' } : { by: twoDecimals(over), way: 'high' };
}

/** How a gate misses: its value, or its interval where the whole of it had to lie inside. */
export const gateMiss = ({ value, interval, inside, threshold }: BalanceGate): Miss | null =>
  missOf(inside === 'interval' ? interval : [value], threshold);

export const calibrationMiss = ({ value, target }: BalanceCalibration): Miss | null =>
  missOf([value], target);

/** A gate that misses its aim, and how. */
export interface MissedGate {
  readonly gate: BalanceGate;
  readonly miss: Miss;
}

export const missedGates = (gates: readonly BalanceGate[]): readonly MissedGate[] =>
  gates.flatMap((gate) => {
    const miss = gateMiss(gate);
    return miss ? [{ gate, miss }] : [];
  });

/** Missed gates by name, those that must not miss first. */
export function missedByName(gates: readonly BalanceGate[]): ReadonlyMap<string, readonly MissedGate[]> {
  const missed = missedGates(gates);
  const inOrder = [true, false].flatMap((must) => missed.filter(({ gate }) => gate.mustPass === must));
  const names = [...new Set(inOrder.map(({ gate }) => gate.name))];
  return new Map(names.map((name) => [name, inOrder.filter(({ gate }) => gate.name === name)]));
}

/** Percent of two sides that add to 100 as printed, one decimal each. */
export function bothPercents(first: number): readonly [number, number] {
  const tenths = Math.round(10 * first);
  return [tenths / 10, (1000 - tenths) / 10];
}

/** What the gates of equals come to together. */
export interface Equals {
  /** Average over kinds of player, percent won by side 0. */
  readonly mean: number;
  readonly kinds: number;
  readonly debates: number;
  readonly lowest: BalanceGate;
  readonly highest: BalanceGate;
}

/** The top line; null where no equals have met. */
export function equalsOf(gates: readonly BalanceGate[]): Equals | null {
  const [first, ...rest] = gatesIn(gates, 'sides');
  if (!first) return null;
  const all = [first, ...rest];
  return {
    mean: all.reduce((sum, { value }) => sum + value, 0) / all.length,
    kinds: all.length,
    debates: all.reduce((sum, { sample }) => sum + sample, 0),
    lowest: rest.reduce((a, b) => (b.value < a.value ? b : a), first),
    highest: rest.reduce((a, b) => (b.value > a.value ? b : a), first),
  };
}

/** What stands out in a gate: an id of the pack, and how many of how many are beyond the limit. */
export interface Furthest {
  readonly id: string;
  readonly beyond: { readonly count: number; readonly of: number } | null;
}

/** Reads a detail such as "l-joint-unit; 18 of 51 beyond"; null for any other. */
export function furthestOf({ detail = '' }: Pick<BalanceGate, 'detail'>): Furthest | null {
  const found = /^([a-z][a-z0-9-]*); (?:(\d+) of (\d+))?/.exec(detail);
  if (!found) return null;
  const [, id, count, of] = found;
  return { id: id!, beyond: count === undefined ? null : { count: Number(count), of: Number(of) } };
}

/** A name as the end of a key: "Novice's chance, day" gives "novices-chance-day". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Takes names of players out of a name: the key of the rest, and the players in order. */
export function withoutPlayers(
  name: string,
  players: readonly string[],
): { readonly key: string; readonly players: readonly string[] } {
  const found: string[] = [];
  const rest = name.replace(new RegExp(`\\b(${players.join('|')})\\b`, 'g'), (player) => {
    found.push(player);
    return 'x';
  });
  return { key: slugOf(rest), players: found };
}
