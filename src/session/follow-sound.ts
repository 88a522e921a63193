// Which sound belongs to this moment: a cue per beat, a bed per act, tension from the margin. Whoever plays it is handed in.
import type { StoreApi } from 'zustand/vanilla';
import { bestLead } from '../rules/index.ts';
import type { Act } from './acts.ts';
import { eventsShown, isResting } from './show.ts';
import type { SoundBed, SoundCue } from './sound-cues.ts';
import type { SessionState } from './state.ts';

/** The part of a sound board that the night needs. */
export interface NightSound {
  play(cue: SoundCue): void;
  bed(name: SoundBed | null): void;
  /** 0 calm to 1 everything at stake. */
  tension(level: number): void;
  duck(on: boolean): void;
  setVolumes(volumes: SessionState['settings']['volumes']): void;
  mute(on: boolean): void;
}

const BEDS: Partial<Record<Act, SoundBed>> = { 'cold-open': 'studio', debate: 'studio', spin: 'press-room' };

/** Points of lead at which a night no longer feels close. */
const CALM_MARGIN = 6;

function tensionOf(state: SessionState): number {
  const { show } = state;
  if (!show) return 0;
  const { tables } = show.match.night;
  const shown = show.reactions[Math.max(0, eventsShown(show) - 1)]?.state ?? show.match.base;
  const change = Math.abs(bestLead(tables, shown.cells) - bestLead(tables, show.match.base.cells));
  const close = 1 - Math.min(1, change / CALM_MARGIN);
  const late = show.match.moves.length / show.match.night.steps.length;
  return Math.min(1, 0.3 * close + 0.7 * close * late);
}

function playVerdict(state: SessionState, sound: NightSound): void {
  const { show, night } = state;
  if (!show || !night) return;
  const { tables } = show.match.night;
  const change = bestLead(tables, show.match.state.cells) - bestLead(tables, show.match.base.cells);
  const own = night.side === 0 ? change : -change;
  sound.play(Math.abs(own) < 0.3 ? 'result-draw' : own > 0 ? 'result-win' : 'result-loss');
}

const ACT_CUES: Partial<Record<Act, SoundCue>> = {
  'cold-open': 'lights-up',
  side: 'sting',
  debate: 'sting',
  spin: 'applause-medium',
};

function actChanged(state: SessionState, act: Act | null, sound: NightSound): void {
  sound.bed((act && BEDS[act]) ?? null);
  if (act === 'verdict') playVerdict(state, sound);
  const cue = act ? ACT_CUES[act] : undefined;
  if (cue) sound.play(cue);
}

function follow(state: SessionState, before: SessionState, sound: NightSound): void {
  const act = state.night?.act ?? null;
  if (act !== (before.night?.act ?? null)) actChanged(state, act, sound);
  const beat = state.show?.beat ?? null;
  if (beat && beat !== before.show?.beat && beat.sound) sound.play(beat.sound);
  if (state.show !== before.show) {
    sound.tension(tensionOf(state));
    sound.duck(state.show !== null && !isResting(state.show));
  }
  if (state.settings.volumes !== before.settings.volumes) sound.setVolumes(state.settings.volumes);
  if (state.settings.muted !== before.settings.muted) sound.mute(state.settings.muted);
}

/** Follows the store until the returned function is called. */
export function followSound(store: StoreApi<SessionState>, sound: NightSound): () => void {
  const { night } = store.getState();
  if (night) sound.bed(BEDS[night.act] ?? null);
  return store.subscribe((state, before) => follow(state, before, sound));
}
