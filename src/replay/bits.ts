// Small numbers packed side by side into bytes, and bytes as letters that an address may hold.
import { err, ok, type Result } from '../base/result.ts';

/** Collects numbers of a few bits each. */
export interface BitWriter {
  /** `value` must be an integer from 0 to 2^bits - 1, `bits` from 1 to 32; anything else throws. */
  put(value: number, bits: number): void;
  /** Everything so far; the last byte is filled up with zeros. */
  bytes(): Uint8Array;
}

/** How many numbers a width of 1 to 32 bits can tell apart. */
export const placesOf = (width: number): number => ((1 << (width - 1)) >>> 0) * 2;

export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= placesOf(width))
        throw new Error(`${value} does not fit ${width} bits`);
      for (let i = width - 1; i >= 0; i--) bits.push((value >>> i) & 1);
    },
    bytes() {
      const out = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, i) => {
        out[i >> 3]! |= bit << (7 - (i & 7));
      });
      return out;
    },
  };
}

/** Reads what a writer has written. Beyond the end every bit is 0 and `over` is true. */
export interface BitReader {
  take(bits: number): number;
  readonly over: boolean;
}

export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  return {
    take(width) {
      let value = 0;
      for (let i = 0; i < width; i++, at++)
        value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
      return value;
    },
    get over() {
      return at > bytes.length * 8;
    },
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toLetters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = a * 65536 + b * 256 + c;
    const count = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < count; k++) text += LETTERS[(word >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** Reads base64url; the error says what was expected and found. */
export function fromLetters(text: string): Result<Uint8Array, string> {
  const strange = /[^\w-]/.exec(text);
  if (strange) return err(`expected letters, digits, - and _, found "${strange[0]}"`);
  const out = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    held = (held * 64 + LETTERS.indexOf(letter)) % 16384;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[at++] = (held >> bits) & 255;
  }
  return ok(out);
}
