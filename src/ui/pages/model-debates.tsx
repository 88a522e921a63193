// Whole debates between two computer players, with the game's numbers and with the reader's, on a press.
import { useEffect, useState } from 'preact/hooks';
import { type DebatesResult, MODEL_DEBATES, playModelDebates } from '../../session/model-debates.ts';
import { t } from '../text/text.ts';
import type { ComparedProps } from './model-example.tsx';

type Run =
  | { readonly stage: 'idle' }
  | { readonly stage: 'playing'; readonly played: number; readonly of: number }
  | { readonly stage: 'done'; readonly usual: DebatesResult; readonly yours: DebatesResult };

interface Line {
  readonly key: string;
  readonly name: string;
  readonly digits: number;
  readonly of: (result: DebatesResult) => number;
}

function linesOf({ content: { pack, text } }: Pick<ComparedProps, 'content'>): Line[] {
  const won = ([0, 1] as const).map((side) => ({
    key: `won-${side}`,
    name: t('model:debates.row.won', { party: text.sides[pack.sides[side].id]!.name }),
    digits: 0,
    of: (result: DebatesResult) => result.won[side],
  }));
  const others = (['drawn', 'best', 'vote', 'checks'] as const).map((key) => ({
    key,
    name: t(`model:debates.row.${key}`),
    digits: key === 'drawn' ? 0 : 2,
    of: (result: DebatesResult) => result[key],
  }));
  return [...won, ...others];
}

function Results({ lines, run }: { readonly lines: readonly Line[]; readonly run: Run & { stage: 'done' } }) {
  return (
    <>
      <table class="page__table model__table">
        <thead>
          <tr>
            {(['what', 'usual', 'yours'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`model:debates.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, digits, of }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{of(run.usual).toFixed(digits)}</td>
              <td>{of(run.yours).toFixed(digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('model:debates.chance', { count: MODEL_DEBATES })}</p>
    </>
  );
}

/** A run on the two tables; it ends by itself when either changes. */
function useRun({ usual, yours }: Pick<ComparedProps, 'usual' | 'yours'>) {
  const [run, setRun] = useState<Run>({ stage: 'idle' });
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    setWanted(0);
    setRun({ stage: 'idle' });
  }, [usual, yours]);
  useEffect(() => {
    if (wanted === 0) return;
    return playModelDebates(
      [usual, yours],
      (played, of) => setRun({ stage: 'playing', played, of }),
      ([a, b]) => setRun({ stage: 'done', usual: a!, yours: b! }),
    );
  }, [wanted]);
  const start = () => {
    setRun({ stage: 'playing', played: 0, of: 2 * MODEL_DEBATES });
    setWanted((times) => times + 1);
  };
  const stop = () => {
    setWanted(0);
    setRun({ stage: 'idle' });
  };
  return { run, start, stop };
}

/** The section. */
export function ModelDebates({ content, usual, yours }: ComparedProps) {
  const { run, start, stop } = useRun({ usual, yours });
  const count = MODEL_DEBATES;
  return (
    <section>
      <h2>{t('model:debates.heading', { count })}</h2>
      <p>{t('model:debates.intro', { count })}</p>
      {usual === yours && <p>{t('model:debates.move-first')}</p>}
      {usual !== yours && (
        <button type="button" class="button button--main" onClick={run.stage === 'playing' ? stop : start}>
          {t(
            run.stage === 'playing'
              ? 'model:debates.stop'
              : run.stage === 'done'
                ? 'model:debates.again'
                : 'model:debates.play',
            { count },
          )}
        </button>
      )}
      {run.stage === 'playing' && (
        <label class="model__progress">
          {t('model:debates.playing', { played: run.played, of: run.of })}
          <progress value={run.played} max={run.of} />
        </label>
      )}
      <p role="status">{run.stage === 'done' ? t('model:debates.done', { count }) : ''}</p>
      {run.stage === 'done' && <Results lines={linesOf({ content })} run={run} />}
    </section>
  );
}
