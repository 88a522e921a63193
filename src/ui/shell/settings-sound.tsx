// The sound in the settings: off, captions, and four sliders that let one hear what they change.
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../session/settings.ts';
import type { SoundCue } from '../../session/sound-cues.ts';
import { isMuted } from '../../session/state.ts';
import { t } from '../text/text.ts';
import { playSound } from './sounds.ts';
import { useSelect, useSession } from './use-session.ts';
import './settings-sound.css';

type Channel = keyof Settings['volumes'];

const CHANNELS: readonly Channel[] = ['master', 'effects', 'crowd', 'music'];

/** What is heard when a slider is let go. */
const SAMPLE: Record<Channel, SoundCue> = {
  master: 'desk-taps',
  effects: 'card-play',
  crowd: 'applause-small',
  music: 'sting',
};

function Volume({ channel }: { readonly channel: Channel }) {
  const session = useSession();
  const volumes = useSelect((state) => state.settings.volumes);
  const percent = Math.round(volumes[channel] * 100);
  const set = (chosen: number) => session.setSettings({ volumes: { ...volumes, [channel]: chosen / 100 } });
  return (
    <label class="setting">
      <span>{t(`shell:setting.volume.${channel}`)}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        aria-valuetext={`${percent} %`}
        onInput={(event) => set(Number(event.currentTarget.value))}
        onChange={() => playSound(SAMPLE[channel])}
      />
    </label>
  );
}

/** Silences everything; in a class it leaves the device's own setting alone. */
function MuteSwitch() {
  const session = useSession();
  const muted = useSelect(isMuted);
  return (
    <label class="setting setting--switch">
      <input
        type="checkbox"
        checked={muted}
        onChange={(event) => session.mute(event.currentTarget.checked)}
      />
      <span>{t('shell:setting.muted')}</span>
    </label>
  );
}

/** All rows of sound; `captions` is the switch that every setting has. */
export function SoundSettings({ captions }: { readonly captions: ComponentChildren }) {
  return (
    <fieldset class="settings__sound">
      <legend>{t('shell:sound-tool')}</legend>
      <MuteSwitch />
      {captions}
      {CHANNELS.map((channel) => (
        <Volume key={channel} channel={channel} />
      ))}
    </fieldset>
  );
}
