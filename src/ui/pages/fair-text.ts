// The figures of fairness in words: what a gate is called, who plays, a figure in its unit, an aim.
import type { Balance, BalanceCalibration, BalanceGate } from '../../content/balance.ts';
import type { Content } from '../../session/content.ts';
import { hasWords, t } from '../text/text.ts';
import { bothPercents, type Miss, sectionOf, slugOf, withoutPlayers } from './fair-figures.ts';

/** What every part of the page needs. */
export interface FairProps {
  readonly content: Content;
  readonly balance: Balance;
}

/** The two sides by the names of the pack. */
export function sideNames({ pack, text }: Content): { readonly first: string; readonly second: string } {
  const [first, second] = pack.sides.map(({ id }) => text.sides[id]!.name);
  return { first: first!, second: second! };
}

/** A figure as it is printed: at most and at least so many decimals, and a minus as long as a plus. */
export const figureText = (value: number, decimals = 1, least = 0): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals, minimumFractionDigits: least })
    .format(Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value)
    .replace('-', '−');

export const dateText = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

type Unit = BalanceGate['unit'] | BalanceCalibration['unit'];

export const inUnit = (figure: string, unit: Unit): string => t(`fair:unit.${slugOf(unit)}`, { figure });

/** "48 to 52", "at least 45", "at most 35". */
export function rangeText([low, high]: BalanceGate['threshold'], decimals = 1): string {
  const values = {
    low: low === null ? '' : figureText(low, decimals),
    high: high === null ? '' : figureText(high, decimals),
  };
  return t(`fair:range.${low === null ? 'most' : high === null ? 'least' : 'both'}`, values);
}

const PLAYERS = [
  'novice',
  'campaigner',
  'strategist',
  'spin-doctor',
  'random',
  'held-out',
  'held-out-fresh',
] as const;

/** A kind of player by its name in the game. */
function playerName(player: string): string {
  const key = `opponent:level.${player}`;
  return hasWords(key) ? t(key) : t(`fair:who.${player}`);
}

/** Who plays in a gate, or what it is about. */
export function whoText(content: Content, { level }: Pick<BalanceGate, 'level'>): string {
  const { first, second } = sideNames(content);
  if (level === 'as side 0') return t('fair:as-side', { side: first });
  if (level === 'as side 1') return t('fair:as-side', { side: second });
  if (hasWords(`fair:who.${level}`)) return t(`fair:who.${level}`);
  const { key, players } = withoutPlayers(level, PLAYERS);
  const [a = '', b = ''] = players.map(playerName);
  if (key === 'x') return a;
  return hasWords(`fair:pair.${key}`) ? t(`fair:pair.${key}`, { a, b }) : level;
}

/** What a row of a section is called: who plays, unless its name says more. */
export function rowText(content: Content, gate: BalanceGate): string {
  const key = `fair:row.${slugOf(gate.name)}`;
  const who = whoText(content, gate);
  return hasWords(key) ? t(key, { who }) : who;
}

/** What the gates of a name measure. */
export function gateName(content: Content, name: string): string {
  const key = `fair:gate.${slugOf(name)}`;
  return hasWords(key) ? t(key, sideNames(content)) : name;
}

/** The whole name of a gate, with who plays. */
export const gateText = (content: Content, gate: BalanceGate): string =>
  t('fair:gate-of', { gate: gateName(content, gate.name), who: whoText(content, gate) });

/** True where two sides share all debates, so that a figure of one is a figure of both. */
function isShared(gate: BalanceGate): boolean {
  const section = sectionOf(gate)?.name;
  return section === 'sides' || section === 'other';
}

/** A gate's figure, or both sides' where they share all debates. */
export function valueText(content: Content, gate: BalanceGate): string {
  const { value, unit } = gate;
  if (!isShared(gate)) return inUnit(figureText(value, 1, unit === 'elo' ? 0 : 1), unit);
  const [a, b] = bothPercents(value);
  return t('fair:both', { ...sideNames(content), a: figureText(a, 1, 1), b: figureText(b, 1, 1) });
}

/** By how much an aim is missed: "1.3 points too high". */
export const missText = ({ by, way }: Miss, unit: Unit): string =>
  t(`fair:miss.${way}`, { by: t(`fair:gap.${slugOf(unit)}`, { figure: figureText(by, 2) }) });

/** By how much a gate misses, and for whom where a figure of one side is a figure of both. */
export function gateMissText(content: Content, gate: BalanceGate, miss: Miss): string {
  if (!isShared(gate)) return missText(miss, gate.unit);
  const by = t(`fair:gap.${gate.unit}`, { figure: figureText(miss.by, 2) });
  return t(`fair:miss.${miss.way}-for`, { by, side: sideNames(content).first });
}

/** Why gates of a name may miss: words of their own, or that nobody knows yet. */
export function reasonText(name: string): string {
  const key = `fair:reason.${slugOf(name)}`;
  return t(hasWords(key) ? key : 'fair:reason.unknown');
}

/** What a row of the calibration is called. */
export function calibrationText({ name }: BalanceCalibration): string {
  const { key, players } = withoutPlayers(name, PLAYERS);
  const [a = '', b = ''] = players.map(playerName);
  const found = `fair:calibration.row.${key}`;
  return hasWords(found) ? t(found, { a, b }) : name;
}
