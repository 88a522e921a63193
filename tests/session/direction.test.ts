// Faces, shots and lights of a beat: who looks how, where the camera is, and what the moderator's lamp does.
import { describe, expect, test } from 'vitest';
import { SIDES, type Side } from '../../src/content/vocabulary.ts';
import { type DebateEvent, other } from '../../src/rules/index.ts';
import { type Beat, clockHolds, HOLD } from '../../src/session/beat.ts';
import { leaderLight, QUIET } from '../../src/session/draw.ts';
import { beatsOfEvent } from '../../src/session/event-beats.ts';
import { facesAfter, isDodge, type Turn, turnOf } from '../../src/session/leader-faces.ts';
import { ledgerLineOf } from '../../src/session/ledger-line.ts';
import { type Reaction, reactionsTo } from '../../src/session/reactions.ts';
import { roundOf } from '../../src/session/running-order.ts';
import { shotAfter, shotOfLine } from '../../src/session/shots.ts';
import { beatsOfStep, restingPicture } from '../../src/session/step-beats.ts';
import { wormSoFar } from '../../src/session/worm-stops.ts';
import { playMatch } from '../helpers/matches.ts';
import { wordedScene } from '../helpers/scenes.ts';

const match = playMatch({ seed: 21, play: 8 });
const scene = { ...wordedScene(0), pack: match.night.tables.pack, tables: match.night.tables };
const reactions = reactionsTo(scene.tables, match.base, match.events);
const upTo = (end: number): readonly Reaction[] => reactions.slice(0, end + 1);
const all: readonly Beat[] = match.events.flatMap((_, i) => beatsOfEvent(scene, upTo(i)));

const LIMITS = { slight: 0.7, clear: 1.4, strong: 2.8 };

/** An event of a kind by a side; what faces do not read is left out. */
const event = (side: Side, type: DebateEvent['type'], more: object = {}): DebateEvent =>
  ({ turn: 1, card: 'x', side, type, tone: 'calm', onTopic: true, ...more }) as unknown as DebateEvent;

const turn = (made: DebateEvent, more: Partial<Turn> = {}): Turn => ({
  event: made,
  towards: 0,
  untrue: false,
  attack: false,
  ...more,
});

const checked = (side: Side, finding: string) => event(side, 'claim-checked', { claim: 'x', finding });
const rebutted = (side: Side, clawback: number, relevance = 900) =>
  event(side, 'claim-rebutted', { claim: 'x', clawback, relevance });

describe.each(SIDES)('the faces after a line of side %i', (side) => {
  const rival = other(side);
  const faces = (one: Turn) => {
    const found = facesAfter(one, LIMITS);
    return [found[side], found[rival]];
  };

  test('a figure that fell short hits its speaker and amuses the other leader', () => {
    expect(faces(turn(checked(side, 'fell-short')))).toEqual(['hit', 'amused']);
  });

  test('a figure that held up relieves its speaker and worries the other leader', () => {
    expect(faces(turn(checked(side, 'held-up')))).toEqual(['relieved', 'concerned']);
  });

  test('applause makes a speaker smile and the other leader wince', () => {
    expect(faces(turn(event(side, 'claim-made'), { towards: 2 }))).toEqual(['smiling', 'hit']);
  });

  test('an attack makes the other leader stern, and a claim that is wrong makes them doubt', () => {
    const made = event(side, 'claim-made', { tone: 'attacking' });
    expect(faces(turn(made, { attack: true }))).toEqual(['driven', 'stern']);
    expect(faces(turn(made, { attack: true, untrue: true }))).toEqual(['driven', 'doubtful']);
  });

  test('a line that misses amuses the other leader', () => {
    expect(faces(turn(event(side, 'claim-made', { onTopic: false })))).toEqual(['concerned', 'amused']);
    expect(faces(turn(event(side, 'claim-made'), { towards: -1 }))).toEqual(['concerned', 'amused']);
  });

  test('a rebuttal that takes much back stings, and one that takes little is a relief', () => {
    expect(faces(turn(rebutted(side, 600)))).toEqual(['smug', 'hit']);
    expect(faces(turn(rebutted(side, 40)))).toEqual(['calm', 'relieved']);
  });
});

