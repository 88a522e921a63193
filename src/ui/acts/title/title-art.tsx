// The picture of the title: two screens, two leaders facing each other, voters in front and the worm below. Decoration.
import left from '../../../../assets/art/title-left.svg?url';
import right from '../../../../assets/art/title-right.svg?url';
import { Mark } from '../../marks/mark.tsx';

const WORM_0 = 'M0 34C140 34 210 40 330 30S520 12 640 14 860 26 1000 16';
const WORM_1 = 'M0 34C150 34 230 28 340 38S540 52 660 46 850 34 1000 42';

/** The worm: solid for side 0, dashed for side 1. */
function Worm() {
  return (
    <svg class="title__worm" viewBox="0 0 1000 64" preserveAspectRatio="none" aria-hidden="true">
      <path class="title__worm-0" d={WORM_0} vector-effect="non-scaling-stroke" />
      <path class="title__worm-1" d={WORM_1} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

/** The whole picture; screen readers skip it. */
export function TitleArt() {
  return (
    <div class="title__art" aria-hidden="true">
      <div class="title__beam" />
      <div class="title__screen title__screen--0">
        <img src={left} alt="" />
        <span class="title__badge">
          <Mark side={0} />
        </span>
      </div>
      <div class="title__screen title__screen--1">
        <img src={right} alt="" />
        <span class="title__badge">
          <Mark side={1} />
        </span>
      </div>
      <div class="title__room">
        <div class="title__row" />
        <div class="title__row title__row--turned" />
      </div>
      <Worm />
    </div>
  );
}
