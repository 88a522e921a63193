// How points are printed: the lead in hundredths, so that parts add up as printed; views in whole points or tenths.
import words from '../text/en-GB/why.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';

addWords('why', words);

/** "1.24" for -124 hundredths. */
export const sizeText = (hundredths: number): string => (Math.abs(hundredths) / 100).toFixed(2);

/** "+1.24", "−0.40" or "0.00". */
export const signedText = (hundredths: number): string =>
  `${hundredths > 0 ? '+' : hundredths < 0 ? '−' : ''}${sizeText(hundredths)}`;

/** "2" or "0.4" for 20 or 4 tenths. */
export const tenthsText = (tenths: number): string => (tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1);

/** "1.24 to you", "0.40 away from you" or "hardly moved"; positive is towards the player. */
export function movedText(hundredths: number): string {
  if (hundredths === 0) return t('why:moved.still');
  return t(hundredths > 0 ? 'why:moved.to-you' : 'why:moved.from-you', { points: sizeText(hundredths) });
}
