// A night as others get it: the link of one's own, and the night of somebody else's link, played again from its moves.
import { ok, type Result } from '../base/result.ts';
import { makeSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import { type Match, resultOf } from '../match/match.ts';
import { type LinkProblem, makeNightLink, type NightCover, readNightLink } from '../replay/night-link.ts';
import { makeMove, other, turnOf } from '../rules/index.ts';
import { type Content, tablesOf } from './content.ts';
import { openNight, replayMoves } from './link-local.ts';
import { LEVELS, type SavedNight } from './saved-night.ts';
import { parOf } from './verdict.ts';

/** Score of the player, 0..100, and own change of best-party lead in hundredths of a point. */
function cameTo(match: Match, night: SavedNight): NightCover['said'] {
  const { score } = resultOf(match, night.side, parOf(match.night.tables.pack, night));
  return { score: score.total, change: Math.round(100 * score.change) };
}

/** The letters that hold a night. Typed names stay behind: a leader travels as a place in the list of names. */
export function nightLetters(match: Match, night: SavedNight): string {
  const leader = ({ name, look }: SavedNight['leaders'][number]) => ({ name, look });
  return makeNightLink(match, {
    side: night.side,
    left: night.left,
    level: LEVELS.indexOf(night.level),
    leaders: [leader(night.leaders[0]), leader(night.leaders[1])],
    said: cameTo(match, night),
  });
}

/** Somebody else's night. */
export interface SharedNight {
  /** Ready to be kept and shown, at its verdict. */
  readonly night: SavedNight;
  /** What the link says the night came to, and whether its moves come to that. */
  readonly said: NightCover['said'];
  readonly holds: boolean;
  /** What its moves come to, 0..100. */
  readonly score: number;
}

export type { LinkProblem };

/** Reads the letters of a shared night and plays it again. */
export function readShared(content: Content, letters: string): Result<SharedNight, LinkProblem> {
  const { pack, hash } = content;
  const read = readNightLink(letters, { pack, hash, tablesOf: (preset) => tablesOf(content, preset) });
  if (!read.ok) return read;
  const { debate, cover } = read.value;
  const { format, preset, preparations } = debate.base.setup;
  const { side, left } = cover;
  const leader = ({ name, look }: NightCover['leaders'][number]) => ({ name, look, typedName: null });
  const night: SavedNight = {
    version: 1,
    act: 'verdict',
    seed: makeSeedText(debate.seed),
    packHash: hash,
    format,
    preset,
    level: LEVELS[cover.level] ?? LEVELS[0]!,
    side,
    left,
    leaders: [leader(cover.leaders[0]), leader(cover.leaders[1])],
    ...preparations[side],
    theirs: preparations[other(side)],
    lotsDrawn: true,
    coldOpen: [],
    moves: debate.moves.map(({ move }) => makeMove(move)),
  };
  const now = cameTo(debate, night);
  const holds = now.score === cover.said.score && now.change === cover.said.change;
  return ok({ night, said: cover.said, holds, score: now.score });
}

/**
 * The same night as it stood when so many events had happened, to be played on as `side`; null when it was over by then.
 * What either side had prepared stays as it was.
 */
export function forkOf(content: Content, shared: SavedNight, events: number, side: Side): SavedNight | null {
  const prepared = [
    { platform: shared.platform, notes: shared.notes, prebuttal: shared.prebuttal },
    shared.theirs,
  ] as const;
  const mine = side === shared.side ? prepared[0] : prepared[1];
  const theirs = side === shared.side ? prepared[1] : prepared[0];
  if (!mine || !theirs) return null;
  const night: SavedNight = { ...shared, ...mine, theirs, side, act: 'debate', moves: [] };
  const opened = openNight(content, night);
  if (!opened.ok) return null;
  const moves: string[] = [];
  let match = opened.value;
  for (const move of shared.moves ?? []) {
    const next = replayMoves(match, [move]);
    if (!next.ok || next.value.events.length > events) break;
    match = next.value;
    moves.push(move);
  }
  const over = turnOf(match.night, match.state) === null;
  return over ? null : { ...night, moves };
}
