// Actions while lines are being said: going on air, playing a move, stepping through beats.
import { ok, type Result } from '../base/result.ts';
import { parseSeedText } from '../base/seed.ts';
import { openColdOpen } from '../match/cold-open.ts';
import type { Match } from '../match/match.ts';
import { type Move, makeMove } from '../rules/index.ts';
import { type Content, tablesOf } from './content.ts';
import { type Context, contentNow, setShow, startShow, updateNight } from './context.ts';
import { setNightAside } from './keep.ts';
import { answerFor, openNight, playMove, replayMoves } from './link-local.ts';
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

/** Brings the show in line with the act: the cold open, nothing before going on air, the debate after. */
export function restoreShow(context: Context): void {
  const content = contentNow(context);
  const { night } = context.store.getState();
  if (!content || !night) return;
  if (night.act === 'cold-open') restored(context, openCold(content, night));
  else if (night.moves === null) setShow(context, null);
  else restored(context, openDebate(content, night));
}

function keepMoves(context: Context, show: Show, act: SavedNight['act']): void {
  const moves = show.match.moves.map(({ move }) => makeMove(move));
  updateNight(context, act === 'cold-open' ? { coldOpen: moves } : { moves });
}

/** Opens the debate of the prepared night; nothing happens while the preparation cannot stand. */
export function goOnAir(context: Context): void {
  const content = contentNow(context);
  const { night } = context.store.getState();
  if (!content || !night) return;
  const opened = openDebate(content, { ...night, moves: [] });
  if (!opened.ok) return;
  updateNight(context, { moves: [], act: 'debate' });
  const answered = answerFor(opened.value.match, night.side, night);
  const show = extendShow(withStepBeats(opened.value), answered.match, answered.events);
  keepMoves(context, show, 'debate');
  startShow(context, show);
}

/** The cold open ends with its exchange: what the moderator would ask next is not part of it. */
const onlyThisExchange = (show: Show): Show => ({
  ...show,
  queue: show.queue.filter((beat) => beat.kind !== 'prompt'),
});

/** Plays the player's move and shows what follows. A move that is not legal now changes nothing. */
export function submitMove(context: Context, move: Move): void {
  const { show, night } = context.store.getState();
  if (!show || !night || choiceOf(show) !== night.side) return;
  const played = playMove(show.match, night.side, move, night);
  if (!played.ok) return;
  const next = extendShow(show, played.value.match, played.value.events);
  keepMoves(context, next, night.act);
  startShow(context, night.act === 'cold-open' ? onlyThisExchange(next) : next);
}

/** The next beat at once. */
export function showNext(context: Context): void {
  const { show } = context.store.getState();
  if (show) setShow(context, nextBeat(show));
}

/** All beats at once, up to the next choice. */
export function showAll(context: Context): void {
  const { show } = context.store.getState();
  if (show) setShow(context, atRest(show));
}
