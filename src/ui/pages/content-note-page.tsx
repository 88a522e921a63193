// What the debate touches on, for those who want to know before they play.
import { PageFrame, Prose } from './page-frame.tsx';

/** The content note. */
export function ContentNotePage() {
  return (
    <PageFrame page="content-note">
      <Prose at="content-note.what" />
      <Prose at="content-note.you" />
      <Prose at="content-note.fair" />
    </PageFrame>
  );
}
