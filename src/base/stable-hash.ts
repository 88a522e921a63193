// One hash for one value: JSON with sorted keys, as UTF-8, through SHA-256.
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** UTF-8 bytes of `text` without TextEncoder, which the pure layers do not know. */
export function utf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const c = char.codePointAt(0)!;
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return Uint8Array.from(out);
}

/** JSON text of a plain value with object keys in code-point order and undefined members left out. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`;
}

/** SHA-256 of the canonical JSON of a plain value: 64 lower-case hexadecimal digits. */
export const stableHash = (value: unknown): string => hex(sha256(utf8(canonicalJson(value))));

/** SHA-256 of 32-bit integers in explicit little-endian order: 64 lower-case hexadecimal digits. */
export function hashInts(ints: ArrayLike<number>): string {
  const bytes = new Uint8Array(ints.length * 4);
  for (let i = 0; i < ints.length; i++) {
    for (let b = 0; b < 4; b++) bytes[i * 4 + b] = (ints[i]! >> (8 * b)) & 255;
  }
  return hex(sha256(bytes));
}
