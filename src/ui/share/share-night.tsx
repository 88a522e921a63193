// Sharing a night: the device's own sheet where there is one, else the clipboard, else text to copy by hand.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedNight } from '../../session/saved-night.ts';
import { nightLetters } from '../../session/shared-night.ts';
import type { Show } from '../../session/show.ts';
import type { Verdict } from '../../session/verdict.ts';
import { Icon } from '../icons/icon.tsx';
import words from '../text/en-GB/share.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { shareWords, watchAddress } from './share-text.ts';
import './share.css';

addWords('share', words);

type Done = 'none' | 'shared' | 'copied' | 'selected';

/** Opens the device's sheet; false when there is none or it would not open. A sheet that was closed again counts as open. */
async function openSheet(text: string, url: string): Promise<boolean> {
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share({ text, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export interface ShareNightProps {
  readonly show: Show;
  readonly night: SavedNight;
  readonly verdict: Verdict;
}

/** Text and link of the night with the buttons that send them on their way. */
export function ShareNight({ show, night, verdict }: ShareNightProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<Done>('none');
  const letters = useMemo(() => nightLetters(show.match, night), [show.match]);
  const party = show.scene.text.sides[show.scene.pack.sides[night.side].id]!.name;
  const text = shareWords(verdict, party);
  const link = watchAddress(letters);
  const both = `${text}\n${link}`;
  const copyOrSelect = async () => {
    if (await copy(both)) {
      setDone('copied');
      return;
    }
    field.current?.select();
    setDone('selected');
  };
  const share = async () => ((await openSheet(text, link)) ? setDone('shared') : copyOrSelect());
  return (
    <div class="share">
      <p>{t('share:about')}</p>
      <label class="share__field">
        <span>{t('share:field')}</span>
        <textarea
          ref={field}
          readOnly
          rows={4}
          value={both}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="share__note">{t('share:symbols')}</p>
      <div class="next-steps">
        <button type="button" class="button button--main" onClick={share}>
          <Icon name="share-2" /> {t('share:send')}
        </button>
        <button type="button" class="button" onClick={copyOrSelect}>
          <Icon name="link" /> {t('share:copy')}
        </button>
        <a class="button" href={link.replace(/^[^#]*/, '')}>
          <Icon name="play" /> {t('share:watch')}
        </a>
      </div>
      <p role="status">{done === 'none' ? '' : t(`share:state.${done}`)}</p>
    </div>
  );
}
