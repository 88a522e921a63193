// The audience of the still stage: 24 voters in two rows, each with the face, the turn and the lean of its picture.
import type { VoterPicture } from '../../../session/picture.ts';
import { voterSvg } from '../faces.ts';
import type { Motion } from '../motion.ts';
import { duskPiece, pinPiece, splitPiece } from '../pieces.ts';
import { type VoterPose, voterPose } from '../voter-pose.ts';
import { stillCitizen } from './desk.ts';
import { addFrame, addPiece } from './images.ts';
import { add, fadeIn, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

function pin(parent: SVGGElement, size: number) {
  const node = add(parent, 'g', { class: 'st-light' });
  let shown: string | null = null;
  return (voter: VoterPicture): void => {
    const key = String(voter.turned);
    if (key === shown) return;
    shown = key;
    shine(node, voter.turned === null ? 0 : 1);
    if (voter.turned === null) return;
    node.innerHTML = pinPiece(voter.turned, size).svg;
  };
}

function stillVoter(kit: StillKit, parent: SVGGElement) {
  const outer = add(parent, 'g', { class: 'st-move' });
  const turn = add(outer, 'g', { class: 'st-turn' });
  let size = 0;
  let frame: SVGImageElement | null = null;
  let badge: ((voter: VoterPicture) => void) | null = null;
  let face = '';
  return (voter: VoterPicture, pose: VoterPose, motion: Motion): void => {
    if (!frame) {
      size = pose.size;
      frame = addFrame(turn, { x: -size / 2, y: -size, width: size, height: size }, '');
      badge = pin(outer, size);
    }
    place(outer, `translate(${pose.x.toFixed(1)}px, ${pose.bottom.toFixed(1)}px) rotate(${pose.lean}deg)`);
    place(turn, pose.flip ? 'scaleX(-1)' : 'scaleX(1)');
    badge?.(voter);
    const next = `${voter.look}-${voter.mood}`;
    if (next === face) return;
    const image = frame;
    const fades = face !== '';
    const svg = () => voterSvg(kit.peeps, voter.look, voter.mood, size, kit.scale);
    void kit.bitmaps.put(image, `voter-${next}`, svg).then(() => fades && fadeIn(image, motion));
    face = next;
    outer.dataset.mood = voter.mood;
  };
}

/** The part of the audience, with the citizen who stands up between its rows. */
export function stillVoters(kit: StillKit): StillPart {
  let citizen: StillPart | null = null;
  const rows = {} as Record<'back' | 'front', SVGGElement>;
  for (const row of ['back', 'front'] as const) {
    addPiece(kit, kit.front, duskPiece(kit.layout, row), '');
    if (row === 'front') citizen = stillCitizen(kit);
    rows[row] = add(kit.front, 'g', row === 'back' ? { class: 'st-back-row' } : {});
  }
  const split = addPiece(kit, kit.front, splitPiece(kit.layout, kit.sides), 'st-light');
  kit.front.insertBefore(split, rows.back);
  const seated = new Map<number, ReturnType<typeof stillVoter>>();
  return (picture, motion) => {
    citizen?.(picture, motion);
    shine(split, picture.split ? 1 : 0);
    for (const voter of picture.voters) {
      const pose = voterPose(kit.layout, picture, voter);
      if (!seated.has(voter.seat)) seated.set(voter.seat, stillVoter(kit, rows[pose.row]));
      seated.get(voter.seat)!(voter, pose, motion);
    }
  };
}
