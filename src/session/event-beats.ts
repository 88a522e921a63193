// From an event to the beats that tell it. Pure.
import { assertNever } from '../base/assert-never.ts';
import type { Side, Tone } from '../content/vocabulary.ts';
import { type DebateEvent, other } from '../rules/index.ts';
import {
  type Beat,
  type BeatKind,
  HOLD,
  makeBeat,
  nameOf,
  type Said,
  type Saying,
  wordCount,
} from './beat.ts';
import type { LeaderFace } from './picture.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';
import type { SoundCue } from './sound-cues.ts';

const shotOf = (scene: Scene, side: Side): 'left' | 'right' => scene.leaders[side].podium;

function lineText(scene: Scene, said: Said): string {
  if (said.kind === 'rebuttal') return scene.text.rebuttals[said.id]?.line ?? '';
  if (said.kind === 'claim') return scene.text.claims[said.id]?.line ?? '';
  return '';
}

/** A leader says a line, before anyone has reacted: the picture still shows the room as it was. */
function lineBeat(scene: Scene, before: readonly Reaction[], side: Side, said: Said): Beat {
  const line = lineText(scene, said);
  const own = side === scene.you;
  const reading = Math.max(HOLD.lineLeast, HOLD.linePerWord * wordCount(line));
  return makeBeat(scene, before, {
    kind: 'line',
    direction: { shot: shotOf(scene, side), speaker: side, speech: wordCount(line) * 0.3 },
    sound: own ? 'card-play' : 'shot-cut',
    said,
    saying: { key: 'status.says', values: { name: nameOf(scene, side), line } },
    holdMs: own ? HOLD.ownLine : reading,
  });
}

function crowdSound(reaction: Reaction, towards: number): SoundCue {
  if (towards < -0.15) return 'groan';
  if (towards > 1.2) return 'applause-medium';
  if (towards > 0.5) return 'applause-small';
  return Math.max(...reaction.changes.map(Math.abs)) > 1 ? 'murmur-mid' : 'murmur-low';
}

function reactionSaying(scene: Scene, reaction: Reaction, side: Side): Saying {
  const towards = side === 0 ? reaction.total : -reaction.total;
  const key = Math.abs(towards) < 0.05 ? 'status.unmoved' : towards > 0 ? 'status.gained' : 'status.lost';
  return { key, values: { name: nameOf(scene, side), points: Math.abs(towards).toFixed(1) } };
}

/** The room answers the last line of `side`. */
function reactionBeat(
  scene: Scene,
  reactions: readonly Reaction[],
  side: Side,
  faces: Partial<Record<Side, LeaderFace>>,
  lamp = false,
): Beat {
  const reaction = reactions.at(-1)!;
  const towards = side === 0 ? reaction.total : -reaction.total;
  return makeBeat(scene, reactions, {
    kind: 'reaction',
    direction: { shot: 'reaction', reacting: true, faces, lamp },
    sound: lamp ? 'desk-taps' : crowdSound(reaction, towards),
    saying: reactionSaying(scene, reaction, side),
    holdMs: HOLD.reaction,
  });
}

const DODGE_BELOW = 500;
const STUNG_FROM = 300;

function facesAfter(event: DebateEvent): Partial<Record<Side, LeaderFace>> {
  switch (event.type) {
    case 'claim-rebutted': {
      const stung: LeaderFace = event.clawback >= STUNG_FROM ? 'hit' : 'listening';
      const own: LeaderFace =
        event.relevance < DODGE_BELOW ? 'concerned' : event.clawback >= STUNG_FROM ? 'smug' : 'calm';
      return { [event.side]: own, [other(event.side)]: stung };
    }
    case 'claim-made':
    case 'question-answered':
    case 'opening-made':
    case 'closing-made':
      return {
        [event.side]:
          event.tone === 'attacking' ? 'driven' : event.tone === 'empathetic' ? 'smiling' : 'calm',
      };
    case 'claim-defended':
      return { [event.side]: 'driven' };
    case 'claim-conceded':
      return { [event.side]: 'calm', [other(event.side)]: 'smiling' };
    default:
      return {};
  }
}

const isDodge = (event: DebateEvent): boolean =>
  (event.type === 'claim-made' && !event.onTopic) ||
  ((event.type === 'question-answered' || event.type === 'claim-rebutted') && event.relevance < DODGE_BELOW);

