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

/** A stage with the element that it stands in. */
interface Placed {
  readonly stage: Stage;
  remove(): void;
}

async function place(
  host: HTMLElement,
  tier: Tier,
  makeStage: StageFactory,
  onLost: () => void,
): Promise<Placed> {
  const element = document.createElement('div');
  element.className = 'stage-host';
  host.prepend(element);
  const stage = await mountStage(element, tier, makeStage, onLost);
  return {
    stage,
    remove() {
      stage.dispose();
      element.remove();
    },
  };
}

/**
 * The stage that stands in `host`; null until the first one does. Another tier is made ready behind the stage that is up,
 * which leaves only when the new one has its picture, so the room is never dark.
 */
function useStage(host: { readonly current: HTMLDivElement | null }, tier: Tier, makeStage: StageFactory) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [lost, setLost] = useState(false);
  const up = useRef<Placed[]>([]);
  const wanted = lost ? 'still' : tier;
  useEffect(() => {
    let gone = false;
    if (!host.current) return;
    void place(host.current, wanted, makeStage, () => setLost(true)).then((made) => {
      if (gone) {
        made.remove();
        return;
      }
      up.current.push(made);
      setPlaced(made);
    });
    return () => {
      gone = true;
    };
  }, [wanted, makeStage]);
  useEffect(() => {
    const old = up.current.filter((one) => one !== placed);
    if (placed === null || old.length === 0) return;
    up.current = [placed];
    // By the next frame the new stage has been given its picture.
    requestAnimationFrame(async () => {
      await placed.stage.settled();
      for (const one of old) one.remove();
    });
  }, [placed]);
  useEffect(
    () => () => {
      for (const one of up.current) one.remove();
    },
    [],
  );
  return placed?.stage ?? null;
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
