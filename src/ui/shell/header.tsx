// The bar on top: where we are, how the room stands, and the three things that must always be at hand.
import { useMemo, useState } from 'preact/hooks';
import type { Act } from '../../session/acts.ts';
import { turnedCount } from '../../session/audience.ts';
import { roundOf } from '../../session/running-order.ts';
import { stagePicture } from '../../session/stage-picture.ts';
import { isMuted } from '../../session/state.ts';
import { useShortcuts } from '../acts/debate/use-shortcuts.ts';
import { Icon } from '../icons/icon.tsx';
import { t } from '../text/text.ts';
import { ACT_VIEWS } from './acts.ts';
import { lazyPart } from './lazy-part.tsx';
import { useSelect, useSession } from './use-session.ts';

const SettingsDialog = lazyPart(async () => (await import('./settings-dialog.tsx')).SettingsDialog);

function Where({ act }: { readonly act: Exclude<Act, 'title'> }) {
  const round = useSelect(({ show, night }) => (show && night?.act === 'debate' ? roundOf(show) : null));
  const { live } = ACT_VIEWS[act];
  return (
    <p class="header__where">
      {live && <span class="header__live">{t('shell:live')}</span>}
      <strong>
        {live && round ? t(`shell:round.${round.kind}`, { n: round.number }) : t(`shell:act.${act}`)}
      </strong>
      {live && round?.topic && <span class="header__topic">{round.topic}</span>}
    </p>
  );
}

/** How many of the 24 have turned towards the player. */
function Turned() {
  const turned = useSelect((state) => {
    const picture = stagePicture(state);
    return state.night && picture.voters.length > 0 ? turnedCount(picture.voters, state.night.side) : null;
  });
  if (turned === null) return null;
  return (
    <p class="header__turned">
      <Icon name="users" />
      <span class="header__turned-long">{t('shell:turned', { n: turned })}</span>
      <span class="header__turned-short" aria-hidden="true">
        {t('shell:turned-short', { n: turned })}
      </span>
    </p>
  );
}

/** Header of the night. */
export function Header({ act }: { readonly act: Exclude<Act, 'title'> }) {
  const session = useSession();
  const muted = useSelect(isMuted);
  const [open, setOpen] = useState(false);
  useShortcuts(useMemo(() => ({ m: () => session.mute(!muted) }), [muted]));
  const { live } = ACT_VIEWS[act];
  return (
    <header class="header">
      <Where act={act} />
      {live && <Turned />}
      <nav class="header__tools" aria-label={t('shell:tools')}>
        <button type="button" class="tool" onClick={() => session.pause(true)}>
          <Icon name="pause" />
          <span>{t('shell:pause')}</span>
        </button>
        <button
          type="button"
          class="tool tool--sound"
          aria-pressed={!muted}
          onClick={() => session.mute(!muted)}
        >
          <Icon name={muted ? 'volume-x' : 'volume-2'} />
          <span>{t('shell:sound-tool')}</span>
        </button>
        <button type="button" class="tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="settings" />
          <span>{t('shell:settings')}</span>
        </button>
      </nav>
      {open && <SettingsDialog onClose={() => setOpen(false)} />}
    </header>
  );
}
