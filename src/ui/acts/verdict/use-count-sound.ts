// The sound of election night: a tick for each group counted out, and the result once, when it can be seen.
import { useEffect } from 'preact/hooks';
import type { Show } from '../../../session/show.ts';
import type { SoundCue } from '../../../session/sound-cues.ts';
import { playSound } from '../../shell/sounds.ts';

const heard = new WeakSet<Show['match']>();

/** Follows a count. */
export function useCountSound(match: Show['match'], counted: number, over: boolean, result: SoundCue): void {
  useEffect(() => {
    if (counted > 0 && !over) playSound('clock-tick');
  }, [counted]);
  useEffect(() => {
    if (!over || heard.has(match)) return;
    heard.add(match);
    playSound(result);
  }, [match, over]);
}
