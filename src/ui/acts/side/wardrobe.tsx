// Everything a leader can wear, as radio groups with small pictures and swatches. The same for both sides.
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

interface GroupProps {
  readonly part: keyof Look;
  readonly ids: readonly string[];
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly draw: (id: string) => ComponentChildren;
  readonly kind: 'heads' | 'swatches' | 'words';
}

/** One part of a look: a radio group whose choices are drawn by `draw`. */
function PartGroup({ part, ids, look, onChange, draw, kind }: GroupProps) {
  return (
    <fieldset class={`plain-group parts parts--${kind}`}>
      <legend>{t(`side:look.${part}`)}</legend>
      <div class="parts__list">
        {ids.map((id) => (
          <label key={id} class="part">
            <input
              class="part__input"
              type="radio"
              name={`look-${part}`}
              checked={look[part] === id}
              onChange={() => onChange(suitedLook({ ...look, [part]: id }))}
            />
            <span class="part__picture">{draw(id)}</span>
            <span class={kind === 'words' ? 'part__word' : 'visually-hidden'}>{t(`side:part.${id}`)}</span>
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
const nothing = () => null;

function Parts({ side, look, onChange }: { side: Side; look: Look; onChange: (look: Look) => void }) {
  const head = wardrobe.heads.find(({ id }) => id === look.head) ?? wardrobe.heads[0]!;
  const group = { look, onChange };
  const drawHead = (id: string) => (
    <Portrait
      look={suitedLook({ ...look, head: id })}
      expression="calm"
      clothes={sideClothes(side)}
      mirrored={side === 1}
      small
    />
  );
  const { heads, skins, hairs, cloths, beards, glasses, outfits } = wardrobe;
  const bearded = look.beard !== 'none';
  return (
    <div class="wardrobe__parts">
      <PartGroup {...group} part="head" kind="heads" ids={idsOf(heads)} draw={drawHead} />
      <PartGroup {...group} part="skin" kind="swatches" ids={idsOf(skins)} draw={swatch(skins)} />
      {(head.hair || bearded) && (
        <PartGroup {...group} part="hair" kind="swatches" ids={idsOf(hairs)} draw={swatch(hairs)} />
      )}
      {head.cloth && (
        <PartGroup {...group} part="cloth" kind="swatches" ids={idsOf(cloths)} draw={swatch(cloths)} />
      )}
      {head.beard && <PartGroup {...group} part="beard" kind="words" ids={beards} draw={nothing} />}
      <PartGroup {...group} part="glasses" kind="words" ids={glasses} draw={nothing} />
      <PartGroup {...group} part="outfit" kind="words" ids={outfits} draw={nothing} />
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
