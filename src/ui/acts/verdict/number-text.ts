// How leads and their changes are said in the verdict: points with two decimals, always with a word.
import { t } from '../../text/text.ts';
import { sizeText } from '../../why/points-text.ts';

/** "6.00 points ahead", "1.50 points behind" or "level". */
export function leadText(hundredths: number): string {
  const points = sizeText(hundredths);
  if (hundredths === 0) return t('verdict:lead.level');
  return t(hundredths > 0 ? 'verdict:lead.ahead' : 'verdict:lead.behind', { points });
}

/** "1.24 to you", "0.40 away from you" or "no change". */
export function changeText(hundredths: number): string {
  const points = sizeText(hundredths);
  if (hundredths === 0) return t('verdict:change.none');
  return t(hundredths > 0 ? 'verdict:change.to' : 'verdict:change.from', { points });
}
