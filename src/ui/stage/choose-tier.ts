// Which stage this device gets: the address wins (?tier=lite), then the player's choice, then a short probe. It must not
// start a stage.
import type { Settings } from '../../session/settings.ts';
import { type Stage, TIERS, type Tier } from './stage.ts';

/**
 * Makes a stage with moving pictures; rejects when that cannot be had. `onLost` is called when it breaks later on. The page
 * hands it in, because this layer may not know the scenes.
 */
export type StageFactory = (tier: Tier, onLost?: () => void) => Promise<Stage>;

/** What the probe asks the device. Left-out hints are unknown. */
export interface DeviceHints {
  readonly webgl: 'none' | 'software' | 'slow' | 'fast';
  readonly cores?: number;
  /** Gigabytes. */
  readonly memory?: number;
  readonly saveData?: boolean;
}

const isTier = (word: string | null): word is Tier => (TIERS as readonly string[]).includes(word ?? '');

/** The tier that an address asks for, in its query or behind its hash route; null when it asks for none. */
export function tierFromAddress(search: string, hash: string): Tier | null {
  const behindRoute = hash.includes('?') ? hash.slice(hash.indexOf('?')) : '';
  const asked = new URLSearchParams(search).get('tier') ?? new URLSearchParams(behindRoute).get('tier');
  return isTier(asked) ? asked : null;
}

/** The tier that suits a device. */
export function tierFor(hints: DeviceHints): Tier {
  if (hints.webgl === 'none' || hints.webgl === 'software' || hints.saveData === true) return 'still';
  const small = (hints.cores ?? 8) <= 4 || (hints.memory ?? 8) <= 4;
  return hints.webgl === 'slow' || small ? 'lite' : 'full';
}

function rendererName(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

function probeWebgl(): DeviceHints['webgl'] {
  const open = (strict: boolean) =>
    document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: strict });
  try {
    const gl = open(true) ?? open(false);
    if (!gl) return 'none';
    const software = /swiftshader|llvmpipe|software|basic render/i.test(rendererName(gl));
    const slow = (gl.getParameter(gl.MAX_TEXTURE_SIZE) as number) < 4096;
    // A page may hold only a few contexts at a time; the stage needs this one's place.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return software ? 'software' : slow ? 'slow' : 'fast';
  } catch {
    return 'none';
  }
}

type HintingNavigator = Navigator & {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
};

let probed: Tier | null = null;

/** The tier that suits this device; asked once. */
export function probeTier(): Tier {
  if (probed) return probed;
  const { hardwareConcurrency, deviceMemory, connection } = navigator as HintingNavigator;
  probed = tierFor({
    webgl: probeWebgl(),
    cores: hardwareConcurrency,
    ...(deviceMemory === undefined ? {} : { memory: deviceMemory }),
    saveData: connection?.saveData === true,
  });
  return probed;
}

/** The tier of this page under a player's choice. */
export function pageTier(choice: Settings['tier']): Tier {
  return tierFromAddress(location.search, location.hash) ?? (choice === 'auto' ? probeTier() : choice);
}
