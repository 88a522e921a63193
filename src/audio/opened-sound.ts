// What does the sound board need from a sound library? The smallest door, so that the library can be replaced or faked.

/** One loaded recording whose parts are played by name; howler's `Howl` has this shape. */
export type HowlLike = {
  /** Starts a part at gain 0 and gives the id of this playing, or null if it cannot. */
  play(sprite: string): number | null;
  stop(id: number): unknown;
  /** With one argument the gain of that playing; with two, sets it to `gain`. */
  volume(id: number): unknown;
  volume(gain: number, id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  rate(speed: number, id: number): unknown;
};

export type OpenedSound = {
  readonly howl: HowlLike;
  /** Whether what is played now is heard: browsers hold sound back until a gesture and in hidden tabs. */
  awake(): boolean;
  wake(): void;
  sleep(): void;
  /** Calls `listener` whenever sound begins to be heard. */
  onAwake(listener: () => void): void;
  setGain(gain: number): void;
  mute(on: boolean): void;
  close(): void;
};

/** Opens the recording; null where this browser or this network cannot. Never rejects. */
export type OpenSound = () => Promise<OpenedSound | null>;
