// How numbers of the verdict are printed: model figures in points with two decimals, always with a sign or a word.
import { t } from '../../text/text.ts';

/** "1.24" for -124 hundredths. */
export const sizeText = (hundredths: number): string => (Math.abs(hundredths) / 100).toFixed(2);

/** "+1.24", "−0.40" or "0.00". */
export const signedText = (hundredths: number): string =>
  `${hundredths > 0 ? '+' : hundredths < 0 ? '−' : ''}${sizeText(hundredths)}`;

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
