// What does a night sound like? Whole nights are played on a clock moved by hand, and every wish for a sound is written down.
import { beforeAll, describe, expect, it } from 'vitest';
import { crowdSound } from '../../src/session/crowd-sound.ts';
import { resultCue, wormSteps } from '../../src/session/follow-sound.ts';
import type { Reaction } from '../../src/session/reactions.ts';
import { SOUND_CUES, type SoundCue } from '../../src/session/sound-cues.ts';
import { type Heard, heardNight } from '../audio/heard-night.ts';

const nights: (readonly Heard[])[] = [];
beforeAll(async () => {
  for (let seed = 1; seed <= 12; seed++)
    nights.push((await heardNight(seed, seed % 3 === 0 ? 'quick' : 'full')).heard);
});

type HeardCue = Extract<Heard, { type: 'cue' }>;
const cuesOf = (heard: readonly Heard[]) => heard.filter((one): one is HeardCue => one.type === 'cue');

/** What panels ask for themselves: the count of election night, its result, and the hand on a switch. */
const BY_HAND: readonly SoundCue[] = ['clock-tick', 'result-win', 'result-draw', 'result-loss', 'ui-tick'];

describe('the cues of a night', () => {
  it('use the whole palette over twelve nights', () => {
    const heard = new Set(nights.flatMap((night) => cuesOf(night).map(({ cue }) => cue)));
    expect(SOUND_CUES.filter((cue) => !heard.has(cue) && !BY_HAND.includes(cue))).toEqual([]);
  });

  it('leave air: at most 24 in any minute, a card that is lifted and lands counted once', () => {
    for (const night of nights) {
      const times = cuesOf(night).flatMap(({ cue, at }) => (cue === 'card-lift' ? [] : [at]));
      const within = (at: number) => times.filter((other) => other >= at && other < at + 60_000).length;
      expect(Math.max(...times.map(within))).toBeLessThanOrEqual(24);
    }
  });

  it('clap loudly seldom: medium and large applause follow at most one line in three', () => {
    const all = nights.flatMap((night) => cuesOf(night).filter(({ kind }) => kind === 'reaction'));
    const loud = all.filter(({ cue }) => cue === 'applause-medium' || cue === 'applause-large');
    expect(loud.length).toBeGreaterThan(0);
    expect(loud.length / all.length).toBeLessThan(1 / 3);
  });

  it('lift the card before it lands, hold the breath before the stamp, and let the room answer after it', () => {
    for (const night of nights) {
      const cues = cuesOf(night);
      for (const [i, { cue, at }] of cues.entries()) {
        const heardWithin = (wanted: SoundCue, ms: number) =>
          cues.slice(0, i).some((one) => one.cue === wanted && at - one.at <= ms);
        if (cue === 'card-play') expect(heardWithin('card-lift', 500)).toBe(true);
        if (cue === 'fact-stamp') expect(heardWithin('held-breath', 2500)).toBe(true);
      }
    }
  });

  it('shake hands to applause before the first word and after the last', () => {
    for (const night of nights) {
      const debate = cuesOf(night).filter(({ act }) => act === 'debate');
      const hands = debate.filter(({ cue }) => cue === 'handshake');
      expect(hands).toHaveLength(2);
      const claps = debate.filter(({ kind, cue }) => kind === 'handshake' && cue.startsWith('applause'));
      expect(claps.map(({ cue }) => cue)).toEqual(['applause-medium', 'applause-large']);
    }
  });
});

describe('the bed', () => {
  it('is the studio on air, the press room after it, and silence elsewhere', () => {
    for (const night of nights) {
      const beds = night.flatMap((one) => (one.type === 'bed' ? [[one.act, one.bed] as const] : []));
      const last = new Map(beds);
      expect(last.get('debate')).toBe('studio');
      expect(last.get('spin')).toBe('press-room');
      expect(last.get('verdict')).toBeNull();
      expect(last.get('briefing')).toBeNull();
    }
  });

  it('makes room exactly while somebody speaks', () => {
    for (const night of nights) {
      const ducks = night.filter((one) => one.type === 'duck');
      for (const { kind, on } of ducks) {
        if (kind === 'line') expect(on).toBe(true);
        if (kind === 'reaction' || kind === 'verdict' || kind === 'handshake' || kind === null)
          expect(on).toBe(false);
      }
    }
  });

  const levels = (night: readonly Heard[], wanted: (one: Heard) => boolean): number[] =>
    night.flatMap((one) =>
      one.type === 'tension' && one.act === 'debate' && wanted(one) ? [one.level] : [],
    );

  it('grows tense while a check is weighed, and again before the closings', () => {
    for (const night of nights) {
      for (const level of levels(night, ({ kind }) => kind === 'weighing'))
        expect(level).toBeGreaterThanOrEqual(0.85);
      const tensions = night.flatMap((one) => (one.type === 'tension' && one.act === 'debate' ? [one] : []));
      const closing = tensions.findIndex(({ kind }) => kind === 'closing-time');
      expect(closing).toBeGreaterThan(0);
      const before = tensions.slice(0, closing).findLast(({ kind }) => kind === 'reaction')!;
      expect(tensions[closing]!.level).toBeGreaterThan(before.level);
    }
  });

  it('eases while the player thinks, and ends calm', () => {
    for (const night of nights) {
      const tensions = night.flatMap((one) => (one.type === 'tension' && one.act === 'debate' ? [one] : []));
      for (const [i, { kind, level }] of tensions.entries())
        if (kind === null && i > 0 && tensions[i - 1]!.kind === 'reaction')
          expect(level).toBeLessThanOrEqual(tensions[i - 1]!.level);
      expect(levels(night, ({ kind }) => kind === 'handshake').every((level) => level === 0)).toBe(true);
    }
  });
});

describe('both sides', () => {
  const reaction = (changes: number[]): Reaction =>
    ({ changes, event: { type: 'claim-made' } }) as unknown as Reaction;

  it.each([-1, -0.01, 0, 0.4, 1, 2, 3])('get the same answer of the room for %d points', (towards) => {
    const changes = [towards, 0];
    expect(crowdSound(reaction(changes), towards)).toBe(
      crowdSound(reaction(changes.map((c) => -c)), towards),
    );
  });

  it('hear the worm step up when it moves their way', () => {
    const worm = (swing: number) => [
      { side0: 50, side1: 50, swing: 50 },
      { side0: 50, side1: 50, swing },
    ];
    expect(wormSteps(worm(56), 0)[0]![0]).toBe('worm-up');
    expect(wormSteps(worm(44), 1)[0]![0]).toBe('worm-up');
    expect(wormSteps(worm(44), 0)[0]![0]).toBe('worm-down');
    expect(wormSteps(worm(56), 1)[0]![0]).toBe('worm-down');
    expect(wormSteps(worm(51), 0)).toEqual([]);
  });

  it('win and lose to the same two sounds', () => {
    expect([resultCue(0, 0), resultCue(1, 1)]).toEqual(['result-win', 'result-win']);
    expect([resultCue(1, 0), resultCue(0, 1)]).toEqual(['result-loss', 'result-loss']);
    expect([resultCue('draw', 0), resultCue('draw', 1)]).toEqual(['result-draw', 'result-draw']);
  });
});
