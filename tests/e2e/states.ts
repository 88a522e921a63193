// The table of states that a visitor can see. Checks that must hold everywhere (axe, overflow, keyboard) walk this table,
// so a new screen, dialog or beat of the debate gets a row here.
import type { Page } from 'playwright-core';
import { clockHolds } from '../../src/session/beat.ts';
import { PAGES } from '../../src/ui/shell/router.ts';
import {
  type Kept,
  type KeptMoment,
  keptAfter,
  keptAtSpin,
  keptAtStep,
  keptBefore,
  keptBeforeBeat,
  keptBeforeColdBeat,
  keptColdOpen,
  sharedLetters,
  withSettings,
} from './kept-nights.ts';
import { openFold, press, showBeat } from './play.ts';

export type PageState = {
  /** A sentence part that finishes "nothing is wrong in ...". */
  readonly name: string;
  /** The address to open, from the top. */
  readonly path: string;
  /** What the device kept from earlier visits. */
  readonly kept?: () => Promise<Kept>;
  /** What has to be in place before the first request. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What the visitor does from there; resolves when the state is on the screen. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Complaints of the browser that belong to the state. */
  readonly expected?: RegExp;
};

/** Everything that moves by itself stands still, so that a state stays what it is while it is looked at. */
const STILL: Kept = withSettings({ pace: 'manual', motion: 'reduced' });

const NIGHT = '/?tier=still#/night';

const heading = (page: Page) => page.locator('h1').first().waitFor();
const cards = (page: Page) => page.locator('.card__play').first().waitFor();
const still = async (kept: Promise<Kept>): Promise<Kept> => ({ ...(await kept), ...STILL });

/** A state of a night that a device has kept. */
const night = (name: string, kept: () => Promise<Kept>, reach: PageState['reach'] = heading): PageState => ({
  name,
  path: NIGHT,
  kept: () => still(kept()),
  reach,
});

/** A beat that follows the first card of a kept night. `shows` is what tells it from others. */
function beat(name: string, moment: () => Promise<KeptMoment>, shows: string): PageState {
  let found: Promise<KeptMoment> | null = null;
  const once = () => {
    found ??= moment();
    return found;
  };
  return {
    name,
    path: NIGHT,
    kept: async () => still(once().then(({ kept }) => kept)),
    reach: async (page) => {
      await showBeat(page, await once());
      await page.locator(shows).first().waitFor();
    },
  };
}

const beatOf = (kind: string) => () => keptBeforeBeat(`a beat "${kind}"`, (one) => one.kind === kind);
const coldBeatOf = (kind: string) => () => keptBeforeColdBeat(`a beat "${kind}"`, (one) => one.kind === kind);
const checked = (finding: string) => () =>
  keptBeforeBeat(finding, (one) => one.kind === 'verdict' && one.picture.check === finding);

