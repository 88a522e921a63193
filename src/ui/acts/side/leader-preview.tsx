// A leader before the mirror: the look so far, with name and role as the debate will show them. The face answers each change.
import { useMemo } from 'preact/hooks';
import type { Side } from '../../../content/vocabulary.ts';
import { leaderNames } from '../../../session/scene.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { Mark } from '../../marks/mark.tsx';
import { lookOrFirst, Portrait } from '../../people/portrait.tsx';
import { sideClothes } from '../../people/side-clothes.ts';
import { useReaction } from './use-reaction.ts';

/** The live picture of a leader. Decorative: the strap says who it is, the wardrobe what they wear. */
export function LeaderPreview({ side }: { readonly side: Side }) {
  const { pack, text } = useContent();
  const { leaders } = useNight();
  const code = leaders[side].look;
  const look = useMemo(() => lookOrFirst(code), [code]);
  const { expression, turn } = useReaction(look);
  return (
    <figure class={`leader__screen side-card--${side}`}>
      <div class="side-card__screen">
        <span key={turn} class={turn === 0 ? 'leader__figure' : 'leader__figure leader__figure--nods'}>
          <Portrait
            class="side-card__face"
            look={look}
            expression={expression}
            clothes={sideClothes(side)}
            mirrored={side === 1}
          />
        </span>
      </div>
      <figcaption class="strap">
        <span class="strap__name">{leaderNames(text, leaders[side]).full}</span>
        <span class={`strap__role strap__role--${side}`}>
          <Mark side={side} /> {text.sides[pack.sides[side].id]!.role}
        </span>
      </figcaption>
    </figure>
  );
}
