// Is every set a sound picture: closed, finite, without words, and fair to both sides?
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/session/acts.ts';
import { splitPiece } from '../../../src/ui/stage/audience-pieces.ts';
import { stageLayout } from '../../../src/ui/stage/layout.ts';
import { pieceSvg, screenPieces, standPiece } from '../../../src/ui/stage/pieces.ts';
import { setSvg } from '../../../src/ui/stage/sets/set-svg.ts';

const SIZES = [
  [1366, 505],
  [1024, 768],
  [390, 260],
] as const;
const SIDES = { left: 0, right: 1 } as const;

function expectSound(svg: string): void {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|<text|<script/);
  const opened = svg.match(/<[a-zA-Z]/g)?.length ?? 0;
  const closed = svg.match(/<\//g)?.length ?? 0;
  expect(opened).toBe(closed);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
}

describe('the sets', () => {
  it.each(ACTS)('%s is a sound picture at every size', (act) => {
    for (const [width, height] of SIZES) expectSound(setSvg(act, stageLayout(width, height), SIDES));
  });

  it('draws sound pieces for both podiums', () => {
    for (const [width, height] of SIZES) {
      const layout = stageLayout(width, height);
      for (const podium of ['left', 'right'] as const) {
        for (const piece of Object.values(screenPieces(layout, SIDES, podium))) expectSound(pieceSvg(piece));
        for (const act of ['title', 'side', 'spin'] as const)
          expectSound(pieceSvg(standPiece(act, layout, SIDES, podium)));
        expectSound(pieceSvg(splitPiece(layout, SIDES, podium)));
      }
    }
  });

  it('gives both sides the same light, wherever the lots have put them', () => {
    for (const act of ACTS) {
      const layout = stageLayout(1366, 505);
      const one = setSvg(act, layout, SIDES);
      const other = setSvg(act, layout, { left: 1, right: 0 });
      const swapped = (svg: string) => svg.replace(/#ff6f74|#6fb7ff|#c4122f|#0b5cad/g, '#side');
      if (act !== 'epilogue' && act !== 'title') expect(swapped(other)).toBe(swapped(one));
      expect(other.length).toBe(one.length);
    }
  });
});
