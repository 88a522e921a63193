// Is a class left in peace, and a device's own choice left alone?
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import { isClassAddress } from '../../src/session/class-address.ts';
import { KEY } from '../../src/session/keep.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { createSession } from '../../src/session/session.ts';
import { isMuted } from '../../src/session/state.ts';
import { directThinker } from '../../src/session/thinker.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

describe('an address', () => {
  it.each([
    ['?class', ''],
    ['?tier=still&class=7b', ''],
    ['', '#/night?class'],
    ['', '#/join/PLUM-47'],
    ['', '#/teach'],
  ])('is of a class: %s%s', (search, hash) => {
    expect(isClassAddress({ search, hash })).toBe(true);
  });

  it.each([
    ['', ''],
    ['?classic', '#/night'],
    ['?tier=class', '#/'],
    ['', '#/about/privacy'],
  ])('is not of a class: %s%s', (search, hash) => {
    expect(isClassAddress({ search, hash })).toBe(false);
  });
});

function opened(quiet: boolean, kept: Record<string, string> = {}) {
  const shelf = new Map(Object.entries(kept));
  const session = createSession({
    loadContent: async () => ok(loadWholePack()),
    shelf: memoryShelf(shelf),
    after: () => () => undefined,
    thinker: directThinker,
    randomSeed: () => seedOf(1),
    looks: ['a'],
    quiet,
  });
  return { session, shelf, muted: () => isMuted(session.store.getState()) };
}

describe('the sound in a class', () => {
  it('is off when the page opens, says so once, and says nothing on an ordinary visit', () => {
    const { session, muted } = opened(true);
    expect(muted()).toBe(true);
    expect(session.store.getState().notice?.key).toBe('notice.class-quiet');
    session.dismissNotice();
    session.mute(false);
    session.mute(true);
    expect(session.store.getState().notice).toBeNull();
    expect(opened(false).muted()).toBe(false);
    expect(opened(false).session.store.getState().notice).toBeNull();
  });

  it('can be turned on and off without touching what the device keeps', () => {
    const { session, shelf, muted } = opened(true);
    session.mute(false);
    expect(muted()).toBe(false);
    session.setSettings({ captions: false });
    session.mute(true);
    expect(muted()).toBe(true);
    expect(JSON.parse(shelf.get(KEY.settings)!)).toMatchObject({ captions: false, muted: false });
  });

  it('stays as somebody set it on an ordinary visit, and is kept', () => {
    const { session, shelf, muted } = opened(false);
    session.mute(true);
    expect(muted()).toBe(true);
    expect(JSON.parse(shelf.get(KEY.settings)!).muted).toBe(true);
  });

  it('tells of a damaged night first', () => {
    const { session } = opened(true, { [KEY.night]: '{broken' });
    expect(session.store.getState().notice?.key).toBe('notice.damaged-night');
  });
});
