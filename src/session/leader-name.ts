// Answers: what becomes of a name that somebody types? Pure. A typed name never leaves the device.

/** Longest typed name, in characters. */
export const NAME_LIMIT = 24;

/** Plain text on one line: no control or formatting characters, single spaces, at most NAME_LIMIT characters; null when nothing is left. */
export function cleanName(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...plain].slice(0, NAME_LIMIT).join('').slice(0, NAME_LIMIT).trim();
  return short === '' ? null : short;
}
