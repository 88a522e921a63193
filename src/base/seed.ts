// A seed as people see and share it: 32 hexadecimal digits.
import { err, ok, type Result } from './result.ts';
import { mix, type Seed } from './rng.ts';

/** The seed as 32 lower-case hexadecimal digits. */
export const makeSeedText = (seed: Seed): string =>
  seed.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** Reads 32 hexadecimal digits; the error says what was expected and found. */
export function parseSeedText(text: string): Result<Seed, string> {
  if (!/^[0-9a-f]{32}$/i.test(text))
    return err(`expected 32 hexadecimal digits, found "${text.slice(0, 40)}"`);
  const word = (i: number) => Number.parseInt(text.slice(i * 8, i * 8 + 8), 16) >>> 0;
  return ok([word(0), word(1), word(2), word(3)]);
}

/** A seed from any integer: for tests, simulations and series of nights. */
export function seedOf(n: number): Seed {
  const a = mix(n ^ 0x6a09e667);
  const b = mix(a ^ 0xbb67ae85);
  const c = mix(b ^ 0x3c6ef372);
  return [a, b, c, mix(c ^ 0xa54ff53a)];
}
