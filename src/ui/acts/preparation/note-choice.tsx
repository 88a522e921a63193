// Ten notes of the player's side, of which three can be learned. What a note knows about its cards shows once it is learned.
import type { Note } from '../../../content/schema.ts';
import { NOTE_LIMIT, noteFacts } from '../../../session/note-facts.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { useSession } from '../../shell/use-session.ts';
import { SourceDetails } from '../../sources/source-details.tsx';
import { t } from '../../text/text.ts';

/** The two sentences that a note puts into the hand. */
function Cards({ note }: { readonly note: Note }) {
  const { text } = useContent();
  return (
    <dl class="note__cards">
      <dt>{t('preparation:notes.claim')}</dt>
      <dd>{text.claims[note.claim]!.line}</dd>
      <dt>{t('preparation:notes.rebuttal')}</dt>
      <dd>{text.rebuttals[note.rebuttal]!.line}</dd>
    </dl>
  );
}

/** What the player knows about the cards after learning the note. */
function Learned({ note }: { readonly note: Note }) {
  const { pack } = useContent();
  const { claimGrade, rebuttalGrade, checkable } = noteFacts(pack, note.id);
  return (
    <div class="note__learned">
      <ul class="note__facts">
        <li>
          {t('preparation:notes.accuracy')}{' '}
          <strong>{t(`preparation:grade.${claimGrade ?? 'opinion'}`)}</strong>.
        </li>
        <li>
          {t('preparation:notes.check')}, <strong>{t(`preparation:checkable.${checkable}`)}</strong>.
        </li>
        <li>
          {t('preparation:notes.answer')} <strong>{t(`preparation:grade.${rebuttalGrade}`)}</strong>.
        </li>
      </ul>
    </div>
  );
}

/** The note itself with its sources, closed until somebody wants to read it. */
function WholeNote({ note }: { readonly note: Note }) {
  const { text } = useContent();
  return (
    <details class="note__body">
      <summary>{t('preparation:notes.read')}</summary>
      <p>
        <GlossaryText text={text.notes[note.id]!.body} />
      </p>
      <SourceDetails rows={note.rows} />
    </details>
  );
}

interface NoteCardProps {
  readonly note: Note;
  readonly learned: boolean;
  /** True when no further note can be learned. */
  readonly full: boolean;
  readonly onToggle: () => void;
}

function NoteCard({ note, learned, full, onToggle }: NoteCardProps) {
  const { text } = useContent();
  return (
    <li class={`note paper${learned ? ' note--learned' : ''}${full && !learned ? ' note--closed' : ''}`}>
      <label class="note__label">
        <input
          class="choice-dot"
          type="checkbox"
          checked={learned}
          disabled={full && !learned}
          onChange={onToggle}
        />
        <span>
          <span class="note__topic">{text.topics[note.topic]!.short}</span>
          <span class="note__title">{text.notes[note.id]!.title}</span>
        </span>
      </label>
      <div class="note__sides">
        <Cards note={note} />
        {learned && <Learned note={note} />}
      </div>
      {learned && <WholeNote note={note} />}
    </li>
  );
}

/** The choice of notes. */
export function NoteChoice() {
  const session = useSession();
  const { pack } = useContent();
  const { side, notes } = useNight();
  const full = notes.length >= NOTE_LIMIT;
  const toggle = (id: string) =>
    session.change({ notes: notes.includes(id) ? notes.filter((one) => one !== id) : [...notes, id] });
  return (
    <fieldset class="plain-group notes">
      <legend>
        <h2>{t('preparation:notes.heading')}</h2>
      </legend>
      <p>
        {t('preparation:notes.about')}{' '}
        <strong role="status">
          {full
            ? t('preparation:notes.full')
            : t('preparation:notes.count', { n: notes.length, most: NOTE_LIMIT })}
        </strong>
      </p>
      <ul class="notes__list">
        {pack.notes
          .filter((note) => note.side === side)
          .map((note) => (
            <NoteCard
              key={note.id}
              note={note}
              learned={notes.includes(note.id)}
              full={full}
              onToggle={() => toggle(note.id)}
            />
          ))}
      </ul>
    </fieldset>
  );
}
