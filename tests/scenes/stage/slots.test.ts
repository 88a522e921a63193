// Pictures share a sheet without touching: whatever comes and goes, no two lie on the same pixels.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSlots, type Slot } from '../../../scenes/stage/slots.ts';

const SIDE = 256;
const size = fc.integer({ min: 1, max: 90 });
/** A picture comes, or the one at an index goes. */
const steps = fc.array(fc.oneof(fc.record({ width: size, height: size }), fc.record({ goes: fc.nat(20) })), {
  maxLength: 60,
});

const apart = (a: Slot, b: Slot): boolean =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

test('no two pictures on a sheet touch each other or its edge', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const slots = openSlots(SIDE, SIDE);
      const lying: Slot[] = [];
      for (const step of list) {
        if ('goes' in step) {
          const [gone] = lying.splice(step.goes, 1);
          if (gone) slots.free(gone);
          continue;
        }
        const slot = slots.take(step.width, step.height);
        if (slot === null) continue;
        expect(slot).toMatchObject({ width: step.width, height: step.height });
        expect(Math.min(slot.x, slot.y)).toBeGreaterThan(0);
        expect(Math.max(slot.x + slot.width, slot.y + slot.height)).toBeLessThan(SIDE);
        expect(lying.filter((other) => !apart(slot, other))).toEqual([]);
        lying.push(slot);
      }
    }),
  );
});

test('faces that come and go for ever need no second sheet', () => {
  const slots = openSlots(SIDE, SIDE);
  for (let i = 0; i < 500; i++) {
    const face = slots.take(100, 100);
    expect(face).not.toBeNull();
    slots.free(face!);
  }
});

test('a full sheet says so', () => {
  const slots = openSlots(SIDE, SIDE);
  expect(slots.take(250, 120)).not.toBeNull();
  expect(slots.take(250, 120)).not.toBeNull();
  expect(slots.take(250, 120)).toBeNull();
  expect(slots.take(300, 10)).toBeNull();
});
