// The open card of a voter, above everything else on the page and kept beside its voter while the page moves.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VoterPicture } from '../../session/picture.ts';
import type { Show } from '../../session/show.ts';
import { placeCard } from './place-card.ts';
import type { RoomActions } from './use-room.ts';
import { VoterCard } from './voter-card.tsx';
import { leftToRight, type VoterPlace } from './voter-places.ts';
import { groupOf } from './voter-words.ts';

interface CardProps {
  readonly show: Show;
  readonly voter: VoterPicture;
  readonly places: readonly VoterPlace[];
  readonly actions: RoomActions;
}

export function OpenCard({ show, voter, places, actions }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { label } = groupOf(show, voter);
  const place = places.find(({ seat }) => seat === voter.seat)!;
  useLayoutEffect(() => {
    card.current?.showPopover?.();
  }, []);
  useLayoutEffect(() => {
    const box = card.current!;
    const put = () => placeCard(box, box.parentElement!.getBoundingClientRect(), place);
    const scrolled = ({ target }: Event) => target !== box && put();
    put();
    addEventListener('scroll', scrolled, { capture: true, passive: true });
    addEventListener('resize', put);
    // A fold in it that opens makes it taller.
    box.addEventListener('toggle', put, { capture: true });
    return () => {
      removeEventListener('scroll', scrolled, { capture: true });
      removeEventListener('resize', put);
      box.removeEventListener('toggle', put, { capture: true });
    };
  });
  const step = (by: 1 | -1) => {
    const order = leftToRight(places);
    const at = order.indexOf(voter.seat) + by;
    actions.step(order[(at + order.length) % order.length]!);
  };
  return (
    <div
      ref={card}
      popover="manual"
      role="dialog"
      aria-label={label}
      class="voter-card"
      onPointerEnter={actions.stay}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && actions.hover(null)}
    >
      <VoterCard show={show} voter={voter} onStep={step} onClose={actions.close} />
    </div>
  );
}
