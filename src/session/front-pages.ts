// Which headline each fictional paper prints about a night: by the pack's rules, on the exact outcome. Pure.
import type { Headline, Pack } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import { type BySide, CELL, outcome } from '../rules/index.ts';

/** What headlines may depend on. */
export interface HeadlineFacts {
  readonly winner: Side | 'draw';
  /** Absolute change of the net best-party lead, percentage points. */
  readonly margin: number;
  /** Topic of the line that each side pressed with reporters, or null. */
  readonly spun: BySide<string | null>;
  /** Failed fact checks of each side. */
  readonly flags: BySide<number>;
}

export interface FrontPage {
  readonly paper: string;
  readonly headline: string;
}

function spunTopic({ night, state }: Match, side: Side): string | null {
  const card = state.cells[CELL.spin + side]! - 1;
  const id = card < 0 ? null : night.tables.claimIds[side][card]!;
  return night.tables.pack.claims.find((claim) => claim.id === id)?.topic ?? null;
}

/** The facts of a match as it stands. */
export function headlineFacts(match: Match): HeadlineFacts {
  const { night, base, state } = match;
  const { winner, best } = outcome(night.tables, base.cells, state.cells);
  return {
    winner,
    margin: Math.abs(best.change),
    spun: [spunTopic(match, 0), spunTopic(match, 1)],
    flags: [state.cells[CELL.flags]!, state.cells[CELL.flags + 1]!],
  };
}

function spinFits({ spunTopic, spunBy }: Headline['when'], spun: HeadlineFacts['spun']): boolean {
  if (spunTopic === undefined && spunBy === undefined) return true;
  const pressed = spunBy === undefined ? spun : [spun[spunBy]];
  return pressed.some((topic) => topic !== null && (spunTopic === undefined || topic === spunTopic));
}

function flagsFit({ flagged, bothFlagged, flagsBelow }: Headline['when'], flags: HeadlineFacts['flags']) {
  return (
    (flagged === undefined || flags[flagged.side] >= flagged.atLeast) &&
    (bothFlagged === undefined || Math.min(...flags) >= bothFlagged) &&
    (flagsBelow === undefined || flags[0] + flags[1] < flagsBelow)
  );
}

const sameSpin = ([one, two]: HeadlineFacts['spun']): boolean => one !== null && one === two;

/** True when every condition of the headline holds. */
export function headlineFits({ when }: Headline, facts: HeadlineFacts): boolean {
  const winner = facts.winner === 'draw' ? 'draw' : `side-${facts.winner}`;
  return (
    (when.winner === undefined || when.winner === winner) &&
    (when.marginAtLeast === undefined || facts.margin >= when.marginAtLeast) &&
    (when.marginBelow === undefined || facts.margin < when.marginBelow) &&
    (when.sameSpin === undefined || sameSpin(facts.spun)) &&
    flagsFit(when, facts.flags) &&
    spinFits(when, facts.spun)
  );
}

const byPriority = (a: Headline, b: Headline): number =>
  b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One front page per paper, in the pack's order: the fitting headline of highest priority, ties by id. */
export function frontPages(pack: Pack, facts: HeadlineFacts): FrontPage[] {
  const ranked = [...pack.headlines].sort(byPriority);
  return pack.papers.flatMap((paper) => {
    const found = ranked.find((headline) => headline.paper === paper.id && headlineFits(headline, facts));
    return found ? [{ paper: paper.id, headline: found.id }] : [];
  });
}
