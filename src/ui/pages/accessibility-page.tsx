// What works for whom, which keys there are, and what does not work yet.
import { t } from '../text/text.ts';
import { PageFrame, Prose } from './page-frame.tsx';

const KEYS = ['tab', 'enter', 'numbers', 'space', 'p', 'escape'] as const;

function Keys() {
  return (
    <table class="page__table">
      <thead>
        <tr>
          <th scope="col">{t('pages:accessibility.keys.key')}</th>
          <th scope="col">{t('pages:accessibility.keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map((key) => (
          <tr key={key}>
            <th scope="row">{t(`pages:accessibility.keys.${key}`)}</th>
            <td>{t(`pages:accessibility.keys.${key}-does`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The accessibility statement. */
export function AccessibilityPage() {
  return (
    <PageFrame page="accessibility">
      <Prose at="accessibility.works" />
      <Prose at="accessibility.keys">
        <Keys />
      </Prose>
      <Prose at="accessibility.reader" />
      <Prose at="accessibility.limits" />
      <Prose at="accessibility.report" />
    </PageFrame>
  );
}
