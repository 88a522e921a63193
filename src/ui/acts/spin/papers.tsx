// Three front pages of papers that do not exist, each with its leaning and the word "simulated" on it. They print one after
// the other; a press has them all.
import { useMemo, useState } from 'preact/hooks';
import { frontPages, headlineFacts } from '../../../session/front-pages.ts';
import type { Show } from '../../../session/show.ts';
import { useSkip } from '../../shell/use-skip.ts';
import { t } from '../../text/text.ts';

export function Papers({ show: { scene, match } }: { readonly show: Show }) {
  const pages = useMemo(() => frontPages(scene.pack, headlineFacts(match)), [match]);
  const { papers, headlines } = scene.text;
  const [printed, setPrinted] = useState(false);
  const finish = () => setPrinted(true);
  useSkip(!printed, finish);
  return (
    <div class={`front-pages${printed ? ' front-pages--printed' : ''}`}>
      {pages.map(({ paper, headline }, i) => (
        <article
          key={paper}
          class="front-page paper"
          style={{ '--turn': i }}
          onAnimationEnd={i === pages.length - 1 ? finish : undefined}
        >
          <p class="front-page__name">{papers[paper]!.name}</p>
          <p class="front-page__date">
            <span>{t('spin:date')}</span> <span>{papers[paper]!.leaning}</span>
          </p>
          <h2 class="front-page__title">{headlines[headline]!.title}</h2>
          <p class="front-page__strap">{headlines[headline]!.strap}</p>
          <div class="front-page__columns" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
          <p class="front-page__simulated">{t('spin:simulated')}</p>
        </article>
      ))}
    </div>
  );
}
