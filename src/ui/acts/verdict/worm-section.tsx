// The worm to look at line by line: chart, slider, what was said then, and the same numbers as a table.
import { useState } from 'preact/hooks';
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import type { WormStop } from '../../../session/worm-stops.ts';
import { Icon } from '../../icons/icon.tsx';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';
import { WormChart } from './worm-chart.tsx';
import { WormTable } from './worm-table.tsx';
import { mindsText, saidText } from './worm-words.ts';

function clapText(scene: Scene, { jump }: WormStop): string {
  const n = Math.round(Math.abs(jump));
  if (n === 0) return t('verdict:worm.clap-flat');
  const side = jump > 0 ? 0 : 1;
  return t(side === scene.you ? 'verdict:worm.clap-you' : 'verdict:worm.clap-up', {
    n,
    name: scene.leaders[side].shortName,
  });
}

function StopNote({ scene, stop }: { readonly scene: Scene; readonly stop: WormStop }) {
  const { by, tone } = stop.said;
  const side = by === 0 || by === 1 ? by : null;
  return (
    <div class="worm-note">
      <p class="worm-note__said">
        <span class={side === null ? '' : `party-${side}`}>
          <Mark side={side} />
        </span>{' '}
        {saidText(scene, stop)}
      </p>
      <p>
        {t(`verdict:worm.tone.${tone ?? 'none'}`)} {clapText(scene, stop)}
      </p>
      <p>
        <strong>{t('verdict:worm.minds', { moved: mindsText(scene, stop) })}</strong>
      </p>
    </div>
  );
}

interface SliderProps {
  readonly stops: readonly WormStop[];
  readonly selected: number;
  readonly valueText: string;
  readonly onSelect: (stop: number) => void;
}

function Slider({ stops, selected, valueText, onSelect }: SliderProps) {
  const last = stops.length - 1;
  return (
    <div class="worm-slider">
      <button type="button" class="button" disabled={selected === 0} onClick={() => onSelect(selected - 1)}>
        <Icon name="arrow-left" /> <span class="worm-slider__word">{t('verdict:worm.earlier')}</span>
      </button>
      <label class="worm-slider__range">
        <span>
          {t('verdict:worm.point')}. {t('verdict:worm.line-of', { n: selected + 1, all: stops.length })}
        </span>
        <input
          type="range"
          min={0}
          max={last}
          value={selected}
          aria-valuetext={valueText}
          onInput={(event) => onSelect(Number(event.currentTarget.value))}
        />
      </label>
      <button
        type="button"
        class="button"
        disabled={selected === last}
        onClick={() => onSelect(selected + 1)}
      >
        <span class="worm-slider__word">{t('verdict:worm.later')}</span> <Icon name="arrow-right" />
      </button>
    </div>
  );
}

/** Stops that were followed by a fact check before the next line. */
function checkedStops(events: readonly DebateEvent[], stops: readonly WormStop[]): number[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'claim-checked') return [];
    const stop = stops.findLastIndex((candidate) => candidate.event < index);
    return stop < 0 ? [] : [stop];
  });
}

export interface WormSectionProps {
  readonly scene: Scene;
  readonly events: readonly DebateEvent[];
  readonly stops: readonly WormStop[];
}

export function WormSection({ scene, events, stops }: WormSectionProps) {
  const [selected, setSelected] = useState(0);
  const stop = stops[selected];
  if (!stop || stops.length < 2) return null;
  const party = (side: 0 | 1) => scene.text.sides[scene.pack.sides[side].id]!;
  const names = [party(0).name, party(1).name] as const;
  const value = { n: selected + 1, all: stops.length, text: saidText(scene, stop) };
  return (
    <>
      <p>{t('verdict:worm.intro')}</p>
      <WormChart
        stops={stops}
        checks={checkedStops(events, stops)}
        names={names}
        shorts={[party(0).short, party(1).short]}
        selected={selected}
        onSelect={setSelected}
      />
      <p class="caption">{t('verdict:worm.band')}</p>
      <Slider
        stops={stops}
        selected={selected}
        valueText={t('verdict:worm.value', value)}
        onSelect={setSelected}
      />
      <StopNote scene={scene} stop={stop} />
      <WormTable scene={scene} stops={stops} names={names} />
    </>
  );
}
