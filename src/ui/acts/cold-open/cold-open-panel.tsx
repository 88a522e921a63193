// The first twenty seconds: the other leader has just said it, three answers lie in the hand, and the room is watching.
import { coldOpenOver } from '../../../session/cold-open.ts';
import { choiceOf, isResting } from '../../../session/show.ts';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/cold-open.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { ClaimBoard } from '../debate/claim-board.tsx';
import { DebateBoard } from '../debate/debate-panel.tsx';
import { ReactionNotes } from '../debate/reaction-note.tsx';

addWords('cold-open', words);

/** The panel of the act. */
export function ColdOpenPanel() {
  const session = useSession();
  const show = useSelect((state) => state.show);
  if (!show) return null;
  const over = isResting(show) && coldOpenOver(show.match);
  if (!over || choiceOf(show) === null) {
    return <DebateBoard show={show} heading={t('cold-open:heading')} hint="" extras={false} />;
  }
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
