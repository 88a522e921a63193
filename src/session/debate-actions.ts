// Actions while lines are being said: going on air, playing a move, stepping through beats.
import { ok, type Result } from '../base/result.ts';
import { parseSeedText } from '../base/seed.ts';
import { openColdOpen } from '../match/cold-open.ts';
import { type Match, submit } from '../match/match.ts';
import { type Move, makeMove } from '../rules/index.ts';
import { type Content, tablesOf } from './content.ts';
import { type Context, contentNow, setShow, startShow, updateNight } from './context.ts';
import { setNightAside } from './keep.ts';
import { isComputersTurn, openNight, type Played, playComputer, replayMoves } from './link-local.ts';
import { stepReplay } from './replay-actions.ts';
import type { SavedNight } from './saved-night.ts';
import { makeScene } from './scene.ts';
import { atRest, choiceOf, extendShow, nextBeat, openShow, type Show, withStepBeats } from './show.ts';

function showOf(
  content: Content,
  night: SavedNight,
  opened: Result<Match, string>,
  moves: readonly string[],
): Result<Show, string> {
  if (!opened.ok) return opened;
  const match = replayMoves(opened.value, moves);
  if (!match.ok) return match;
  const tables = tablesOf(content, night.preset);
  const scene = makeScene(content.pack, content.text, tables, content.faces[night.preset], night);
  return ok(openShow(scene, match.value));
}

const openDebate = (content: Content, night: SavedNight): Result<Show, string> =>
  showOf(content, night, openNight(content, night), night.moves ?? []);

function openCold(content: Content, night: SavedNight): Result<Show, string> {
  const seed = parseSeedText(night.seed);
  if (!seed.ok) return seed;
  const opened = openColdOpen(tablesOf(content, night.preset), content.hash, seed.value);
  return showOf(content, night, opened, night.coldOpen);
}

function restored(context: Context, show: Result<Show, string>): void {
  if (show.ok) {
    setShow(context, show.value);
    return;
  }
  setNightAside(context.host.shelf);
  const notice = { key: 'notice.damaged-night', values: { reason: show.error } };
  context.store.setState({ night: null, show: null, notice });
}

/**
 * Brings the show in line with the act: the cold open, nothing before going on air, the debate after. A night that was
 * left while the computer was thinking asks it again.
 */
export async function restoreShow(context: Context): Promise<void> {
  const content = contentNow(context);
  const { night } = context.store.getState();
  if (!content || !night) return;
  if (night.act === 'cold-open') restored(context, openCold(content, night));
  else if (night.moves === null) setShow(context, null);
  else restored(context, openDebate(content, night));
  await hearComputer(context);
}

function keepMoves(context: Context, show: Show, act: SavedNight['act']): void {
  const moves = show.match.moves.map(({ move }) => makeMove(move));
  updateNight(context, act === 'cold-open' ? { coldOpen: moves } : { moves });
}

/** The cold open ends with its exchange: what the moderator would ask next is not part of it. */
const onlyThisExchange = (show: Show): Show => ({
  ...show,
  queue: show.queue.filter((beat) => beat.kind !== 'prompt'),
});

/** Keeps what has been played and shows it after the lines that still wait. */
function goOn(context: Context, show: Show, { match, events }: Played, act: SavedNight['act']): void {
  const longer = extendShow(show, match, events);
  keepMoves(context, longer, act);
  const next = act === 'cold-open' ? onlyThisExchange(longer) : longer;
  if (next.skipping) setShow(context, atRest(next));
  else if (next.beat === null && !context.store.getState().paused) startShow(context, next);
  else setShow(context, next);
}

/** Stops everything, or goes on; what the computer has said meanwhile begins then. */
export function pauseShow(context: Context, paused: boolean): void {
  context.store.setState({ paused });
  context.director.pause('hand', paused);
  const { show } = context.store.getState();
  if (!paused && show?.beat === null) startShow(context, show);
}

/**
 * While it is the computer's turn, has its move worked out and shows it. The lines said meanwhile go on; an answer that
 * comes after the debate has been left is dropped, for whoever goes back to it asks again.
 */
async function hearComputer(context: Context): Promise<void> {
  const { show, night } = context.store.getState();
  if (!show || !night || !isComputersTurn(show.match, night.side)) return;
  const played = await playComputer(show.match, night, context.host.thinker);
  const now = context.store.getState();
  if (now.show?.match !== show.match || !now.night) return;
  goOn(context, now.show, played, now.night.act);
  await hearComputer(context);
}

/** Opens the debate of the prepared night; nothing happens while the preparation cannot stand. */
export async function goOnAir(context: Context): Promise<void> {
  const content = contentNow(context);
  const { night } = context.store.getState();
  if (!content || !night) return;
  const opened = openDebate(content, { ...night, moves: [] });
  if (!opened.ok) return;
  updateNight(context, { moves: [], act: 'debate' });
  startShow(context, withStepBeats(opened.value));
  await hearComputer(context);
}

/** Plays the player's move, shows it and has it answered. A move that is not legal now changes nothing. */
export async function submitMove(context: Context, move: Move): Promise<void> {
  const { show, night } = context.store.getState();
  if (!show || !night || choiceOf(show) !== night.side) return;
  const played = submit(show.match, night.side, move);
  if (!played.ok) return;
  goOn(context, { ...show, skipping: false }, played.value, night.act);
  await hearComputer(context);
}

/** The next beat at once. */
export function showNext(context: Context): void {
  const { show, replay } = context.store.getState();
  if (replay) stepReplay(context, 1);
  else if (show) setShow(context, nextBeat(show));
}

/** All beats at once, up to the next choice. */
export function showAll(context: Context): void {
  const { show } = context.store.getState();
  if (show) setShow(context, atRest(show));
}
