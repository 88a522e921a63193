// Starts the page: puts session, sound, stage and interface together. The only place that knows them all.
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { h, render } from 'preact';
import cardWords from '../assets/packs/channel-2023/cards.en-GB.json?url';
import cards from '../assets/packs/channel-2023/cards.json?url';
import faces from '../assets/packs/channel-2023/faces.json?url';
import nightWords from '../assets/packs/channel-2023/night.en-GB.json?url';
import nightCards from '../assets/packs/channel-2023/night.json?url';
import packUrl from '../assets/packs/channel-2023/pack.json?url';
import par from '../assets/packs/channel-2023/par.json?url';
import tuning from '../assets/packs/channel-2023/tuning.json?url';
import { createSoundBoard } from './audio/sound-board.ts';
import { err, ok, type Result } from './base/result.ts';
import { joinPack } from './content/load.ts';
import { problemText } from './content/problem.ts';
import { isClassAddress } from './session/class-address.ts';
import type { Content } from './session/content.ts';
import type { After } from './session/director.ts';
import { followSound } from './session/follow-sound.ts';
import type { Shelf } from './session/keep.ts';
import { createSession } from './session/session.ts';
import { isMuted } from './session/state.ts';
import { type OpenThread, threadThinker } from './session/thinker.ts';
import { loadPeeps } from './ui/people/load-peeps.ts';
import { leaderLooks, makeLookCode } from './ui/people/people.ts';
import { App } from './ui/shell/app.tsx';
import { tellCaption } from './ui/shell/captions.tsx';
import { onPlaySound } from './ui/shell/sounds.ts';
import type { StageFactory } from './ui/stage/choose-tier.ts';
import { createStillStage } from './ui/stage/still-stage.ts';

const FILES: Readonly<Record<string, string>> = {
  'pack.json': packUrl,
  'cards.json': cards,
  'night.json': nightCards,
  'par.json': par,
  'cards.en-GB.json': cardWords,
  'night.en-GB.json': nightWords,
  'faces.json': faces,
  'tuning.json': tuning,
};

async function fetchJson(name: string, url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${name}: the server answered ${answer.status}`);
  return answer.json();
}

/** Fetches and checks the pack. The reason of a failure is for whoever looks after the page. */
async function fetchContent(): Promise<Result<Content, string>> {
  try {
    const entries = Object.entries(FILES).map(
      async ([name, url]) => [name, await fetchJson(name, url)] as const,
    );
    const joined = joinPack(Object.fromEntries(await Promise.all(entries)));
    if (!joined.ok) return err(joined.error.slice(0, 3).map(problemText).join('; '));
    return ok(joined.value);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The browser's storage, or a shelf that keeps nothing and says so where the browser gives none. */
function openShelf(): Shelf {
  try {
    return window.localStorage;
  } catch {
    return {
      getItem: () => null,
      setItem() {
        throw new Error('this browser gives no storage');
      },
      removeItem: () => undefined,
    };
  }
}

const makeStage: StageFactory = async (tier, onLost = () => {}) => {
  if (tier === 'still') return createStillStage();
  const { createPhaserStage } = await import('../scenes/phaser-stage.ts');
  return createPhaserStage({ tier, onLost });
};

const after: After = (ms, call) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

/** The worker is fetched with the first question, which comes after the first choice. */
const openThread: OpenThread = (heard, broke) => {
  const opened = import('./session/open-worker.ts').then(({ openWorker }) => openWorker(heard, broke));
  opened.catch(broke);
  return (message) => void opened.then((send) => send(message)).catch(broke);
};

const session = createSession({
  loadContent: fetchContent,
  shelf: openShelf(),
  after,
  thinker: threadThinker(openThread, after),
  randomSeed() {
    const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4));
    return [a, b, c, d];
  },
  looks: leaderLooks.map(makeLookCode),
  quiet: isClassAddress(location),
});

function startSound(): void {
  const state = session.store.getState();
  const board = createSoundBoard({ muted: isMuted(state), volumes: state.settings.volumes });
  const unlock = () => board.unlock();
  addEventListener('pointerdown', unlock);
  addEventListener('keydown', unlock);
  board.onCaption(({ key }) => tellCaption(key));
  onPlaySound((cue) => board.play(cue));
  followSound(session.store, board);
}

startSound();
void session.load();
// The people are wanted as soon as the studio is entered; fetched now, the room is never dark on arrival.
void loadPeeps();
const root = document.querySelector('#app');
if (root) render(h(App, { session, makeStage }), root);
