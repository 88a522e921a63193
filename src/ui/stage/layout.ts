// Where everything stands in a stage of a given size. Pure geometry, shared by all stages: it knows no picture, no SVG and
// no canvas. All lengths are CSS pixels from the top left corner of the stage.
import type { Podium } from '../../session/picture.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Seat {
  /** Centre of the head and shoulders. */
  readonly x: number;
  /** Bottom of the shoulders. */
  readonly bottom: number;
  readonly size: number;
  readonly row: 'back' | 'front';
}

export type Pair<T> = Readonly<Record<Podium, T>>;

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  /** `wide`: a free middle for the page's words; `close`: screens side by side, as on a phone. */
  readonly kind: 'wide' | 'close';
  /** The rounded screens behind the leaders, and how round they are. */
  readonly screens: Pair<Box>;
  readonly radius: number;
  /** Square pictures of the leaders, standing on the lower edge of their screen. */
  readonly people: Pair<Box>;
  /** Square pictures of leaders who stand in the room without a screen. */
  readonly standing: Pair<Box>;
  readonly lecterns: Pair<Box>;
  /** The strip of light on each lectern. */
  readonly strips: Pair<Box>;
  /** Name straps: the largest space a strap may take; `font` is the size of the name. */
  readonly straps: Pair<Box>;
  /** The same for leaders who stand in the room: the strap sits in the middle of this, on what they stand behind. */
  readonly standingStraps: Pair<Box>;
  readonly font: number;
  /** What stays calm and dark because the page writes there. */
  readonly centre: Box;
  /** The moderator's desk; `moderator` is null where there is no room for a person. */
  readonly desk: Box;
  readonly moderator: Box | null;
  /** A citizen at the microphone. */
  readonly citizen: Box;
  /** Seats 0..11 back, 12..23 front, left to right. */
  readonly seats: readonly Seat[];
  readonly audienceTop: number;
  /** Where the wall meets the floor. */
  readonly floor: number;
}

const SEATS_PER_ROW = 12;
/** Share of a voter's size by which the back row sits higher. */
const BACK_RAISE = 0.42;
const BACK_SIZE = 0.9;
const SMALLEST = 120;
/** Flatter strips keep everybody together in the middle instead of spreading them out. */
const FLATTEST = 4.2;

const clamp = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));
const mirrored = (box: Box, width: number): Box => ({ ...box, x: width - box.x - box.width });
const pair = (left: Box, width: number): Pair<Box> => ({ left, right: mirrored(left, width) });
const square = (centre: number, bottom: number, size: number): Box => ({
  x: centre - size / 2,
  y: bottom - size,
  width: size,
  height: size,
});

function seatsOf(from: number, width: number, height: number, size: number): Seat[] {
  const span = width - size;
  const at = (i: number, row: Seat['row']): Seat => {
    const half = row === 'front' ? 2 * i : 2 * i + 1;
    const raise = row === 'front' ? 0 : BACK_RAISE * size;
    return {
      x: from + size / 2 + (span * half) / (2 * SEATS_PER_ROW - 1),
      bottom: height - raise,
      size: row === 'front' ? size : size * BACK_SIZE,
      row,
    };
  };
  const indexes = Array.from({ length: SEATS_PER_ROW }, (_, i) => i);
  return [...indexes.map((i) => at(i, 'back')), ...indexes.map((i) => at(i, 'front'))];
}

/** Widths as shares of the stage: margin, one screen. The rest is the middle. */
function shares(
  width: number,
  height: number,
): { kind: StageLayout['kind']; margin: number; screen: number } {
  const aspect = width / height;
  if (width < 640 || aspect < 1.15) return { kind: 'close', margin: 0.028, screen: 0.44 };
  if (aspect < 1.6) return { kind: 'wide', margin: 0.03, screen: 0.365 };
  if (aspect < 2.1) return { kind: 'wide', margin: 0.035, screen: 0.35 };
  return { kind: 'wide', margin: 0.03, screen: 0.33 };
}

function leftScreen(from: number, width: number, height: number, audienceTop: number): Box {
  const { kind, margin, screen } = shares(width, height);
  const x = from + width * margin;
  const wide = width * screen;
  const top = Math.max(7, height * 0.03);
  const foot = kind === 'close' ? height * 0.055 : height * 0.065;
  const room = audienceTop - foot - top;
  const tall = Math.min(room, wide * (kind === 'close' ? 1.02 : 0.8));
  return { x, y: top + (room - tall) * 0.35, width: wide, height: tall };
}