const TITLE: readonly PageState[] = [
  { name: 'the title', path: '/', reach: heading },
  {
    name: 'the title when the debate could not be fetched',
    path: '/',
    before: (page) => page.route('**/cards-*.json', (route) => route.abort()),
    reach: (page) => page.getByRole('alert').waitFor(),
    expected: /Failed to load resource/,
  },
  {
    name: 'the title with a night under way',
    path: '/',
    kept: () => keptBefore('platform'),
    reach: (page) => page.getByRole('link', { name: /Resume/ }).waitFor(),
  },
  {
    name: 'the title after a damaged night was put aside',
    path: '/',
    kept: async () => ({ 'battle-of-perceptions.night': '{"version":1,"act":"lunch"}' }),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
];

const COLD_OPEN: readonly PageState[] = [
  night('the cold open at its choice', () => keptColdOpen(false), cards),
  beat('the cold open while the answer is said', coldBeatOf('line'), '[data-beat-focus]'),
  beat('the cold open while the room reacts', coldBeatOf('reaction'), '.reaction'),
  beat('the cold open while a check is weighed', coldBeatOf('weighing'), '.claim-board__stamp--weighing'),
  beat('the cold open when the check is in', coldBeatOf('verdict'), '.claim-board__stamp'),
  night(
    'the end of the cold open',
    () => keptColdOpen(true),
    (page) => page.getByRole('button', { name: /Two hours earlier/ }).waitFor(),
  ),
];

const BEFORE: readonly PageState[] = [
  night('the choice of sides', () => keptBefore('side', false)),
  night('the choice of sides after the lots', () => keptBefore('side')),
  night(
    'the open wardrobe with a name being typed',
    () => keptBefore('side'),
    async (page) => {
      await openFold(page, '.wardrobe');
      await page.getByLabel('Name', { exact: true }).selectOption('own');
      await page.locator('.part').first().waitFor();
    },
  ),
  night('the briefing', () => keptBefore('briefing')),
  night(
    'the briefing with open sources',
    () => keptBefore('briefing'),
    (page) => openFold(page, '.news-card .sources'),
  ),
  night(
    'the briefing with a word explained',
    () => keptBefore('briefing'),
    async (page) => {
      await page.locator('.news-card .term').first().click();
      await page.locator('.meaning:popover-open').waitFor();
    },
  ),
  night('the platform', () => keptBefore('platform')),
  night(
    'the platform with a policy opened',
    () => keptBefore('platform'),
    async (page) => {
      await openFold(page, '.plank__detail');
      await openFold(page, '.plank__detail .sources');
    },
  ),
  night('the preparation', () => keptBefore('preparation')),
  night(
    'the preparation with a note opened and a place free',
    () => keptBefore('preparation'),
    async (page) => {
      await page.locator('.note--learned input').last().uncheck();
      await openFold(page, '.note__body');
    },
  ),
];

const debateAt = (name: string, step: Parameters<typeof keptAtStep>[0], reach?: PageState['reach']) =>
  night(name, () => keptAtStep(step), reach);

const DEBATE_CHOICES: readonly PageState[] = [
  debateAt('the choice of an opening', 'opening', cards),
  debateAt('the choice of a claim', 'claim', cards),
  debateAt('the choice of a rebuttal with tones and challenges', 'rebuttal', cards),
  debateAt('a hand with all its cards and another tone', 'claim', async (page) => {
    await press(page, /^More cards/);
    await page.getByRole('radio', { name: 'Attacking' }).check();
    await press(page, /^Fewer cards/);
    await press(page, /^More cards/);
  }),
  debateAt('the choice of a concession', 'rebuttal', (page) => press(page, /^Grant the point/)),
  debateAt('the dialog with everything behind a card', 'rebuttal', async (page) => {
    await page.locator('.card__more').first().click();
    await page.locator('dialog[open]').waitFor();
  }),
  debateAt('the dialog behind a claim', 'claim', async (page) => {
    await page.locator('.card__more').first().click();
    await page.locator('dialog[open]').waitFor();
  }),
  debateAt('a claim taken apart', 'rebuttal', (page) => openFold(page, '.claim-parts')),
  debateAt('the choice to stand by a claim', 'reply'),
  debateAt('the choice of an answer to a citizen', 'answer', cards),
  debateAt('the choice to press for an answer', 'challenge'),
  debateAt('the choice of a closing', 'closing', cards),
  debateAt('the open transcript', 'answer', (page) => openFold(page, '.transcript')),
  debateAt('the reaction of all seven groups', 'answer', (page) => openFold(page, '.reaction details')),
  debateAt('the room with a voter chosen', 'answer', async (page) => {
    await page.locator('.voter-point[tabindex="0"]').press('Enter');
    await page.locator('.voter-card:popover-open').waitFor();
  }),
];

const DEBATE_BEATS: readonly PageState[] = [
  beat('the debate while a line is said', beatOf('line'), '.claim-board__line'),
  beat('the debate while the room reacts', beatOf('reaction'), '.reaction'),
  beat('the debate while the moderator asks', beatOf('prompt'), '.claim-board__line'),
  beat(
    'the debate while a citizen asks',
    () => keptBeforeBeat('a citizen', (one) => one.said?.by === 'citizen'),
    '.claim-board__line',
  ),
  beat('the debate while a check is weighed', beatOf('weighing'), '.claim-board__stamp--weighing'),
  beat('a check that fell short', checked('fell-short'), '.claim-board__stamp--fell-short'),
  beat('a check that held up', checked('held-up'), '.claim-board__stamp--held-up'),
  beat('the debate when no check is made', beatOf('waived'), '[data-beat-focus]'),
  beat('the debate before the closings', beatOf('closing-time'), '[data-beat-focus]'),
  beat(
    'the debate while the moderator holds the clock',
    () => keptBeforeBeat('a dodge', clockHolds),
    '.turn-clock--held',
  ),
  beat('the last handshake', beatOf('handshake'), '[data-beat-focus]'),
];

const FRAME: readonly PageState[] = [
  night(
    'the pause',
    () => keptAtStep('rebuttal'),
    async (page) => {
      await press(page, /^Pause/);
      await page.locator('dialog[open]').waitFor();
    },
  ),
  night(
    'the settings',
    () => keptAtStep('rebuttal'),
    async (page) => {
      await press(page, /^Settings/);
      await page.locator('dialog[open]').waitFor();
    },
  ),
  {
    ...night('the paper theme in the debate', () => keptAtStep('rebuttal'), cards),
    kept: async () => ({
      ...(await keptAtStep('rebuttal')),
      ...withSettings({ theme: 'paper', motion: 'reduced', pace: 'manual' }),
    }),
  },
  {
    ...night('the paper theme in the verdict', () => keptAfter('verdict')),
    kept: async () => ({
      ...(await keptAfter('verdict')),
      ...withSettings({ theme: 'paper', motion: 'reduced', pace: 'manual' }),
    }),
  },
  {
    ...night('the night when a part of it did not load', () => keptBefore('briefing')),
    before: (page) => page.route('**/briefing-panel-*.js', (route) => route.abort()),
    expected: /Failed to load resource/,
  },
];

const AFTER: readonly PageState[] = [
  night('the spin room at its choice', keptAtSpin, (page) => page.locator('.spin__card').first().waitFor()),
  night(
    'the front pages',
    () => keptAfter('spin'),
    (page) => page.locator('.front-page').first().waitFor(),
  ),
  {
    ...night('the verdict while the answers come in', () => keptAfter('verdict')),
    kept: () => keptAfter('verdict'),
    reach: (page) => page.locator('.result--pending').waitFor(),
  },
  night(
    'the verdict',
    () => keptAfter('verdict'),
    (page) => page.locator('.verdict__parts').waitFor(),
  ),
  night(
    'the verdict with exact reasons open',
    () => keptAfter('verdict'),
    (page) => openFold(page, '.segment__reasons'),
  ),
  night(
    'the verdict with a point of the worm chosen',
    () => keptAfter('verdict'),
    async (page) => {
      await page.locator('.worm-slider input').fill('3');
      await page.locator('.worm-note').waitFor();
    },
  ),
  night(
    'the verdict with every fold open',
    () => keptAfter('verdict'),
    async (page) => {
      await page.locator('.verdict__parts').waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  ),
  night('the epilogue', () => keptAfter('epilogue')),
  night(
    'the epilogue with open sources',
    () => keptAfter('epilogue'),
    (page) => openFold(page, '.epilogue .sources'),
  ),
];

const visitShared = async (page: Page): Promise<void> => {
  const letters = await sharedLetters();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/watch/${letters}`);
  await page.locator('.verdict__parts').waitFor();
};
const watched = async (page: Page): Promise<void> => {
  await visitShared(page);
  await press(page, /^Watch the debate/);
  await page.locator('.replay').waitFor();
};
const SHARED = { path: '/?tier=still', kept: async () => STILL };

const WATCHING: readonly PageState[] = [
  { name: 'a shared night at its verdict', ...SHARED, reach: visitShared },
  {
    name: 'a shared night being watched',
    ...SHARED,
    reach: async (page) => {
      await watched(page);
      await page.getByRole('slider').fill('22');
    },
  },
  {
    name: 'a shared night at its end',
    ...SHARED,
    reach: async (page) => {
      await watched(page);
      await page.getByRole('slider').press('End');
    },
  },
  {
    name: 'a shared night whose link is damaged',
    path: '/#/watch/1AAAA',
    reach: (page) => page.getByRole('alert').waitFor(),
  },
];

const ABOUT: readonly PageState[] = [
  ...PAGES.map((page) => ({ name: `the page "${page}"`, path: `/#/about/${page}`, reach: heading })),
  {
    name: 'the opened model with a number moved and debates played',
    path: '/#/about/model',
    reach: async (page) => {
      await page.getByRole('slider').press('End');
      await page.getByRole('button', { name: /^Play \d+ debates$/ }).click();
      await page.getByText(/^Done: /).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'the opened model with a group of voters',
    path: '/#/about/model',
    reach: async (page) => {
      await page.getByLabel('A group of voters').check();
      await page.getByLabel('What about them').selectOption('rating');
      await page.getByRole('slider').press('PageUp');
      await page.getByLabel('Which subject').waitFor();
    },
  },
  {
    name: 'the page "fair" with its tables open',
    path: '/#/about/fair',
    reach: async (page) => {
      for (const which of ['comparisons', 'figures as a table'])
        await page.locator('summary', { hasText: which }).click();
    },
  },
  { name: 'the page for an unknown route', path: '/#/no/such/page', reach: heading },
  {
    name: 'the page for an unknown address',
    path: '/no/such/page',
    reach: heading,
    expected: /status of 404/,
  },
];

export const STATES: readonly PageState[] = [
  ...TITLE,
  ...COLD_OPEN,
  ...BEFORE,
  ...DEBATE_CHOICES,
  ...DEBATE_BEATS,
  ...FRAME,
  ...AFTER,
  ...WATCHING,
  ...ABOUT,
];
