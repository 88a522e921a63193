// What the player's own team says to them before a choice: at most one line, each once a night, nothing when nothing fits.
// It knows what the player can see: never how accurate a claim is, never the other hand. Pure.
import type { Advice } from '../content/schema.ts';
import { ADVICE_MOMENTS, type AdviceMoment, type Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import {
  CELL,
  type DebateEvent,
  type DebateState,
  evolve,
  legalMoves,
  type Move,
  type Night,
  type Step,
  turnOf,
} from '../rules/index.ts';
import { extrasOpen } from './running-order.ts';

/** When a moment has come. Shares and relevance in milli, composure in milli-points. */
const LIMITS = { missesBelow: 500, hardHit: 250, checkable: 0.7, composure: 65_000 } as const;

/** A choice of the player: the debate before it and what had been said. */
interface Choice {
  readonly night: Night;
  readonly side: Side;
  readonly state: DebateState;
  readonly step: Step;
  readonly said: readonly DebateEvent[];
  readonly may: ReadonlySet<Move['type']>;
}

/** How far what the other leader said last answers what was asked, milli; null when nothing of theirs is up. */
function theirRelevance({ state: { cells }, step, side }: Choice): number | null {
  if (step.kind === 'reply') return cells[CELL.rebuttalRelevance]! - 1;
  return cells[CELL.liveCard] !== 0 && cells[CELL.liveSide] !== side ? cells[CELL.liveRelevance]! : null;
}

function dodged(choice: Choice): boolean {
  const relevance = theirRelevance(choice);
  return choice.may.has('press') && relevance !== null && relevance < LIMITS.missesBelow;
}

function checkable({ night, state: { cells }, may }: Choice): boolean {
  if (!may.has('call-check')) return false;
  const claim = night.tables.claimIds[cells[CELL.liveSide] === 0 ? 0 : 1][cells[CELL.liveCard]! - 1];
  const found = night.tables.pack.claims.find(({ id }) => id === claim);
  return found !== undefined && found.checkability >= LIMITS.checkable;
}

/** True when the side's last two lines were said in one tone and the next may be said in another. */
function toneRepeated({ side, said, may }: Choice): boolean {
  const tones = said.flatMap((event) => ('tone' in event && event.side === side ? [event.tone] : []));
  const speaks = may.has('make-claim') || may.has('rebut') || may.has('answer');
  return speaks && tones.length > 1 && tones.at(-1) === tones.at(-2);
}

const argues = ({ step }: Choice): boolean => step.kind === 'claim' || step.kind === 'rebuttal';

function forewarned(choice: Choice): boolean {
  const { setup } = choice.night;
  const { prebuttal } = setup.preparations[choice.side];
  return argues(choice) && prebuttal !== null && setup.topics[choice.step.round] === prebuttal;
}

const COMES: Readonly<Record<AdviceMoment, (choice: Choice) => boolean>> = {
  'dodge-unpressed': dodged,
  'claim-hard-hit': ({ state, may }) => may.has('reply') && state.cells[CELL.clawback]! >= LIMITS.hardHit,
  'claim-checkable': checkable,
  'composure-low': ({ state, side }) => state.cells[CELL.composure + side]! < LIMITS.composure,
  'tone-repeated': toneRepeated,
  'citizen-asks': ({ step }) => step.kind === 'answer',
  'topic-forewarned': forewarned,
  'last-exchange': (choice) => argues(choice) && choice.step.round === choice.night.setup.topics.length - 1,
};

/** Every choice that `side` has had, the present one last. A turn ends with the event that raises the turn counter. */
function choicesOf(match: Match, side: Side): Choice[] {
  const { night } = match;
  const choices: Choice[] = [];
  let state = match.base;
  match.events.forEach((event, i) => {
    const turn = state.cells[CELL.turn];
    state = evolve(state, event);
    const over = event.type === 'debate-opened' || state.cells[CELL.turn] !== turn;
    if (!over || turnOf(night, state) !== side || !extrasOpen({ match: { night, state } })) return;
    const step = night.steps[state.cells[CELL.step]!]!;
    const may = new Set(legalMoves(night, state, side).map(({ type }) => type));
    choices.push({ night, side, state, step, said: match.events.slice(0, i + 1), may });
  });
  return choices;
}

/** The line for the present choice of `side`; null when it is not their choice or no line fits that has not been said. */
export function adviceNow(match: Match, side: Side): Advice | null {
  if (turnOf(match.night, match.state) !== side) return null;
  const said = new Set<AdviceMoment>();
  let now: AdviceMoment | undefined;
  const choices = choicesOf(match, side);
  for (const choice of choices) {
    now = ADVICE_MOMENTS.find((moment) => !said.has(moment) && COMES[moment](choice));
    if (now) said.add(now);
  }
  const open = extrasOpen({ match });
  const { advice } = match.night.tables.pack;
  return (open && advice.find((line) => line.side === side && line.when === now)) || null;
}
