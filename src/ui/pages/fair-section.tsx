// One question about fairness: what it means, then each figure that answers it, drawn and in words.
import type { BalanceGate } from '../../content/balance.ts';
import type { Content } from '../../session/content.ts';
import { hasWords, t } from '../text/text.ts';
import { axisFor, type FairSection, furthestOf, gatesIn } from './fair-figures.ts';
import { FairMark } from './fair-mark.tsx';
import { Strip, StripAxis } from './fair-strip.tsx';
import { type FairProps, figureText, rangeText, rowText, sideNames, valueText } from './fair-text.ts';
import { itemName } from './item-name.ts';

type Values = Readonly<Record<string, string | number>>;

/** Paragraphs of the text file: p1, p2 ... that it has. */
export function FairProse({ at, values }: { readonly at: string; readonly values: Values }) {
  const keys: string[] = [];
  for (let n = 1; hasWords(`fair:${at}.p${n}`); n++) keys.push(`fair:${at}.p${n}`);
  return (
    <>
      {keys.map((key) => (
        <p key={key}>{t(key, values)}</p>
      ))}
    </>
  );
}

/** The card or policy that stands out most, by what a player reads on it. */
function Furthest({ content, gate }: { readonly content: Content; readonly gate: BalanceGate }) {
  const found = furthestOf(gate);
  if (!found) return null;
  const { id, beyond } = found;
  return (
    <span class="fair__furthest">
      {t('fair:furthest')} <q>{itemName(content.text, id)}</q>{' '}
      {beyond && t('fair:beyond', { count: beyond.count, of: beyond.of })}
    </span>
  );
}

function Row(props: {
  readonly content: Content;
  readonly gate: BalanceGate;
  readonly axis: ReturnType<typeof axisFor>;
}) {
  const { content, gate, axis } = props;
  const { value, interval, threshold, passed, sample } = gate;
  return (
    <li class="fair__row">
      <span class="fair__who">{rowText(content, gate)}</span>
      <Strip axis={axis} value={value} interval={interval} aim={threshold} passed={passed} />
      <span class="fair__said">
        <strong>{valueText(content, gate)}</strong> <FairMark passed={passed} />
        <span class="fair__small">
          {t('fair:row-small', {
            doubt: rangeText(interval),
            aim: rangeText(threshold),
            nights: figureText(sample),
          })}
        </span>
        <Furthest content={content} gate={gate} />
      </span>
    </li>
  );
}

/** The section; nothing where the run measured none of its gates. */
export function FairGates({ content, balance, section }: FairProps & { readonly section: FairSection }) {
  const gates = gatesIn(balance.gates, section.name);
  if (gates.length === 0) return null;
  const axis = axisFor(gates, section.axis);
  return (
    <section>
      <h2>{t(`fair:section.${section.name}.heading`)}</h2>
      <FairProse at={`section.${section.name}`} values={sideNames(content)} />
      <ul class="fair__rows">
        {gates.map((gate) => (
          <Row key={`${gate.name} ${gate.level}`} content={content} gate={gate} axis={axis} />
        ))}
      </ul>
      <div class="fair__row fair__row--axis">
        <StripAxis axis={axis} />
      </div>
    </section>
  );
}
