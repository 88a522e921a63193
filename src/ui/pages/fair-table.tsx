// The figures as tables: every gate, and the model held against research. Rows become cards on a narrow screen, where each
// cell says what it is.
import type { ComponentChildren } from 'preact';
import { t } from '../text/text.ts';
import { FairMark } from './fair-mark.tsx';
import { calibrationText, type FairProps, figureText, gateText, inUnit, rangeText } from './fair-text.ts';

type Column = string;

function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`fair:column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) {
  return <td data-label={t(`fair:column.${column}`)}>{children}</td>;
}

const GATE_COLUMNS = ['gate', 'value', 'doubt', 'aim', 'inside', 'nights', 'must', 'result'] as const;

/** Every gate, as it was measured. */
export function GateTable({ content, balance }: FairProps) {
  return (
    <section>
      <h2>{t('fair:all.heading')}</h2>
      <p>{t('fair:all.intro')}</p>
      <details class="page__details">
        <summary>{t('fair:all.open', { count: balance.gates.length })}</summary>
        <table class="page__table page__table--cards fair__table">
          <Head columns={GATE_COLUMNS} />
          <tbody>
            {balance.gates.map((gate) => (
              <tr key={`${gate.name} ${gate.level}`}>
                <th scope="row">{gateText(content, gate)}</th>
                <Cell column="value">{inUnit(figureText(gate.value, 2), gate.unit)}</Cell>
                <Cell column="doubt">{rangeText(gate.interval, 2)}</Cell>
                <Cell column="aim">{rangeText(gate.threshold)}</Cell>
                <Cell column="inside">{t(`fair:inside.${gate.inside}`)}</Cell>
                <Cell column="nights">{figureText(gate.sample)}</Cell>
                <Cell column="must">{t(gate.mustPass ? 'fair:yes' : 'fair:no')}</Cell>
                <Cell column="result">
                  <FairMark passed={gate.passed} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const CALIBRATION_COLUMNS = ['target', 'preset', 'found', 'aim', 'basis', 'result'] as const;

/** A target set for play rather than found in a study. */
const FOR_PLAY = '[game]';

/** The model held against research. */
export function CalibrationTable({ balance: { calibration } }: FairProps) {
  if (calibration.length === 0) return null;
  const met = calibration.filter(({ passed }) => passed).length;
  return (
    <section>
      <h2>{t('fair:calibration.heading')}</h2>
      <p>{t('fair:calibration.p1')}</p>
      <p>{t('fair:calibration.p2', { met, total: calibration.length })}</p>
      <details class="page__details">
        <summary>{t('fair:calibration.open', { count: calibration.length })}</summary>
        <table class="page__table page__table--cards fair__table">
          <Head columns={CALIBRATION_COLUMNS} />
          <tbody>
            {calibration.map((row) => (
              <tr key={`${row.name} ${row.preset}`}>
                <th scope="row">{calibrationText(row)}</th>
                <Cell column="preset">{t(`fair:preset.${row.preset}`)}</Cell>
                <Cell column="found">{inUnit(figureText(row.value, 2), row.unit)}</Cell>
                <Cell column="aim">{rangeText(row.target, 2)}</Cell>
                <Cell column="basis">{row.basis === FOR_PLAY ? t('fair:for-play') : row.basis}</Cell>
                <Cell column="result">
                  <FairMark passed={row.passed} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
