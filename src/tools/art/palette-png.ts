// Answers: how is a flat-coloured picture written as a small PNG with 256 colours?
// Build time only. Flat drawings lose nothing visible; photographs would.
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 256;
/** Colours closer than this (sum of channel differences) share a palette entry while there is room. */
const NEAR = 6;

/** Premultiplied RGBA to straight RGBA packed in one number; fully transparent pixels become 0. */
function straight(pixels: Uint8Array, at: number): number {
  const alpha = pixels[at + 3]!;
  if (alpha === 0) return 0;
  const channel = (i: number): number => Math.min(255, Math.round((pixels[at + i]! * 255) / alpha));
  return ((channel(0) << 24) | (channel(1) << 16) | (channel(2) << 8) | alpha) >>> 0;
}

function distance(a: number, b: number): number {
  const part = (shift: number): number => Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255));
  return part(24) + part(16) + part(8) + part(0);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let i = 1; i < palette.length; i++) {
    if (distance(palette[i]!, colour) < distance(palette[best]!, colour)) best = i;
  }
  return best;
}

/** The most used colours, spread out: a colour near one already chosen waits until the spacing is relaxed. */
function choosePalette(counts: ReadonlyMap<number, number>): number[] {
  const byUse = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  for (let spacing = 60; ; spacing -= NEAR) {
    const palette: number[] = [0];
    for (const colour of byUse) {
      if (palette.length === COLOURS) break;
      if (spacing <= 0 || palette.every((p) => distance(p, colour) > spacing)) palette.push(colour);
    }
    if (palette.length === COLOURS || spacing <= 0) return palette;
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8 + body.length);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), 4 + body.length);
  return out;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** Index of the palette for every pixel, with the filter byte 0 before each row. */
function indexed(colours: Uint32Array, width: number, palette: readonly number[]): Uint8Array {
  const known = new Map<number, number>();
  const rows = new Uint8Array(colours.length + colours.length / width);
  for (let i = 0; i < colours.length; i++) {
    const colour = colours[i]!;
    let index = known.get(colour);
    if (index === undefined) {
      index = nearest(palette, colour);
      known.set(colour, index);
    }
    rows[i + Math.floor(i / width) + 1] = index;
  }
  return rows;
}

/** A PNG of `pixels` (premultiplied RGBA, as resvg gives them) with at most 256 colours, each with its alpha. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(width * height).map((_, i) => straight(pixels, i * 4));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choosePalette(counts);
  const rgb = palette.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(rgb)),
    chunk('tRNS', Uint8Array.from(palette.map((c) => c & 255))),
    chunk('IDAT', deflateSync(indexed(colours, width, palette), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
