// From an event to the beats that tell it. Pure.
import { assertNever } from '../base/assert-never.ts';
import type { Side, Tone } from '../content/vocabulary.ts';
import type { DebateEvent } from '../rules/index.ts';
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
import { crowdSound } from './crowd-sound.ts';
import { facesAfter, isDodge, turnOf } from './leader-faces.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';
import { type Answered, shotAfter, shotOfLine } from './shots.ts';

function lineText(scene: Scene, said: Said): string {
  if (said.kind === 'rebuttal') return scene.text.rebuttals[said.id]?.line ?? '';
  if (said.kind === 'claim') return scene.text.claims[said.id]?.line ?? '';
  return '';
}

/** A leader says a line, before anyone has reacted: the picture still shows the room as it was. */
function lineBeat(scene: Scene, reactions: readonly Reaction[], side: Side, said: Said): Beat {
  const line = lineText(scene, said);
  const shot = shotOfLine(reactions.at(-1)!.event, scene.leaders[side].podium);
  const own = side === scene.you;
  const reading = Math.max(HOLD.lineLeast, HOLD.linePerWord * wordCount(line));
  return makeBeat(scene, reactions.slice(0, -1), {
    kind: 'line',
    direction: { shot, speaker: side, speech: wordCount(line) * 0.3, manner: said.tone, words: line },
    sound: own ? 'card-play' : 'shot-cut',
    said,
    saying: { key: 'status.says', values: { name: nameOf(scene, side), line } },
    holdMs: own ? HOLD.ownLine : reading,
  });
}

function reactionSaying(scene: Scene, reaction: Reaction, side: Side): Saying {
  const towards = side === 0 ? reaction.total : -reaction.total;
  const key = Math.abs(towards) < 0.05 ? 'status.unmoved' : towards > 0 ? 'status.gained' : 'status.lost';
  return { key, values: { name: nameOf(scene, side), points: Math.abs(towards).toFixed(1) } };
}

/** The room answers the last line of `side`; on a dodge the moderator's lamp goes on and the clock holds. */
function reactionBeat(scene: Scene, reactions: readonly Reaction[], side: Side): Beat {
  const reaction = reactions.at(-1)!;
  const event = reaction.event as Answered['event'];
  const turn = turnOf(scene.pack, reaction);
  const faces = facesAfter(turn, scene.thresholds);
  const podiumOf = (one: Side) => scene.leaders[one].podium;
  const shot = shotAfter({ event, total: reaction.total, faces, podiumOf }, scene.thresholds);
  const dodge = isDodge(event);
  return makeBeat(scene, reactions, {
    kind: 'reaction',
    direction: { shot, reacting: true, faces, lamp: dodge },
    sound: dodge ? 'desk-taps' : crowdSound(reaction, turn.towards),
    saying: reactionSaying(scene, reaction, side),
    holdMs: dodge ? HOLD.dodge : HOLD.reaction,
  });
}

function cardBeats(
  scene: Scene,
  reactions: readonly Reaction[],
  event: Extract<DebateEvent, { card: string; tone: Tone }>,
): Beat[] {
  const kind = event.type === 'claim-rebutted' ? 'rebuttal' : 'claim';
  const said: Said = { by: event.side, kind, id: event.card, tone: event.tone };
  return [lineBeat(scene, reactions, event.side, said), reactionBeat(scene, reactions, event.side)];
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
    direction: {
      shot: shotOfLine(reactions.at(-1)!.event, scene.leaders[side].podium),
      speaker: side,
      speech: 1.2,
      manner: beat === 'pressed' ? 'attacking' : beat === 'line' ? 'assertive' : 'calm',
      lamp: beat === 'pressed',
    },
    sound: side === scene.you ? 'card-play' : 'shot-cut',
    said,
    saying: { key: `status.${id}`, values: { name: nameOf(scene, side) } },
    holdMs: HOLD.ownLine,
  });
  return [spoken, reactionBeat(scene, reactions, side)];
}

/** Draws below this chance are not worth a held breath. */
const BREATH_FROM = 150_000;

function weighingBeat(scene: Scene, before: readonly Reaction[], saying: Saying): Beat {
  return makeBeat(scene, before, {
    kind: 'weighing',
    direction: { shot: 'two-shot', check: 'weighing', lamp: true },
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
  const faces = facesAfter(turnOf(scene.pack, reactions.at(-1)!), scene.thresholds);
  const asked = { key: `status.check-by-${event.by}`, values: { name: nameOf(scene, claimant) } };
  const found = { key: `status.${event.finding}`, values: { name: nameOf(scene, claimant) } };
  return [
    weighingBeat(scene, reactions.slice(0, -1), asked),
    makeBeat(scene, reactions, {
      kind: 'verdict',
      direction: { shot: 'two-shot', check: event.finding, reacting: true, faces, lamp: true },
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
  const faces = facesAfter(turnOf(scene.pack, reactions.at(-1)!), scene.thresholds);
  return [
    weighingBeat(scene, reactions.slice(0, -1), { key: 'status.check-weighed', values }),
    makeBeat(scene, reactions, {
      kind: 'waived',
      direction: { shot: 'two-shot', faces },
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
