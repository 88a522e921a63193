// Names what a recorded turn was: from a move and its parts to events that a reader understands.
import { assertNever } from '../base/assert-never.ts';
import type { Side } from '../content/vocabulary.ts';
import type { CheckFinding, DebateEvent } from './events.ts';
import { FINDING } from './kernel/check.ts';
import { CELL } from './kernel/layout.ts';
import type { Night } from './kernel/night.ts';
import { actorOf } from './kernel/turn.ts';
import type { Move } from './moves.ts';
import type { Part } from './record.ts';

/** A turn as it was played. */
export interface PlayedTurn {
  readonly night: Night;
  readonly move: Move;
  /** Cells the move was made on, and those at the end of the turn. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

type CardMove = Exclude<Move, { type: 'pass' | 'press' | 'call-check' | 'reply' | 'spin' }>;

const findingName = (finding: number | null): CheckFinding =>
  finding === FINDING.held ? 'held-up' : finding === FINDING.fell ? 'fell-short' : 'half-right';

function liveClaim(night: Night, cells: Int32Array): { side: Side; claim: string } {
  const side: Side = cells[CELL.liveSide] === 0 ? 0 : 1;
  return { side, claim: night.tables.claimIds[side][cells[CELL.liveCard]! - 1]! };
}

/** The event of a drawn check, called or waived. */
export function drawEvent({ night, before, after }: PlayedTurn, part: Part): DebateEvent {
  const { draw, chance, changes } = part;
  const base = { turn: before[CELL.turn]!, ...liveClaim(night, after), draw, chance, ...changes };
  if (part.finding === null || part.finding < 0) return { type: 'check-waived', ...base };
  return { type: 'claim-checked', ...base, finding: findingName(part.finding), by: 'moderator' };
}

function cardEvent({ night, before, after }: PlayedTurn, move: CardMove, part: Part): DebateEvent {
  const { round } = night.steps[before[CELL.step]!]!;
  const { card, tone } = move;
  const base = { turn: before[CELL.turn]!, side: actorOf(night, before), card, tone, ...part.changes };
  const contradiction = after[CELL.liveContradiction]!;
  switch (move.type) {
    case 'make-opening':
      return { type: 'opening-made', ...base };
    case 'make-closing':
      return { type: 'closing-made', ...base };
    case 'concede':
      return { type: 'claim-conceded', ...base, claim: liveClaim(night, before).claim };
    case 'make-claim': {
      const onTopic = after[CELL.liveRelevance] === 1000;
      const account = move.account ?? false;
      return {
        type: 'claim-made',
        ...base,
        topic: night.setup.topics[round]!,
        onTopic,
        contradiction,
        account,
      };
    }
    case 'answer': {
      const relevance = after[CELL.liveRelevance]!;
      const account = move.account ?? false;
      const question = night.setup.questions[round]!;
      return { type: 'question-answered', ...base, question, relevance, contradiction, account };
    }
    case 'rebut': {
      const relevance = after[CELL.rebuttalRelevance]! - 1;
      const clawback = after[CELL.clawback]!;
      return { type: 'claim-rebutted', ...base, claim: liveClaim(night, before).claim, relevance, clawback };
    }
    default:
      return assertNever(move, 'card move');
  }
}

/** The event of the move itself. */
export function moveEvent(played: PlayedTurn, part: Part): DebateEvent {
  const { night, before, move } = played;
  const step = night.steps[before[CELL.step]!]!;
  const turn = before[CELL.turn]!;
  const base = { turn, side: actorOf(night, before), ...part.changes };
  switch (move.type) {
    case 'reply':
      return { type: 'claim-defended', ...base, claim: liveClaim(night, before).claim };
    case 'press':
      return {
        type: 'answer-pressed',
        ...base,
        upheld: part.upheld,
        target: step.kind === 'reply' ? 'rebuttal' : 'line',
      };
    case 'call-check': {
      const checked = { turn, ...liveClaim(night, before), finding: findingName(part.finding) };
      return {
        type: 'claim-checked',
        ...checked,
        by: 'challenger',
        draw: 0,
        chance: part.chance,
        ...part.changes,
      };
    }
    case 'spin':
      return { type: 'line-spun', ...base, card: move.card };
    case 'pass':
      return { type: 'turn-passed', ...base, step: step.kind };
    default:
      return cardEvent(played, move, part);
  }
}
