// One exchange played twice by the rules: with the game's numbers and with the reader's.
import { useMemo, useState } from 'preact/hooks';
import { SIDES, type Side } from '../../content/vocabulary.ts';
import type { Tables } from '../../rules/index.ts';
import type { Content } from '../../session/content.ts';
import { type Example, type ExampleMoment, exampleFor, playExample } from '../../session/model-example.ts';
import { t } from '../text/text.ts';
import { Bars, Choice } from './model-parts.tsx';
import { signedText } from './model-text.ts';

export interface ComparedProps {
  readonly content: Content;
  /** The debate with the game's own numbers, and with the reader's. */
  readonly usual: Tables;
  readonly yours: Tables;
}

/** One line of a comparison. */
interface Row {
  readonly key: string;
  readonly name: string;
  readonly usual: number;
  readonly yours: number;
}

const partyName = ({ pack, text }: Content, side: Side): string => text.sides[pack.sides[side].id]!.name;

function Said({ content, example }: { readonly content: Content; readonly example: Example }) {
  const { side, claim, rebuttal } = example;
  const party = partyName(content, side);
  const other = partyName(content, side === 0 ? 1 : 0);
  const { claims, rebuttals } = content.text;
  const words = {
    claim: { party, line: claims[claim.id]!.line },
    rebuttal: { party: other, line: rebuttals[rebuttal.id]!.line },
    reply: { party },
    check: {},
  } as const;
  return (
    <ol class="model__said">
      {(['claim', 'rebuttal', 'reply', 'check'] as const).map((step) => (
        <li key={step}>
          <strong>{t(`model:example.step.${step}`)}</strong> {t(`model:example.says.${step}`, words[step])}
        </li>
      ))}
    </ol>
  );
}

interface TableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
}

function ComparedTable({ caption, first, rows }: TableProps) {
  const scale = Math.max(0.01, ...rows.flatMap(({ usual, yours }) => [Math.abs(usual), Math.abs(yours)]));
  return (
    <table class="page__table model__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {(['usual', 'yours', 'difference'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`model:example.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, usual, yours }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <Bars usual={usual} yours={yours} scale={scale} />
            </th>
            <td>{signedText(usual)}</td>
            <td>{signedText(yours)}</td>
            <td>{signedText(yours - usual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SentenceProps {
  readonly party: string;
  /** True when the number stands where the game has it. */
  readonly same: boolean;
  readonly rows: readonly Row[];
  readonly total: Row;
}

/** What the number did, in one sentence. */
function inOneSentence({ party, same, rows, total }: SentenceProps): string {
  if (same) return t('model:example.same');
  if (rows.every(({ usual, yours }) => usual === yours)) return t('model:example.untouched');
  return t('model:example.changed', {
    party,
    usual: signedText(total.usual),
    yours: signedText(total.yours),
  });
}

function rowsOf(content: Content, usual: readonly ExampleMoment[], yours: readonly ExampleMoment[]) {
  const last = { usual: usual.at(-1)!, yours: yours.at(-1)! };
  const steps: Row[] = usual.map(({ step, best }, i) => ({
    key: step,
    name: t(`model:example.step.${step}`),
    usual: best,
    yours: yours[i]!.best,
  }));
  const { pack, text } = content;
  const segments: Row[] = pack.segments.map(({ id }, s) => ({
    key: id,
    name: text.segments[id]!.label,
    usual: last.usual.segments[s]!,
    yours: last.yours.segments[s]!,
  }));
  const all: Row[] = (['best', 'vote'] as const).map((lead) => ({
    key: lead,
    name: t(lead === 'best' ? 'model:example.all' : 'model:example.vote'),
    usual: last.usual[lead],
    yours: last.yours[lead],
  }));
  return { steps, groups: [...segments, ...all] };
}

/** The section. */
export function ModelExample({ content, usual, yours }: ComparedProps) {
  const [side, setSide] = useState<Side>(0);
  const example = useMemo(() => exampleFor(usual, side), [usual, side]);
  const before = useMemo(() => playExample(usual, example), [usual, example]);
  const after = useMemo(() => playExample(yours, example), [yours, example]);
  const { steps, groups } = rowsOf(content, before, after);
  const party = partyName(content, side);
  return (
    <section>
      <h2>{t('model:example.heading')}</h2>
      <p>{t('model:example.intro')}</p>
      <Choice
        label={t('model:example.whose')}
        value={String(side)}
        options={SIDES.map((one) => ({ value: String(one), text: partyName(content, one) }))}
        onChange={(next) => setSide(Number(next) as Side)}
      />
      <Said content={content} example={example} />
      <p role="status" class="model__sentence">
        {inOneSentence({ party, same: usual === yours, rows: [...steps, ...groups], total: steps.at(-1)! })}
      </p>
      <p class="model__legend">{t('model:example.legend', { party })}</p>
      <ComparedTable
        caption={t('model:example.steps-caption', { party })}
        first={t('model:example.column.step')}
        rows={steps}
      />
      <ComparedTable
        caption={t('model:example.groups-caption', { party })}
        first={t('model:example.column.group')}
        rows={groups}
      />
    </section>
  );
}
