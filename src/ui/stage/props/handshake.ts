// Two arms in party colours that meet in the middle: the handshake before the first word and after the last.
import type { LeaderPicture, Podium, StagePicture } from '../../../session/picture.ts';
import { leaderLooks, parseLookCode, tintHex, wardrobe } from '../../people/people.ts';
import { FILL, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { group, line, path, softLight } from '../svg.ts';

/** The drawing in units of its own: hands in the middle, sleeves to both ends. */
const UNITS = { width: 430, height: 130 } as const;
/** How far into a leader's picture the sleeve reaches, as a share of it. */
const SHOULDER = 0.7;
const TALLEST = 0.5;
/** Where the leaders stand close, the arms are drawn larger than life: share of the stage's width. */
const LEAST = 0.62;

/** From shoulder to shoulder, before the desk and just above the audience. */
export function handshakeBox({ width, height, people, audienceTop }: StageLayout): Box {
  const shoulder = people.left.x + people.left.width * SHOULDER;
  const reach = Math.max(width - 2 * shoulder, width * LEAST);
  const wide = Math.min(reach, (height * TALLEST * UNITS.width) / UNITS.height);
  const tall = (wide * UNITS.height) / UNITS.width;
  return { x: (width - wide) / 2, y: audienceTop - tall, width: wide, height: tall };
}

const skinOf = (leader: LeaderPicture | undefined): string =>
  tintHex(wardrobe.skins, (parseLookCode(leader?.look ?? '') ?? leaderLooks[0]!).skin);

const INK = { stroke: PAINT.line, 'stroke-width': 4, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };

/** Sleeve and cuff of the left arm; the right one is its mirror. */
const sleeve = (cloth: string): string =>
  path('M2 96C50 74 104 58 156 48L164 85C112 96 52 112 12 129L2 129Z', cloth, INK) +
  line('M40 98C76 84 108 74 142 67', '#000000', 3, { opacity: 0.22 }) +
  path('M155 46L168 43L177 82L164 87Z', '#fbf7ee', INK);

const leftHand = (skin: string): string =>
  path('M169 45C183 40 201 37 215 40L241 50C251 56 251 66 243 72L215 84C201 88 187 86 176 80Z', skin, INK);

const FINGERS = [48, 58, 68, 77];

function rightHand(skin: string): string {
  const back = 'M261 45C247 40 233 38 221 42L205 50C199 54 199 60 205 62L215 84C229 88 243 86 254 80Z';
  const finger = (y: number, i: number): string => {
    const d = `M${215 - i} ${y - 5}L${193 + i * 2} ${y - 4}a5.4 5.4 0 0 0 0 10.8L${216 - i} ${y + 6}Z`;
    return path(d, skin, { ...INK, 'stroke-width': 3.2 });
  };
  return path(back, skin, INK) + FINGERS.map(finger).join('');
}

const leftThumb = (skin: string): string =>
  path('M181 44C187 32 203 26 217 30C227 33 229 43 219 45C211 46 203 45 195 50Z', skin, INK);

/** The clasped hands of whoever stands on stage. */
export function handshakeSvg(box: Box, { leaders }: Pick<StagePicture, 'leaders'>): string {
  const at = (podium: Podium) => leaders.find((leader) => leader.podium === podium);
  const [left, right] = [at('left'), at('right')];
  const mirrored = { transform: `translate(${UNITS.width} 0) scale(-1 1)` };
  const scale = box.height / UNITS.height;
  const light = { x: 115, y: -30, width: 200, height: 190 };
  const drawing =
    softLight('hands', light, PAINT.limelight, 0.55) +
    sleeve(FILL[left?.side ?? 0]) +
    leftHand(skinOf(left)) +
    group(sleeve(FILL[right?.side ?? 1]), mirrored) +
    rightHand(skinOf(right)) +
    leftThumb(skinOf(left));
  return group(drawing, { transform: `translate(${box.x} ${box.y}) scale(${scale})` });
}
