// Open the model: a reader moves one number of the rules or of a group of voters and sees what changes, played by the rules
// themselves. Every number says where it comes from.
import { useMemo, useState } from 'preact/hooks';
import type { Preset } from '../../content/vocabulary.ts';
import { type Content, tablesOf } from '../../session/content.ts';
import { type Knob, modelTables, usualValue } from '../../session/model.ts';
import { makeRoute } from '../shell/router.ts';
import { useSelect } from '../shell/use-session.ts';
import words from '../text/en-GB/model.json' with { type: 'json' };
import whyWords from '../text/en-GB/why.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { ModelDebates } from './model-debates.tsx';
import { ModelExample } from './model-example.tsx';
import { ModelGroups } from './model-groups.tsx';
import { ModelKnob } from './model-knob.tsx';
import { ModelSensitivity } from './model-sensitivity.tsx';
import { PageFrame } from './page-frame.tsx';
import './model.css';

addWords('model', words);
addWords('why', whyWords);

const FIRST: Knob = { type: 'constant', name: 'clawbackGain' };

function Workbench({ content }: { readonly content: Content }) {
  const [preset, setPreset] = useState<Preset>('vivid');
  const [knob, setKnob] = useState<Knob>(FIRST);
  const [moved, setMoved] = useState<number | null>(null);
  const usual = tablesOf(content, preset);
  const own = usualValue(usual, knob);
  const value = moved ?? own;
  const tables = useMemo(
    () => (value === own ? usual : modelTables(usual, knob, value)),
    [usual, knob, value],
  );
  const turn = (next: Knob) => {
    setKnob(next);
    setMoved(null);
  };
  return (
    <>
      <ModelKnob
        content={content}
        preset={preset}
        knob={knob}
        usual={own}
        value={value}
        onPreset={(next) => {
          setPreset(next);
          setMoved(null);
        }}
        onKnob={turn}
        onValue={setMoved}
      />
      <ModelExample content={content} usual={usual} yours={tables} />
      <ModelDebates content={content} usual={usual} yours={tables} />
    </>
  );
}

/** The page. */
export function ModelPage() {
  const content = useSelect((state) => (state.content.status === 'ready' ? state.content.value : null));
  return (
    <PageFrame page="model">
      <p>{t('model:intro.p1')}</p>
      <p>{t('model:intro.p2')}</p>
      {content ? (
        <>
          <Workbench content={content} />
          <ModelSensitivity content={content} />
          <ModelGroups content={content} />
        </>
      ) : (
        <p role="status">{t('model:needs-debate')}</p>
      )}
      <nav class="model__links" aria-label={t('model:links.heading')}>
        <a href={makeRoute({ name: 'page', page: 'how-it-works' })}>{t('model:links.how')}</a>
        <a href={makeRoute({ name: 'page', page: 'sources' })}>{t('model:links.sources')}</a>
      </nav>
    </PageFrame>
  );
}
