// Which stage does a device get?
import { describe, expect, it } from 'vitest';
import { tierFor, tierFromAddress } from '../../../src/ui/stage/choose-tier.ts';

describe('choosing a stage', () => {
  it('gives the still stage to devices without graphics power or with a wish to save data', () => {
    expect(tierFor({ webgl: 'none' })).toBe('still');
    expect(tierFor({ webgl: 'software', cores: 16, memory: 32 })).toBe('still');
    expect(tierFor({ webgl: 'fast', saveData: true })).toBe('still');
  });

  it('gives the lite stage to small devices and the full one to others', () => {
    expect(tierFor({ webgl: 'fast', cores: 4 })).toBe('lite');
    expect(tierFor({ webgl: 'fast', cores: 8, memory: 2 })).toBe('lite');
    expect(tierFor({ webgl: 'slow', cores: 8 })).toBe('lite');
    expect(tierFor({ webgl: 'fast', cores: 8, memory: 8 })).toBe('full');
    expect(tierFor({ webgl: 'fast' })).toBe('full');
  });

  it('lets the address overrule, before and behind the hash, and ignores unknown words', () => {
    expect(tierFromAddress('?tier=lite', '')).toBe('lite');
    expect(tierFromAddress('', '#/night?tier=still')).toBe('still');
    expect(tierFromAddress('?tier=huge', '#/night')).toBeNull();
    expect(tierFromAddress('', '')).toBeNull();
  });
});
