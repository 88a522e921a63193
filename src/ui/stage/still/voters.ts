// The audience of the still stage: 24 voters in two rows, each with the face, the turn and the lean of its picture.
import type { VoterPicture } from '../../../session/picture.ts';
import { GLOW, PAINT } from '../colours.ts';
import { voterSvg } from '../faces.ts';
import { markSvg } from '../props/lectern.ts';
import { downward, picture as drawing, rect } from '../svg.ts';
import { PIN, type VoterPose, voterPose } from '../voter-pose.ts';
import { add, addImage, addPerson, fadeIn, type Motion, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

/** Darkness that gathers from the first row down, so that each row stands out from what is behind it. */
function dusk(kit: StillKit, parent: SVGGElement, row: 'back' | 'front'): void {
  const { width, height, audienceTop, seats } = kit.layout;
  const top = row === 'back' ? audienceTop : height - seats[12]!.size;
  const box = { x: 0, y: top, width, height: height - top };
  const strength = row === 'back' ? 0.66 : 0.9;
  const ramp = downward('dusk', [
    [0, PAINT.night, 0],
    [row === 'back' ? 0.5 : 0.55, PAINT.night, strength],
    [1, PAINT.night, strength],
  ]);
  addImage(
    parent,
    box,
    drawing(box, ramp + rect(box, 'url(#dusk)'), { width: 8, height: 128 }).replace(
      '<svg ',
      '<svg preserveAspectRatio="none" ',
    ),
    '',
  );
}

function pin(parent: SVGGElement, size: number) {
  const node = add(parent, 'g', { class: 'st-light' });
  let shown: string | null = null;
  return (voter: VoterPicture): void => {
    const key = String(voter.turned);
    if (key === shown) return;
    shown = key;
    shine(node, voter.turned === null ? 0 : 1);
    if (voter.turned === null) return;
    const mark = size * PIN.size;
    const disc = `<circle cx="${PIN.x * size}" cy="${-PIN.y * size}" r="${mark * 0.92}" fill="${PAINT.line}"/>`;
    node.innerHTML = disc + markSvg(voter.turned, PIN.x * size, -PIN.y * size, mark, GLOW[voter.turned]);
  };
}

function stillVoter(kit: StillKit, parent: SVGGElement) {
  const outer = add(parent, 'g', { class: 'st-move' });
  const turn = add(outer, 'g', { class: 'st-turn' });
  let size = 0;
  let frame: SVGSVGElement | null = null;
  let badge: ((voter: VoterPicture) => void) | null = null;
  let face = '';
  return (voter: VoterPicture, pose: VoterPose, motion: Motion): void => {
    if (!frame) {
      size = pose.size;
      frame = addPerson(turn, { x: -size / 2, y: -size, width: size, height: size }, '');
      badge = pin(outer, size);
    }
    place(outer, `translate(${pose.x.toFixed(1)}px, ${pose.bottom.toFixed(1)}px) rotate(${pose.lean}deg)`);
    place(turn, pose.flip ? 'scaleX(-1)' : 'scaleX(1)');
    badge?.(voter);
    const next = `${voter.look}-${voter.mood}`;
    if (next === face) return;
    frame.innerHTML = voterSvg(kit.peeps, voter.look, voter.mood, size);
    if (face !== '') fadeIn(frame, motion);
    face = next;
    outer.dataset.mood = voter.mood;
  };
}

/** The part of the audience. */
export function stillVoters(kit: StillKit): StillPart {
  const rows = {} as Record<'back' | 'front', SVGGElement>;
  for (const row of ['back', 'front'] as const) {
    dusk(kit, kit.front, row);
    rows[row] = add(kit.front, 'g', row === 'back' ? { class: 'st-back-row' } : {});
  }
  const seated = new Map<number, ReturnType<typeof stillVoter>>();
  return (picture, motion) => {
    for (const voter of picture.voters) {
      const pose = voterPose(kit.layout, picture, voter);
      if (!seated.has(voter.seat)) seated.set(voter.seat, stillVoter(kit, rows[pose.row]));
      seated.get(voter.seat)!(voter, pose, motion);
    }
  };
}
