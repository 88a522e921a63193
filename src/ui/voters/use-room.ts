// Which voter is pointed at, and whose card is open: a press keeps a card, resting the mouse on a face only shows it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasRoomAbove } from './place-card.ts';

/** How long the mouse rests on a face before its card opens, and how long a card waits for the mouse to come back. */
const REST_MS = 450;
const LINGER_MS = 300;

interface Open {
  readonly seat: number;
  /** Opened by a press: stays until it is closed. */
  readonly kept: boolean;
}

export interface Room {
  /** Seat whose name tag shows. */
  readonly pointed: number | null;
  /** Seat whose card is open. */
  readonly open: number | null;
  readonly actions: RoomActions;
}

export interface RoomActions {
  /** The mouse is on a face, or on none. */
  hover(seat: number | null): void;
  /** The mouse is on the card. */
  stay(): void;
  /** The keyboard is on a voter, or leaves. */
  focus(seat: number | null): void;
  /** Opens the card of a seat, or closes it if it is open. */
  press(seat: number): void;
  /** Another voter's card in place of this one. */
  step(seat: number): void;
  close(): void;
}

export function useRoom(): Room {
  const [pointed, setPointed] = useState<number | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const actions = useMemo((): RoomActions => {
    const later = (ms: number, change: (now: Open | null) => Open | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setOpen(change), ms);
    };
    return {
      hover(seat) {
        setPointed(seat);
        // What is only looked at must not cover the cards to choose from.
        if (seat !== null && !hasRoomAbove()) return;
        if (seat === null) later(LINGER_MS, (now) => (now?.kept ? now : null));
        else later(REST_MS, (now) => (now?.kept ? now : { seat, kept: false }));
      },
      stay: () => clearTimeout(timer.current),
      focus: setPointed,
      press(seat) {
        clearTimeout(timer.current);
        setOpen((now) => (now?.kept && now.seat === seat ? null : { seat, kept: true }));
      },
      step: (seat) => setOpen({ seat, kept: true }),
      close() {
        clearTimeout(timer.current);
        setOpen(null);
      },
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { pointed, open: open?.seat ?? null, actions };
}
