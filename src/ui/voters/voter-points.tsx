// The audience as something to point at: a strip of buttons over the drawn room, a name tag, and a card that says who a voter
// is, what they think and why that changed.
import type { RefObject, TargetedFocusEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { VoterPicture } from '../../session/picture.ts';
import { choiceOf, pictureOf, type Show } from '../../session/show.ts';
import { Mark } from '../marks/mark.tsx';
import { useSelect } from '../shell/use-session.ts';
import { stageLayout } from '../stage/layout.ts';
import { t } from '../text/text.ts';
import { OpenCard } from './open-card.tsx';
import { useRoom } from './use-room.ts';
import { type VoterPlace, voterPlaces } from './voter-places.ts';
import { focusSeat, VoterStrip } from './voter-strip.tsx';
import { groupOf } from './voter-words.ts';
import './voters.css';

/** The size of an element, followed. */
function useSize(element: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    const watcher = new ResizeObserver(measure);
    watcher.observe(watched);
    measure();
    return () => watcher.disconnect();
  }, []);
  return size;
}

/** Calls `close` on Escape, and on a press outside `root`. */
function useWayOut(root: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const press = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      close();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  }, [open, close]);
}

interface TagProps {
  readonly show: Show;
  readonly voter: VoterPicture;
  readonly places: readonly VoterPlace[];
}

function NameTag({ show, voter, places }: TagProps) {
  const place = places.find(({ seat }) => seat === voter.seat)!;
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { width } = tag.current!.getBoundingClientRect();
    const most = tag.current!.parentElement!.clientWidth - width - 4;
    tag.current!.style.left = `${Math.max(4, Math.min(most, place.x - width / 2))}px`;
  }, [place]);
  return (
    <span ref={tag} class="voter-tag" aria-hidden="true" style={{ top: `${place.y - place.size * 0.5}px` }}>
      <Mark side={voter.turned} /> {groupOf(show, voter).label}
    </span>
  );
}

/** Puts the keyboard into a card that it has opened, and back on the voter when the card is gone. */
function useCardFocus(root: RefObject<HTMLElement | null>, open: number | null) {
  const opened = useRef<number | null>(null);
  useEffect(() => {
    if (opened.current === null) return;
    if (open !== null) {
      opened.current = open;
      const card = root.current?.querySelector('.voter-card');
      if (!card?.contains(document.activeElement))
        card?.querySelector<HTMLElement>('.voter-card__title')?.focus({ preventScroll: true });
      return;
    }
    const seat = opened.current;
    opened.current = null;
    if (document.activeElement === document.body) focusSeat(root.current, seat);
  }, [open]);
  return (seat: number) => {
    opened.current = seat;
  };
}

function Points({ show }: { readonly show: Show }) {
  const root = useRef<HTMLElement>(null);
  const { width, height } = useSize(root);
  const picture = pictureOf(show);
  const layout = useMemo(() => stageLayout(width, height), [width, height]);
  const places = useMemo(() => voterPlaces(layout, picture), [layout, picture]);
  const room = useRoom();
  const { pointed, open, actions } = room;
  const choosing = choiceOf(show) === show.scene.you;
  const keepFocus = useCardFocus(root, open);
  useWayOut(root, open !== null, actions.close);
  // What was opened while lines were said must not lie over the cards to choose from.
  useEffect(actions.close, [choosing, actions]);
  const onKeyboard = (seat: number) => {
    keepFocus(seat);
    actions.press(seat);
  };
  const leave = (event: TargetedFocusEvent<HTMLElement>) => {
    const next = event.relatedTarget as Node | null;
    if (next && !event.currentTarget.contains(next)) actions.close();
  };
  const voterOn = (seat: number | null) => picture.voters.find((voter) => voter.seat === seat);
  const tagged = voterOn(pointed === open ? null : pointed);
  const opened = voterOn(open);
  return (
    <section ref={root} class="voters" aria-label={t('voters:title')} onFocusOut={leave}>
      <VoterStrip {...{ show, picture, places, room, onKeyboard }} top={layout.audienceTop} />
      {tagged && <NameTag show={show} voter={tagged} places={places} />}
      {opened && <OpenCard show={show} voter={opened} places={places} actions={actions} />}
    </section>
  );
}

/** Over a stage with an audience; nothing elsewhere. */
export function VoterPoints() {
  const show = useSelect((state) => state.show);
  return show && pictureOf(show).voters.length > 0 ? <Points show={show} /> : null;
}
