// The beats that open a new part of the running order: a topic, a citizen's question, the closing statements. Pure.
import { CELL, type Night, type Step } from '../rules/index.ts';
import { type Beat, HOLD, makeBeat } from './beat.ts';
import { drawPicture, lastTelling, QUIET } from './draw.ts';
import { facesAfter, turnOf } from './leader-faces.ts';
import type { StagePicture } from './picture.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';

function citizenBeat(scene: Scene, reactions: readonly Reaction[], id: string): Beat {
  const question = scene.text.questions[id]!;
  const segment = scene.pack.segments.findIndex(
    (s) => s.id === scene.pack.questions.find((q) => q.id === id)!.segment,
  );
  return makeBeat(scene, reactions, {
    kind: 'prompt',
    direction: {
      shot: 'question',
      speaker: 'citizen',
      speech: 3,
      words: question.text,
      citizen: { look: question.look ?? '', segment, name: question.name },
    },
    sound: 'murmur-low',
    said: { by: 'citizen', kind: 'question', id, tone: null },
    saying: {
      key: 'status.question',
      values: { name: question.name, town: question.town, text: question.text },
    },
    holdMs: HOLD.prompt + 1200,
  });
}

function topicBeat(scene: Scene, reactions: readonly Reaction[], topic: string, prompt: string | null): Beat {
  const text = prompt ? scene.text.questions[prompt]!.text : scene.text.topics[topic]!.opener;
  return makeBeat(scene, reactions, {
    kind: 'prompt',
    direction: { shot: 'wide', speaker: 'moderator', speech: 2.4, words: text },
    sound: 'desk-taps',
    said: prompt
      ? { by: 'moderator', kind: 'question', id: prompt, tone: null }
      : { by: 'moderator', kind: 'topic', id: topic, tone: null },
    saying: { key: 'status.topic', values: { text } },
    holdMs: HOLD.prompt,
  });
}

/** Both leaders step out and shake hands, before the first word and after the last. */
function handshakeBeat(scene: Scene, reactions: readonly Reaction[], when: 'opening' | 'end'): Beat {
  const names = [...scene.leaders].sort((a) => (a.podium === 'left' ? -1 : 1)).map((one) => one.shortName);
  return makeBeat(scene, reactions, {
    kind: 'handshake',
    direction: { shot: 'handshake', faces: { 0: 'smiling', 1: 'smiling' }, split: when === 'end' },
    sound: 'handshake',
    saying: { key: `status.handshake-${when}`, values: { left: names[0]!, right: names[1]! } },
    holdMs: HOLD.handshake,
  });
}

function closingBeat(scene: Scene, reactions: readonly Reaction[]): Beat {
  return makeBeat(scene, reactions, {
    kind: 'closing-time',
    direction: { shot: 'wide', split: true, reacting: false, speaker: 'moderator' },
    sound: 'murmur-high',
    saying: { key: 'status.closing', values: {} },
    holdMs: HOLD.prompt,
  });
}

/** The beat that opens a new part of the running order, or none where the last part goes on. */
export function beatsOfStep(scene: Scene, night: Night, reactions: readonly Reaction[]): Beat[] {
  const cells = reactions.at(-1)!.state.cells;
  const at = cells[CELL.step]!;
  const step: Step = night.steps[at]!;
  const previous = at > 0 ? night.steps[at - 1]! : null;
  const { setup } = night;
  if (step.kind === 'claim')
    return [topicBeat(scene, reactions, setup.topics[step.round]!, setup.prompts[step.round]!)];
  if (step.kind === 'answer' && previous?.kind !== 'answer') {
    return [citizenBeat(scene, reactions, setup.questions[step.round]!)];
  }
  const begins = previous?.kind !== step.kind;
  if (step.kind === 'closing' && begins) return [closingBeat(scene, reactions)];
  if (step.kind === 'opening' && begins) return [handshakeBeat(scene, reactions, 'opening')];
  if (step.kind === 'spin' && begins) return [handshakeBeat(scene, reactions, 'end')];
  return [];
}

/** The still moment in which the player chooses: both leaders still wear what the last line did to them. */
export function restingPicture(scene: Scene, reactions: readonly Reaction[]): StagePicture {
  const last = lastTelling(reactions);
  const faces = last ? facesAfter(turnOf(scene.pack, last), scene.thresholds) : {};
  return drawPicture(scene, reactions, { ...QUIET, reacting: true, faces });
}