function lecternUnder(screen: Box, person: Box, height: number): Box {
  const width = person.width * 0.66;
  const y = screen.y + screen.height - screen.height * 0.012;
  return { x: screen.x + screen.width / 2 - width / 2, y, width, height: height - y };
}

/** Below the name strap where there is room for it above the audience. */
function stripOn(lectern: Box, strap: Box, audienceTop: number): Box {
  const width = lectern.width * 0.62;
  const height = Math.max(3, lectern.width * 0.028);
  const y = Math.min(strap.y + strap.height + height * 1.4, audienceTop - height);
  return { x: lectern.x + (lectern.width - width) / 2, y, width, height };
}

function strapUnder(screen: Box, font: number): Box {
  const height = font * 3.05;
  const y = screen.y + screen.height - font * 1.5;
  return { x: screen.x + screen.width * 0.05, y, width: screen.width * 0.86, height };
}

function strapBelow(person: Box, font: number, height: number): Box {
  const tall = font * 3.05;
  const foot = person.y + person.height;
  const below = foot + Math.max(font * 0.4, (height - foot - tall) * 0.55);
  return {
    x: person.x - person.width * 0.05,
    // On a low stage the strap rather covers a collar than leaves the picture.
    y: Math.min(below, height - tall - font * 0.2),
    width: person.width * 1.1,
    height: tall,
  };
}

/** Desk, moderator and citizen in the middle. */
function middleOf(kind: StageLayout['kind'], centre: Box, width: number, height: number, voter: number) {
  const middle = width / 2;
  const wide = Math.min(Math.max(centre.width * 0.66, width * 0.1), height * 0.5);
  const top = centre.height - height * 0.035;
  const host = Math.min(height * 0.25, centre.width * 0.56);
  const bust =
    kind === 'close' ? Math.min(height * 0.5, width * 0.36) : Math.min(height * 0.44, centre.width * 0.8);
  return {
    desk: { x: middle - wide / 2, y: top, width: wide, height: height - top },
    moderator: kind === 'close' ? null : square(middle, top + 2, host),
    citizen: square(middle, height - voter * 0.5, bust),
  };
}

/** The layout of a stage of `width` x `height` CSS pixels. */
export function stageLayout(givenWidth: number, givenHeight: number): StageLayout {
  const width = Math.max(SMALLEST, givenWidth);
  const height = Math.max(SMALLEST, givenHeight);
  const used = Math.min(width, height * FLATTEST);
  const from = (width - used) / 2;
  const { kind } = shares(used, height);
  const voter = Math.min(height * 0.185, used * 0.115);
  const audienceTop = height - voter * (1 + BACK_RAISE * 0.72);
  const screen = leftScreen(from, used, height, audienceTop);
  const size = Math.min(screen.height * 1.02, screen.width);
  const person = square(screen.x + screen.width / 2, screen.y + screen.height, size);
  const font = clamp(11, Math.min(height * 0.036, screen.width * 0.062), 34);
  const inner = screen.x + screen.width;
  const centre = { x: inner, y: 0, width: width - 2 * inner, height: audienceTop };
  const lectern = lecternUnder(screen, person, height);
  const strap = strapUnder(screen, font);
  const upright = Math.min(audienceTop * 0.88, screen.width * 1.02);
  const standing = square(screen.x + screen.width / 2, audienceTop + height * 0.01, upright);
  return {
    width,
    height,
    kind,
    screens: pair(screen, width),
    radius: Math.max(8, Math.min(screen.height * 0.055, 28)),
    people: pair(person, width),
    standing: pair(standing, width),
    lecterns: pair(lectern, width),
    strips: pair(stripOn(lectern, strap, audienceTop), width),
    straps: pair(strap, width),
    standingStraps: pair(strapBelow(standing, font, height), width),
    font,
    centre,
    ...middleOf(kind, centre, width, height, voter),
    seats: seatsOf(from, used, height, voter),
    audienceTop,
    floor: audienceTop - height * 0.02,
  };
}
