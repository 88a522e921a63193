// The audience of the still stage: 24 voters in two rows, each with the face, the turn, the bearing and the badge of its
// picture, and each in its own time.
import type { Podium, VoterPicture } from '../../../session/picture.ts';
import { badgeOf, splitLight, splitPiece } from '../audience-pieces.ts';
import { voterSvg } from '../faces.ts';
import type { Motion } from '../motion.ts';
import { duskPiece } from '../pieces.ts';
import { patienceOf, startOf, type VoterPose, voterPoses } from '../voter-pose.ts';
import { stillCitizen } from './desk.ts';
import { addFrame, addPiece } from './images.ts';
import { add, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

/** Who sits there, and what their badge hangs on: badges lie over all heads of a row. */
interface Row {
  readonly people: SVGGElement;
  readonly badges: SVGGElement;
}

type Follow = (voter: VoterPicture, pose: VoterPose, split: boolean, motion: Motion) => void;

function stillBadge(parent: SVGGElement) {
  const node = add(parent, 'g', { class: 'st-light' });
  let shown = '';
  return (voter: VoterPicture, size: number, split: boolean): void => {
    const badge = badgeOf(voter, split, size);
    shine(node, badge ? 1 : 0);
    if (badge === null || badge.name === shown) return;
    shown = badge.name;
    node.innerHTML = badge.piece.svg;
  };
}

/** Calls back when a voter's patience is over; skipping the motion of the stage ends it at once. */
function waitAt(node: Element, ms: number, then: () => void): () => void {
  const wait = node.animate?.([{ visibility: 'visible' }, { visibility: 'visible' }], ms);
  if (!wait) then();
  else wait.onfinish = then;
  return () => wait?.cancel();
}

/** A new mood comes with a small jump or flinch. */
function stir(node: Element, voter: VoterPicture): void {
  const from = startOf(voter.mood);
  node.animate?.([{ transform: 'none' }, { transform: `scale(1, ${from})` }, { transform: 'none' }], {
    duration: 260,
    easing: 'ease-in-out',
  });
}

/** The face in a frame: it waits for the voter's patience and stirs; under reduced motion it changes at once. */
function stillFace(kit: StillKit, frame: SVGImageElement, size: number) {
  let face = '';
  let forget = () => {};
  return (voter: VoterPicture, motion: Motion): void => {
    const next = `${voter.look}-${voter.mood}`;
    if (next === face) return;
    const first = face === '';
    face = next;
    forget();
    const svg = () => voterSvg(kit.peeps, voter.look, voter.mood, size, kit.scale);
    const put = () => kit.bitmaps.put(frame, `voter-${next}`, svg);
    if (first || motion !== 'play') void put();
    else forget = waitAt(frame, patienceOf(voter), () => void put().then(() => stir(frame, voter)));
  };
}

function stillVoter(kit: StillKit, row: Row, { size }: VoterPose): Follow {
  const outer = add(row.people, 'g', { class: 'st-move' });
  const turn = add(outer, 'g', { class: 'st-turn' });
  const frame = addFrame(turn, { x: -size / 2, y: -size, width: size, height: size }, '');
  const pinned = add(row.badges, 'g', { class: 'st-move' });
  const badge = stillBadge(pinned);
  const face = stillFace(kit, frame, size);
  return (voter, pose, split, motion) => {
    const at = `translate(${pose.x.toFixed(1)}px, ${pose.bottom.toFixed(1)}px) rotate(${pose.lean}deg)`;
    const wait = motion === 'play' ? `${patienceOf(voter)}ms` : '';
    for (const node of [outer, turn, pinned]) node.style.transitionDelay = wait;
    for (const node of [outer, pinned]) place(node, at);
    place(turn, `scale(${pose.flip ? -1 : 1}, ${pose.stretch})`);
    badge(voter, size, split);
    face(voter, motion);
    outer.dataset.mood = voter.mood;
  };
}

function lightsOf(kit: StillKit) {
  const lamps = (['left', 'right'] as const).map((podium: Podium) => ({
    block: podium === 'left' ? -1 : 1,
    node: addPiece(kit, kit.front, splitPiece(kit.layout, kit.sides, podium), 'st-light'),
  }));
  return (poses: readonly VoterPose[], split: boolean): void => {
    for (const { block, node } of lamps) {
      const turned = poses.filter((pose) => pose.block === block).length;
      shine(node, split ? splitLight(turned, poses.length) : 0);
    }
  };
}

/** The part of the audience, with the citizen who stands up between its rows. */
export function stillVoters(kit: StillKit): StillPart {
  const rowOf = (style: Record<string, string>): Row => ({
    people: add(kit.front, 'g', style),
    badges: add(kit.front, 'g'),
  });
  addPiece(kit, kit.front, duskPiece(kit.layout, 'back'), '');
  const back = rowOf({ class: 'st-back-row' });
  addPiece(kit, kit.front, duskPiece(kit.layout, 'front'), '');
  const lights = lightsOf(kit);
  const citizen = stillCitizen(kit);
  const rows = { back, front: rowOf({}) };
  const seated = new Map<number, Follow>();
  return (picture, motion) => {
    citizen(picture, motion);
    const poses = voterPoses(kit.layout, picture);
    lights(poses, picture.split);
    picture.voters.forEach((voter, i) => {
      const pose = poses[i]!;
      const follow = seated.get(voter.seat) ?? stillVoter(kit, rows[pose.row], pose);
      seated.set(voter.seat, follow);
      follow(voter, pose, picture.split, motion);
    });
  };
}
