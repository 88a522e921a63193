// Explanations of 10,000 random debates: parts add up to the printed change, every sentence has all its words, and its
// direction is that of its number.
import { expect, test } from 'vitest';
import { FORMATS, PRESETS, SIDES } from '../../src/content/vocabulary.ts';
import type { Match } from '../../src/match/match.ts';
import {
  bestLead,
  type DebateEvent,
  type DebateState,
  evolve,
  explain,
  type Measure,
} from '../../src/rules/index.ts';
import type { Scene } from '../../src/session/scene.ts';
import { tellingOf } from '../../src/session/telling.ts';
import { type Run, runOf, type Why, type WhyTerm, whyOf, whyOfEverybody } from '../../src/session/why.ts';
import words from '../../src/ui/text/en-GB/why.json' with { type: 'json' };
import { sayTelling } from '../../src/ui/why/telling-text.ts';
import { playMatch } from '../helpers/matches.ts';
import { wordedScene } from '../helpers/scenes.ts';

const DEBATES = 10_000;
/** Said only where a card helps the other side, which none of the pack that ships does. */
const RARE: readonly string[] = ['misses-other'];
const PATIENCE = 240_000;
const VOTE: Measure = { question: 'vote', weights: [1, -1, 0, 0] };

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const scenes = [wordedScene(0), wordedScene(1)] as const;

/** Which way a sentence says that it went, read from its words alone. */
function directionIn(sentence: string): number {
  if (/, but .+ hardly moved$/.test(sentence)) return 0;
  const [, way, size] = /, [^,]+ (up|down) (\d+(?:\.\d)?)$/.exec(sentence) ?? [];
  if (!way || Number(size) <= 0) throw new Error(`no direction in "${sentence}"`);
  return way === 'up' ? 1 : -1;
}

/** Sentences are looked at once: most debates say much the same. */
const looked = new Map<string, number>();
const causes = new Set<string>();

function directionOf(scene: Scene, event: DebateEvent, term: WhyTerm): number {
  const telling = tellingOf(event, term);
  const { cause, noun, by, of, card, tone, about, dimension, way, tenths } = telling;
  const key = `${scene.you}${cause}${noun}${by}${of}${card}${tone}${about}${dimension}${way}${tenths}`;
  const known = looked.get(key);
  if (known !== undefined) return known;
  const sentence = sayTelling(scene, telling, true);
  if (/\{\{|undefined|null|why[:.]|“”| {2}|^[ ,]/.test(sentence)) throw new Error(`bad words: "${sentence}"`);
  const direction = directionIn(sentence);
  looked.set(key, direction);
  causes.add(cause);
  return direction;
}

/** What the number says: the view where one moved, else the lead; nothing when it rounds to 0 tenths. */
function directionOfNumber({ dimension, shift, points }: WhyTerm): number {
  const tenths = Math.round(Math.abs(dimension === null ? points / 10 : shift / 100));
  return tenths === 0 ? 0 : Math.sign(dimension === null ? points : shift);
}

function checkTerm(scene: Scene, event: DebateEvent, term: WhyTerm): void {
  const said = directionOf(scene, event, term);
  if (said !== directionOfNumber(term)) throw new Error(`${JSON.stringify(term)} is told as ${said}`);
  // A better view of the player moves the lead to them; a better view of the other side moves it away.
  const towards = term.about === null || term.about === scene.you ? said : -said;
  if (towards * term.points < 0) throw new Error(`${JSON.stringify(term)} pulls the other way`);
}

function checkWhy(scene: Scene, { events }: Run, why: Why): number {
  for (const group of why.groups) {
    if (sum(group.terms.map((term) => term.points)) !== group.points)
      throw new Error('a group does not add up');
    if (group.lead.points * group.points < 0) throw new Error('the first sentence goes the other way');
    for (const term of group.terms) checkTerm(scene, events[group.event]!, term);
  }
  const total = sum(why.groups.map((group) => group.points));
  if (total !== why.change || why.after - why.before !== total) throw new Error('the groups do not add up');
  return why.groups.length;
}

function stateBefore({ base, events }: Match, index: number): DebateState {
  return events.slice(0, index).reduce(evolve, base);
}

/** One line of the night, for all segments, for all voters, and for the vote in millionths. */
function checkOneLine(scene: Scene, match: Match, index: number): number {
  const { tables } = match.night;
  const base = stateBefore(match, index);
  const run: Run = { tables, base, events: [match.events[index]!] };
  const whole = whyOfEverybody(run, scene.you);
  let groups = checkWhy(scene, run, whole);
  const sign = scene.you === 0 ? 100 : -100;
  expect(Math.abs(whole.before - sign * bestLead(tables, base.cells))).toBeLessThanOrEqual(0.51);
  for (let segment = 0; segment < 7; segment++) {
    groups += checkWhy(scene, run, whyOf(run, segment, scene.you));
    const vote = explain(tables, base, run.events, segment, VOTE);
    expect(sum(vote.terms.map(({ micro }) => micro))).toBe(vote.after - vote.before);
  }
  return groups;
}

test(
  'in 10,000 random debates the parts add up to the change, and no sentence contradicts its number',
  () => {
    let groups = 0;
    for (let n = 0; n < DEBATES; n++) {
      const match = playMatch({
        seed: n,
        play: n + 1,
        format: FORMATS[n % 4 === 3 ? 1 : 0]!,
        preset: PRESETS[(n >> 2) % 2]!,
      });
      const scene = scenes[SIDES[(n >> 3) % 2]!];
      groups += checkOneLine(scene, match, n % match.events.length);
      groups += checkWhy(scene, runOf(match), whyOf(runOf(match), n % 7, scene.you));
      if (n % 20 === 0) groups += checkWhy(scene, runOf(match), whyOfEverybody(runOf(match), scene.you));
    }
    expect(groups).toBeGreaterThan(20 * DEBATES);
    const unheard = Object.keys(words.cause).filter((cause) => !causes.has(cause));
    expect(unheard.filter((cause) => !RARE.includes(cause))).toEqual([]);
    expect(looked.size).toBeGreaterThan(1000);
    expect(new Set(looked.values())).toEqual(new Set([1, 0, -1]));
  },
  PATIENCE,
);
