// The words of a shared night: one plain sentence, five symbols of different shapes, and the link.
import type { Verdict } from '../../session/verdict.ts';
import { t } from '../text/text.ts';
import { sizeText } from '../why/points-text.ts';

/** Parts of the score with what each is worth and its symbol, full and empty. */
const SYMBOLS = [
  ['persuasion', 50, '★', '☆'],
  ['accuracy', 20, '■', '□'],
  ['consistency', 10, '◆', '◇'],
  ['breadth', 10, '♥', '♡'],
  ['directness', 10, '♠', '♤'],
] as const;

/** Five symbols: full where at least half the marks were earned. */
export const symbolsOf = ({ score }: Pick<Verdict, 'score'>): string =>
  SYMBOLS.map(([part, most, full, empty]) => (2 * score.parts[part] >= most ? full : empty)).join('');

/** The sentence and the symbols. `party` is the name of the player's party. */
export function shareWords(verdict: Verdict, party: string): string {
  const { winner, you, best, score } = verdict;
  const outcome = winner === 'draw' ? 'draw' : winner === you ? 'won' : 'lost';
  const sentence = t(`share:${outcome}`, { party, points: sizeText(best.change), score: score.total });
  return `${sentence} ${t('share:simulated')} ${symbolsOf(verdict)}`;
}

/** Where a shared night is watched: this page's own address, on any host and in any folder. */
export const watchAddress = (letters: string): string =>
  `${location.href.replace(/#.*$/, '')}#/watch/${letters}`;
