// What a platform does before a word is said: deliverability, coherence, cost, distance from reputation and from voters.
import { costCell, honestyCell, planCell } from './effects.ts';
import { CELL, DIMENSION_COUNT, SEGMENT_COUNT } from './layout.ts';
import { type Ledger, nudge, TERM } from './ledger.ts';
import { rnd } from './numbers.ts';
import type { PlankMeta, Tables } from './tables.ts';

/** A platform as numbers: weighted position, means and sums. */
interface Stance {
  readonly tough: number;
  readonly sovereignty: number;
  readonly deliver: number;
  readonly coherence: number;
  readonly cost: number;
  /** anchorPenalty x squared distance from the reputation anchor. */
  readonly penalty: number;
}

function stanceOf(tables: Tables, side: 0 | 1, chosen: readonly number[]): Stance {
  const planks = chosen.map((index) => tables.planks[side][index]!);
  const weights = planks.map((plank) => tables.pack.topics[plank.area]!.weight);
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = (of: (plank: PlankMeta) => number) =>
    planks.reduce((sum, plank, i) => sum + of(plank) * weights[i]!, 0) / total;
  let coherence = 0;
  chosen.forEach((a, i) => {
    for (const b of chosen.slice(i + 1)) coherence += tables.planks[side][a]!.coheres[b]!;
  });
  const tough = mean((plank) => plank.tough);
  const sovereignty = mean((plank) => plank.sovereignty);
  const [anchorTough, anchorSovereignty] = tables.pack.sides[side].anchor;
  const dx = tough - anchorTough;
  const dy = sovereignty - anchorSovereignty;
  return {
    tough,
    sovereignty,
    deliver: planks.reduce((sum, plank) => sum + plank.deliver, 0) / planks.length,
    coherence,
    cost: planks.reduce((sum, plank) => sum + plank.cost, 0),
    penalty: tables.constants.anchorPenalty * (dx * dx + dy * dy),
  };
}

/** Utility of a stance for a segment: mostly proximity, a little direction. */
function utility(tables: Tables, segment: number, stance: Stance): number {
  const [x, y] = tables.pack.segments[segment]!.ideal;
  const dx = x - stance.tough;
  const dy = y - stance.sovereignty;
  const { proximity, directional } = tables.constants;
  const near = -(dx * dx + dy * dy);
  const along = x * stance.tough + y * stance.sovereignty;
  return proximity * ((1 - directional) * near + directional * along);
}

/** Points moved by a platform against the prepared one: on plan, honesty and cost, before awareness. */
export function platformPoints(
  tables: Tables,
  side: 0 | 1,
  chosen: readonly number[],
  prepared: readonly number[],
) {
  const stance = stanceOf(tables, side, chosen);
  const base = stanceOf(tables, side, prepared);
  const { deliverability, coherence, costLevel } = tables.constants;
  const away = stance.penalty - base.penalty;
  return {
    plan:
      deliverability * (stance.deliver - base.deliver) +
      coherence * (stance.coherence - base.coherence) -
      away,
    honesty: -0.5 * away,
    cost: -costLevel * (stance.cost - base.cost),
    utility: (segment: number) => utility(tables, segment, stance) - utility(tables, segment, base),
  };
}

/**
 * Applies a platform (plank indexes) relative to the prepared one, which itself moves nothing.
 * Its numbers are for the vivid preset; in another one they shrink with everything that is said.
 */
export function applyPlatform(
  tables: Tables,
  cells: Int32Array,
  side: 0 | 1,
  chosen: readonly number[],
  prepared: readonly number[],
  ledger: Ledger | null,
): void {
  const points = platformPoints(tables, side, chosen, prepared);
  const size = tables.kappa / tables.constants.kappa.vivid;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const scale = 1000 * size * tables.awareness[s]!;
    const row = s * DIMENSION_COUNT;
    nudge(cells, planCell(side) + row, rnd(scale * points.plan), TERM.platform, ledger);
    nudge(cells, honestyCell(side) + row, rnd(scale * points.honesty), TERM.platform, ledger);
    nudge(cells, costCell(side) + row, rnd(scale * points.cost), TERM.platform, ledger);
    cells[CELL.position + side * SEGMENT_COUNT + s] = rnd(1_000_000 * size * points.utility(s));
  }
}
