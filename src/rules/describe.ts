// Names what a recorded turn was: from a move and what it changed to events that a reader understands.
import { assertNever } from '../base/assert-never.ts';
import type { Side } from '../content/vocabulary.ts';
import { type Desk, drawChanges, moveChanges } from './desk.ts';
import type { Changes, CheckFinding, DebateEvent } from './events.ts';
import { FINDING } from './kernel/check.ts';
import { CELL } from './kernel/layout.ts';
import type { Night } from './kernel/night.ts';
import type { Move } from './moves.ts';

type CardMove = Exclude<Move, { type: 'pass' | 'press' | 'call-check' | 'reply' | 'spin' }>;
type PlainMove = Exclude<Move, CardMove>;

const findingName = (finding: number): CheckFinding =>
  finding === FINDING.held ? 'held-up' : finding === FINDING.fell ? 'fell-short' : 'half-right';

const liveSide = (cells: Int32Array): Side => (cells[CELL.liveSide] === 0 ? 0 : 1);

const liveClaim = (night: Night, cells: Int32Array): string =>
  night.tables.claimIds[liveSide(cells)][cells[CELL.liveCard]! - 1]!;

/** The event of a drawn check, called or waived. */
function drawEvent(night: Night, desk: Desk): DebateEvent {
  const { before, cells: after, record } = desk;
  const { draw, chance } = record;
  const { effects, cells } = drawChanges(night, desk);
  const turn = before[CELL.turn]!;
  const side = liveSide(after);
  const claim = liveClaim(night, after);
  if (record.drawn < 0) return { type: 'check-waived', turn, side, claim, draw, chance, effects, cells };
  const finding = findingName(record.drawn);
  return { type: 'claim-checked', turn, side, claim, draw, chance, effects, cells, finding, by: 'moderator' };
}

function claimEvent(
  night: Night,
  desk: Desk,
  side: Side,
  move: CardMove & { type: 'make-claim' | 'answer' },
  { effects, cells }: Changes,
): DebateEvent {
  const { before, cells: after } = desk;
  const { card, tone, account = false } = move;
  const turn = before[CELL.turn]!;
  const round = night.rounds[before[CELL.step]!]!;
  const relevance = after[CELL.liveRelevance]!;
  const contradiction = after[CELL.liveContradiction]!;
  if (move.type === 'answer') {
    const question = night.setup.questions[round]!;
    const asked = { question, relevance, contradiction, account };
    return { type: 'question-answered', turn, side, card, tone, effects, cells, ...asked };
  }
  const topic = night.setup.topics[round]!;
  const onTopic = relevance === 1000;
  return {
    type: 'claim-made',
    turn,
    side,
    card,
    tone,
    effects,
    cells,
    topic,
    onTopic,
    contradiction,
    account,
  };
}

function cardEvent(night: Night, desk: Desk, side: Side, move: CardMove, changes: Changes): DebateEvent {
  const { before, cells: after } = desk;
  const { effects, cells } = changes;
  const { card, tone } = move;
  const turn = before[CELL.turn]!;
  switch (move.type) {
    case 'make-opening':
      return { type: 'opening-made', turn, side, card, tone, effects, cells };
    case 'make-closing':
      return { type: 'closing-made', turn, side, card, tone, effects, cells };
    case 'concede':
      return {
        type: 'claim-conceded',
        turn,
        side,
        card,
        tone,
        effects,
        cells,
        claim: liveClaim(night, before),
      };
    case 'rebut': {
      const claim = liveClaim(night, before);
      const relevance = after[CELL.rebuttalRelevance]! - 1;
      const clawback = after[CELL.clawback]!;
      return { type: 'claim-rebutted', turn, side, card, tone, effects, cells, claim, relevance, clawback };
    }
    default:
      return claimEvent(night, desk, side, move, changes);
  }
}

function plainEvent(night: Night, desk: Desk, side: Side, move: PlainMove, changes: Changes): DebateEvent {
  const { before, record } = desk;
  const { effects, cells } = changes;
  const turn = before[CELL.turn]!;
  const step = night.steps[before[CELL.step]!]!.kind;
  switch (move.type) {
    case 'reply':
      return { type: 'claim-defended', turn, side, effects, cells, claim: liveClaim(night, before) };
    case 'press': {
      const target = step === 'reply' ? 'rebuttal' : 'line';
      return { type: 'answer-pressed', turn, side, effects, cells, upheld: record.upheld, target };
    }
    case 'call-check': {
      const about = { side: liveSide(before), claim: liveClaim(night, before) };
      const found = {
        finding: findingName(record.called),
        by: 'challenger',
        draw: 0,
        chance: 1_000_000,
      } as const;
      return { type: 'claim-checked', turn, ...about, ...found, effects, cells };
    }
    case 'spin':
      return { type: 'line-spun', turn, side, effects, cells, card: move.card };
    case 'pass':
      return { type: 'turn-passed', turn, side, effects, cells, step };
    default:
      return assertNever(move, 'plain move');
  }
}

/** The events of a turn, `move` in code, that has been played on `desk`: the move, then the moderator's check if one was weighed. */
export function eventsOf(night: Night, desk: Desk, side: Side, move: Move, code: number): DebateEvent[] {
  const changes = moveChanges(night, desk, side, code);
  const event =
    'tone' in move
      ? cardEvent(night, desk, side, move, changes)
      : plainEvent(night, desk, side, move, changes);
  return desk.record.cut < 0 ? [event] : [event, drawEvent(night, desk)];
}
