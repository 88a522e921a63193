// The choices of one area as a radio group in a table. Roles are written out because narrow screens lay rows out as cards.
import { useId } from 'preact/hooks';
import type { Plank } from '../../../content/schema.ts';
import type { PlankPreview } from '../../../session/platform-preview.ts';
import { useContent } from '../../content/use-content.ts';
import { t } from '../../text/text.ts';
import { CostMarks, EvidenceStars } from './plank-marks.tsx';
import { PlankName } from './plank-name.tsx';
import { WarmthList } from './warmth-list.tsx';

const COLUMNS = ['policy', 'warms', 'cools', 'cost', 'delivery', 'evidence'] as const;

/** Written out although the elements imply them: a table that is laid out as cards loses them in some browsers. */
const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
} as const;

/** Bounds of the delivery words: how likely this game thinks it is. */
const DELIVERY = { likely: 0.55, uncertain: 0.4 } as const;
const deliveryWord = ({ deliver }: Plank) =>
  deliver >= DELIVERY.likely ? 'likely' : deliver >= DELIVERY.uncertain ? 'uncertain' : 'hard';

interface RowProps {
  readonly preview: PlankPreview;
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: (plank: Plank) => void;
}

function PlankRow({ preview, group, checked, onChoose }: RowProps) {
  const { plank, warms, cools } = preview;
  const cell = (column: (typeof COLUMNS)[number]) => ({
    role: 'cell' as const,
    class: `plank__cell plank__cell--${column}`,
    'data-label': t(`platform:column.${column}`),
  });
  return (
    <tr {...ROLE.row} class={checked ? 'plank plank--chosen' : 'plank'}>
      <th {...ROLE.rowheader} scope="row" class="plank__cell plank__cell--policy">
        <PlankName plank={plank} group={group} checked={checked} onChoose={() => onChoose(plank)} />
      </th>
      <td {...cell('warms')}>
        <WarmthList list={warms} />
      </td>
      <td {...cell('cools')}>
        <WarmthList list={cools} />
      </td>
      <td {...cell('cost')}>
        <CostMarks cost={plank.cost} />
      </td>
      <td {...cell('delivery')}>{t(`platform:delivery.${deliveryWord(plank)}`)}</td>
      <td {...cell('evidence')}>
        <EvidenceStars grade={plank.evidence} />
      </td>
    </tr>
  );
}

export interface AreaTableProps {
  readonly number: number;
  readonly topic: string;
  readonly previews: readonly PlankPreview[];
  /** Id of the chosen plank. */
  readonly chosen: string;
  readonly onChoose: (plank: Plank) => void;
}

/** One area of the platform. */
export function AreaTable({ number, topic, previews, chosen, onChoose }: AreaTableProps) {
  const { text } = useContent();
  const id = useId();
  return (
    <fieldset class="area">
      <legend class="area__name" id={id}>
        {t('platform:area', { n: number, area: text.topics[topic]!.label })}
      </legend>
      <table {...ROLE.table} class="area__table" aria-labelledby={id}>
        <thead {...ROLE.rowgroup}>
          <tr {...ROLE.row}>
            {COLUMNS.map((column) => (
              <th key={column} {...ROLE.columnheader} scope="col">
                {t(`platform:column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.rowgroup}>
          {previews.map((preview) => (
            <PlankRow
              key={preview.plank.id}
              preview={preview}
              group={topic}
              checked={preview.plank.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
