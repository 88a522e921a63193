// The board of election night: groups of voters are counted out one by one, the closest last, and a needle follows the sum.
import type { Counted } from '../../../session/count-night.ts';
import type { Scene } from '../../../session/scene.ts';
import { Mark } from '../../marks/mark.tsx';
import { useSkip } from '../../shell/use-skip.ts';
import { t } from '../../text/text.ts';
import { movedText } from '../../why/points-text.ts';
import { segmentText } from '../../why/telling-text.ts';
import './count.css';

/** Below this many hundredths a night is close. */
const CLOSE = 60;
/** The least that bars and needle show on either side, hundredths, so that small changes look small. */
const LEAST_REACH = 300;

/** Whom a change helps, or nobody. */
function towards(scene: Scene, change: number): 0 | 1 | null {
  if (change === 0) return null;
  return change > 0 ? scene.you : scene.you === 0 ? 1 : 0;
}

const reachOf = (values: readonly number[]): number => Math.max(LEAST_REACH, ...values.map(Math.abs));

function Row({
  scene,
  group,
  open,
}: {
  readonly scene: Scene;
  readonly group: Counted;
  readonly open: boolean;
}) {
  const side = towards(scene, group.change);
  return (
    <li class={`count__row${open ? ' count__row--open' : ''}`}>
      <span class="count__group">{segmentText(scene, group.segment)}</span>
      {open ? (
        <span class="count__moved">
          {side !== null && (
            <span class={`party-${side}`}>
              <Mark side={side} />{' '}
            </span>
          )}
          {movedText(group.change)}
        </span>
      ) : (
        <span class="count__moved count__moved--out">{t('verdict:count.out')}</span>
      )}
    </li>
  );
}

/** The needle leans to the side that the count favours, as far as the count says. */
function Needle({
  scene,
  tally,
  reach,
}: {
  readonly scene: Scene;
  readonly tally: number;
  readonly reach: number;
}) {
  const toLeft = scene.you === 0 ? tally : -tally;
  return (
    <div class="count__scale" aria-hidden="true">
      <span class="count__needle" style={{ left: `${50 - (toLeft / reach) * 46}%` }} />
    </div>
  );
}

export interface CountBoardProps {
  readonly scene: Scene;
  readonly groups: readonly Counted[];
  /** How many have been counted out. */
  readonly counted: number;
  readonly onSkip: () => void;
}

/** Space, a tap or the button shows the result at once. */
export function CountBoard({ scene, groups, counted, onSkip }: CountBoardProps) {
  useSkip(true, onSkip);
  const tally = groups[counted - 1]?.tally ?? 0;
  const close = counted === groups.length && Math.abs(tally) < CLOSE;
  return (
    <section class="result result--pending">
      <p class="result__question">{t('verdict:question')}</p>
      <h1 tabIndex={-1} data-focus class="result__words">
        {t('verdict:reveal.waiting')}
      </h1>
      <Needle scene={scene} tally={tally} reach={reachOf(groups.map((group) => group.tally))} />
      <p class="count__tally">
        {close ? t('verdict:reveal.close') : t('verdict:count.tally', { moved: movedText(tally) })}
      </p>
      <ol class="count">
        {groups.map((group, i) => (
          <Row key={group.segment} scene={scene} group={group} open={i < counted} />
        ))}
      </ol>
      <button type="button" class="button" onClick={onSkip}>
        {t('verdict:reveal.skip')}
      </button>
    </section>
  );
}
