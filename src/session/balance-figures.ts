// Fetches the published figures of fairness when the page that shows them is opened, and says whether they are about the
// debate that is being played.
import { type Balance, isMadeFor, parseBalance } from '../content/balance.ts';
import { TUNING_RANGE } from '../content/tuning.ts';
import { RULES_VERSION } from '../rules/index.ts';
import type { Content } from './content.ts';

// By pattern, so that the game builds before the first figures are written.
const FILES = import.meta.glob<string>('../../assets/packs/channel-2023/balance.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** How far tuning may move the weight of a card, percent either way. */
export const TUNING_PERCENT = Math.round(100 * (TUNING_RANGE.high - 1));

export type Figures =
  | { readonly status: 'loading' | 'missing' | 'failed' | 'unsound' }
  | { readonly status: 'ready'; readonly balance: Balance };

/** The figures, or why there are none: never written, not to be had, or not as a balance run writes them. */
export async function fetchFigures(): Promise<Figures> {
  const [address] = Object.values(FILES);
  if (address === undefined) return { status: 'missing' };
  try {
    const answer = await fetch(address);
    if (!answer.ok) return { status: 'failed' };
    const balance = parseBalance(await answer.json());
    return balance.ok ? { status: 'ready', balance: balance.value } : { status: 'unsound' };
  } catch {
    return { status: 'failed' };
  }
}

/** True when the figures are about the rules and the pack of this page. */
export const isCurrent = (balance: Balance, { hash }: Content): boolean =>
  isMadeFor(balance, hash, RULES_VERSION);
