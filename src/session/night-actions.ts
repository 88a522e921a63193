// Actions between the lines: beginning a night, moving through its acts, choosing sides and leaders.
import { parseSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Act } from './acts.ts';
import { type Context, contentNow, setNight, updateNight } from './context.ts';
import { restoreShow } from './debate-actions.ts';
import { keepFinished } from './keep.ts';
import { drawNight, type NightWishes, preparedFor } from './new-night.ts';
import type { LeaderChoice } from './saved-night.ts';

const FIRST_WISHES: NightWishes = {
  act: 'side',
  format: 'quick',
  preset: 'vivid',
  level: 'novice',
  side: null,
  seed: null,
};

function begin(context: Context, wishes: NightWishes): void {
  const content = contentNow(context);
  if (!content) return;
  const { looks, randomSeed } = context.host;
  const asked = wishes.seed === null ? null : parseSeedText(wishes.seed);
  setNight(context, drawNight(content, looks, asked?.ok ? asked.value : randomSeed(), wishes));
  void restoreShow(context);
}

/** The first night is quick, later ones full; size and opponent stay as they were. */
function usualWishes({ store }: Context): NightWishes {
  const { finished, night } = store.getState();
  const { preset, level } = night ?? FIRST_WISHES;
  return { ...FIRST_WISHES, preset, level, format: finished > 0 ? 'full' : 'quick' };
}

/** Fetches the pack and comes back to a kept night. */
export async function load(context: Context): Promise<void> {
  const { store, host } = context;
  store.setState({ content: { status: 'loading' } });
  const loaded = await host.loadContent();
  if (loaded.ok) {
    store.setState({ content: { status: 'ready', value: loaded.value } });
    await restoreShow(context);
  } else {
    store.setState({ content: { status: 'failed', reason: loaded.error } });
  }
}

/** From the title into the studio: the cold open on the first visit, a new night later. */
export function enter(context: Context): void {
  const content = contentNow(context);
  const { finished, night } = context.store.getState();
  if (!content) return;
  if (finished > 0 || night !== null) {
    begin(context, usualWishes(context));
    return;
  }
  begin(context, { ...FIRST_WISHES, act: 'cold-open', side: content.pack.coldOpen.side });
}

/** A new night with wishes. */
export const startNight = (context: Context, wishes: Partial<NightWishes>): void =>
  begin(context, { ...usualWishes(context), ...wishes });

function countFinished({ host, store }: Context): void {
  const finished = store.getState().finished + 1;
  store.setState({ finished });
  keepFinished(host.shelf, finished);
}

const ON_AIR: readonly Act[] = ['debate', 'spin', 'verdict', 'epilogue'];

/** Moves to an act of the night under way. The first time a verdict is seen, the night counts as played. */
export function goTo(context: Context, act: Act): void {
  const { night, show } = context.store.getState();
  if (!night) return;
  if (act === 'verdict' && night.act === 'spin') countFinished(context);
  updateNight(context, { act });
  if (!ON_AIR.includes(act) || show === null) void restoreShow(context);
}

/** Takes a side; the team's preparation for it comes along. */
export function chooseSide(context: Context, side: Side): void {
  const content = contentNow(context);
  const { night } = context.store.getState();
  const seed = night ? parseSeedText(night.seed) : null;
  if (content && seed?.ok) updateNight(context, { side, ...preparedFor(content, side, seed.value) });
}

/** Names or dresses a leader. */
export function setLeader(context: Context, side: Side, leader: Partial<LeaderChoice>): void {
  const { night } = context.store.getState();
  if (!night) return;
  const changed = { ...night.leaders[side], ...leader };
  updateNight(context, { leaders: side === 0 ? [changed, night.leaders[1]] : [night.leaders[0], changed] });
}
