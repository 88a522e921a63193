// What stands in the place of a part of the page that could not be fetched.
import { t } from '../text/text.ts';

/** The main part of a page is missing; trying again is the only thing left to do here. */
export function PartMissing() {
  return (
    <div class="plain-page">
      <h1 tabIndex={-1} data-focus>
        {t('shell:part-missing.title')}
      </h1>
      <p>{t('shell:part-missing.body')}</p>
      <button type="button" class="button button--main" onClick={() => location.reload()}>
        {t('shell:try-again')}
      </button>
    </div>
  );
}
