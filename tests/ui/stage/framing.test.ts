// What each shot shows at the sizes that devices have: heads whole, straps in place, the page's words free.
import { describe, expect, it } from 'vitest';
import { type Podium, SHOTS } from '../../../src/session/picture.ts';
import { type Framing, framingOf, landing, roomShade, titlesShown } from '../../../src/ui/stage/framing.ts';
import { type Box, stageLayout } from '../../../src/ui/stage/layout.ts';
import { handshakeBox } from '../../../src/ui/stage/props/handshake.ts';

const SIZES = [
  [1366, 404],
  [1366, 230],
  [1024, 320],
  [1920, 700],
  [390, 235],
  [464, 340],
  [320, 220],
] as const;
const PODIUMS: readonly Podium[] = ['left', 'right'];

const shown = ({ x, y, zoom }: Framing, box: Box): Box => ({
  x: x + box.x * zoom,
  y: y + box.y * zoom,
  width: box.width * zoom,
  height: box.height * zoom,
});

/** Hair, face and chin within a square drawing of a person. */
const headOf = ({ x, y, width }: Box): Box => ({
  x: x + width * 0.24,
  y: y + width * 0.03,
  width: width * 0.52,
  height: width * 0.72,
});

describe.each(SIZES)('the shots of a stage of %i x %i', (width, height) => {
  const layout = stageLayout(width, height);

  it('never cut a leader’s head', () => {
    for (const shot of SHOTS) {
      const { room } = framingOf(layout, shot);
      for (const podium of PODIUMS) {
        const head = shown(room, headOf(layout.people[podium]));
        expect(head.x, `${shot}, ${podium}`).toBeGreaterThanOrEqual(-1);
        expect(head.x + head.width, `${shot}, ${podium}`).toBeLessThanOrEqual(width + 1);
        expect(head.y, `${shot}, ${podium}`).toBeGreaterThanOrEqual(-1);
        expect(head.y + head.height, `${shot}, ${podium}`).toBeLessThanOrEqual(layout.audienceTop);
      }
    }
  });

  it('bring a speaker nearer than the wide shot, and treat both podiums alike', () => {
    const left = framingOf(layout, 'left');
    const right = framingOf(layout, 'right');
    expect(left.room.zoom).toBeGreaterThanOrEqual(1.12);
    expect(right.room.zoom).toBe(left.room.zoom);
    // The right single is the mirror of the left one.
    expect(right.room.x).toBeCloseTo(width - width * left.room.zoom - left.room.x, 6);
    expect([right.room.y, right.front]).toEqual([left.room.y, left.front]);
  });

  it('keep the middle of a wide stage free for words', () => {
    if (layout.kind === 'close') return;
    for (const shot of SHOTS) {
      const { room } = framingOf(layout, shot);
      const free = {
        from: shown(room, layout.screens.left).x + layout.screens.left.width * room.zoom,
        to: shown(room, layout.screens.right).x,
      };
      const words = Math.min(width * 0.26, height * 1.12);
      expect(free.from, shot).toBeLessThanOrEqual(width / 2 - words / 2 + 12);
      expect(free.to, shot).toBeGreaterThanOrEqual(width / 2 + words / 2 - 12);
    }
  });

  it('leave no empty edge beside the room', () => {
    for (const shot of SHOTS) {
      const whole = shown(framingOf(layout, shot).room, { x: 0, y: 0, width, height });
      expect(Math.max(whole.x, whole.y)).toBeLessThanOrEqual(0.01);
      expect(whole.x + whole.width).toBeGreaterThanOrEqual(width - 0.01);
      expect(whole.y + whole.height).toBeGreaterThanOrEqual(height - 0.01);
    }
  });

  it('show the hands whole, in the middle and above the audience', () => {
    const box = handshakeBox(layout);
    expect(box.x + box.width / 2).toBeCloseTo(width / 2, 6);
    expect(box.x).toBeGreaterThan(0);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(layout.audienceTop + 0.01);
  });
});

describe('a cut', () => {
  it('lands near its shot and settles towards it', () => {
    const to = { x: -100, y: -20, zoom: 1.2 };
    const at = landing({ x: 0, y: 0, zoom: 1 }, to);
    expect(at.zoom).toBeCloseTo(1.13, 6);
    expect(landing(to, to)).toEqual(to);
  });

  it('darkens the room for a check and a citizen, and takes the straps away from a question and a handshake', () => {
    expect(roomShade({ check: 'weighing', shot: 'two-shot' })).toBe(0.5);
    expect(roomShade({ check: 'none', shot: 'question' })).toBe(0.5);
    expect(roomShade({ check: 'none', shot: 'left' })).toBe(0);
    expect(SHOTS.filter((shot) => !titlesShown(shot))).toEqual(['question', 'handshake']);
  });
});
