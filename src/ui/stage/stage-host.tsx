// The place of the stage on the page: mounts the stage of the tier, hands it pictures, and puts the still stage in its place
// when the moving one cannot be had or breaks. The night goes on either way.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StagePicture } from '../../session/picture.ts';
import type { StageFactory } from './choose-tier.ts';
import { onPlayedCard } from './played-card.ts';
import type { Stage, Tier } from './stage.ts';
import { createStillStage } from './still-stage.ts';

export interface StageHostProps {
  readonly picture: StagePicture;
  readonly tier: Tier;
  readonly reducedMotion: boolean;
  readonly paused: boolean;
  readonly makeStage: StageFactory;
}

/** A mounted stage; the still one where the moving one fails. */
async function mountStage(
  host: HTMLElement,
  tier: Tier,
  makeStage: StageFactory,
  onLost: () => void,
): Promise<Stage> {
  if (tier !== 'still') {
    try {
      const stage = await makeStage(tier, onLost);
      await stage.mount(host);
      return stage;
    } catch {
      host.replaceChildren();
    }
  }
  const still = createStillStage();
  await still.mount(host);
  return still;
}

/** The stage of this tier once it stands in `host`; null until then. */
function useStage(host: { readonly current: HTMLDivElement | null }, tier: Tier, makeStage: StageFactory) {
  const [stage, setStage] = useState<Stage | null>(null);
  const [lost, setLost] = useState(false);
  const wanted = lost ? 'still' : tier;
  useEffect(() => {
    let gone = false;
    let mounted: Stage | null = null;
    const place = document.createElement('div');
    place.className = 'stage-host';
    host.current?.append(place);
    void mountStage(place, wanted, makeStage, () => setLost(true)).then((made) => {
      mounted = made;
      if (gone) made.dispose();
      else setStage(made);
    });
    return () => {
      gone = true;
      mounted?.dispose();
      place.remove();
      setStage(null);
    };
  }, [wanted, makeStage]);
  return stage;
}

/** Fills its (positioned) parent. Hidden from screen readers: all it shows also stands in words. */
export function StageHost({ picture, tier, reducedMotion, paused, makeStage }: StageHostProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useStage(host, tier, makeStage);
  const first = useRef<Stage | null>(null);
  useEffect(() => {
    if (!stage) return;
    const mode = first.current === stage ? 'play' : 'cut';
    first.current = stage;
    stage.show(picture, { mode, reducedMotion });
  }, [stage, picture, reducedMotion]);
  useEffect(() => stage?.pause(paused), [stage, paused]);
  useEffect(() => (stage ? onPlayedCard((card) => stage.playCard(card)) : undefined), [stage]);
  return <div ref={host} class="stage-host" aria-hidden="true" data-tier={stage?.tier ?? 'none'} />;
}
