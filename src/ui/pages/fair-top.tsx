// The answer in short: what happens when equals meet, how many figures meet their aim, and what was measured when.
import { isCurrent } from '../../session/balance-figures.ts';
import { t } from '../text/text.ts';
import { bothPercents, equalsOf, missedGates } from './fair-figures.ts';
import { Strip } from './fair-strip.tsx';
import { dateText, type FairProps, figureText, sideNames, whoText } from './fair-text.ts';

function Equals({ content, balance }: FairProps) {
  const equals = equalsOf(balance.gates);
  if (!equals) return null;
  const { mean, kinds, debates, lowest, highest } = equals;
  const [a, b] = bothPercents(mean);
  return (
    <>
      <p class="fair__lead">
        {t('fair:lead', {
          ...sideNames(content),
          a: figureText(a, 1, 1),
          b: figureText(b, 1, 1),
          count: kinds,
          nights: figureText(debates),
        })}
      </p>
      <p>
        {t('fair:spread', {
          ...sideNames(content),
          low: figureText(lowest.value, 1, 1),
          lowWho: whoText(content, lowest),
          high: figureText(highest.value, 1, 1),
          highWho: whoText(content, highest),
        })}
      </p>
    </>
  );
}

/** How many figures meet their aim; those that must are counted apart. */
function Count({ balance }: FairProps) {
  const missed = missedGates(balance.gates);
  const missedOf = (must: boolean) => missed.filter(({ gate }) => gate.mustPass === must).length;
  const countOf = (must: boolean) => balance.gates.filter(({ mustPass }) => mustPass === must).length;
  return (
    <p>
      {t(missedOf(true) === 0 ? 'fair:must.all' : 'fair:must.some', {
        missed: missedOf(true),
        total: countOf(true),
      })}{' '}
      {t('fair:others', { passed: countOf(false) - missedOf(false), total: countOf(false) })}{' '}
      {missed.length > 0 && t('fair:see-short')}
    </p>
  );
}

const SAMPLES = [
  { key: 'met', value: 50, passed: true },
  { key: 'missed', value: 57, passed: false },
] as const;

/** How to read a row. */
function Legend() {
  return (
    <ul class="fair__legend">
      {SAMPLES.map(({ key, value, passed }) => (
        <li key={key}>
          <Strip
            axis={{ from: 40, to: 60, step: 5 }}
            value={value}
            interval={[value - 1.5, value + 1.5]}
            aim={[48, 52]}
            passed={passed}
          />
          <span>{t(`fair:legend.${key}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export function FairTop({ content, balance }: FairProps) {
  const { date, rules, pack } = balance;
  return (
    <>
      {!isCurrent(balance, content) && <p class="fair__stale">{t('fair:stale')}</p>}
      <Equals content={content} balance={balance} />
      <Count content={content} balance={balance} />
      <p class="fair__stamp">{t('fair:stamp', { date: dateText(date), rules, version: pack.version })}</p>
      <Legend />
    </>
  );
}