describe('the camera', () => {
  const podiumOf = (side: Side) => (side === 0 ? ('left' as const) : ('right' as const));
  const cut = (made: DebateEvent, total: number, rivalFace: 'hit' | 'listening') => {
    if (made.type === 'debate-opened') throw new Error('an opening is no line');
    return shotAfter({ event: made, total, faces: { [other(made.side)]: rivalFace }, podiumOf }, LIMITS);
  };

  test('shows a statement as a single and a clash as both leaders', () => {
    expect(shotOfLine(event(0, 'opening-made'), 'left')).toBe('left');
    expect(shotOfLine(event(1, 'question-answered'), 'right')).toBe('right');
    for (const type of ['claim-rebutted', 'claim-defended', 'answer-pressed'] as const)
      expect(shotOfLine(event(0, type), 'left')).toBe('two-shot');
  });

  test('cuts to whoever a strong line hit, at either podium, and else to the room', () => {
    expect(cut(event(0, 'claim-made'), 2, 'hit')).toBe('reaction-right');
    expect(cut(event(1, 'claim-made'), -2, 'hit')).toBe('reaction-left');
    expect(cut(event(0, 'claim-made'), 0.3, 'hit')).toBe('reaction');
    expect(cut(event(0, 'claim-made'), 2, 'listening')).toBe('reaction');
  });

  test('gives the light to one person at a time, or to both who shake hands', () => {
    const light = (shot: (typeof QUIET)['shot'], podium: 'left' | 'right', speaking = false) =>
      leaderLight(podium, speaking, { ...QUIET, shot, speaker: speaking ? 0 : QUIET.speaker });
    expect([light('reaction-left', 'left'), light('reaction-left', 'right')]).toEqual([1, 0.45]);
    expect([light('handshake', 'left'), light('handshake', 'right')]).toEqual([1, 1]);
    expect(light('question', 'left')).toBeLessThan(0.45);
    expect(leaderLight('right', false, { ...QUIET, shot: 'left', speaker: 0 })).toBe(0.45);
  });
});

describe('the beats of a night', () => {
  test('light the desk and hold the clock on every dodge, and only then', () => {
    const answers = all.filter((beat) => beat.kind === 'reaction');
    expect(answers.some(clockHolds)).toBe(true);
    for (const beat of answers) {
      const said = reactions[beat.events - 1]!.event;
      expect(clockHolds(beat)).toBe(isDodge(said));
      expect(beat.holdMs).toBe(isDodge(said) ? HOLD.dodge : HOLD.reaction);
    }
  });

  test('say a line in the manner of its tone, with the words that are said', () => {
    for (const { kind, said, picture } of all) {
      if (kind !== 'line' || said?.tone == null) continue;
      expect(picture.leaders.find((leader) => leader.face === 'speaking')?.manner).toBe(said.tone);
    }
    expect(all.some(({ picture }) => (picture.words ?? '').length > 0)).toBe(true);
  });

  test('begin with a handshake and end with one, before the first word and after the last', () => {
    const opening = beatsOfStep(scene, match.night, upTo(0));
    expect(opening.map(({ kind, said, picture }) => [kind, said, picture.shot])).toEqual([
      ['handshake', null, 'handshake'],
    ]);
    const closed = match.events.findLastIndex(({ type }) => type === 'closing-made');
    const end = beatsOfStep(scene, match.night, upTo(closed));
    expect(end.map(({ kind, holdMs }) => [kind, holdMs])).toEqual([['handshake', 2000]]);
    expect(end[0]!.saying!.values).toEqual({ left: 'Calder', right: 'Lindley' });
    const show = { scene, match, reactions: upTo(closed), beat: end[0]!, queue: [], skipping: false };
    expect(roundOf(show).kind).toBe('closing');
    expect(roundOf({ ...show, beat: null, match: { ...match, state: reactions[closed]!.state } }).kind).toBe(
      'spin',
    );
  });

  test('leave both leaders with the face that the last line gave them while a choice is made', () => {
    const at = match.events.findLastIndex(({ type }) => type === 'claim-rebutted');
    const faces = facesAfter(turnOf(scene.pack, reactions[at]!), scene.thresholds);
    for (const { side, face } of restingPicture(scene, upTo(at)).leaders) expect(face).toBe(faces[side]);
  });

  test('draw the same picture for the same moment', () => {
    const again = match.events.flatMap((_, i) => beatsOfEvent(scene, upTo(i)));
    expect(again).toEqual(all);
  });

  test('wait for nobody longer than the reading of the longest line', () => {
    for (const { holdMs } of all) expect(holdMs).toBeLessThanOrEqual(270 * 14);
  });
});

describe('what stands beside the stage', () => {
  const show = { scene, match, reactions, beat: null, queue: [], skipping: false };

  test('a check shows the entry of the ledger that judges the claim', () => {
    const at = match.events.findIndex(({ type }) => type === 'claim-checked');
    const event = match.events[at]!;
    if (event.type !== 'claim-checked') throw new Error('no check in this night');
    const line = ledgerLineOf({ ...show, reactions: upTo(at) });
    expect(line).toMatchObject({ claim: { id: event.claim }, finding: event.finding });
    expect(line!.check!.id).toBe(line!.claim.check);
    expect(line!.publishers.length).toBeGreaterThan(0);
    expect(ledgerLineOf({ ...show, reactions: upTo(0) })).toBeNull();
  });

  test('the small worm has one moment per event shown, each within its band', () => {
    const moments = wormSoFar(show);
    expect(moments).toHaveLength(reactions.length);
    for (const { worm, band } of moments) {
      expect(band[0]).toBeLessThanOrEqual(band[1]);
      expect(worm.swing).toBeGreaterThanOrEqual(band[0] - 1e-9);
      expect(worm.swing).toBeLessThanOrEqual(band[1] + 1e-9);
    }
  });
});