function cardBeats(
  scene: Scene,
  reactions: readonly Reaction[],
  event: Extract<DebateEvent, { card: string; tone: Tone }>,
): Beat[] {
  const kind = event.type === 'claim-rebutted' ? 'rebuttal' : 'claim';
  const said: Said = { by: event.side, kind, id: event.card, tone: event.tone };
  return [
    lineBeat(scene, reactions.slice(0, -1), event.side, said),
    reactionBeat(scene, reactions, event.side, facesAfter(event), isDodge(event)),
  ];
}

function moveBeats(
  scene: Scene,
  reactions: readonly Reaction[],
  side: Side,
  id: string,
  beat: BeatKind,
): Beat[] {
  const said: Said = { by: side, kind: 'move', id, tone: null };
  const spoken = makeBeat(scene, reactions.slice(0, -1), {
    kind: beat,
    direction: { shot: shotOf(scene, side), speaker: side, speech: 1.2 },
    sound: side === scene.you ? 'card-play' : 'shot-cut',
    said,
    saying: { key: `status.${id}`, values: { name: nameOf(scene, side) } },
    holdMs: HOLD.ownLine,
  });
  return [spoken, reactionBeat(scene, reactions, side, facesAfter(reactions.at(-1)!.event))];
}

/** Draws below this chance are not worth a held breath. */
const BREATH_FROM = 150_000;

function weighingBeat(scene: Scene, before: readonly Reaction[], saying: Saying): Beat {
  return makeBeat(scene, before, {
    kind: 'weighing',
    direction: { shot: 'two-shot', check: 'weighing', lamp: true, faces: { 0: 'listening', 1: 'listening' } },
    sound: 'held-breath',
    saying,
    holdMs: HOLD.weighing,
  });
}

function checkBeats(
  scene: Scene,
  reactions: readonly Reaction[],
  event: Extract<DebateEvent, { type: 'claim-checked' }>,
): Beat[] {
  const claimant = event.side;
  const fell = event.finding === 'fell-short';
  const held = event.finding === 'held-up';
  const faces: Partial<Record<Side, LeaderFace>> = {
    [claimant]: fell ? 'hit' : held ? 'smiling' : 'calm',
    [other(claimant)]: fell ? 'smug' : held ? 'concerned' : 'calm',
  };
  const asked = { key: `status.check-by-${event.by}`, values: { name: nameOf(scene, claimant) } };
  const found = { key: `status.${event.finding}`, values: { name: nameOf(scene, claimant) } };
  return [
    weighingBeat(scene, reactions.slice(0, -1), asked),
    makeBeat(scene, reactions, {
      kind: 'verdict',
      direction: { shot: 'reaction', check: event.finding, reacting: true, faces, lamp: true },
      sound: 'fact-stamp',
      saying: found,
      holdMs: HOLD.prompt,
    }),
  ];
}

function waivedBeats(
  scene: Scene,
  reactions: readonly Reaction[],
  event: Extract<DebateEvent, { type: 'check-waived' }>,
): Beat[] {
  if (event.chance < BREATH_FROM) return [];
  const values = { name: nameOf(scene, event.side) };
  return [
    weighingBeat(scene, reactions.slice(0, -1), { key: 'status.check-weighed', values }),
    makeBeat(scene, reactions, {
      kind: 'waived',
      direction: { faces: { [event.side]: 'smiling' } },
      saying: { key: 'status.check-waived', values },
      holdMs: HOLD.ownLine,
    }),
  ];
}

/** Beats of the last event of `reactions`. */
export function beatsOfEvent(scene: Scene, reactions: readonly Reaction[]): Beat[] {
  const event = reactions.at(-1)!.event;
  switch (event.type) {
    case 'debate-opened':
    case 'line-spun':
      return [];
    case 'opening-made':
    case 'claim-made':
    case 'question-answered':
    case 'claim-rebutted':
    case 'claim-conceded':
    case 'closing-made':
      return cardBeats(scene, reactions, event);
    case 'claim-defended':
      return moveBeats(scene, reactions, event.side, 'defends', 'line');
    case 'answer-pressed':
      return moveBeats(scene, reactions, event.side, event.upheld ? 'presses' : 'presses-in-vain', 'pressed');
    case 'turn-passed':
      return moveBeats(scene, reactions, event.side, 'passes', 'passed').slice(0, 1);
    case 'claim-checked':
      return checkBeats(scene, reactions, event);
    case 'check-waived':
      return waivedBeats(scene, reactions, event);
    default:
      return assertNever(event, 'event');
  }
}
