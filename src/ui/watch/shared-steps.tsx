// What can be done with somebody else's night at its verdict: watch it, or play the same one.
import { useContext } from 'preact/hooks';
import { SIDES, type Side } from '../../content/vocabulary.ts';
import { AboutLinks } from '../acts/verdict/about-links.tsx';
import { useContent, useNight } from '../content/use-content.ts';
import { Icon } from '../icons/icon.tsx';
import { visit } from '../shell/router.ts';
import { useSession } from '../shell/use-session.ts';
import { t } from '../text/text.ts';
import { type Watching, WatchingContext } from './watching.ts';

/** Who played, and whether the moves come to what the link claims. */
export function SharedFacts({ watching }: { readonly watching: Watching }) {
  const { text, pack } = useContent();
  const { night, said, holds, score } = watching.shared;
  const party = text.sides[pack.sides[night.side].id]!.name;
  return (
    <div class="shared-facts">
      <p>{t('watch:shared.who', { party })}</p>
      <p class={holds ? undefined : 'shared-facts__differs'} role={holds ? undefined : 'alert'}>
        {t(holds ? 'watch:shared.holds' : 'watch:shared.differs', { claimed: said.score, score })}
      </p>
    </div>
  );
}

/** The buttons of the verdict of a shared night. */
export function SharedSteps() {
  const session = useSession();
  const watching = useContext(WatchingContext);
  const { text, pack } = useContent();
  const night = useNight();
  if (!watching) return null;
  const play = (side: Side) => {
    const { seed, format, preset, level } = night;
    watching.own.startNight({ seed, format, preset, level, side });
    visit({ name: 'night' });
  };
  return (
    <div class="next-steps">
      <button type="button" class="button button--main" onClick={() => session.replay.start()}>
        <Icon name="play" /> {t('watch:next.watch')}
      </button>
      {SIDES.map((side) => (
        <button key={side} type="button" class="button" onClick={() => play(side)}>
          {t('watch:next.same', { party: text.sides[pack.sides[side].id]!.name })}
        </button>
      ))}
      <AboutLinks />
    </div>
  );
}
