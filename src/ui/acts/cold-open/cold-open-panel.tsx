// The first twenty seconds: the other leader has just said it, three answers lie in the hand, and the room is watching.
import { coldOpenOver } from '../../../session/cold-open.ts';
import { choiceOf, isResting, type Show } from '../../../session/show.ts';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/cold-open.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { ClaimBoard } from '../debate/claim-board.tsx';
import { DebateBoard, useBeatFocus } from '../debate/debate-panel.tsx';
import { ReactionNotes } from '../debate/reaction-note.tsx';

addWords('cold-open', words);

/** What it was all about, and the way into the night. */
function After({ show }: { readonly show: Show }) {
  const session = useSession();
  // The button of the last line is gone: the heading takes the keyboard.
  useBeatFocus(true, show.match.events.length);
  return (
    <>
      <ClaimBoard show={show} asked={null} />
      <div class="debate">
        <h1 class="debate__heading" tabIndex={-1} data-focus>
          {t('cold-open:after')}
        </h1>
        <div class="beat-controls">
          <button type="button" class="button button--main" onClick={() => session.goTo('side')}>
            {t('cold-open:earlier')}
          </button>
        </div>
        <ReactionNotes show={show} />
      </div>
    </>
  );
}

/** The panel of the act. */
export function ColdOpenPanel() {
  const show = useSelect((state) => state.show);
  if (!show) return null;
  const over = isResting(show) && coldOpenOver(show.match);
  if (over && choiceOf(show) !== null) return <After show={show} />;
  return <DebateBoard show={show} heading={t('cold-open:heading')} hint="" extras={false} />;
}
