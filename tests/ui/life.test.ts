// Do people on the stage blink, look across and fall silent when they should, and keep still when they must?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Eyes } from '../../src/ui/people/eyes.ts';
import { bringToLife, type Puppet } from '../../src/ui/stage/life.ts';

const MINUTE = 60_000;

function makeTroupe() {
  const seen = { eyes: [] as Eyes[], mouths: [] as number[], lively: true, here: true, speaking: false };
  const puppet: Puppet = {
    look: (eyes) => seen.eyes.push(eyes),
    mouth: (mouth) => seen.mouths.push(mouth),
    lively: () => seen.lively,
    here: () => seen.here,
    speaking(stop) {
      seen.speaking = stop !== null;
    },
  };
  return { seen, life: bringToLife(puppet) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a person on the stage', () => {
  it('blinks and looks across a few times a minute, and always looks ahead again', () => {
    const { seen, life } = makeTroupe();
    vi.advanceTimersByTime(MINUTE);
    const times = (eyes: Eyes) => seen.eyes.filter((one) => one === eyes).length;
    expect(times('closed')).toBeGreaterThanOrEqual(6);
    expect(times('across')).toBeGreaterThanOrEqual(3);
    expect(times('closed') + times('across')).toBeLessThanOrEqual(27);
    expect(times('ahead')).toBeGreaterThanOrEqual(times('closed') + times('across') - 1);
    life.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps still under reduced motion: no blink, no glance, no moving mouth', () => {
    const { seen, life } = makeTroupe();
    seen.lively = false;
    life.talk('Two words, then more.', 3);
    life.glance();
    vi.advanceTimersByTime(MINUTE);
    expect(seen).toMatchObject({ eyes: [], mouths: [], speaking: false });
    life.end();
  });

  it('says the line and shuts the mouth when the time is over', () => {
    const { seen, life } = makeTroupe();
    life.talk('Clear the backlog first.', 2);
    expect(seen.speaking).toBe(true);
    vi.advanceTimersByTime(2050);
    expect(seen.speaking).toBe(false);
    expect(seen.mouths.length).toBeGreaterThan(4);
    expect(seen.mouths.at(-1)).toBe(2);
    life.end();
  });

  it('does not blink in the middle of a word', () => {
    const { seen, life } = makeTroupe();
    life.talk('Clear the backlog first, then talk.', 20);
    vi.advanceTimersByTime(19_000);
    expect(seen.eyes).toEqual([]);
    life.end();
  });

  it('falls silent at once when the beat is skipped', () => {
    const { seen, life } = makeTroupe();
    life.talk('A long line that nobody wants to hear to its end.', 9);
    vi.advanceTimersByTime(500);
    life.hush();
    const spoken = seen.mouths.length;
    expect(seen.mouths.at(-1)).toBe(2);
    vi.advanceTimersByTime(MINUTE);
    expect(seen.mouths.length).toBe(spoken);
    life.end();
  });

  it('looks across at once at a hard line', () => {
    const { seen, life } = makeTroupe();
    life.glance();
    expect(seen.eyes).toEqual(['across']);
    vi.advanceTimersByTime(1100);
    expect(seen.eyes.slice(0, 2)).toEqual(['across', 'ahead']);
    life.end();
  });

  it('ends by itself when the stage has let it go', () => {
    const { seen, life } = makeTroupe();
    life.talk('Still talking.', 5);
    seen.here = false;
    vi.advanceTimersByTime(MINUTE);
    expect(vi.getTimerCount()).toBe(0);
    expect(seen.eyes).toEqual([]);
  });
});
