// Can everything that the crowd does be read?
import { describe, expect, it } from 'vitest';
import { CAPTION_KEYS, captionFor } from '../../src/audio/captions.ts';
import { channelOf } from '../../src/audio/mix.ts';
import { SOUND_CUES } from '../../src/session/sound-cues.ts';
import words from '../../src/ui/text/en-GB/shell.json' with { type: 'json' };

describe('captions', () => {
  it('stand in the language file for every sound of the crowd, in brackets, and no two alike', () => {
    const told = CAPTION_KEYS.map(
      (key) => words.sound.caption[key.slice('sound.caption.'.length) as never] as string,
    );
    for (const caption of told) expect(caption).toMatch(/^\[[a-z, ]+\]$/);
    expect(new Set(told).size).toBe(CAPTION_KEYS.length);
    expect(Object.keys(words.sound.caption)).toHaveLength(CAPTION_KEYS.length);
  });

  it('are given to the crowd alone', () => {
    for (const cue of SOUND_CUES) expect(captionFor(cue) !== null, cue).toBe(channelOf(cue) === 'crowd');
  });
});
