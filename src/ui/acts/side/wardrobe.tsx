// Everything a leader can wear, as radio groups of little pictures. The same for both sides.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Side } from '../../../content/vocabulary.ts';
import { useNight } from '../../content/use-content.ts';
import { type Look, makeLookCode, type Tint, wardrobe } from '../../people/people.ts';
import { lookOrFirst, Portrait } from '../../people/portrait.tsx';
import { sideClothes } from '../../people/side-clothes.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';
import { suitedLook } from './suited-look.ts';
import './wardrobe.css';

interface GroupProps {
  readonly part: keyof Look;
  readonly ids: readonly string[];
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly draw: (id: string) => ComponentChildren;
  /** Pictures of people, of people seen close, or colours. */
  readonly kind: 'heads' | 'close' | 'colours';
}

/** One part of a look: a radio group whose choices are drawn by `draw`. The legend says what is worn. */
function PartGroup({ part, ids, look, onChange, draw, kind }: GroupProps) {
  return (
    <fieldset class={`plain-group parts parts--${kind} parts--${part}`}>
      <legend>
        {t(`side:look.${part}`)}
        <span class="parts__worn" aria-hidden="true">
          {t(`side:part.${look[part]}`)}
        </span>
      </legend>
      <div class="parts__list">
        {ids.map((id) => (
          <label key={id} class="part" title={t(`side:part.${id}`)}>
            <input
              class="part__input"
              type="radio"
              name={`look-${part}`}
              checked={look[part] === id}
              onChange={() => onChange(suitedLook({ ...look, [part]: id }))}
            />
            <span class="part__picture">{draw(id)}</span>
            <span class="visually-hidden">{t(`side:part.${id}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const swatch = (tints: readonly Tint[]) => (id: string) => (
  <span class="part__swatch" style={{ background: tints.find((tint) => tint.id === id)!.hex }} />
);
const idsOf = (tints: readonly { readonly id: string }[]) => tints.map(({ id }) => id);

/** Draws the leader with one part changed. */
const wearing = (look: Look, part: keyof Look, side: Side) => (id: string) => (
  <Portrait
    look={suitedLook({ ...look, [part]: id })}
    expression="pleased"
    clothes={sideClothes(side)}
    mirrored={side === 1}
    small={part !== 'outfit'}
  />
);

function Parts({ side, look, onChange }: { side: Side; look: Look; onChange: (look: Look) => void }) {
  const { heads, skins, hairs, cloths, beards, glasses, outfits } = wardrobe;
  const head = heads.find(({ id }) => id === look.head) ?? heads[0]!;
  const hairy = head.hair || look.beard !== 'none';
  const pictures = (part: keyof Look, ids: readonly string[], kind: GroupProps['kind']) => (
    <PartGroup
      look={look}
      onChange={onChange}
      part={part}
      ids={ids}
      kind={kind}
      draw={wearing(look, part, side)}
    />
  );
  const colours = (part: keyof Look, tints: readonly Tint[]) => (
    <PartGroup
      look={look}
      onChange={onChange}
      part={part}
      ids={idsOf(tints)}
      kind="colours"
      draw={swatch(tints)}
    />
  );
  return (
    <div class={`wardrobe__parts wardrobe__parts--${side}`}>
      {pictures('head', idsOf(heads), 'heads')}
      {colours('skin', skins)}
      {hairy && colours('hair', hairs)}
      {head.cloth && colours('cloth', cloths)}
      {head.beard && pictures('beard', beards, 'close')}
      {pictures('glasses', glasses, 'close')}
      {pictures('outfit', outfits, 'close')}
    </div>
  );
}

/** The wardrobe, closed until somebody wants it. */
export function Wardrobe({ side }: { readonly side: Side }) {
  const session = useSession();
  const { leaders } = useNight();
  const [open, setOpen] = useState(false);
  const look = lookOrFirst(leaders[side].look);
  const change = (next: Look) => session.setLeader(side, { look: makeLookCode(next) });
  return (
    <details class="wardrobe" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="button">{t('side:leader.change')}</summary>
      {open && <Parts side={side} look={look} onChange={change} />}
    </details>
  );
}
