// The table of acts: which panel each has and how it shares the page with the stage. Panels after the first choice load
// when they are needed.
import type { ComponentType } from 'preact';
import type { Act } from '../../session/acts.ts';
import { ColdOpenPanel } from '../acts/cold-open/cold-open-panel.tsx';
import { DebatePanel } from '../acts/debate/debate-panel.tsx';

export interface ActView {
  /** Already there, or fetched on first use. */
  readonly panel: ComponentType | (() => Promise<ComponentType>);
  readonly lazy: boolean;
  /** `show`: large stage with the panel below; `side`: the panel is the page and the stage a strip above or beside it. */
  readonly layout: 'show' | 'side';
  /** True where lines are being said: the header shows LIVE, the room and pause. */
  readonly live: boolean;
}

const lazy = (panel: () => Promise<ComponentType>, layout: ActView['layout']): ActView => ({
  panel,
  lazy: true,
  layout,
  live: false,
});

export const ACT_VIEWS: Record<Exclude<Act, 'title'>, ActView> = {
  'cold-open': { panel: ColdOpenPanel, lazy: false, layout: 'show', live: true },
  side: lazy(async () => (await import('../acts/side/side-panel.tsx')).SidePanel, 'side'),
  briefing: lazy(async () => (await import('../acts/briefing/briefing-panel.tsx')).BriefingPanel, 'side'),
  platform: lazy(async () => (await import('../acts/platform/platform-panel.tsx')).PlatformPanel, 'side'),
  preparation: lazy(
    async () => (await import('../acts/preparation/preparation-panel.tsx')).PreparationPanel,
    'side',
  ),
  // The cold open is made of the same parts, so they are there already.
  debate: { panel: DebatePanel, lazy: false, layout: 'show', live: true },
  spin: lazy(async () => (await import('../acts/spin/spin-panel.tsx')).SpinPanel, 'side'),
  verdict: lazy(async () => (await import('../acts/verdict/verdict-panel.tsx')).VerdictPanel, 'side'),
  epilogue: lazy(async () => (await import('../acts/epilogue/epilogue-panel.tsx')).EpiloguePanel, 'side'),
};
