// Text of the pack in which unusual words can be tapped for their meaning. Not for use inside a <label> or a <button>:
// a term is a button of its own.
import { useId, useMemo, useRef } from 'preact/hooks';
import { useSelect } from '../shell/use-session.ts';
import words from '../text/en-GB/glossary.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { findTerms, type GlossaryEntry } from './find-terms.ts';
import { placePopover } from './place-popover.ts';
import './glossary.css';

addWords('glossary', words);

/** A word with a dotted line; pressing it opens its meaning, Escape or a press elsewhere closes it. */
function Term({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const toggle = () => {
    if (!button.current || !box.current) return;
    box.current.togglePopover();
    if (box.current.matches(':popover-open')) placePopover(button.current, box.current);
  };
  const close = () => {
    box.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="term"
        aria-describedby={`${id}-hint`}
        aria-controls={id}
        onClick={toggle}
      >
        {text}
      </button>
      <span id={`${id}-hint`} hidden>
        {t('glossary:what-is', { term: entry.term })}
      </span>
      <span ref={box} id={id} popover="auto" role="dialog" aria-label={entry.term} class="meaning">
        <strong class="meaning__term">{entry.term}</strong>
        <span class="meaning__text">{entry.meaning}</span>
        <button type="button" class="button meaning__close" onClick={close}>
          {t('glossary:close')}
        </button>
      </span>
    </>
  );
}

/** A text of the pack with its glossary words tappable. */
export function GlossaryText({ text }: { readonly text: string }) {
  const glossary = useSelect((state) =>
    state.content.status === 'ready' ? state.content.value.text.glossary : null,
  );
  const parts = useMemo(() => (glossary ? findTerms(text, glossary) : null), [text, glossary]);
  if (!parts || !glossary) return <>{text}</>;
  return (
    <>
      {parts.map((part) =>
        part.id === null ? part.text : <Term key={part.id} text={part.text} entry={glossary[part.id]!} />,
      )}
    </>
  );
}
