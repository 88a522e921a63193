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

/** Opens or closes a meaning; browsers without popovers get a class instead. True when it is open afterwards. */
function toggleMeaning(box: HTMLElement): boolean {
  if (typeof box.togglePopover !== 'function') return box.classList.toggle('meaning--open');
  box.togglePopover();
  return box.matches(':popover-open');
}

/** The sheet that explains one term. */
function Meaning({ id, entry, onClose }: { id: string; entry: GlossaryEntry; onClose: () => void }) {
  return (
    <span
      id={id}
      popover="auto"
      role="dialog"
      aria-label={entry.term}
      aria-describedby={`${id}-text`}
      class="meaning"
    >
      <strong class="meaning__term">{entry.term}</strong>
      <span id={`${id}-text`} class="meaning__text">
        {entry.meaning}
      </span>
      <button type="button" class="button meaning__close" onClick={onClose}>
        {t('glossary:close')}
      </button>
    </span>
  );
}

/** A word with a dotted line; pressing it opens its meaning, Escape or a press elsewhere closes it. */
function Term({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => {
    const box = document.getElementById(id);
    if (!box || !button.current) return;
    if (toggleMeaning(box)) {
      placePopover(button.current, box);
      box.querySelector('button')?.focus({ preventScroll: true });
    } else {
      button.current.focus();
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="term"
        aria-haspopup="dialog"
        aria-controls={id}
        onClick={toggle}
      >
        {text}
      </button>
      <Meaning id={id} entry={entry} onClose={toggle} />
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
