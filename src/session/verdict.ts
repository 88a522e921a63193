// The verdict of a night seen from the player's side: one exact result, two polls, two other questions, score and reasons.
// Pure; positive always means towards the player. Model figures are hundredths of a point, polls are whole percent.
import type { Pack } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { polls, resultOf } from '../match/match.ts';
import { CONSTANTS, type Par, type PollResult, type Score } from '../rules/index.ts';
import { turnedTo } from './audience.ts';
import { type Badge, badgesOf } from './badges.ts';
import { claimsPlayed, type PlayedClaim } from './claims-played.ts';
import { bestMissed, type Missed } from './missed.ts';
import { opponentTemperament } from './opponent-intent.ts';
import { percentsOf, wholeOf } from './rounding.ts';
import type { SavedNight } from './saved-night.ts';
import type { Show } from './show.ts';
import { type Why, whyAll } from './why.ts';
import { type WormStop, wormStops } from './worm-stops.ts';

/** A net lead of the player over the other side, hundredths of a point; change = after - before. */
export interface LeadChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** One pollster's panel as it is printed. */
export interface PrintedPoll {
  readonly respondents: number;
  /** Whole percent that sum to 100: side 0, side 1, other, none or don't know. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Net lead of the player in whole points, as the printed shares give it. */
  readonly lead: number;
  /** Change of that printed lead since before the debate. */
  readonly change: number;
  readonly marginShare: number;
  readonly marginLead: number;
  /** Percent who say the player did better, whole. */
  readonly didBetter: number;
}

export interface Verdict {
  readonly you: Side;
  /** Whom the player met. */
  readonly opponent: {
    readonly level: SavedNight['level'];
    readonly temperament: ReturnType<typeof opponentTemperament>;
  };
  readonly winner: Side | 'draw';
  readonly best: LeadChange;
  readonly vote: LeadChange;
  /** Percent who say the player did better by the model, tenths. */
  readonly didBetter: number;
  /** The model's shares on the deciding question after the debate, tenths of a percent, by side. */
  readonly shares: readonly [number, number];
  readonly polls: readonly [PrintedPoll, PrintedPoll];
  /** Voters of the room who have turned to each side, by side. */
  readonly turned: readonly [number, number];
  readonly score: Score;
  readonly badges: readonly Badge[];
  readonly whys: readonly Why[];
  readonly stops: readonly WormStop[];
  readonly claims: readonly PlayedClaim[];
  readonly missed: Missed | null;
}

/** Par for the pairing of a night, or undefined where the pack has none. */
export const parOf = (pack: Pack, night: SavedNight): Par | undefined =>
  pack.par[`${night.format}.${night.preset}.${night.level}.${night.side}`];

/** Below this many hundredths the night is a draw; rounding must not print a draw as a win or the other way round. */
const DRAW = wholeOf(100 * CONSTANTS.drawBelow);

/** Before and change add up to after as printed. `lead` and `moved` are of side 0, percentage points. */
function leadChange(you: Side, lead: number, moved: number): LeadChange {
  const sign = you === 0 ? 1 : -1;
  const after = sign * wholeOf(100 * lead) + 0;
  const change = sign * wholeOf(100 * moved) + 0;
  return { before: after - change, after, change };
}

/** The lead on the question that decides, as printed: its change is below 0.30 exactly when the night is a draw. */
export function printedLead(you: Side, lead: number, moved: number, winner: Side | 'draw'): LeadChange {
  const { after, change } = leadChange(you, lead, moved);
  const size = winner === 'draw' ? Math.min(Math.abs(change), DRAW - 1) : Math.max(Math.abs(change), DRAW);
  const shown = change < 0 ? -size : size;
  return { before: after - shown, after, change: shown };
}

function printed(poll: PollResult, you: Side): PrintedPoll {
  const before = percentsOf(poll.before);
  const after = percentsOf(poll.after);
  const own = (shares: readonly number[]) => shares[you]! - shares[1 - you]!;
  return {
    respondents: poll.respondents,
    before,
    after,
    lead: own(after),
    change: own(after) - own(before),
    marginShare: poll.marginShare,
    marginLead: poll.marginLead,
    didBetter: you === 0 ? poll.didBetter : 100 - poll.didBetter,
  };
}

function turnedOf({ scene, reactions }: Show): [number, number] {
  const since = reactions.at(-1)?.since ?? [];
  const turned = scene.voters.map(({ segment, nerve }) =>
    turnedTo(since[segment] ?? 0, nerve, scene.thresholds),
  );
  return [turned.filter((side) => side === 0).length, turned.filter((side) => side === 1).length];
}

/** Works out everything that the verdict shows. */
export function verdictOf(show: Show, night: SavedNight): Verdict {
  const { match } = show;
  const { side: you } = night;
  const { outcome, score } = resultOf(match, you, parOf(match.night.tables.pack, night));
  const { best, vote } = outcome;
  const [one, two] = polls(match);
  return {
    you,
    opponent: { level: night.level, temperament: opponentTemperament(night) },
    winner: outcome.winner,
    best: printedLead(you, best.lead, best.change, outcome.winner),
    vote: leadChange(you, vote.lead, vote.change),
    didBetter: wholeOf(10 * (you === 0 ? outcome.didBetter : 100 - outcome.didBetter)) / 10,
    shares: [wholeOf(10 * best.after[0]) / 10, wholeOf(10 * best.after[1]) / 10],
    polls: [printed(one, you), printed(two, you)],
    turned: turnedOf(show),
    score,
    badges: badgesOf(match, you),
    whys: whyAll(match, you),
    stops: wormStops(show),
    claims: claimsPlayed(match),
    missed: bestMissed(match, you),
  };
}
