// What both leaders' faces say once the room has answered a line: one table, the same for both sides. Pure.
import type { Pack } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { type CheckFinding, type DebateEvent, other } from '../rules/index.ts';
import type { FaceThresholds } from './audience.ts';
import type { LeaderFace } from './picture.ts';
import type { Reaction } from './reactions.ts';

export type Faces = Partial<Record<Side, LeaderFace>>;

/** Below this relevance (milli) an answer misses the point. */
export const DODGE_BELOW = 500;
/** Share of a claim (milli) from which losing it stings. */
const STUNG_FROM = 300;

/** What a line did, as far as faces care. */
export interface Turn {
  readonly event: DebateEvent;
  /** Change of the room's lead towards the speaker, percentage points. */
  readonly towards: number;
  /** The ledger calls what was said misleading or wrong. */
  readonly untrue: boolean;
  /** The line was aimed at the other side. */
  readonly attack: boolean;
}

type Pair = readonly [own: LeaderFace, rival: LeaderFace];
type Thresholds = Pick<FaceThresholds, 'slight' | 'clear'>;

/** Changed the subject, or answered something else. */
export const isDodge = (event: DebateEvent): boolean =>
  (event.type === 'claim-made' && !event.onTopic) ||
  ((event.type === 'question-answered' || event.type === 'claim-rebutted') && event.relevance < DODGE_BELOW);

/** The speaker after a line of their own: applause, a groan, or the tone of what was said. */
function ownFace({ event, towards }: Turn, { slight, clear }: Thresholds): LeaderFace {
  if (towards >= clear) return 'smiling';
  if (towards <= -slight / 2 || isDodge(event)) return 'concerned';
  const tone = 'tone' in event ? event.tone : null;
  return tone === 'attacking' ? 'driven' : tone === 'empathetic' ? 'smiling' : 'calm';
}

/** The other leader after it: hurt, in doubt about the figure, attacked, or glad that it missed. */
function rivalFace({ event, towards, untrue, attack }: Turn, { slight, clear }: Thresholds): LeaderFace {
  if (towards >= clear) return 'hit';
  if (towards <= -slight / 2 || isDodge(event)) return 'amused';
  if (untrue) return 'doubtful';
  return attack ? 'stern' : 'listening';
}

function rebuttalFaces(turn: Turn, thresholds: Thresholds): Pair {
  const { event } = turn;
  if (event.type === 'claim-rebutted' && event.clawback >= STUNG_FROM && !isDodge(event))
    return ['smug', 'hit'];
  const rival = rivalFace(turn, thresholds);
  return [ownFace(turn, thresholds), rival === 'listening' ? 'relieved' : rival];
}

const CHECKED: Record<CheckFinding, Pair> = {
  'fell-short': ['hit', 'amused'],
  'held-up': ['relieved', 'concerned'],
  'half-right': ['concerned', 'doubtful'],
};

/** The faces of whoever the event is about and of the other leader; null where nothing shows. */
function pairOf(turn: Turn, thresholds: Thresholds): Pair | null {
  const { event } = turn;
  switch (event.type) {
    case 'claim-rebutted':
      return rebuttalFaces(turn, thresholds);
    case 'claim-defended':
      return ['driven', 'stern'];
    case 'claim-conceded':
      return ['calm', 'smiling'];
    case 'answer-pressed':
      return event.upheld ? ['smug', 'hit'] : ['concerned', 'relieved'];
    case 'claim-checked':
      return CHECKED[event.finding];
    case 'check-waived':
      return ['relieved', 'doubtful'];
    case 'debate-opened':
    case 'line-spun':
    case 'turn-passed':
      return null;
    default:
      return [ownFace(turn, thresholds), rivalFace(turn, thresholds)];
  }
}

/** Faces by side after `turn`. `thresholds` in percentage points. */
export function facesAfter(turn: Turn, thresholds: Thresholds): Faces {
  const { event } = turn;
  const pair = pairOf(turn, thresholds);
  if (pair === null || event.type === 'debate-opened') return {};
  return { [event.side]: pair[0], [other(event.side)]: pair[1] };
}

const UNTRUE: readonly string[] = ['misleading', 'wrong'];

/** Reads off a reaction what faces care about. */
export function turnOf(pack: Pick<Pack, 'claims' | 'checks'>, { event, total }: Reaction): Turn {
  const side = event.type === 'debate-opened' ? 0 : event.side;
  const claim = 'card' in event ? pack.claims.find((one) => one.id === event.card) : undefined;
  const verdict = pack.checks.find((check) => check.id === claim?.check)?.verdict;
  return {
    event,
    towards: side === 0 ? total : -total,
    untrue: verdict !== undefined && UNTRUE.includes(verdict),
    attack: claim?.kind === 'attack' || ('tone' in event && event.tone === 'attacking'),
  };
}
