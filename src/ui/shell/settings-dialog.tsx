// Settings: text, motion, pace, sound, stage. Each is kept on the device.
import { MOTIONS, PACES, type Settings, TEXT_SIZES, THEMES, TIER_CHOICES } from '../../session/settings.ts';
import { t } from '../text/text.ts';
import { Dialog } from './dialog.tsx';
import { SoundSettings } from './settings-sound.tsx';
import { useSelect, useSession } from './use-session.ts';

type ListField = 'textSize' | 'pace' | 'motion' | 'theme' | 'tier';
const LISTS: Record<ListField, readonly (string | number)[]> = {
  textSize: TEXT_SIZES,
  pace: PACES,
  motion: MOTIONS,
  theme: THEMES,
  tier: TIER_CHOICES,
};

function Choice({ field }: { readonly field: ListField }) {
  const session = useSession();
  const value = useSelect((state) => state.settings[field]);
  const change = (index: number) =>
    session.setSettings({ [field]: LISTS[field][index] } as Partial<Settings>);
  return (
    <label class="setting">
      <span>{t(`shell:setting.${field}.label`)}</span>
      <select
        value={LISTS[field].indexOf(value)}
        onChange={(event) => change(Number(event.currentTarget.value))}
      >
        {LISTS[field].map((option, i) => (
          <option key={option} value={i}>
            {field === 'textSize' ? `${option} %` : t(`shell:setting.${field}.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch({ field }: { readonly field: 'captions' | 'showWorm' | 'shortcuts' }) {
  const session = useSession();
  const value = useSelect((state) => state.settings[field]);
  return (
    <label class="setting setting--switch">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => session.setSettings({ [field]: event.currentTarget.checked })}
      />
      <span>{t(`shell:setting.${field}`)}</span>
    </label>
  );
}

/** The settings of the page. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('shell:settings')} onClose={onClose}>
      <div class="settings">
        {(Object.keys(LISTS) as ListField[]).map((field) => (
          <Choice key={field} field={field} />
        ))}
        <Switch field="showWorm" />
        <Switch field="shortcuts" />
        <SoundSettings captions={<Switch field="captions" />} />
      </div>
      <p class="setting__keys">{t('shell:keys')}</p>
      <div class="dialog__buttons">
        <button type="button" class="button button--main" onClick={onClose}>
          {t('shell:done')}
        </button>
      </div>
    </Dialog>
  );
}
