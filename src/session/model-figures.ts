// The sensitivity of the model as the balance audit last measured it; null while no audit has been written.
import type { ConstantName } from './model-constants.ts';

/** One constant a fifth lower or higher, and what 800 debates then came to. */
export interface SensitivityFigure {
  readonly constant: ConstantName;
  readonly factor: number;
  readonly value: number;
  /** Results less those with the rules' own numbers: percentage points, points, points, checks a night. */
  readonly difference: {
    readonly side: number;
    readonly best: number;
    readonly vote: number;
    readonly checks: number;
  };
  readonly turns: boolean;
}

// By pattern, so that the game builds before the first audit is written.
const FILES = import.meta.glob<string>('../../assets/packs/channel-2023/balance.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the figures. Throws when the file is there and cannot be fetched. */
export async function loadSensitivity(): Promise<readonly SensitivityFigure[] | null> {
  const [address] = Object.values(FILES);
  if (address === undefined) return null;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { sensitivity } = (await response.json()) as { sensitivity: readonly SensitivityFigure[] };
  return sensitivity;
}
