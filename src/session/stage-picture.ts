// What the stage shows in every act: the show's own picture while lines are said, a quiet one of the act else.
import { tablesOf } from './content.ts';
import { drawPicture, QUIET } from './draw.ts';
import type { StagePicture } from './picture.ts';
import { makeScene } from './scene.ts';
import { pictureOf } from './show.ts';
import type { SessionState } from './state.ts';

/** An empty studio. */
export const EMPTY_PICTURE: StagePicture = {
  act: 'title',
  shot: 'wide',
  leaders: [],
  voters: [],
  moderator: { lit: false, speaking: false },
  citizen: null,
  worm: [],
  check: 'none',
  split: false,
  claim: null,
  speech: 0,
};

let last: { readonly key: unknown[]; readonly picture: StagePicture } | null = null;

/** Remembers the last picture, so that a state that shows the same does not look like a change. */
function remembered(key: unknown[], make: () => StagePicture): StagePicture {
  if (last && key.every((part, i) => part === last!.key[i])) return last.picture;
  last = { key, picture: make() };
  return last.picture;
}

/** The picture for the present state. */
export function stagePicture(state: SessionState): StagePicture {
  const { night, content, show } = state;
  if (!night || content.status !== 'ready') return EMPTY_PICTURE;
  const { act } = night;
  if (show && (act === 'cold-open' || act === 'debate')) {
    return remembered([show, act], () => ({ ...pictureOf(show), act }));
  }
  return remembered([night, content, show], () => {
    const { pack, text, faces } = content.value;
    const scene = makeScene(pack, text, tablesOf(content.value, night.preset), faces[night.preset], night);
    const drawn = drawPicture(scene, show?.reactions ?? [], { ...QUIET, act });
    return act === 'verdict' ? drawn : { ...drawn, voters: [] };
  });
}
