// What the night has been about for people who saw only a clip of it, and which lines each side pressed.
import { heardOf } from '../../../session/heard.ts';
import type { Show } from '../../../session/show.ts';
import { spinsOf } from '../../../session/spin.ts';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';

const SHOWN = 3;

function Pressed({ show }: { readonly show: Show }) {
  const { scene } = show;
  const { pressed } = spinsOf(show);
  const line = (id: string | null) => (id === null ? '' : scene.text.claims[id]!.line);
  return (
    <ul class="spin__pressed">
      {([scene.you, scene.you === 0 ? 1 : 0] as const).map((side) => {
        const who = side === scene.you ? 'pressed' : 'pressed-them';
        const values = { name: scene.leaders[side].shortName, line: line(pressed[side]) };
        return (
          <li key={side}>
            <span class={`party-${side}`}>
              <Mark side={side} />
            </span>{' '}
            {t(`spin:${who}${pressed[side] === null ? '-none' : ''}`, values)}
          </li>
        );
      })}
    </ul>
  );
}

export function WhatIsHeard({ show }: { readonly show: Show }) {
  const { topics, dimensions } = heardOf(show.match);
  const { text } = show.scene;
  return (
    <section class="heard">
      <Pressed show={show} />
      <h2>{t('spin:heard.title')}</h2>
      <p>{t('spin:heard.intro')}</p>
      <div class="heard__lists">
        <div>
          <h3>{t('spin:heard.topics')}</h3>
          <ol>
            {topics.slice(0, SHOWN).map(({ topic, lines }) => (
              <li key={topic}>
                {text.topics[topic]!.label} <span>{t('spin:heard.lines', { count: lines })}</span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{t('spin:heard.dimensions')}</h3>
          <ol>
            {dimensions.slice(0, SHOWN).map(({ dimension, share }) => (
              <li key={dimension}>
                {t(`why:dimension.${dimension}`)} <span>{Math.round(100 * share)}%</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
