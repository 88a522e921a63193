// Which sound belongs to this moment: cues per beat, a bed per act, tension from the margin. Whoever plays it is handed in.
import type { StoreApi } from 'zustand/vanilla';
import type { Side } from '../content/vocabulary.ts';
import type { Act } from './acts.ts';
import type { Beat } from './beat.ts';
import type { StagePicture, WormPoint } from './picture.ts';
import type { SoundBed, SoundCue } from './sound-cues.ts';
import { isMuted, type SessionState } from './state.ts';
import { tensionOf } from './tension.ts';

/** The part of a sound board that the night needs. */
export interface NightSound {
  /** Plays a cue, at once or so many milliseconds later. */
  play(cue: SoundCue, afterMs?: number): void;
  /** Forgets the cues still to come, and lets go of a breath that was cut short. */
  drop(): void;
  bed(name: SoundBed | null): void;
  /** 0 calm to 1 everything at stake. */
  tension(level: number): void;
  /** Lowers the beds while somebody speaks. */
  duck(on: boolean): void;
  setVolumes(volumes: SessionState['settings']['volumes']): void;
  mute(on: boolean): void;
}

type Timed = readonly [SoundCue, number];

const BEDS: Partial<Record<Act, SoundBed>> = { 'cold-open': 'studio', debate: 'studio', spin: 'press-room' };

const ACT_CUES: Partial<Record<Act, SoundCue>> = {
  'cold-open': 'lights-up',
  side: 'sting',
  briefing: 'card-lift',
  platform: 'card-lift',
  preparation: 'card-lift',
  debate: 'sting',
  epilogue: 'card-lift',
};

/** The card is heard when it is lifted and again when it has reached the lectern. @unit milliseconds */
const CARD_TRAVELS = 380;
/** The worm is drawn late. @unit milliseconds */
const WORM_LATE = 1200;
/** Points of the worm that are worth a sound. */
const WORM_STEP = 3;
/** The room answers what has been found a little after the stamp. @unit milliseconds */
const AFTER_STAMP = 650;
const AFTER_HANDS = 450;

const FOUND: Partial<Record<StagePicture['check'], SoundCue>> = {
  'fell-short': 'groan',
  'held-up': 'applause-small',
  'half-right': 'murmur-mid',
};

/** A step up when the worm moved towards the player, down when it moved away; none for a small move. */
export function wormSteps(worm: readonly WormPoint[], you: Side): readonly Timed[] {
  const jump = (worm.at(-1)?.swing ?? 50) - (worm.at(-2)?.swing ?? 50);
  if (Math.abs(jump) < WORM_STEP) return [];
  return [[jump > 0 === (you === 0) ? 'worm-up' : 'worm-down', WORM_LATE]];
}

function alongside({ night, settings }: SessionState, { kind, picture }: Beat): readonly Timed[] {
  switch (kind) {
    case 'handshake':
      return [[picture.split ? 'applause-large' : 'applause-medium', AFTER_HANDS]];
    case 'verdict': {
      const cue = FOUND[picture.check];
      return cue ? [[cue, AFTER_STAMP]] : [];
    }
    case 'reaction':
      return night && settings.showWorm ? wormSteps(picture.worm, night.side) : [];
    default:
      return [];
  }
}

function ownSound({ sound }: Beat): readonly Timed[] {
  if (sound === null) return [];
  if (sound !== 'card-play') return [[sound, 0]];
  return [
    ['card-lift', 0],
    ['card-play', CARD_TRAVELS],
  ];
}

/** The sound of the result, equally loud for all three. */
export function resultCue(winner: Side | 'draw', you: Side): SoundCue {
  if (winner === 'draw') return 'result-draw';
  return winner === you ? 'result-win' : 'result-loss';
}

function followAct(state: SessionState, before: SessionState, sound: NightSound): void {
  const act = state.night?.act ?? null;
  if (act === (before.night?.act ?? null)) return;
  sound.drop();
  sound.bed((act && BEDS[act]) ?? null);
  const cue = act ? ACT_CUES[act] : undefined;
  if (cue) sound.play(cue);
}

function followBeat(state: SessionState, before: SessionState, sound: NightSound): void {
  const beat = state.show?.beat ?? null;
  if (beat === (before.show?.beat ?? null)) return;
  sound.drop();
  sound.duck(beat !== null && beat.picture.speech > 0);
  if (!beat) return;
  for (const [cue, afterMs] of [...ownSound(beat), ...alongside(state, beat)]) sound.play(cue, afterMs);
}

function followHand(state: SessionState, before: SessionState, sound: NightSound): void {
  if (state.night?.lotsDrawn && before.night?.lotsDrawn === false) sound.play('card-lift');
  if (state.paused !== before.paused) sound.play('ui-tick');
  if (state.settings.volumes !== before.settings.volumes) sound.setVolumes(state.settings.volumes);
  const muted = isMuted(state);
  if (muted === isMuted(before)) return;
  sound.mute(muted);
  if (!muted) sound.play('ui-tick');
}

/** Follows the store until the returned function is called. */
export function followSound(store: StoreApi<SessionState>, sound: NightSound): () => void {
  const { night } = store.getState();
  if (night) sound.bed(BEDS[night.act] ?? null);
  return store.subscribe((state, before) => {
    followHand(state, before, sound);
    followAct(state, before, sound);
    followBeat(state, before, sound);
    if (state.show !== before.show || state.night !== before.night) sound.tension(tensionOf(state));
  });
}
