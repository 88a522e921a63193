// Where the game falls short of its own aims: every figure that misses, by how much, and why as far as we know.
import type { BalanceCalibration } from '../../content/balance.ts';
import type { Content } from '../../session/content.ts';
import { t } from '../text/text.ts';
import { calibrationMiss, type Miss, type MissedGate, missedByName } from './fair-figures.ts';
import {
  calibrationText,
  type FairProps,
  figureText,
  gateMissText,
  gateName,
  inUnit,
  missText,
  rangeText,
  reasonText,
  valueText,
  whoText,
} from './fair-text.ts';

function MissedGateLine({ content, missed }: { readonly content: Content; readonly missed: MissedGate }) {
  const { gate, miss } = missed;
  return (
    <li>
      <strong>{whoText(content, gate)}:</strong>{' '}
      {t(gate.inside === 'interval' ? 'fair:short.interval' : 'fair:short.value', {
        value: valueText(content, gate),
        doubt: rangeText(gate.interval, 2),
        aim: rangeText(gate.threshold),
        miss: gateMissText(content, gate, miss),
      })}
    </li>
  );
}

function MissedGates({ content, balance }: FairProps) {
  const byName = [...missedByName(balance.gates)];
  if (byName.length === 0) return <p>{t('fair:short.none')}</p>;
  return (
    <ul class="fair__misses">
      {byName.map(([name, missed]) => (
        <li key={name}>
          <h3>
            {gateName(content, name)}{' '}
            {missed[0]!.gate.mustPass && <span class="chip">{t('fair:must-meet')}</span>}
          </h3>
          <ul class="page__bullets">
            {missed.map((one) => (
              <MissedGateLine key={one.gate.level} content={content} missed={one} />
            ))}
          </ul>
          <p class="fair__why">{reasonText(name)}</p>
        </li>
      ))}
    </ul>
  );
}

function MissedTarget({ row, miss }: { readonly row: BalanceCalibration; readonly miss: Miss }) {
  return (
    <li>
      <strong>{calibrationText(row)}.</strong>{' '}
      {t('fair:short.value', {
        value: inUnit(figureText(row.value, 2), row.unit),
        aim: rangeText(row.target, 2),
        miss: missText(miss, row.unit),
      })}
    </li>
  );
}

/** The section. */
export function FairShort({ content, balance }: FairProps) {
  const targets = balance.calibration.flatMap((row) => {
    const miss = calibrationMiss(row);
    return miss ? [{ row, miss }] : [];
  });
  return (
    <section>
      <h2>{t('fair:short.heading')}</h2>
      <p>{t('fair:short.intro')}</p>
      <MissedGates content={content} balance={balance} />
      {targets.length > 0 && (
        <>
          <h3>{t('fair:short.research')}</h3>
          <p>{t('fair:short.research-why')}</p>
          <ul class="page__bullets">
            {targets.map(({ row, miss }) => (
              <MissedTarget key={`${row.name} ${row.preset}`} row={row} miss={miss} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
