// The one door to the rules.
export * from './constants.ts';
export { type Hand, isUnlocked } from './deal.ts';
export { decide, legalMoves, turnOf } from './decide.ts';
export type { Changes, CheckFinding, DebateEvent, Rejection } from './events.ts';
export { evolve, evolveAll } from './evolve.ts';
export {
  type ExplainedTerm,
  type Explanation,
  explain,
  LEAD,
  type Measure,
  type Mechanism,
} from './explain.ts';
export { factCheck } from './kernel/check.ts';
export { compilePack, withPrior } from './kernel/compile.ts';
export { CARD, CELL, PERCEPTIONS, SEGMENT_COUNT, SIDE_STRIDE, TOPIC_COUNT } from './kernel/layout.ts';
export { TERMS, type Term } from './kernel/ledger.ts';
export { isLegal, legalCodes, makeMoveBuffer } from './kernel/legal.ts';
export {
  accountOf,
  cardOf,
  encode,
  KIND,
  kindOf,
  MOVE_KINDS,
  type MoveKind,
  toneOf,
} from './kernel/moves.ts';
export { makeNight, type Night } from './kernel/night.ts';
export { platformPoints } from './kernel/platform.ts';
export {
  bestLead,
  didBetter,
  salienceOf,
  segmentLead,
  toplines,
  voteLead,
  weightedChange,
} from './kernel/shares.ts';
export { type BySide, other, type QuestionMeta, type Tables } from './kernel/tables.ts';
export { actorOf, isOver, playTurn } from './kernel/turn.ts';
export { cardIn, type Move, moveCode, moveOf } from './moves.ts';
export { makeMove, parseMove } from './notation.ts';
export {
  breadthOf,
  liveStrength,
  type Outcome,
  outcome,
  type SegmentOutcome,
  type SharesPercent,
  segmentLeads,
  winnerOf,
  wormLines,
  wormNow,
} from './outcome.ts';
export { type PollResult, takePoll } from './poll.ts';
export { type Aptness, type Preview, preview, type Risk, type Touch } from './preview.ts';
export { ROUNDS, STEP, STEP_KINDS, type Step, type StepKind, scheduleOf } from './schedule.ts';
export { EVEN_PAR, type Par, type Score, scoreOf } from './score.ts';
export { type OpenedDebate, type SetupProblem, setup } from './setup.ts';
export type { DebateOptions, DebateSetup, DebateState, Preparation } from './state.ts';
export { STREAM } from './streams.ts';
export { nightOfView, type View, viewFor } from './view.ts';
