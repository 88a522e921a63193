// Numbers of the page "Open the model" as they are read.

/** A setting, without needless zeros: 0.6, 2, 0.015. */
export const numberText = (value: number): string => String(Number(value.toFixed(3)));

/** A change with its sign and so many decimals: +1.24, −0.40, 0.00. */
export function signedText(value: number, digits = 2): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
