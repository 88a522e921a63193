// The strip of the audience: 24 buttons with one tab stop. The buttons take the keyboard; fingers and mouse mean the nearest face,
// because on a phone faces stand closer together than fingers are wide.
import type { TargetedEvent, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { StagePicture } from '../../session/picture.ts';
import type { Show } from '../../session/show.ts';
import { t } from '../text/text.ts';
import type { Room, RoomActions } from './use-room.ts';
import { type VoterPlace, voterAt, voterByKey } from './voter-places.ts';
import { buttonText } from './voter-words.ts';

interface PointProps {
  readonly place: VoterPlace;
  readonly name: string;
  readonly isStop: boolean;
  readonly isLit: boolean;
  readonly isOpen: boolean;
  readonly actions: RoomActions;
}

function VoterPoint({ place, name, isStop, isLit, isOpen, actions }: PointProps) {
  const { seat, x, y, size } = place;
  return (
    <button
      type="button"
      class="voter-point"
      data-seat={seat}
      data-lit={isLit || isOpen || undefined}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      tabIndex={isStop ? 0 : -1}
      style={{ left: `${x}px`, top: `${y}px`, width: `${size * 0.7}px`, height: `${size * 0.9}px` }}
      onFocus={() => actions.focus(seat)}
      onBlur={() => actions.focus(null)}
    />
  );
}

/** The point of an event on the stage, and the seat it means. */
function seatUnder(event: TargetedMouseEvent<HTMLElement>, places: readonly VoterPlace[]): number | null {
  const { left, top } = event.currentTarget.parentElement!.getBoundingClientRect();
  return voterAt(places, event.clientX - left, event.clientY - top);
}

const seatOf = (target: EventTarget | null): number | null => {
  const { seat } = (target as HTMLElement | null)?.dataset ?? {};
  return seat === undefined ? null : Number(seat);
};

export const focusSeat = (root: HTMLElement | null, seat: number): void =>
  root?.querySelector<HTMLElement>(`[data-seat="${seat}"]`)?.focus({ preventScroll: true });

/** Fingers, mouse and keys on the strip of the audience. */
function stripHandlers(
  places: readonly VoterPlace[],
  actions: RoomActions,
  onKeyboard: (seat: number) => void,
) {
  type Strip = TargetedMouseEvent<HTMLDivElement>;
  return {
    onPointerMove(event: Strip & { readonly pointerType: string }) {
      if (event.pointerType === 'mouse') actions.hover(seatUnder(event, places));
    },
    onPointerLeave(event: Strip & { readonly pointerType: string }) {
      if (event.pointerType === 'mouse') actions.hover(null);
    },
    // A press of the mouse leaves the keyboard where it is, so that Space still goes on with the debate.
    onMouseDown: (event: TargetedEvent<HTMLDivElement>) => event.preventDefault(),
    onClick(event: Strip) {
      event.stopPropagation();
      const byKeyboard = seatOf(event.target);
      const seat = byKeyboard ?? seatUnder(event, places);
      if (seat === null) actions.close();
      else if (byKeyboard === null) actions.press(seat);
      else onKeyboard(seat);
    },
    onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
      const seat = seatOf(event.target);
      const next = seat === null ? null : voterByKey(places, seat, event.key);
      if (next === null) return;
      event.preventDefault();
      focusSeat(event.currentTarget, next);
    },
  };
}

/** The first voter of the front row: where Tab arrives first. */
const FIRST = 12;

export interface VoterStripProps {
  readonly show: Show;
  readonly picture: StagePicture;
  readonly places: readonly VoterPlace[];
  readonly room: Room;
  /** Upper edge of the strip in the stage, pixels. */
  readonly top: number;
  /** Enter or Space on a voter. */
  readonly onKeyboard: (seat: number) => void;
}

export function VoterStrip({ show, picture, places, room, top, onKeyboard }: VoterStripProps) {
  const [stop, setStop] = useState(FIRST);
  const { pointed, open, actions } = room;
  return (
    <div
      class="voters__strip"
      role="toolbar"
      aria-label={t('voters:room')}
      style={{ top: `${top}px` }}
      onFocusIn={({ target }) => setStop((now) => seatOf(target) ?? now)}
      {...stripHandlers(places, actions, onKeyboard)}
    >
      {places.map((place, i) => (
        <VoterPoint
          key={place.seat}
          place={{ ...place, y: place.y - top }}
          name={buttonText(show, picture.voters[i]!, place.row)}
          isStop={place.seat === stop}
          isLit={place.seat === pointed}
          isOpen={place.seat === open}
          actions={actions}
        />
      ))}
    </div>
  );
}
