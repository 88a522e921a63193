// The worm's chart as a table: the same numbers, line by line.
import type { Scene } from '../../../session/scene.ts';
import type { WormStop } from '../../../session/worm-stops.ts';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';
import { mindsText, saidText } from './worm-words.ts';

export interface WormTableProps {
  readonly scene: Scene;
  readonly stops: readonly WormStop[];
  readonly names: readonly [string, string];
}

function Head({ names }: Pick<WormTableProps, 'names'>) {
  const columns = [
    [0, t('verdict:worm.side0', { party: names[0] })],
    [1, t('verdict:worm.side1', { party: names[1] })],
    [null, t('verdict:worm.swing')],
  ] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{t('verdict:worm.said')}</th>
        {columns.map(([side, name]) => (
          <th key={name} scope="col">
            <Mark side={side} /> {name}
          </th>
        ))}
        <th scope="col">{t('verdict:worm.minds-short')}</th>
      </tr>
    </thead>
  );
}

export function WormTable({ scene, stops, names }: WormTableProps) {
  return (
    <details class="fold">
      <summary>{t('verdict:worm.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section class="wide-table" tabIndex={0} aria-label={t('verdict:worm.table')}>
        <table>
          <Head names={names} />
          <tbody>
            {stops.map((stop) => (
              <tr key={stop.event}>
                <th scope="row">{saidText(scene, stop)}</th>
                <td>{Math.round(stop.worm.side0)}</td>
                <td>{Math.round(stop.worm.side1)}</td>
                <td>{Math.round(stop.worm.swing)}</td>
                <td>{mindsText(scene, stop)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
