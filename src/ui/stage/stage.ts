// The one interface of every stage: Phaser (scenes/stage) and still (SVG, beside this file). A stage shows pictures; it
// takes no input, says no words that must be read, and knows no rules.
import type { Act } from '../../session/acts.ts';
import type { Shot, StagePicture, VoterPicture } from '../../session/picture.ts';

/** How good a picture the device can keep up: full, lite (baked set, no filters, 30 fps), still (SVG, no canvas). */
export const TIERS = ['full', 'lite', 'still'] as const;
export type Tier = (typeof TIERS)[number];

/** How to get from the last picture to this one. */
export interface Transition {
  /** `cut` shows it at once; `play` moves there within about 400 ms; the audience takes up to 700. */
  readonly mode: 'cut' | 'play';
  /** Reduced motion: moves become short fades, nothing travels. */
  readonly reducedMotion: boolean;
}

/** A card on its way from the hand to the lectern, in viewport pixels. Decorative. */
export interface PlayedCard {
  readonly from: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly podium: 'left' | 'right';
}

export interface Stage {
  readonly tier: Tier;
  /** Puts the stage into `host` (position: relative, sized by the page) and resolves when the first picture can show. */
  mount(host: HTMLElement): Promise<void>;
  /** Shows a picture. Calling it again before motion ends goes on from where things are. */
  show(picture: StagePicture, transition: Transition): void;
  /** Resolves when the set and people of the last picture are on the stage. */
  settled(): Promise<void>;
  /** Ends all motion at the current picture. */
  skip(): void;
  playCard(card: PlayedCard): void;
  /** Stops all loops while the page is paused or hidden. */
  pause(paused: boolean): void;
  /** What stands on the stage now: for tests and bug reports. */
  survey(): StageSurvey;
  /** Frees everything; the host is empty afterwards. */
  dispose(): void;
}

/** What a stage says about itself. */
export interface StageSurvey {
  readonly act: Act | null;
  readonly shot: Shot | null;
  /** By seat, as shown. */
  readonly voters: readonly Pick<VoterPicture, 'seat' | 'mood' | 'facing'>[];
  /** Names on straps, left to right; empty where none are shown. */
  readonly names: readonly string[];
  /** Pictures held in memory; must not grow while the same things are shown. */
  readonly pictures: number;
  /** True while anything moves. */
  readonly moving: boolean;
}

/** What a stage is made with. */
export interface StageOptions {
  readonly tier: Tier;
  /** The stage cannot go on (its graphics context is gone): the page puts the still stage in its place. */
  readonly onLost?: () => void;
}
