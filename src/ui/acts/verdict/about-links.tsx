// From a verdict to the pages that say where all this comes from, how it is worked out, and whether it is fair.
import { t } from '../../text/text.ts';

const LINKS = { sources: '#/about/sources', model: '#/about/model', fair: '#/about/fair' } as const;

/** Three links that look like the buttons beside them. */
export function AboutLinks() {
  return (
    <>
      {(['sources', 'model', 'fair'] as const).map((page) => (
        <a key={page} class="button" href={LINKS[page]}>
          {t(`verdict:next.${page}`)}
        </a>
      ))}
    </>
  );
}
