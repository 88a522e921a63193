// The licence of every package, font and drawing that this page carries, with its whole text.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/text.ts';
import { PageFrame, Prose } from './page-frame.tsx';

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string;
  readonly text: string;
}

/** Written beside index.html by the build. */
const LIST = 'licences.json';

async function fetchLicences(): Promise<readonly Licence[]> {
  const answer = await fetch(LIST);
  if (!answer.ok) throw new Error(`${LIST}: ${answer.status}`);
  return ((await answer.json()) as { packages: readonly Licence[] }).packages;
}

function LicenceItem({ name, version, licence, text }: Licence) {
  return (
    <li>
      <details class="page__details">
        <summary>
          <strong>{name}</strong> {version} · {licence}
        </summary>
        <pre>{text}</pre>
      </details>
    </li>
  );
}

function LicenceList() {
  const [list, setList] = useState<readonly Licence[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    fetchLicences().then(setList, () => setList('failed'));
  }, []);
  if (list === 'loading') return <p role="status">{t('pages:loading')}</p>;
  if (list === 'failed') return <p role="alert">{t('pages:licences.failed')}</p>;
  return (
    <ul class="page__list">
      {list.map((one) => (
        <LicenceItem key={one.name} {...one} />
      ))}
    </ul>
  );
}

/** The page of licences. */
export function LicencesPage() {
  return (
    <PageFrame page="licences">
      <Prose at="licences.intro" />
      <section>
        <h2>{t('pages:licences.list')}</h2>
        <LicenceList />
      </section>
    </PageFrame>
  );
}
