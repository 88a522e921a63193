// What the panels of a shared night need to know beside its own session: whose page this is, and what the link claimed.
import { createContext } from 'preact';
import type { Session } from '../../session/session.ts';
import type { SharedNight } from '../../session/shared-night.ts';

export interface Watching {
  /** The session of whoever is watching: a night that is played on goes there. */
  readonly own: Session;
  readonly shared: SharedNight;
}

/** Null in one's own nights. */
export const WatchingContext = createContext<Watching | null>(null);
