// Answers: which letters of which fonts does the game ship, and how large are they? Run by hand: `node src/tools/fonts.ts`.
// Its output, assets/fonts, is committed, so that a build needs neither this program nor the font packages.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

type FontPick = {
  readonly name: string;
  /** Weights that the interface uses (CSS font-weight). */
  readonly wght: { readonly min: number; readonly max: number };
};

const FONTS: readonly FontPick[] = [
  { name: 'archivo', wght: { min: 600, max: 800 } },
  { name: 'atkinson-hyperlegible-next', wght: { min: 400, max: 700 } },
  { name: 'newsreader', wght: { min: 400, max: 700 } },
];

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** Letters of names and loan words in British English; other accents (ŵ, ŷ, ł) fall back to the system font. */
const ACCENTED = 'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüœæøß';
/** Ticks, arrows and party marks (● ▲ ◆ ■ ★ → ✓) are in none of these fonts: icons and marks.svg draw them. */
const MARKS = '“”‘’„–—…·•°£€½¼¾²×÷±−§©«»‹›′″↑↓\u00a0\u2009\u202f';
const TEXT = ASCII + ACCENTED + MARKS;
/** Kerning and ligatures, accents, and figures of equal width (the clock, tables). */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

const root = new URL('../../', import.meta.url);
const out = new URL('assets/fonts/', root);

async function subset({ name, wght }: FontPick): Promise<number> {
  const source = new URL(`node_modules/@fontsource-variable/${name}/`, root);
  const font = readFileSync(new URL(`files/${name}-latin-wght-normal.woff2`, source));
  const small = await subsetFont(font, TEXT, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.woff2`, out), small);
  copyFileSync(new URL('LICENSE', source), new URL(`LICENCES/${name}.txt`, out));
  process.stdout.write(`${name}: ${font.length} -> ${small.length} bytes\n`);
  return small.length;
}

mkdirSync(new URL('LICENCES/', out), { recursive: true });
for (const pick of FONTS) await subset(pick);
