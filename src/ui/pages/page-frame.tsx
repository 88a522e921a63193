// What all pages about the game share: the way back, one heading, sections of plain text.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { makeRoute, type PageName } from '../shell/router.ts';
import { useSelect } from '../shell/use-session.ts';
import { hasWords, t } from '../text/text.ts';

/** A link to where the reader came from: the night under way, else the title. */
function BackLink() {
  const night = useSelect((state) => state.night !== null);
  return (
    <a class="button page__back" href={makeRoute({ name: night ? 'night' : 'title' })}>
      <Icon name="arrow-left" /> {t(night ? 'pages:back-night' : 'pages:back')}
    </a>
  );
}

/** A page with its heading. */
export function PageFrame({
  page,
  children,
}: {
  readonly page: PageName;
  readonly children: ComponentChildren;
}) {
  return (
    <main class={`page page--${page}`} id="content">
      <BackLink />
      <h1 tabIndex={-1} data-focus>
        {t(`pages:${page}.title`)}
      </h1>
      {children}
      <BackLink />
    </main>
  );
}

/** A section of the text file: a heading and the paragraphs p1, p2 ... that it has. */
export function Prose({ at, children }: { readonly at: string; readonly children?: ComponentChildren }) {
  const paragraphs: string[] = [];
  for (let n = 1; hasWords(`pages:${at}.p${n}`); n++) paragraphs.push(t(`pages:${at}.p${n}`));
  return (
    <section>
      <h2>{t(`pages:${at}.heading`)}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  );
}
